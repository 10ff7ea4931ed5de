// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/placeholder/contrast.h"
#include "imaging/placeholder/placeholder.h"
#include "support/testclass.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using imaging::Placeholder;

/// What stands for a photo: always the same for a slide, each chapter's own colour, readable,
/// sharp.
class TestPlaceholder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameSlideLooksTheSame();
    void anotherSlideLooksDifferent_data();
    void anotherSlideLooksDifferent();
    void textIsReadableOnEveryChapter();
    void neighbouringChaptersDiffer();
    void isSharpAtScaleTwo();
    void anySizeAndTitle_data();
    void anySizeAndTitle();
    void thumbnail();
    void textBeginsAtItsEdge_data();
    void textBeginsAtItsEdge();
    void numberOfAPaleThumbnailIsReadable();
};

static const Placeholder korea{3, 2, "Corée du Nord", "9", "Photo non fournie"};

static QImage painted(const Placeholder &placeholder, QSize size, double ratio = 1)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    imaging::paintPlaceholder(painter, QRectF(QPointF(), QSizeF(size)), placeholder);
    return image;
}

void TestPlaceholder::theSameSlideLooksTheSame()
{
    QCOMPARE(painted(korea, {600, 400}), painted(korea, {600, 400}));
}

void TestPlaceholder::anotherSlideLooksDifferent_data()
{
    QTest::addColumn<Placeholder>("other");
    const auto changed = [](auto change) {
        Placeholder placeholder = korea;
        change(placeholder);
        return placeholder;
    };
    QTest::newRow("chapter") << changed([](Placeholder &p) { p.chapter = 4; });
    QTest::newRow("place in the chapter") << changed([](Placeholder &p) { p.place = 3; });
    QTest::newRow("title") << changed([](Placeholder &p) { p.title = "North Korea"; });
    QTest::newRow("position") << changed([](Placeholder &p) { p.position = "10"; });
    QTest::newRow("notice") << changed([](Placeholder &p) { p.notice = "Photo not included"; });
}

void TestPlaceholder::anotherSlideLooksDifferent()
{
    QFETCH(Placeholder, other);
    QVERIFY(painted(other, {600, 400}) != painted(korea, {600, 400}));
}

// The ground of a chapter: its picture without any words.
static QImage groundOf(int chapter)
{
    return painted({chapter, 1, {}, {}, {}}, {300, 200});
}

void TestPlaceholder::textIsReadableOnEveryChapter()
{
    for (int chapter = -1; chapter < 40; ++chapter) {
        const QImage ground = groundOf(chapter);
        double brightest = 0;
        for (int y = 10; y < ground.height() - 10; ++y) {
            for (int x = 10; x < ground.width() - 10; ++x)
                brightest = qMax(brightest, imaging::luminance(ground.pixelColor(x, y)));
        }
        QVERIFY2(1.05 / (brightest + 0.05) >= 7, qPrintable(QString::number(chapter)));
    }
}

void TestPlaceholder::neighbouringChaptersDiffer()
{
    for (int chapter = 0; chapter < 12; ++chapter) {
        const QColor one = groundOf(chapter).pixelColor(150, 20);
        const QColor next = groundOf(chapter + 1).pixelColor(150, 20);
        const int apart = qAbs(one.hue() - next.hue());
        QVERIFY(qMin(apart, 360 - apart) > 60);
    }
}

