// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background/run.h"
#include "support/testclass.h"

#include <QPointer>
#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <vector>

using background::Task;

/// Functions that run in a pool and deliver their results to another thread.
class TestRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversInTheThreadOfTheContext();
    void deliversInAThreadThatIsNotTheMainOne();
    void runsUntilItIsDelivered();
    void resultsAreMovedNotCopied();
    void destroyedContextsGetNothing_data();
    void destroyedContextsGetNothing();
    void destroyingTheContextStopsTheWork_data();
    void destroyingTheContextStopsTheWork();
    void doesNotBeginOnceItIsCancelled();
    void continuationMayStartTheNext();
    void continuationMayDestroyTheContext();
    void detachedWorkEndsWithTheContext();
    void workRemovedFromTheQueue();
    void poolThatGoesFirstWaits();
    void urgentWorkGoesFirst();
    void oneThreadDeliversInTheOrderOfTheStart();
    void workWithoutAResult();
    void startedWorkCanBeDeliveredLater();
    void startedWorkCanBeWaitedFor();
    void startedWorkThatWasStoppedHasNoResult();
    void startedWorkThatWasStoppedIsNotDelivered();
    void finishDeliversAtOnceAndOnce();
    void finishOfWorkThatIsOver();
    void reportsComeInOrder();
    void reportsComeBeforeTheWorkEnds();
    void reportsAreFollowedByTheResult();
    void reportsEndInASlot();
    void finishDeliversReports();
    void nothingIsReportedOfWorkThatDidNotBegin();
    void ownersAreDestroyedDuringTheirWork();
    void ownersGoInTheMiddleOfReports();
};

namespace {

/// Work that goes on until it may end or is asked to stop.
struct Endless
{
    QSemaphore begun;
    std::atomic<bool> mayEnd = false;
    std::atomic<bool> wasStopped = false;

    int operator()(const std::stop_token &stop)
    {
        begun.release();
        while (!mayEnd && !stop.stop_requested())
            QThread::yieldCurrentThread();
        wasStopped = stop.stop_requested();
        return 1;
    }
};

auto inThread(Endless &endless)
{
    return [&endless](const std::stop_token &stop) { return endless(stop); };
}

/// A value that counts how often it is copied.
struct Counted
{
    explicit Counted(std::atomic<int> *counter)
        : copies(counter)
    {}
    Counted(const Counted &other)
        : copies(other.copies)
    {
        ++*copies;
    }
    Counted(Counted &&other) noexcept = default;
    Counted &operator=(const Counted &) = delete;
    Counted &operator=(Counted &&) = delete;

    std::atomic<int> *copies;
};

/// As classes that work in the background are made.
struct Owner : QObject
{
    QThreadPool pool;
    Task task;
};

enum class Goes { Task, TaskReplaced, TaskCancelled, Context };

void rowsOfWhoGoes()
{
    QTest::addColumn<Goes>("goes");
    QTest::newRow("the task") << Goes::Task;
    QTest::newRow("the task, for another") << Goes::TaskReplaced;
    QTest::newRow("the task is cancelled") << Goes::TaskCancelled;
    QTest::newRow("the context") << Goes::Context;
}

} // namespace

Q_DECLARE_METATYPE(Goes)

void TestRun::deliversInTheThreadOfTheContext()
{
    QThreadPool pool;
    QObject context;
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    const Task task = background::run(
        &pool, &context, [] { return QThread::currentThread(); },
        [&](QThread *thread) {
            worker = thread;
            receiver = QThread::currentThread();
        });
    pool.waitForDone();
    QVERIFY(!receiver); // never from within
    QTRY_COMPARE(receiver, thread());
    QVERIFY(worker != thread());
}

void TestRun::deliversInAThreadThatIsNotTheMainOne()
{
    QThreadPool pool;
    QThread other;
    other.start();
    auto *context = new QObject;
    context->moveToThread(&other);
    std::atomic<QThread *> receiver = nullptr;
    QMetaObject::invokeMethod(context, [&] {
        background::run(
            &pool, context, [] { return 1; },
            [&](int) {
                receiver = QThread::currentThread();
                delete context;
            })
            .detach();
    });
    QTRY_COMPARE(receiver.load(), &other);
    other.quit();
    other.wait();
}

void TestRun::runsUntilItIsDelivered()
{
    QThreadPool pool;
    QObject context;
    Task task;
    QVERIFY(!task.isRunning());
    bool wasRunning = true;
    int result = 0;
    task = background::run(
        &pool, &context, [] { return 7; },
        [&](int came) {
            wasRunning = task.isRunning();
            result = came;
        });
    pool.waitForDone();
    QVERIFY(task.isRunning());
    QTRY_COMPARE(result, 7);
    QVERIFY(!wasRunning);
    QVERIFY(!task.isRunning());
}

