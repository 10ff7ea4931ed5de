// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/picture.h"
#include "support/testclass.h"

#include <QTest>

using gallery::Layer;
using gallery::Picture;

/// Alternative pictures, of which the reader's language or the reader chooses one.
class TestPicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void options_data();
    void options();
    void theFirstLayerWithAChoice();
    void identity();
};

void TestPicture::options_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QStringList>("reader");
    QTest::addColumn<bool>("differ");
    QTest::addColumn<int>("first");
    const auto row = [](const char *name, const QStringList &languages, const QStringList &reader,
                        bool differ, int first) {
        QTest::newRow(name) << languages << reader << differ << first;
    };
    row("one in each language", {"fr", "en", "de"}, {"en"}, true, 1);
    row("the second preference", {"fr", "en", "de"}, {"it", "de", "fr"}, true, 2);
    row("a regional form", {"en", "fr-CA"}, {"fr"}, true, 1);
    row("no language that the reader prefers", {"fr", "en"}, {"it"}, true, 0);
    row("two in one language", {"en", "fr", "fr"}, {"fr"}, false, 1);
    row("one without a language", {"fr", ""}, {"en"}, false, 1);
    row("one without a language, and the reader's", {"", "fr"}, {"fr"}, false, 1);
    row("none has a language", {"", ""}, {"fr"}, false, 0);
}

void TestPicture::options()
{
    QFETCH(QStringList, languages);
    QFETCH(QStringList, reader);
    Layer layer;
    for (const QString &language : languages)
        layer.options.emplaceBack().language = language;
    QTEST(gallery::differByLanguage(layer), "differ");
    QTEST(gallery::firstOption(layer, reader), "first");
}

void TestPicture::theFirstLayerWithAChoice()
{
    const Layer one{{}, {Picture()}};
    const Layer two{{}, {Picture(), Picture()}};
    QCOMPARE(gallery::choiceLayer({}), -1);
    QCOMPARE(gallery::choiceLayer({one, one}), -1);
    QCOMPARE(gallery::choiceLayer({one, two, two}), 1);
}

void TestPicture::identity()
{
    Picture picture;
    QVERIFY(picture.isEmpty());
    picture.address = "https://example.org/1.jpg";
    QCOMPARE(picture.identity(), "https://example.org/1.jpg");
    picture.service.id = "https://example.org/1";
    QCOMPARE(picture.identity(), "https://example.org/1");
    picture.address.clear();
    QVERIFY(!picture.isEmpty());
}

VITRINE_TEST(TestPicture, QCoreApplication)
#include "tst_picture.moc"
