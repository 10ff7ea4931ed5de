// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/animation.h"
#include "support/photos.h"
#include "support/testclass.h"
#include "support/testimages.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using imaging::Animation;

/// Pictures that move: every frame in its order and for its time, as often as they say.
class TestAnimation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void playsEveryFrame_data();
    void playsEveryFrame();
    void goesOnForEver_data();
    void goesOnForEver();
    void pausesAndResumes();
    void keepsItsTime_data();
    void keepsItsTime();
    void turnsAndCuts();
    void framesOfPartsOnly();
    void damagedOnesEnd();
    void canBeGivenUpAtAnyTime();

private:
    std::shared_ptr<const imaging::ImageSource> part(const QString &name, int delay, int loops,
                                                     const QStringList &frames = {
                                                         "xc:red", "xc:lime", "xc:blue"})
    {
        const QString path = folder.path(name);
        testimages::convert(QStringList{"-size", "60x40", "-delay", QString::number(delay), "-loop",
                                        QString::number(loops)} +
                            frames + QStringList{path});
        imaging::ImageSource made;
        made.file = path;
        return std::make_shared<imaging::ImageSource>(made);
    }
    photos::Folder folder;
};

/// What was shown so far, a letter a frame.
struct Watching
{
    explicit Watching(Animation *animation)
    {
        QObject::connect(animation, &Animation::frameChanged, animation,
                         [this](const QImage &frame) {
                             seen += photos::reading(frame).at(0);
                             last = frame;
                         });
    }
    QString seen;
    QImage last;
};

void TestAnimation::playsEveryFrame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("inMemory");
    QTest::newRow("GIF") << "a.gif" << false;
    QTest::newRow("WebP") << "a.webp" << false;
    QTest::newRow("GIF in memory") << "a.gif" << true;
    QTest::newRow("WebP in memory") << "a.webp" << true;
}

void TestAnimation::playsEveryFrame()
{
    QFETCH(QString, name);
    QFETCH(bool, inMemory);
    // ImageMagick writes no WebP of one round; its number stands in the chunk ANIM.
    auto film = part(name, 2, name.endsWith("gif") ? 1 : 0);
    QFile file(film->file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    if (const qsizetype chunk = bytes.indexOf("ANIM"); chunk > 0)
        bytes[chunk + 12] = 1;
    QVERIFY(file.seek(0));
    file.write(bytes);
    file.close();
    if (inMemory) {
        imaging::ImageSource here;
        here.bytes = bytes;
        film = std::make_shared<imaging::ImageSource>(here);
    }
    Animation animation(film, {30, 30});
    const Watching watching(&animation);
    QSignalSpy ended(&animation, &Animation::ended);
    QVERIFY(!animation.isRunning());
    animation.resume();
    QVERIFY(animation.isRunning());
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!animation.isRunning());
    QVERIFY2(watching.seen == "RGB" || watching.seen == "RGBRGB", qPrintable(watching.seen));
    QCOMPARE(watching.last.size(), QSize(30, 20));
}

void TestAnimation::goesOnForEver_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("GIF") << "a.gif";
    QTest::newRow("WebP") << "a.webp";
}

void TestAnimation::goesOnForEver()
{
    QFETCH(QString, name);
    Animation animation(part(name, 2, 0), {60, 60});
    const Watching watching(&animation);
    animation.resume();
    QTRY_VERIFY(watching.seen.size() >= 10);
    QVERIFY(watching.seen.startsWith("RGBRGBRGBR"));
}

void TestAnimation::pausesAndResumes()
{
    Animation animation(part("a.gif", 2, 0), {60, 60});
    const Watching watching(&animation);
    animation.resume();
    QTRY_VERIFY(watching.seen.size() >= 2);
    animation.pause();
    const QString before = watching.seen;
    Animation other(part("a.gif", 2, 0), {60, 60}); // tells that time went by
    const Watching witness(&other);
    other.resume();
    QTRY_VERIFY(witness.seen.size() >= 10);
    QCOMPARE(watching.seen, before);
    animation.resume();
    QTRY_VERIFY(watching.seen.size() >= before.size() + 3);
    QVERIFY(QString("RGB").repeated(20).startsWith(watching.seen));
}