void TestRun::resultsAreMovedNotCopied()
{
    QThreadPool pool;
    QObject context;
    std::atomic<int> copies = 0;
    bool came = false;
    const Task task = background::run(
        &pool, &context, [&copies] { return Counted(&copies); },
        [&came](const Counted &) { came = true; });
    QTRY_VERIFY(came);
    QCOMPARE(copies.load(), 0);
}

void TestRun::destroyedContextsGetNothing_data()
{
    rowsOfWhoGoes();
}

void TestRun::destroyedContextsGetNothing()
{
    QFETCH(Goes, goes);
    QThreadPool pool;
    auto context = std::make_unique<QObject>();
    auto task = std::make_unique<Task>();
    bool came = false;
    *task = background::run(&pool, context.get(), [] { return 1; }, [&came](int) { came = true; });
    pool.waitForDone(); // what is to be delivered waits in the event loop
    bool otherCame = false;
    switch (goes) {
    case Goes::Task:
        task.reset();
        break;
    case Goes::TaskReplaced:
        *task = background::run(
            &pool, context.get(), [] { return 1; }, [&otherCame](int) { otherCame = true; });
        break;
    case Goes::TaskCancelled:
        task->cancel();
        QVERIFY(!task->isRunning());
        break;
    case Goes::Context:
        context.reset();
        QVERIFY(!task->isRunning());
        break;
    }
    if (goes == Goes::TaskReplaced)
        QTRY_VERIFY(otherCame);
    QCoreApplication::processEvents();
    QVERIFY(!came);
}

void TestRun::destroyingTheContextStopsTheWork_data()
{
    rowsOfWhoGoes();
}

void TestRun::destroyingTheContextStopsTheWork()
{
    QFETCH(Goes, goes);
    Endless endless;
    QThreadPool pool;
    auto context = std::make_unique<QObject>();
    auto task = std::make_unique<Task>();
    *task = background::run(&pool, context.get(), inThread(endless), [](int) {});
    endless.begun.acquire();
    switch (goes) {
    case Goes::Task:
        task.reset();
        break;
    case Goes::TaskReplaced:
        *task = Task();
        break;
    case Goes::TaskCancelled:
        task->cancel();
        break;
    case Goes::Context:
        context.reset();
        break;
    }
    pool.waitForDone();
    QVERIFY(endless.wasStopped);
}

void TestRun::doesNotBeginOnceItIsCancelled()
{
    Endless endless;
    std::atomic<bool> hasBegun = false;
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QObject context;
    const Task first = background::run(&pool, &context, inThread(endless), [](int) {});
    Task second = background::run(
        &pool, &context, [&hasBegun] { return bool(hasBegun = true); }, [](bool) {});
    second.cancel();
    Task third = background::runReporting<int>(
        &pool, &context,
        [&hasBegun](const std::stop_token &, const background::Report<int> &) { hasBegun = true; },
        [](int) {}, [] {});
    third.cancel();
    endless.mayEnd = true;
    pool.waitForDone();
    QVERIFY(!hasBegun);
}

void TestRun::continuationMayStartTheNext()
{
    QThreadPool pool;
    QObject context;
    Task task;
    int rounds = 0;
    std::function<void()> next = [&] {
        task = background::run(
            &pool, &context, [] { return 1; },
            [&](int step) {
                rounds += step;
                if (rounds < 20)
                    next();
            });
    };
    next();
    QTRY_COMPARE(rounds, 20);
    QVERIFY(!task.isRunning());
}

void TestRun::continuationMayDestroyTheContext()
{
    QThreadPool pool;
    QPointer<QObject> context = new QObject;
    const Task task =
        background::run(&pool, context, [] { return 1; }, [&context](int) { delete context; });
    QTRY_VERIFY(!context);
    QVERIFY(!task.isRunning());
}

void TestRun::detachedWorkEndsWithTheContext()
{
    Endless endless;
    QThreadPool pool;
    auto context = std::make_unique<QObject>();
    background::run(&pool, context.get(), inThread(endless), [](int) {}).detach();
    endless.begun.acquire();
    context.reset();
    pool.waitForDone();
    QVERIFY(endless.wasStopped);

    QObject other;
    int came = 0;
    background::run(
        &pool, &other, [] { return 3; }, [&came](int result) { came = result; })
        .detach();
    QTRY_COMPARE(came, 3);
}

void TestRun::workRemovedFromTheQueue()
{
    Endless endless;
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QObject context;
    bool came = false;
    const Task first = background::run(&pool, &context, inThread(endless), [](int) {});
    const Task second =
        background::run(&pool, &context, [] { return 1; }, [&came](int) { came = true; });
    pool.clear();
    endless.mayEnd = true;
    QTRY_VERIFY(!second.isRunning());
    QVERIFY(!came);
}

