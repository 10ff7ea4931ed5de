// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/httpdiskcache.h"
#include "support/testclass.h"

using network::Answer;
using network::CacheControl;

/// Whether and for how long answers may be cached (RFC 9111 §5.2.2).
class TestCacheControl : public QObject
{
    Q_OBJECT

private slots:
    void says_data();
    void says();
    void isFresh_data();
    void isFresh();
};

void TestCacheControl::says_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<qint64>("freshSeconds");

    const auto row = [](const char *name, const char *field, const char *age, bool allowed,
                        qint64 freshSeconds) {
        QTest::newRow(name) << QByteArray(field) << QByteArray(age) << allowed << freshSeconds;
    };
    row("nothing", "", "", true, -1);
    row("a day", "max-age=86400", "", true, 86'400);
    row("among others", "public, max-age=60, must-revalidate", "", true, 60);
    row("in capitals", "Public, MAX-AGE=60", "", true, 60);
    row("in quotes", "max-age=\"60\"", "", true, 60);
    row("a part of it has passed", "max-age=60", "20", true, 40);
    row("all of it has passed", "max-age=60", "80", true, 0);
    row("an age without a limit", "public", "80", true, -1);
    row("an age that is none", "max-age=60", "-5", true, 60);
    row("none", "max-age=0", "", true, 0);
    row("not a number", "max-age=soon", "", true, 0);
    row("negative", "max-age=-1", "", true, 0);
    row("no end", "max-age=99999999999999999999", "", true, CacheControl::longest);
    row("two of them", "max-age=90, max-age=30", "", true, 30);
    row("for shared caches", "s-maxage=5", "", true, -1);
    row("ask each time", "no-cache", "", true, 0);
    row("ask each time, whatever the age", "max-age=60, no-cache", "", true, 0);
    row("some headers only", "no-cache=\"set-cookie\", max-age=60", "", true, 60);
    row("for one reader", "private", "", true, -1);
    row("forbidden", "no-store", "", false, -1);
    row("forbidden among others", "private,no-store ,max-age=60", "", false, 60);
    row("nonsense", ",=,;;,max-age", "", true, 0);
}

void TestCacheControl::says()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, age);
    const CacheControl control = CacheControl::parse(field, age);
    QTEST(control.allowed, "allowed");
    QTEST(control.freshSeconds, "freshSeconds");
}

void TestCacheControl::isFresh_data()
{
    QTest::addColumn<qint64>("freshSeconds");
    QTest::addColumn<qint64>("ageSeconds");
    QTest::addColumn<bool>("fresh");

    const qint64 day = qint64(24) * 60 * 60;
    QTest::newRow("within its time") << qint64(60) << qint64(59) << true;
    QTest::newRow("after its time") << qint64(60) << qint64(60) << false;
    QTest::newRow("without time, this week") << qint64(-1) << 6 * day << true;
    QTest::newRow("without time, last week") << qint64(-1) << 8 * day << false;
    QTest::newRow("with more time than a week") << 365 * day << 300 * day << true;
    QTest::newRow("to be asked for each time") << qint64(0) << qint64(0) << false;
    QTest::newRow("from the future") << qint64(-1) << -day << false;
}

void TestCacheControl::isFresh()
{
    QFETCH(const qint64, freshSeconds);
    QFETCH(const qint64, ageSeconds);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Answer answer;
    answer.cacheControl.freshSeconds = freshSeconds;
    answer.came = now.addSecs(-ageSeconds);
    QTEST(answer.isFresh(now), "fresh");
}

VITRINE_TEST(TestCacheControl, QCoreApplication)
#include "tst_cachecontrol.moc"
