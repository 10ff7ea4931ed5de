// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/cancellabledevice.h"
#include "imaging/decode/decodebudget.h"
#include "imaging/store/loadqueue.h"
#include "support/photos.h"
#include "support/testclass.h"
#include "support/testimages.h"

#include <QImageReader>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <thread>

using imaging::DecodeBudget;

/// What decoders live on, bytes and memory: given while somebody wants the picture.
class TestSupply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodersEndWhenStopped_data();
    void decodersEndWhenStopped();
    void tellsThatMoreWasWanted();
    void theGateLetsSoMuchThroughAtOnce();
    void theGateRefusesWhatNeverFits();
    void whoWaitsAtTheGateCanGo();
    void theNewestPictureComesFirst();
    void givingUpMayComeAtAnyTime();
};

/// A file during whose reading the reader changes their mind.
class Interrupted : public QBuffer
{
public:
    Interrupted(QByteArray *bytes, int reads)
        : QBuffer(bytes)
        , m_left(reads)
    {}
    std::stop_source stop;
    int readsAfter = 0;

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        if (stop.stop_requested())
            ++readsAfter;
        if (--m_left == 0)
            stop.request_stop();
        return QBuffer::readData(data, maximum);
    }

private:
    int m_left;
};

void TestSupply::decodersEndWhenStopped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("reads");
    const QImage grain = testimages::grain({900, 600});
    for (const char *format : {"jpeg", "png", "tiff", "webp", "bmp", "ppm"}) {
        for (const int reads : {1, 3, 10})
            QTest::addRow("%s, after %d reads", format, reads)
                << testimages::encoded(grain, format) << reads;
    }
}

void TestSupply::decodersEndWhenStopped()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, reads);
    Interrupted file(&bytes, reads);
    file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    imaging::CancellableDevice supply(file, file.stop.get_token());
    QImageReader reader(&supply);
    reader.read();
    QVERIFY(file.stop.stop_requested() || reads > 1);
    QCOMPARE(file.readsAfter, 0);
    if (file.stop.stop_requested()) {
        QVERIFY(supply.atEnd());
        QCOMPARE(supply.read(10), QByteArray());
    }
}

void TestSupply::tellsThatMoreWasWanted()
{
    QByteArray bytes = "0123456789";
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    imaging::CancellableDevice supply(file, {});
    QCOMPARE(supply.peek(4), "0123");
    QCOMPARE(supply.read(4), "0123");
    QVERIFY(supply.seek(2));
    QCOMPARE(supply.read(100), "23456789");
    supply.watch();
    QVERIFY(!supply.wantedMore());
    QCOMPARE(supply.read(1), QByteArray());
    QVERIFY(supply.wantedMore());
}

void TestSupply::theGateLetsSoMuchThroughAtOnce()
{
    auto first = DecodeBudget::enter(DecodeBudget::limit() / 2, {});
    auto second = DecodeBudget::enter(DecodeBudget::limit() - DecodeBudget::limit() / 2, {});
    QVERIFY(first && second);
    std::atomic<bool> inside = false;
    std::jthread third([&inside](const std::stop_token &stop) {
        const auto pass = DecodeBudget::enter(1, stop);
        inside = pass.has_value();
    });
    QVERIFY(!inside);
    first.reset();
    third.join();
    QVERIFY(inside);
    QVERIFY(DecodeBudget::peak() <= DecodeBudget::limit());
}

void TestSupply::theGateRefusesWhatNeverFits()
{
    QVERIFY(!DecodeBudget::enter(DecodeBudget::limit() + 1, {}));
    QVERIFY(DecodeBudget::enter(DecodeBudget::limit(), {}));
}

void TestSupply::whoWaitsAtTheGateCanGo()
{
    const auto all = DecodeBudget::enter(DecodeBudget::limit(), {});
    std::stop_source stop;
    bool entered = true;
    std::jthread waiting([&] { entered = DecodeBudget::enter(1, stop.get_token()).has_value(); });
    stop.request_stop();
    waiting.join();
    QVERIFY(!entered);
}

// Of the same photo, but another image for each number.
static imaging::LoadRequest requestFor(int number, gallery::Slide slide)
{
    slide.layers.first().options.first().language = QString::number(number);
    return {imaging::ImageKey::of(slide, imaging::Purpose::Large),
            {800, 800},
            imaging::LoadRequest::Urgency::Now};
}

static int numberOf(const imaging::LoadRequest &request)
{
    return request.key.layers.first().options.first().language.toInt();
}

// As when Right is held: each order makes the one before stale.
void TestSupply::theNewestPictureComesFirst()
{
    const photos::Folder folder;
    const gallery::Slide slide =
        photos::slide({folder.picture("large.jpg", testimages::grain({6000, 4000}))});
    imaging::LoadQueue queue;
    QList<int> came;
    connect(&queue, &imaging::LoadQueue::loaded, this,
            [&came](const imaging::LoadRequest &request, const imaging::LoadJob::Outcome &outcome) {
                QCOMPARE(outcome.picture.image.size(), QSize(800, 533));
                came += numberOf(request);
            });
    int row = -1;
    QTimer key;
    connect(&key, &QTimer::timeout, &queue, [&] {
        ++row;
        queue.cancel(
            [row](const imaging::LoadRequest &request) { return numberOf(request) != row; });
        queue.request(requestFor(row, slide));
        if (row == 59)
            key.stop();
    });
    key.start(5); // so that some of the work begins
    QTRY_COMPARE(row, 59);
    QVERIFY(queue.isPending());
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isPending(), 60'000);
    QVERIFY(came.count(59) == 1 && came.last() == 59);
    QVERIFY2(came.size() <= 2, "what is stale was decoded to its end");
}

void TestSupply::givingUpMayComeAtAnyTime()
{
    const photos::Folder folder;
    const gallery::Slide slide =
        photos::slide({folder.picture("photo.jpg", testimages::grain({1200, 800}))});
    for (int i = 0; i < 40; ++i) {
        imaging::LoadQueue queue;
        const QSignalSpy loaded(&queue, &imaging::LoadQueue::loaded);
        for (int row = 0; row < 8; ++row)
            queue.request(requestFor(row, slide));
        QTRY_VERIFY(loaded.size() >= i % 4);
        if (i % 2)
            queue.cancel([i](const imaging::LoadRequest &request) {
                return numberOf(request) % 3 == i % 3;
            });
        else
            queue.cancel([](const imaging::LoadRequest &) { return true; });
        if (i % 4 == 1)
            QTRY_VERIFY(!queue.isPending());
    }
}

VITRINE_TEST(TestSupply, QCoreApplication)
#include "tst_cancellabledevice.moc"