// As when a class declares them in the wrong order.
void TestRun::poolThatGoesFirstWaits()
{
    QObject context;
    int came = 0;
    std::atomic<int> ended = 0;
    const auto work = [&ended] { return ++ended; };
    const auto count = [&came](int) { ++came; };
    std::vector<Task> tasks;
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        for (int i = 0; i < 10; ++i)
            tasks.push_back(background::run(&pool, &context, work, count));
    }
    QCOMPARE(ended.load(), 10);
    QTRY_COMPARE(came, 10);
}

void TestRun::urgentWorkGoesFirst()
{
    Endless endless;
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QObject context;
    QString order;
    const auto note = [&order](QChar letter) { order += letter; };
    const Task first = background::run(&pool, &context, inThread(endless), [](int) {});
    const Task b = background::run(&pool, &context, [] { return QChar('b'); }, note, 1);
    const Task a = background::run(&pool, &context, [] { return QChar('a'); }, note, 2);
    const auto letter = [](const std::stop_token &, const background::Report<QChar> &report) {
        report(QChar('c'));
    };
    const Task c = background::runReporting<QChar>(&pool, &context, letter, note, [] {}, 3);
    endless.mayEnd = true;
    QTRY_COMPARE(order, "cab");
}

void TestRun::oneThreadDeliversInTheOrderOfTheStart()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QObject context;
    QList<int> order;
    std::vector<Task> tasks;
    for (int i = 0; i < 100; ++i) {
        tasks.push_back(background::run(
            &pool, &context, [i] { return i; }, [&order](int result) { order += result; }));
    }
    QTRY_COMPARE(order.size(), 100);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

void TestRun::workWithoutAResult()
{
    QThreadPool pool;
    QObject context;
    std::atomic<bool> wasDone = false;
    bool came = false;
    const Task task =
        background::run(&pool, &context, [&wasDone] { wasDone = true; }, [&came] { came = true; });
    QTRY_VERIFY(came);
    QVERIFY(wasDone);

    std::atomic<bool> wasDoneAlone = false;
    QVERIFY(background::start(&pool, [&wasDoneAlone] { wasDoneAlone = true; }).take());
    QVERIFY(wasDoneAlone);
}

void TestRun::startedWorkCanBeDeliveredLater()
{
    QThreadPool pool;
    QObject context;
    const background::Work<int> work = background::start(&pool, [] { return 5; });
    pool.waitForDone();
    int came = 0;
    const Task task = background::deliver(work, &context, [&came](int result) { came = result; });
    QVERIFY(task.isRunning());
    QTRY_COMPARE(came, 5);
}

void TestRun::startedWorkCanBeWaitedFor()
{
    QThreadPool pool;
    background::Work<int> work;
    QVERIFY(!work.isStarted());
    work = background::start(&pool, [] { return 5; });
    QVERIFY(work.isStarted());
    QCOMPARE(work.take(), 5);
    QCOMPARE(work.take(), std::nullopt); // once
}

void TestRun::startedWorkThatWasStoppedHasNoResult()
{
    Endless endless;
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    background::Work<int> first = background::start(&pool, inThread(endless));
    background::Work<int> second = background::start(&pool, [] { return 5; });
    second.stop.request_stop();
    endless.begun.acquire();
    first.stop.request_stop();
    QCOMPARE(first.take(), 1); // what it had when it ended
    QCOMPARE(second.take(), std::nullopt);
}

// It may be a part of what was wanted.
void TestRun::startedWorkThatWasStoppedIsNotDelivered()
{
    Endless endless;
    QThreadPool pool;
    QObject context;
    background::Work<int> work = background::start(&pool, inThread(endless));
    bool came = false;
    const Task task = background::deliver(work, &context, [&came](int) { came = true; });
    endless.begun.acquire();
    work.stop.request_stop();
    QTRY_VERIFY(!task.isRunning());
    QVERIFY(!came);
}

void TestRun::finishDeliversAtOnceAndOnce()
{
    QThreadPool pool;
    QObject context;
    QSemaphore begun;
    QSemaphore goesOn;
    int came = 0;
    Task task = background::run(
        &pool, &context,
        [&begun, &goesOn] {
            begun.release();
            goesOn.acquire();
            return 1;
        },
        [&came](int) { ++came; });
    begun.acquire();
    goesOn.release();
    task.finish();
    QCOMPARE(came, 1);
    QVERIFY(!task.isRunning());
    QCoreApplication::processEvents();
    QCOMPARE(came, 1);
}

