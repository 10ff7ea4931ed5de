// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "support/checkedmodel.h"
#include "support/samples.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

using gallery::LanguageMap;
using gallery::SlideModel;

/// The language of each text, and of the texts beside it in a second language.
class TestSlideWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fitsLanguages_data();
    void fitsLanguages();
    void eachTextHasItsLanguage();
    void theSecondSaysTheSame();
    void aLanguageIsNotShownBesideItself();
    void untranslatedTextsAreNotRepeated();
    void secondLanguageIsAnnouncedOnce();
    void languagesOfTheGallery();

private:
    gallery::Gallery m_gallery;
};

void TestSlideWording::init()
{
    m_gallery = samples::gallery(2, true);
    m_gallery.slides[1].title = LanguageMap("de", "Titel");
    m_gallery.slides[1].caption.add("de", {"Bildtext"});
    m_gallery.slides[1].credit.value = LanguageMap("none", "© Getty");
}

void TestSlideWording::fitsLanguages_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("preference");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the same") << "fr"
                              << "fr" << true;
    QTest::newRow("whatever the case") << "zh-hant"
                                       << "zh-Hant" << true;
    QTest::newRow("a region of it") << "fr-CA"
                                    << "fr" << true;
    QTest::newRow("it, for a region") << "fr"
                                      << "fr-CA" << true;
    QTest::newRow("another region") << "fr-CA"
                                    << "fr-FR" << false;
    QTest::newRow("only begins like it") << "frr"
                                         << "fr" << false;
    QTest::newRow("no language") << ""
                                 << "fr" << false;
    QTest::newRow("none") << "none"
                          << "fr" << false;
}

void TestSlideWording::fitsLanguages()
{
    QFETCH(QString, tag);
    QFETCH(QString, preference);
    QTEST(gallery::fitsLanguage(tag, preference), "fits");
}

void TestSlideWording::eachTextHasItsLanguage()
{
    CheckedModel<SlideModel> model;
    model.setGallery(m_gallery);
    model.setLanguages({"en", "fr"});
    const QModelIndex slide = model.index(1);
    QCOMPARE(slide.data(SlideModel::TitleLanguageRole), "de");
    QCOMPARE(slide.data(SlideModel::CaptionLanguageRole), "en");
    QCOMPARE(slide.data(SlideModel::CreditLanguageRole), "none");
    QCOMPARE(slide.data(SlideModel::ChapterLanguageRole), "en");
    // The cover's are the gallery's.
    m_gallery.slides[0].title = {};
    m_gallery.title = LanguageMap("it", "Galleria");
    model.setGallery(m_gallery);
    QCOMPARE(model.index(0).data(SlideModel::TitleLanguageRole), "it");
}

void TestSlideWording::theSecondSaysTheSame()
{
    CheckedModel<SlideModel> model;
    model.setGallery(m_gallery);
    model.setLanguages({"fr"});
    QVERIFY(!model.index(2).data(SlideModel::HasSecondWordingRole).toBool());
    model.setSecondLanguage("en");
    const gallery::Wording second = model.secondWording(2);
    QCOMPARE(second.title.values, QStringList("Title 2"));
    QCOMPARE(second.caption.values, QStringList("Caption 2"));
    QCOMPARE(second.credit.values, QStringList("© All"));
    QCOMPARE(second.caption.language, "en");
    QVERIFY(model.index(2).data(SlideModel::HasSecondWordingRole).toBool());
}

void TestSlideWording::aLanguageIsNotShownBesideItself()
{
    CheckedModel<SlideModel> model;
    model.setGallery(m_gallery);
    model.setLanguages({"fr"});
    model.setSecondLanguage("fr");
    QVERIFY(model.secondWording(2).isEmpty());
}

void TestSlideWording::untranslatedTextsAreNotRepeated()
{
    CheckedModel<SlideModel> model;
    model.setGallery(m_gallery);
    model.setLanguages({"fr"});
    model.setSecondLanguage("en");
    const gallery::Wording second = model.secondWording(1);
    QCOMPARE(second.caption.values, QStringList("Caption 1"));
    QVERIFY(second.title.values.isEmpty());  // only in German, which is shown already
    QVERIFY(second.credit.values.isEmpty()); // in no language
    m_gallery.slides[1].credit.label = samples::text("Photo", "Picture");
    model.setGallery(m_gallery);
    QCOMPARE(model.secondWording(1).creditLabel, "Picture");
    m_gallery.slides[1].credit.label = LanguageMap("fr", "Photo");
    model.setGallery(m_gallery);
    QCOMPARE(model.secondWording(1).creditLabel, "");
    model.setSecondLanguage("ja");
    QVERIFY(model.secondWording(1).isEmpty());
}

void TestSlideWording::secondLanguageIsAnnouncedOnce()
{
    CheckedModel<SlideModel> model;
    model.setGallery(m_gallery);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSecondLanguage("en");
    model.setSecondLanguage("en");
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(2).value<QList<int>>(), QList<int>{SlideModel::HasSecondWordingRole});
}

void TestSlideWording::languagesOfTheGallery()
{
    CheckedModel<SlideModel> model;
    model.setGallery(m_gallery);
    QCOMPARE(model.galleryLanguages(), (QStringList{"fr", "en", "de"}));
    // Computed again when texts have changed.
    gallery::Slide slide = m_gallery.slides.at(1);
    slide.caption.add("ja", {"網"});
    slide.caption.add("EN", {"once more"});
    model.replaceSlides(1, {slide});
    QCOMPARE(model.galleryLanguages(), (QStringList{"fr", "en", "de", "ja"}));
    model.update(samples::gallery(1, false));
    QCOMPARE(model.galleryLanguages(), (QStringList{"fr", "en"}));
}

VITRINE_TEST(TestSlideWording, QCoreApplication)
#include "tst_slidewording.moc"
