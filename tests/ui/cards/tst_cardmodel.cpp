// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkedmodel.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/cards/cardmodel.h"

#include <QSignalSpy>
#include <QTest>

using ui::Card;
using ui::CardModel;

/// Galleries and slides to choose from.
class TestCardModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatStays();
    void tellsOfTheCards();
    void saysHowMuchWasSeen_data();
    void saysHowMuchWasSeen();
    void changesLanguageInPlace();
};

static Card card(const QString &name)
{
    Card card;
    card.address = "https://example.org/" + name;
    card.title = samples::text(name.toLower(), name);
    card.slides = 29;
    return card;
}

void TestCardModel::keepsWhatStays()
{
    CheckedModel<CardModel> model;
    model.setLanguages({"en"});
    model.setCards({card("A"), card("B"), card("C")});
    const QPersistentModelIndex chosen = model.index(1, 0);
    model.setCards({card("D"), card("B"), card("A"), card("B")});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(chosen.row(), 1);
    QCOMPARE(chosen.data(), "B");
    model.setCards({});
    QVERIFY(!chosen.isValid());
}

void TestCardModel::tellsOfTheCards()
{
    CheckedModel<CardModel> model;
    model.setLanguages({"en"});
    model.setCards({card("A"), card("B")});
    const QString before = model.index(1, 0).data(CardModel::LineRole).toString();
    QSignalSpy changed(&model, &CardModel::dataChanged);
    Card seen = card("B");
    seen.seen = 12;
    model.setCards({card("A"), seen});
    const QString line = model.index(1, 0).data(CardModel::LineRole).toString();
    QVERIFY(line.startsWith(before + " · 12"));
    QVERIFY(!changed.isEmpty());
    QVERIFY(changed.last().at(2).value<QList<int>>().contains(CardModel::LineRole));
}

void TestCardModel::saysHowMuchWasSeen_data()
{
    QTest::addColumn<int>("seen");
    QTest::addColumn<int>("views");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QVariant>("share");
    QTest::newRow("nothing") << 0 << 0 << "29 photo(s)" << QVariant();
    QTest::newRow("a part") << 28 << 0 << "29 photo(s) · 28 seen" << QVariant(28.0 / 29);
    QTest::newRow("all") << 29 << 0 << "29 photo(s) · all seen" << QVariant(1.0);
    QTest::newRow("more than there is left")
        << 30 << 0 << "29 photo(s) · all seen" << QVariant(1.0);
    QTest::newRow("how often it was viewed") << 28 << 3 << "viewed 3 time(s)" << QVariant();
}

void TestCardModel::saysHowMuchWasSeen()
{
    QFETCH(int, seen);
    QFETCH(int, views);
    Card gallery = card("A");
    gallery.seen = seen;
    gallery.views = views;
    CheckedModel<CardModel> model;
    model.setCards({gallery});
    QTEST(model.index(0, 0).data(CardModel::LineRole).toString(), "line");
    QTEST(model.index(0, 0).data(CardModel::ShareRole), "share");
}

void TestCardModel::changesLanguageInPlace()
{
    Card slide = card("A");
    slide.slide = "1";
    slide.slides = 0;
    slide.position = 7;
    slide.galleryTitle = samples::text("Galerie", "Gallery");
    CheckedModel<CardModel> model;
    model.setLanguages({"en"});
    model.setCards({slide});
    QSignalSpy changed(&model, &CardModel::dataChanged);
    model.setLanguages({"fr"});
    QCOMPARE(model.index(0, 0).data(), "a");
    QVERIFY(model.index(0, 0).data(CardModel::LineRole).toString().startsWith("Galerie"));
    QList<int> roles;
    for (const QList<QVariant> &told : changed)
        roles += told.at(2).value<QList<int>>();
    QVERIFY(roles.contains(Qt::DisplayRole));
    QVERIFY(roles.contains(CardModel::LineRole));
}

VITRINE_TEST(TestCardModel, QApplication)
#include "tst_cardmodel.moc"
