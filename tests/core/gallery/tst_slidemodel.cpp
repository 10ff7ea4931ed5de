// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "support/checkedmodel.h"
#include "support/samples.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

using gallery::SlideModel;

class TestSlideModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesTheModelTester();
    void roles_data();
    void roles();
    void everyRoleHasAName();
    void changesLanguageInPlace();
    void missingCreditsAreTheGallerys();
    void seenMarks();
    void seenMarksOfAnEarlierTour();
    void everyTextFollowsTheLanguage();
    void nothingStaysOfThePreviousGallery();
    void invalidRowsHaveNoData();
};

void TestSlideModel::passesTheModelTester()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(3, true));
    model.setLanguages({"en"});
    model.markSeen(1);
    model.clearSeen();
    model.setGallery(samples::gallery(5, false));
    model.setGallery({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSlideModel::roles_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *name, int at, int role, const QVariant &value) {
        QTest::newRow(name) << at << role << value;
    };
    row("position of the cover", 0, SlideModel::PositionRole, 0);
    row("cover", 0, SlideModel::CoverRole, true);
    row("photo", 1, SlideModel::CoverRole, false);
    row("title", 2, SlideModel::TitleRole, "Titre 2");
    row("title for lists", 2, Qt::DisplayRole, "Titre 2");
    row("spoken in lists", 2, Qt::AccessibleTextRole, "2. Titre 2");
    row("caption", 2, SlideModel::CaptionRole, "<p>Légende 2</p>");
    row("caption's words", 2, SlideModel::CaptionTextRole, "Légende 2");
    row("caption's language", 2, SlideModel::CaptionLanguageRole, "fr");
    row("credit", 1, SlideModel::CreditTextRole, "© Moi");
    row("credit's label", 1, SlideModel::CreditLabelRole, "Photo");
    row("chapter", 2, SlideModel::ChapterRole, 0);
    row("chapter's title", 2, SlideModel::ChapterTitleRole, "Chapitre");
    row("place in the chapter", 2, SlideModel::ChapterPlaceRole, 2);
    row("size of the chapter", 2, SlideModel::ChapterSizeRole, 2);
    row("outside chapters", 3, SlideModel::ChapterRole, -1);
    row("no chapter's title", 3, SlideModel::ChapterTitleRole, "");
    row("no place", 3, SlideModel::ChapterPlaceRole, 0);
    row("shape", 1, SlideModel::SizeRole, QSize(30, 20));
    row("unknown role", 1, SlideModel::SeenRole + 100, QVariant());
}

void TestSlideModel::roles()
{
    QFETCH(int, row);
    QFETCH(int, role);
    gallery::Gallery gallery = samples::gallery(3, true);
    gallery.slides[1].credit = {samples::text("Photo", "Picture"), samples::text("© Moi", "© Me")};
    gallery.slides[1].size = {30, 20};
    CheckedModel<SlideModel> model;
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    QTEST(model.index(row).data(role), "value");
}

void TestSlideModel::everyRoleHasAName()
{
    const QHash<int, QByteArray> names = SlideModel().roleNames();
    const QMetaEnum roles = QMetaEnum::fromType<SlideModel::Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        QVERIFY2(names.contains(roles.value(i)), roles.key(i));
    QCOMPARE(names.size(), roles.keyCount());
}

void TestSlideModel::changesLanguageInPlace()
{
    CheckedModel<SlideModel> model;
    model.setLanguages({"fr"});
    model.setGallery(samples::gallery(3, true));
    model.markSeen(1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLanguages({"en", "fr"});
    QCOMPARE(model.index(2).data().toString(), "Title 2");
    QCOMPARE(model.galleryTitle(), "Gallery");
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 3);
    QVERIFY(model.isSeen(1));
    const auto roles = changed.first().at(2).value<QList<int>>();
    QVERIFY(roles.contains(SlideModel::TitleRole));
    QVERIFY(roles.contains(SlideModel::DetailsRole));
    QVERIFY(!roles.contains(SlideModel::SeenRole));
    model.setLanguages({"en", "fr"});
    QCOMPARE(changed.count(), 1);
}

