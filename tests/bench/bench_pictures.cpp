// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/decode.h"
#include "support/photos.h"

#include <QElapsedTimer>
#include <QImageReader>
#include <QTest>

#include <algorithm>
#include <functional>

/// A photo of 24 megapixels at the sizes that the window shows it at, beside a control that does
/// the least with Qt's reader, so that figures of different machines compare as ratios.
class BenchPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void control_data() { sizes(); }
    void control();
    void decode_data() { sizes(); }
    void decode();
    void ratios_data() { sizes(); }
    void ratios();

private:
    static void sizes();

    photos::Folder m_folder;
    QString m_photo;
};

static constexpr QSize photoSize(6000, 4000);
static constexpr QSize stage(1155, 770);
static constexpr int rounds = 9;

// Detail everywhere, as in a photo: a plain picture would decode several times faster.
static QImage detailed()
{
    QImage image(photoSize, QImage::Format_RGB32);
    quint32 noise = 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            noise = noise * 1664525 + 1013904223;
            const int grain = int(noise >> 27);
            line[x] = qRgb(x * 200 / image.width() + grain, y * 200 / image.height() + grain,
                           (x ^ y) / 64 % 200 + grain);
        }
    }
    return image;
}

static QImage readPlainly(const QString &file, QSize fit)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setScaledSize(reader.size().scaled(fit, Qt::KeepAspectRatio));
    return reader.read();
}

static double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

void BenchPictures::sizes()
{
    QTest::addColumn<QSize>("fit");
    QTest::newRow("stage") << stage;
    QTest::newRow("full screen") << QSize(1920, 1080);
    QTest::newRow("thumbnail") << QSize(84, 56);
}

void BenchPictures::initTestCase()
{
    m_photo = m_folder.save(QStringLiteral("photo.jpg"), detailed());
    qInfo("photo: %d x %d, %lld bytes", photoSize.width(), photoSize.height(),
          qlonglong(QFileInfo(m_photo).size()));
}

void BenchPictures::control()
{
    QFETCH(QSize, fit);
    QBENCHMARK
    {
        QVERIFY(!readPlainly(m_photo, fit).isNull());
    }
}

void BenchPictures::decode()
{
    QFETCH(QSize, fit);
    QBENCHMARK
    {
        QVERIFY(!imaging::decodeFile(m_photo, {fit}).image.isNull());
    }
}

// In turn, as the machine may be busy with other things now and then.
void BenchPictures::ratios()
{
    QFETCH(QSize, fit);
    QList<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double control = milliseconds([&] { readPlainly(m_photo, fit); });
        const double ours = milliseconds([&] { imaging::decodeFile(m_photo, {fit}); });
        ratios.append(ours / control);
    }
    std::sort(ratios.begin(), ratios.end());
    qInfo("%s: decoding takes %.2f times the control (%.2f to %.2f)", QTest::currentDataTag(),
          ratios.at(rounds / 2), ratios.first(), ratios.last());
}

QTEST_GUILESS_MAIN(BenchPictures)
#include "bench_pictures.moc"
