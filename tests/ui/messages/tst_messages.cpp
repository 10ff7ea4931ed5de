// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errors/problem.h"
#include "support/testclass.h"
#include "ui/messages/messagebar.h"
#include "ui/messages/messagecontroller.h"
#include "ui/messages/toast.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using errors::Problem;

/// The bar of messages, and the short ones over the page.
class TestMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void clearingTellsWhetherThereWasOne();
    void theNewestMessageIsTheOne();
    void notices_data();
    void notices();
    void repeatsOnlyWhatShows();
    void aToastGoesByItself();
    void aToastStaysAfterTheNewest();

private:
    QLabel *text() const { return m_window->findChild<QLabel *>("message"); }

    std::unique_ptr<QWidget> m_window;
    ui::MessageBar *m_bar = nullptr;
    ui::MessageController *m_messages = nullptr;
};

namespace {

Problem problem(const char *sentence, const QVariantList &arguments = {})
{
    const auto asItIs = [](const char *source, const char *, int) {
        return QString::fromUtf8(source);
    };
    Problem problem;
    problem.text = {asItIs, sentence, arguments};
    return problem;
}

QList<Problem> problems(int count)
{
    QList<Problem> problems;
    for (int i = 1; i <= count; ++i)
        problems += problem("Fault %1.", {i});
    return problems;
}

} // namespace

void TestMessages::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_bar = new ui::MessageBar(m_window.get());
    m_messages = new ui::MessageController(m_bar, m_window.get());
    m_window->show();
}

void TestMessages::clearingTellsWhetherThereWasOne()
{
    QVERIFY(!m_messages->clear());
    for (int time = 0; time < 2; ++time) {
        m_messages->showProblem(problem("It failed."));
        QVERIFY(m_messages->isShown());
        QVERIFY(text()->text().startsWith("It failed."));
        QVERIFY(m_messages->clear());
        QVERIFY(!m_messages->isShown());
        QVERIFY(!m_messages->clear());
    }
}

void TestMessages::theNewestMessageIsTheOne()
{
    m_messages->showNotices(problems(5));
    m_messages->showProblem(problem("It failed."));
    QVERIFY(text()->text().startsWith("It failed."));
    QVERIFY(!text()->text().contains("Fault"));
    QVERIFY(!m_window->findChild<QPushButton *>("messageMore")->isVisible());
    m_messages->repeat();
    QVERIFY(text()->text().startsWith("It failed."));
    m_bar->closeButton()->click();
    QVERIFY(!m_messages->isShown());
}

void TestMessages::notices_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("hasMore");
    QTest::newRow("one") << 1 << false;
    QTest::newRow("as many as are named") << 3 << false;
    QTest::newRow("one more") << 4 << true;
}

void TestMessages::notices()
{
    QFETCH(int, count);
    m_messages->showNotices(problems(count));
    QVERIFY(text()->text().contains("Fault 1."));
    QCOMPARE(text()->text().contains(QStringLiteral("Fault %1.").arg(count)), count <= 3);
    auto *more = m_window->findChild<QPushButton *>("messageMore");
    QTEST(more->isVisible(), "hasMore");
    if (!more->isVisible())
        return;
    for (int time = 0; time < 2; ++time) {
        more->click();
        auto *dialog = m_window->findChild<QDialog *>("linesDialog");
        QVERIFY(dialog && dialog->isVisible());
        const QString lines = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QCOMPARE(lines.count(u'\n'), count - 1);
        QVERIFY(lines.contains(QStringLiteral("Fault %1.").arg(count)));
        dialog->close();
        QTRY_VERIFY(!m_window->findChild<QDialog *>("linesDialog"));
    }
}

void TestMessages::repeatsOnlyWhatShows()
{
    m_messages->showProblem(problem("It failed."));
    m_messages->clear();
    m_messages->repeat();
    QVERIFY(!m_messages->isShown());
}

void TestMessages::aToastGoesByItself()
{
    ui::Toast toast(m_window.get());
    toast.showMessage("Copied");
    QVERIFY(toast.isVisible());
    QVERIFY(m_window->rect().contains(toast.geometry()));
    QTRY_VERIFY_WITH_TIMEOUT(!toast.isVisible(), 10'000);
}

void TestMessages::aToastStaysAfterTheNewest()
{
    ui::Toast toast(m_window.get());
    toast.showMessage("Copied");
    toast.showMessage(QString("A long message. ").repeated(20));
    QCOMPARE(toast.text(), QString("A long message. ").repeated(20));
    QVERIFY(m_window->rect().contains(toast.geometry()));
}

VITRINE_TEST(TestMessages, QApplication)
#include "tst_messages.moc"