void TestRun::finishOfWorkThatIsOver()
{
    QThreadPool pool;
    QObject context;
    int came = 0;
    Task task;
    task.finish(); // nothing
    task = background::run(&pool, &context, [] { return 1; }, [&came](int) { ++came; });
    QTRY_COMPARE(came, 1);
    task.finish();
    QCOMPARE(came, 1);
    task = background::run(&pool, &context, [] { return 1; }, [&came](int) { ++came; });
    task.cancel();
    task.finish();
    QCOMPARE(came, 1);
}

void TestRun::reportsComeInOrder()
{
    QThreadPool pool;
    QObject context;
    QList<int> came;
    bool isDone = false;
    const Task task = background::runReporting<int>(
        &pool, &context,
        [](const std::stop_token &, const background::Report<int> &report) {
            for (int i = 0; i < 100; ++i)
                report(i);
        },
        [&came](int item) { came += item; },
        [&] {
            QCOMPARE(came.size(), 100);
            isDone = true;
        });
    QTRY_VERIFY(isDone);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(came.at(i), i);
}

void TestRun::reportsComeBeforeTheWorkEnds()
{
    Endless endless;
    QThreadPool pool;
    QObject context;
    int came = 0;
    bool isDone = false;
    const Task task = background::runReporting<int>(
        &pool, &context,
        [&endless](const std::stop_token &stop, const background::Report<int> &report) {
            report(1);
            endless(stop);
        },
        [&came](int item) { came += item; }, [&isDone] { isDone = true; });
    QTRY_COMPARE(came, 1);
    QVERIFY(!isDone);
    endless.mayEnd = true;
    QTRY_VERIFY(isDone);
}

void TestRun::reportsAreFollowedByTheResult()
{
    QThreadPool pool;
    QObject context;
    QString order;
    const Task task = background::runReporting<int>(
        &pool, &context,
        [](const std::stop_token &, const background::Report<int> &report) {
            report(1);
            report(2);
            return QString("end");
        },
        [&order](int item) { order += QString::number(item) + ' '; },
        [&order](const QString &result) { order += result; });
    QTRY_COMPARE(order, "1 2 end");
    QVERIFY(!task.isRunning());
}

void TestRun::finishDeliversReports()
{
    QThreadPool pool;
    QObject context;
    QList<int> came;
    bool isDone = false;
    Task task = background::runReporting<int>(
        &pool, &context,
        [](const std::stop_token &, const background::Report<int> &report) {
            for (int i = 0; i < 100; ++i)
                report(i);
        },
        [&came](int item) { came += item; }, [&isDone] { isDone = true; });
    task.finish();
    QCOMPARE(came.size(), 100);
    QVERIFY(isDone);
    QCoreApplication::processEvents();
    QCOMPARE(came.size(), 100);
}

void TestRun::nothingIsReportedOfWorkThatDidNotBegin()
{
    Endless endless;
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QObject context;
    bool isDone = false;
    const Task first = background::run(&pool, &context, inThread(endless), [](int) {});
    const Task second = background::runReporting<int>(
        &pool, &context,
        [](const std::stop_token &, const background::Report<int> &report) { report(1); },
        [](int) {}, [&isDone] { isDone = true; });
    pool.clear();
    endless.mayEnd = true;
    QTRY_VERIFY(!second.isRunning());
    QVERIFY(!isDone);
}

void TestRun::reportsEndInASlot()
{
    QThreadPool pool;
    QObject context;
    int came = 0;
    bool isDone = false;
    Task task;
    task = background::runReporting<int>(
        &pool, &context,
        [](const std::stop_token &, const background::Report<int> &report) {
            for (int i = 0; i < 100; ++i)
                report(i);
        },
        [&](int) {
            if (++came == 10)
                task.cancel();
        },
        [&isDone] { isDone = true; });
    pool.waitForDone();
    QTRY_COMPARE(came, 10);
    QCoreApplication::processEvents();
    QCOMPARE(came, 10);
    QVERIFY(!isDone);
}

// The sanitizers tell whether they went in peace; nothing here may hang.
void TestRun::ownersAreDestroyedDuringTheirWork()
{
    for (int round = 0; round < 200; ++round) {
        Endless endless;
        Owner owner;
        owner.task = background::run(&owner.pool, &owner, inThread(endless), [](int) {});
        if (round % 2)
            endless.begun.acquire();
    }
}

void TestRun::ownersGoInTheMiddleOfReports()
{
    for (int round = 0; round < 200; ++round) {
        Owner owner;
        int came = 0;
        owner.task = background::runReporting<int>(
            &owner.pool, &owner,
            [](const std::stop_token &stop, const background::Report<int> &report) {
                while (!stop.stop_requested())
                    report(1);
            },
            [&came](int item) { came += item; }, [] {});
        for (int turn = 0; turn < round % 4; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
}

VITRINE_TEST(TestRun, QCoreApplication)
#include "tst_run.moc"
