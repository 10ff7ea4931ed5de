// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check/jpegtruncation.h"
#include "support/testclass.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QTest>

/// Truncated JPEG files.
class TestJpegTruncation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();
};

void TestJpegTruncation::pictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("cutOff");
    QImage image(80, 60, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 3, y * 4, x * y));
    }
    const auto written = [&image](bool progressive) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "jpeg");
        writer.setProgressiveScanWrite(progressive);
        writer.write(image);
        return buffer.data();
    };
    for (const bool progressive : {false, true}) {
        const QByteArray jpeg = written(progressive);
        const char *kind = progressive ? "progressive" : "baseline";
        QTest::addRow("%s, whole", kind) << jpeg << false;
        QTest::addRow("%s, with more behind", kind) << jpeg + "more\xFF\xD8" << false;
        QTest::addRow("%s, half", kind) << jpeg.first(jpeg.size() / 2) << true;
        QTest::addRow("%s, without its end", kind) << jpeg.chopped(2) << true;
        QTest::addRow("%s, in its header", kind) << jpeg.first(30) << true;
    }
    QTest::newRow("only the beginning") << QByteArray("\xFF\xD8") << true;
    QTest::newRow("no JPEG") << QByteArray("\x89PNG") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestJpegTruncation::pictures()
{
    QFETCH(QByteArray, bytes);
    QTEST(cli::isCutOff(bytes), "cutOff");
}

VITRINE_TEST(TestJpegTruncation, QCoreApplication)
#include "tst_jpegtruncation.moc"