void TestPlaceholder::isSharpAtScaleTwo()
{
    // A placeholder of twice the size in plain pixels is the truth; enlarging a small one is not.
    const QSize size(750, 500);
    const QImage truth = painted(korea, size * 2);
    const QImage scaled = painted(korea, size, 2);
    const QImage enlarged =
        painted(korea, size).scaled(size * 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const auto difference = [&truth](const QImage &image) {
        qint64 sum = 0;
        for (int y = 40; y < truth.height() - 40; ++y) {
            for (int x = 40; x < truth.width() - 40; ++x)
                sum += qAbs(qGray(truth.pixel(x, y)) - qGray(image.pixel(x, y)));
        }
        return sum;
    };
    QCOMPARE(scaled.size(), truth.size());
    QVERIFY2(difference(scaled) * 4 < difference(enlarged),
             qPrintable(QString("%1 %2").arg(difference(scaled)).arg(difference(enlarged))));
}

void TestPlaceholder::anySizeAndTitle_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("title");
    const QString longTitle = "Organisation du traité de sécurité collective et ses États membres";
    QTest::newRow("wide") << QSize(1600, 400) << longTitle;
    QTest::newRow("high") << QSize(200, 700) << longTitle;
    QTest::newRow("small") << QSize(120, 80) << longTitle;
    QTest::newRow("tiny") << QSize(1, 1) << longTitle;
    QTest::newRow("no title") << QSize(300, 200) << QString();
    QTest::newRow("one word without end") << QSize(300, 200) << QString("m").repeated(300);
}

void TestPlaceholder::anySizeAndTitle()
{
    QFETCH(QSize, size);
    QFETCH(QString, title);
    Placeholder placeholder = korea;
    placeholder.title = title;
    const QImage image = painted(placeholder, size + QSize(20, 20));
    QVERIFY(image.pixelColor(image.width() / 2, image.height() / 2) != Qt::white);
}

void TestPlaceholder::thumbnail()
{
    QImage image(84, 56, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    imaging::paintPlaceholderThumbnail(painter, QRectF(0, 0, 84, 56), korea);
    painter.end();
    // The position is written in white at the lower left.
    const QImage corner = image.copy(2, 36, 20, 18);
    bool hasWhite = false;
    for (int y = 0; y < corner.height(); ++y) {
        for (int x = 0; x < corner.width(); ++x)
            hasWhite = hasWhite || qGray(corner.pixel(x, y)) > 230;
    }
    QVERIFY(hasWhite);
}

void TestPlaceholder::textBeginsAtItsEdge_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isOnTheRight");
    QTest::newRow("from left to right") << "Corée" << false;
    QTest::newRow("from right to left") << QStringLiteral("سوق") << true;
}

void TestPlaceholder::textBeginsAtItsEdge()
{
    QFETCH(QString, title);
    QFETCH(bool, isOnTheRight);
    const QSize size(600, 400);
    const QImage ground = painted({3, 2, {}, {}, {}}, size);
    const auto sidesOf = [&](const Placeholder &placeholder) {
        const QImage image = painted(placeholder, size);
        qint64 left = 0;
        qint64 right = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                (x < image.width() / 2 ? left : right) += image.pixel(x, y) != ground.pixel(x, y);
        }
        return std::pair(left, right);
    };
    const auto [titleLeft, titleRight] = sidesOf({3, 2, title, {}, {}});
    QVERIFY(titleLeft + titleRight > 0);
    QCOMPARE(titleLeft < titleRight, isOnTheRight);
    // The position is at the other edge, more of it than of the title.
    const auto [left, right] = sidesOf({3, 2, title, "9", {}});
    QCOMPARE(left - titleLeft > right - titleRight, isOnTheRight);
}

void TestPlaceholder::numberOfAPaleThumbnailIsReadable()
{
    QImage image(84, 56, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    imaging::paintPlaceholderThumbnail(painter, QRectF(0, 0, 84, 56), korea, 0.2);
    painter.end();
    int darkest = 255;
    for (int y = 36; y < 54; ++y) {
        for (int x = 2; x < 22; ++x)
            darkest = qMin(darkest, qGray(image.pixel(x, y)));
    }
    QVERIFY(darkest < 90); // the ground of the white number
    QVERIFY(qGray(image.pixel(70, 10)) > 150);
}

VITRINE_TEST(TestPlaceholder, QGuiApplication)
#include "tst_placeholder.moc"