void TestSlideModel::missingCreditsAreTheGallerys()
{
    CheckedModel<SlideModel> model;
    model.setLanguages({"fr"});
    model.setGallery(samples::gallery(1, false));
    QCOMPARE(model.index(0).data(SlideModel::CreditTextRole).toString(), "© Tous");
}

void TestSlideModel::seenMarks()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(3, false));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.markSeen(2);
    model.markSeen(2);
    QCOMPARE(model.seenCount(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(2).value<QList<int>>(),
             (QList<int>{SlideModel::SeenRole, Qt::AccessibleDescriptionRole}));
    QVERIFY(model.index(2).data(SlideModel::SeenRole).toBool());
    model.clearSeen();
    model.clearSeen();
    QCOMPARE(model.seenCount(), 0);
    QVERIFY(!model.index(2).data(SlideModel::SeenRole).toBool());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.last().at(1).toModelIndex().row(), 2);
}

void TestSlideModel::seenMarksOfAnEarlierTour()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(6, false));
    model.markSeen(1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSet<QString> seen{"slide-1", "slide-2", "slide-4", "one that is gone"};
    model.markSeen(seen);
    model.markSeen(seen);
    QCOMPARE(model.seenCount(), 3);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 4);
    QCOMPARE(changed.first().at(2).value<QList<int>>(),
             (QList<int>{SlideModel::SeenRole, Qt::AccessibleDescriptionRole}));
}

// A role that is not announced keeps its old text in a view.
void TestSlideModel::everyTextFollowsTheLanguage()
{
    gallery::Gallery gallery = samples::gallery(2, false);
    gallery::Slide &slide = gallery.slides[0];
    slide.credit = {samples::text("Photo", "Picture"), samples::text("© Moi", "© Me")};
    slide.alternative = samples::text("Une maison", "A house");
    slide.remarks = {{gallery::Remark::Kind::Comment, samples::text("Oui", "Yes")}};
    slide.layers = {{{}, {gallery::Picture(), gallery::Picture()}}};
    slide.layers[0].options[0].label = samples::text("Jour", "Day");
    CheckedModel<SlideModel> model;
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    const auto values = [&model] {
        QHash<int, QVariant> all;
        for (const int role : model.roleNames().keys())
            all.insert(role, model.index(0).data(role));
        for (const int role : {Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
            all.insert(role, model.index(0).data(role));
        return all;
    };
    const QHash<int, QVariant> before = values();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLanguages({"en"});
    const auto told = changed.first().at(2).value<QList<int>>();
    const QHash<int, QVariant> after = values();
    int differing = 0;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const bool differs = it.key() != SlideModel::PhotoRole &&
                             it.key() != SlideModel::DetailsRole && before.value(it.key()) != *it;
        differing += differs ? 1 : 0;
        QVERIFY2(!differs || told.contains(it.key()), model.roleNames().value(it.key()));
    }
    QCOMPARE(differing, 17);
}

void TestSlideModel::nothingStaysOfThePreviousGallery()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(3, true));
    model.markSeen(1);
    QCOMPARE(model.galleryLanguages(), (QStringList{"fr", "en"}));
    gallery::Gallery other;
    other.slides.resize(4);
    other.slides[0].title = {"de", "Titel"};
    const QSignalSpy updated(&model, &SlideModel::updated);
    model.setGallery(other);
    QCOMPARE(updated.size(), 1);
    QCOMPARE(model.galleryLanguages(), QStringList("de"));
    QCOMPARE(model.seenCount(), 0);
    QVERIFY(!model.isSeen(1));
    QCOMPARE(model.chapterOf(1), -1);
}

void TestSlideModel::invalidRowsHaveNoData()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(2, false));
    QVERIFY(!model.data(QModelIndex()).isValid());
    QCOMPARE(model.rowCount(model.index(0)), 0);
}

VITRINE_TEST(TestSlideModel, QCoreApplication)
#include "tst_slidemodel.moc"
