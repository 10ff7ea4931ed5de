// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/archive.h"
#include "sources/network/fetchnow.h"
#include "support/bounds.h"
#include "support/gzip.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QNetworkProxyFactory>
#include <QTemporaryDir>
#include <QTest>

using network::Answer;
using network::Archive;
using network::ArchiveFolder;
using Reading = network::ArchiveFolder::Reading;

namespace {

QUrl archivedAddress(int i)
{
    return QUrl(QStringLiteral("https://example.org/%1.jpg").arg(i));
}

Answer archivedAnswer(const QByteArray &body = "a picture")
{
    return {body, QUrl("https://example.org/there"), "image/jpeg", {}};
}

} // namespace

/// Answers kept without keeping anybody waiting.
class TestArchive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QNetworkProxyFactory::setUseSystemConfiguration(false); }
    void init();
    void keepsAndFinds();
    void answersFromTheEventLoop();
    void nobodyWaitsAnyMore();
    void goesWhileItWorks();
    void staysWithinBounds();
    void twoOfThemStayWithinBounds();
    void switchedOff();
    void whatMayBeKept_data();
    void whatMayBeKept();

private:
    ArchiveFolder folder(qint64 bytes = bounds::mebibyte) const
    {
        return {m_directory->filePath("network"), bytes};
    }
    qint64 size() const
    {
        qint64 size = 0;
        const auto files = QDir(m_directory->filePath("network")).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            size += file.size();
        return size;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestArchive::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestArchive::keepsAndFinds()
{
    Archive archive(folder());
    archive.keep(archivedAddress(1), archivedAnswer());
    QTRY_VERIFY(!archive.isWriting());
    QHash<int, QByteArray> found;
    for (int i : {1, 2}) {
        archive.find(archivedAddress(i), Reading::Whole, this, [&found, i](const auto &kept) {
            found.insert(i, kept ? kept->body : "nothing");
        });
    }
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(found.value(1), "a picture");
    QCOMPARE(found.value(2), "nothing");
}

void TestArchive::answersFromTheEventLoop()
{
    Archive archive(folder());
    QThread *thread = nullptr;
    archive.find(archivedAddress(1), Reading::Whole, this,
                 [&thread](const auto &) { thread = QThread::currentThread(); });
    QVERIFY(!thread);
    QTRY_COMPARE(thread, QThread::currentThread());
}

void TestArchive::nobodyWaitsAnyMore()
{
    Archive archive(folder());
    QStringList found;
    auto gone = std::make_unique<QObject>();
    archive.find(archivedAddress(1), Reading::Whole, gone.get(),
                 [&found](const auto &) { found += "gone"; });
    gone.reset();
    for (int i = 0; i < 4; ++i)
        archive.find(archivedAddress(1), Reading::Whole, this,
                     [&found](const auto &) { found += "here"; });
    QTRY_COMPARE(found.size(), 4);
    QVERIFY(!found.contains("gone"));
}

void TestArchive::goesWhileItWorks()
{
    auto archive = std::make_unique<Archive>(folder());
    for (int i = 0; i < 10; ++i) {
        archive->keep(archivedAddress(i), archivedAnswer(QByteArray(50'000, 'x')));
        archive->find(archivedAddress(i), Reading::Whole, this,
                      [](const auto &) { QFAIL("too late"); });
    }
    archive.reset();
    QCoreApplication::processEvents();
    QVERIFY(folder().read(archivedAddress(0)));
}

void TestArchive::staysWithinBounds()
{
    Archive archive(folder());
    for (int i = 0; i < 30; ++i) {
        archive.keep(archivedAddress(i), archivedAnswer(QByteArray(50'000, 'x')));
        QTRY_VERIFY(!archive.isWriting());
        QVERIFY2(size() <= bounds::mebibyte, qPrintable(QString::number(i)));
    }
    QVERIFY(size() > bounds::mebibyte / 2);
    QVERIFY(folder().read(archivedAddress(29)));
}

void TestArchive::twoOfThemStayWithinBounds()
{
    Archive one(folder());
    Archive other(folder());
    for (int i = 0; i < 30; ++i) {
        (i % 2 ? one : other).keep(archivedAddress(i), archivedAnswer(QByteArray(50'000, 'x')));
        QTRY_VERIFY(!one.isWriting() && !other.isWriting());
        // What another one writes is counted now and then.
        QVERIFY2(size() <= bounds::mebibyte * 5 / 4, qPrintable(QString::number(i)));
    }
}

void TestArchive::switchedOff()
{
    {
        Archive archive(folder());
        archive.keep(archivedAddress(1), archivedAnswer());
    }
    QVERIFY(size() > 0);
    Archive archive(folder(0));
    QTRY_COMPARE(size(), 0);
    archive.keep(archivedAddress(1), archivedAnswer());
    bool isThere = true;
    archive.find(archivedAddress(1), Reading::Whole, this,
                 [&isThere](const auto &kept) { isThere = kept.has_value(); });
    QTRY_VERIFY(!isThere);
}

void TestArchive::whatMayBeKept_data()
{
    QTest::addColumn<WebAnswer>("answer");
    QTest::addColumn<bool>("kept");
    const WebAnswer plain = WebAnswer::content("here");
    const WebAnswer chunked =
        plain.with("Transfer-Encoding", "chunked").saying("4\r\nhere\r\n0\r\n\r\n").claiming({});
    QTest::newRow("any") << plain << true;
    QTest::newRow("for an hour") << plain.with("Cache-Control", "max-age=3600") << true;
    QTest::newRow("to be asked for each time") << plain.with("Cache-Control", "no-cache") << true;
    QTest::newRow("forbidden") << plain.with("Cache-Control", "no-store") << false;
    QTest::newRow("forbidden after others")
        << plain.with("Cache-Control", "private").with("Cache-Control", "no-store") << false;
    QTest::newRow("in chunks") << chunked << true;
    QTest::newRow("packed") << plain.with("Content-Encoding", "gzip").saying(gzip("here")) << true;
    QTest::newRow("nobody knows whether it is whole") << plain.claiming({}) << false;
    QTest::newRow("by a redirect") << WebAnswer::redirect("/there") << true;
    QTest::newRow("by a redirect that forbids it")
        << WebAnswer::redirect("/there").with("Cache-Control", "no-store") << false;
}

void TestArchive::whatMayBeKept()
{
    QFETCH(const WebAnswer, answer);
    WebServer server;
    server.route("/asked", answer);
    server.route("/there", WebAnswer::content("here"));
    const QUrl asked = server.url("/asked");
    const network::Fetched fetched = network::fetchNow(asked, bounds::patient, "*/*");
    QVERIFY(!fetched.error);
    QCOMPARE(fetched.body, "here");
    QTEST(folder().write(asked, fetched) > 0, "kept");
    if (const auto read = folder().read(asked)) {
        QCOMPARE(read->body, fetched.body);
        QCOMPARE(read->address, fetched.address);
    }
}

VITRINE_TEST(TestArchive, QCoreApplication)
#include "tst_archive.moc"
