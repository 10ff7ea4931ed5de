// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/imageinfocache.h"
#include "support/fakenetwork.h"
#include "support/testclass.h"

#include <QTest>

using imaging::ImageInfoCache;

/// Who asks what an image service promises, and how often.
class TestImageInfos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void asksOnceForAll();
    void remembersFailures_data();
    void remembersFailures();
    void asksAnewWithAnotherNetwork();
    void asksOnlyTheWeb_data();
    void asksOnlyTheWeb();
    void givesUpWhatNobodyWaitsFor();
    void tellsNobodyWhoIsGone();
    void answersWithinTheQuestion();

private:
    void ask(QObject *context, const QString &id = photo);

    static inline const QString photo = "https://example.org/photo";
    std::unique_ptr<FakeNetwork> network;
    std::unique_ptr<ImageInfoCache> infos;
    QList<std::optional<iiif::ImageInfo>> answers;
};

static const QByteArray json = R"({"width": 600, "height": 400, "profile": "level1"})";

void TestImageInfos::init()
{
    network = std::make_unique<FakeNetwork>();
    infos = std::make_unique<ImageInfoCache>();
    infos->setFetch(network->fetch());
    answers.clear();
}

void TestImageInfos::ask(QObject *context, const QString &id)
{
    infos->get({id, 3, 1}, context, [this](const auto &info) { answers.append(info); });
}

void TestImageInfos::asksOnceForAll()
{
    ask(this);
    ask(this);
    QVERIFY(answers.isEmpty());
    QVERIFY(!infos->known({photo, 3, 1}));
    QCOMPARE(network->calls.size(), 1);
    QCOMPARE(network->calls.first().address, photo + "/info.json");
    network->answer(json);
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.first().value().size, QSize(600, 400));
    QCOMPARE(infos->known({photo, 3, 1}), answers.first());
    ask(this);
    QCOMPARE(answers.size(), 3);
    QCOMPARE(network->calls.size(), 1);
    ask(this, "https://example.org/other");
    QCOMPARE(network->calls.size(), 2);
}

void TestImageInfos::remembersFailures_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("not found") << QByteArray() << "Not found.";
    QTest::newRow("a page") << QByteArray("<html></html>") << "";
    QTest::newRow("no size") << QByteArray("{}") << "";
}

void TestImageInfos::remembersFailures()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    ask(this);
    network->calls.last().done(body, error);
    QCOMPARE(answers.size(), 1);
    QVERIFY(!answers.first());
    ask(this);
    QCOMPARE(answers.size(), 2);
    QVERIFY(!answers.last());
    QCOMPARE(network->calls.size(), 1);
}

void TestImageInfos::asksAnewWithAnotherNetwork()
{
    ask(this);
    network->refuse();
    ask(this, "https://example.org/other");
    network->answer(json);
    infos->setFetch(network->fetch());
    ask(this);
    ask(this, "https://example.org/other");
    QCOMPARE(network->calls.size(), 3);
    QCOMPARE(answers.size(), 3);
}

void TestImageInfos::asksOnlyTheWeb_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("a file") << "file:///photos/a";
    QTest::newRow("a resource") << "qrc:/a";
    QTest::newRow("data") << "data:,";
    QTest::newRow("a word") << "photo";
    QTest::newRow("nothing") << "";
}

void TestImageInfos::asksOnlyTheWeb()
{
    QFETCH(QString, id);
    ask(this, id);
    QCOMPARE(answers.size(), 1);
    QVERIFY(!answers.first());
    QVERIFY(network->calls.isEmpty());
}

void TestImageInfos::givesUpWhatNobodyWaitsFor()
{
    auto first = std::make_unique<QObject>();
    auto second = std::make_unique<QObject>();
    ask(first.get());
    ask(second.get());
    first.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(network->calls.last().context);
    second.reset();
    // One who comes before it is gone does not get what was given up.
    ask(this);
    QCOMPARE(network->calls.size(), 2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!network->calls.first().context);
    network->calls.first().done(json, {}); // too late, and harmless
    QVERIFY(answers.isEmpty());
    ask(this);
    QCOMPARE(network->calls.size(), 2);
    network->answer(json);
    QCOMPARE(answers.size(), 2);
}

void TestImageInfos::tellsNobodyWhoIsGone()
{
    auto second = std::make_unique<QObject>();
    infos->get({photo, 3, 1}, this, [&second](const auto &) { second.reset(); });
    ask(second.get());
    network->answer(json);
    QVERIFY(answers.isEmpty());
}

void TestImageInfos::answersWithinTheQuestion()
{
    infos->setFetch([](const QUrl &, QObject *, const auto &done) { done(json, {}); });
    ask(this);
    ask(this);
    QCOMPARE(answers.size(), 2);
    infos->setFetch({});
    ask(this, "https://example.org/other");
    QCOMPARE(answers.size(), 3);
    QVERIFY(!answers.last());
}

VITRINE_TEST(TestImageInfos, QCoreApplication)
#include "tst_imageinfocache.moc"
