// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background/run.h"
#include "support/testclass.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>

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
    void nothingComesToWhoIsGone_data();
    void nothingComesToWhoIsGone();
    void whoGoesStopsTheWork_data();
    void whoGoesStopsTheWork();
    void doesNotBeginOnceItIsCancelled();
    void continuationMayStartTheNext();
    void continuationMayDestroyTheContext();
    void detachedWorkEndsWithTheContext();
    void workThatTheQueueForgets();
    void urgentWorkGoesFirst();
    void startedWorkCanBeTakenLater();
    void reportsComeInOrder();
    void reportsEndInASlot();
    void ownersGoInTheMiddleOfTheirWork();
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

void TestRun::nothingComesToWhoIsGone_data()
{
    rowsOfWhoGoes();
}

void TestRun::nothingComesToWhoIsGone()
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

void TestRun::whoGoesStopsTheWork_data()
{
    rowsOfWhoGoes();
}

void TestRun::whoGoesStopsTheWork()
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

void TestRun::workThatTheQueueForgets()
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
    endless.mayEnd = true;
    QTRY_COMPARE(order, "ab");
}

void TestRun::startedWorkCanBeTakenLater()
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
void TestRun::ownersGoInTheMiddleOfTheirWork()
{
    for (int round = 0; round < 200; ++round) {
        Endless endless;
        Owner owner;
        owner.task = background::run(&owner.pool, &owner, inThread(endless), [](int) {});
        if (round % 2)
            endless.begun.acquire();
    }
}

VITRINE_TEST(TestRun, QCoreApplication)
#include "tst_run.moc"
