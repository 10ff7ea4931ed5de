// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/composedsource.h"
#include "support/photos.h"
#include "support/testclass.h"

#include <QTest>

using imaging::ComposedSource;
using imaging::ImageKey;
using imaging::Purpose;

/// Which pictures an image is made of, and in which order the ways to make it are tried.
class TestComposedSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ways_data();
    void ways();
    void onlyOneLayerIsChosen();
    void wholeFile_data();
    void wholeFile();
};

static gallery::Picture picture(const QString &address)
{
    gallery::Picture picture;
    picture.address = address;
    return picture;
}

/// `a+b | c*`: the pictures of each way; a star where they are a substitute.
static QString told(const QList<ComposedSource> &ways)
{
    QStringList texts;
    for (const ComposedSource &way : ways) {
        QStringList names;
        for (const imaging::PlacedPicture &placed : way.pictures)
            names += placed.picture.address.section('/', -1);
        texts += names.join('+') + (way.standIn ? "*" : "");
    }
    return texts.join(" | ");
}

void TestComposedSource::ways_data()
{
    QTest::addColumn<bool>("network");
    QTest::addColumn<bool>("isLocal"); ///< the first layer
    QTest::addColumn<QString>("expected");
    QTest::newRow("with a network") << true << false << "photo+above | near* | far*";
    QTest::newRow("without") << false << false << "near*";
    QTest::newRow("without, the photo is here") << false << true << "photo | near*";
}

void TestComposedSource::ways()
{
    QFETCH(bool, network);
    QFETCH(bool, isLocal);
    gallery::Slide slide =
        photos::slide({picture(isLocal ? "file:///photos/photo" : "https://example.org/photo")});
    slide.layers.append({{0, 0, 10, 10}, {picture("https://example.org/above")}});
    slide.substitutes = {picture("file:///photos/near"), picture("https://example.org/far")};
    QTEST(told(imaging::sourcesOf(ImageKey::of(slide, Purpose::Large), network)), "expected");
}

void TestComposedSource::onlyOneLayerIsChosen()
{
    gallery::Slide slide = photos::slide({picture("https://example.org/ground")});
    slide.layers.append(
        {{0, 0, 10, 10}, {picture("https://example.org/a"), picture("https://example.org/b")}});
    for (const auto &[option, expected] : {std::pair(0, "ground+a"), std::pair(1, "ground+b")})
        QCOMPARE(told(imaging::sourcesOf(ImageKey::of(slide, Purpose::Large, option), true)),
                 expected);
}

void TestComposedSource::wholeFile_data()
{
    QTest::addColumn<gallery::Slide>("slide");
    QTest::addColumn<QString>("file");
    const gallery::Picture photo = picture("file:///photos/a%20b.jpg");
    const auto row = [](const char *name, const gallery::Slide &slide, const char *file) {
        QTest::newRow(name) << slide << QString(file);
    };
    const auto with = [&photo](auto change) {
        gallery::Slide slide = photos::slide({photo});
        change(slide.layers.first(), slide.layers.first().options.first());
        return slide;
    };
    row("as it is", photos::slide({photo}), "/photos/a b.jpg");
    row("a resource", photos::slide({picture("qrc:/a.jpg")}), ":/a.jpg");
    row("remote", photos::slide({picture("https://example.org/a.jpg")}), "");
    row("a part", with([](auto &, auto &picture) { picture.region = {0, 0, 10, 10}; }), "");
    row("turned", with([](auto &, auto &picture) { picture.rotation = 90; }), "");
    row("mirrored", with([](auto &, auto &picture) { picture.mirrored = true; }), "");
    row("all of the canvas", with([](auto &layer, auto &) { layer.target = {0, 0, 300, 200}; }),
        "/photos/a b.jpg");
    row("in a corner", with([](auto &layer, auto &) { layer.target = {0, 0, 200, 300}; }), "");
    gallery::Slide two = photos::slide({photo});
    two.layers.append({{}, {photo}});
    row("two", two, "");
}

void TestComposedSource::wholeFile()
{
    QFETCH(gallery::Slide, slide);
    const QList<ComposedSource> ways =
        imaging::sourcesOf(ImageKey::of(slide, Purpose::Large), true);
    QVERIFY(!ways.isEmpty());
    QTEST(imaging::wholeFile(ways.first()), "file");
}

VITRINE_TEST(TestComposedSource, QCoreApplication)
#include "tst_composedsource.moc"