void TestAnimation::keepsItsTime_data()
{
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<int>("leastMilliseconds"); // of three frames
    QTest::newRow("none means a tenth of a second") << 0 << 300;
    QTest::newRow("a hundredth means a tenth") << 1 << 300;
    QTest::newRow("two hundredths") << 2 << 60;
    QTest::newRow("a fifth of a second") << 20 << 600;
}

void TestAnimation::keepsItsTime()
{
    QFETCH(int, hundredths);
    QFETCH(int, leastMilliseconds);
    Animation animation(part("a.gif", hundredths, 0), {60, 60});
    const Watching watching(&animation);
    QElapsedTimer clock;
    connect(&animation, &Animation::frameChanged, this, [&clock] {
        if (!clock.isValid())
            clock.start();
    });
    animation.resume();
    QTRY_VERIFY(watching.seen.size() >= 4);
    QVERIFY(clock.elapsed() >= leastMilliseconds - 10);
}

void TestAnimation::turnsAndCuts()
{
    const QString still = folder.save("still.png", photos::quarters({60, 40}));
    imaging::ImageSource turned = *part("a.gif", 2, 0, {still, "xc:blue"});
    turned.picture.rotation = 90;
    turned.picture.size = {600, 400};
    Animation whole(std::make_shared<imaging::ImageSource>(turned), {20, 30});
    QImage frame;
    connect(&whole, &Animation::frameChanged, this, [&](const QImage &shown) {
        frame = shown;
        whole.pause();
    });
    whole.resume();
    QTRY_COMPARE(frame.size(), QSize(20, 30));
    QCOMPARE(photos::reading(frame), "BRYG");
    turned.picture.rotation = 0;
    turned.picture.region = {300, 0, 300, 400};
    Animation part(std::make_shared<imaging::ImageSource>(turned), {60, 40});
    connect(&part, &Animation::frameChanged, this, [&](const QImage &shown) {
        frame = shown;
        part.pause();
    });
    part.resume();
    QTRY_COMPARE(frame.size(), QSize(30, 40));
    QCOMPARE(photos::reading(frame), "GGYY");
}

// Frames that paint only what changes, and clear what was there.
void TestAnimation::framesOfPartsOnly()
{
    Animation animation(
        part("a.gif", 2, 0,
             {"xc:red", "-dispose", "none", "-page", "30x20+0+0", "xc:lime[30x20!]"}),
        {60, 60});
    QList<QImage> frames;
    connect(&animation, &Animation::frameChanged, this,
            [&frames](const QImage &frame) { frames += frame; });
    animation.resume();
    QTRY_VERIFY(frames.size() >= 2);
    QCOMPARE(photos::reading(frames.at(0)), "RRRR");
    QCOMPARE(photos::reading(frames.at(1)), "GRRR");
}

void TestAnimation::damagedOnesEnd()
{
    const auto whole = part("a.gif", 2, 0);
    QFile file(whole->file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QByteArray &damaged :
         {QByteArray(), QByteArray("GIF89a"), bytes.left(bytes.size() / 4), QByteArray("text")}) {
        imaging::ImageSource part;
        part.bytes = damaged;
        part.file = damaged.isEmpty() ? folder.path("gone.gif") : QString();
        Animation animation(std::make_shared<imaging::ImageSource>(part), {60, 60});
        QSignalSpy ended(&animation, &Animation::ended);
        animation.resume();
        QTRY_COMPARE(ended.size(), 1);
    }
}

void TestAnimation::canBeGivenUpAtAnyTime()
{
    const auto film = part("a.webp", 2, 0);
    for (int i = 0; i < 30; ++i) {
        Animation animation(film, {60, 60});
        const Watching watching(&animation);
        animation.resume();
        QTRY_VERIFY(watching.seen.size() >= i % 4);
    }
}

VITRINE_TEST(TestAnimation, QCoreApplication)
#include "tst_animation.moc"
