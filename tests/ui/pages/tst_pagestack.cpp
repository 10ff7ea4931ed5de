// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"
#include "ui/messages/toast.h"
#include "ui/pages/pagestack.h"

#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>

using ui::Page;
using ui::PageStack;

/// The pages of the window, of which one shows, and the bars above them.
class TestPageStack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void showsOnePage();
    void givesTheFocusToThePage();
    void activatesWhatHasTheFocus_data();
    void activatesWhatHasTheFocus();
    void messagesGoToThePage_data();
    void messagesGoToThePage();
    void aMessageGoesWhenTheSizeChanges();
    void barsLieInTheirOrder();

private:
    QString toast() const
    {
        const auto *toast = m_window->findChild<ui::Toast *>("pageNotice");
        return toast->isVisible() ? toast->text() : QString();
    }

    std::unique_ptr<QMainWindow> m_window;
    PageStack *m_pages = nullptr;
    QWidget *m_slides = nullptr;
    QPushButton *m_overview = nullptr;
    int m_activated = 0;
    int m_pressed = 0;
    QString m_told;
    bool m_canTell = true;
};

void TestPageStack::init()
{
    m_activated = m_pressed = 0;
    m_told.clear();
    m_canTell = true;
    m_window = std::make_unique<QMainWindow>();
    m_pages = new PageStack(m_window.get());
    m_window->setCentralWidget(m_pages);
    m_slides = new QWidget;
    m_slides->setFocusPolicy(Qt::StrongFocus);
    m_overview = new QPushButton("Overview");
    connect(m_overview, &QPushButton::clicked, this, [this] { ++m_pressed; });
    PageStack::Handlers handlers;
    handlers.activate = [this] { ++m_activated; };
    handlers.notify = [this](const QString &message, const ui::ToastOffer &) {
        m_told = m_canTell ? message : QString();
        return m_canTell;
    };
    m_pages->setPage(Page::Slides, m_slides, handlers);
    m_pages->setPage(Page::Overview, m_overview);
    m_window->resize(400, 300);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPageStack::showsOnePage()
{
    QSignalSpy changed(m_pages, &PageStack::pageChanged);
    QCOMPARE(m_pages->page(), Page::Slides);
    m_pages->showPage(Page::Overview);
    QCOMPARE(m_pages->page(), Page::Overview);
    QVERIFY(m_overview->isVisible() && !m_slides->isVisible());
    QCOMPARE(changed.count(), 1);
    m_pages->showPage(Page::Overview); // it shows already
    QCOMPARE(changed.count(), 1);
    m_pages->showPage(Page::Slides);
    QVERIFY(m_slides->isVisible() && !m_overview->isVisible());
    QCOMPARE(changed.count(), 2);
}

void TestPageStack::givesTheFocusToThePage()
{
    m_pages->showPage(Page::Overview);
    QCOMPARE(m_window->focusWidget(), m_overview);
    m_pages->showPage(Page::Slides);
    QCOMPARE(m_window->focusWidget(), m_slides);
    m_overview->show();
    m_window->setFocus();
    m_pages->showPage(Page::Slides); // again, as after a dialog
    QCOMPARE(m_window->focusWidget(), m_slides);
}

void TestPageStack::activatesWhatHasTheFocus_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<bool>("isEnabled");
    QTest::addColumn<int>("activated");
    QTest::addColumn<int>("pressed");
    QTest::newRow("the page") << Page::Slides << true << 1 << 0;
    QTest::newRow("a button") << Page::Overview << true << 0 << 1;
    QTest::newRow("a button that can do nothing") << Page::Overview << false << 0 << 0;
}

void TestPageStack::activatesWhatHasTheFocus()
{
    QFETCH(Page, page);
    QFETCH(bool, isEnabled);
    m_pages->showPage(page);
    m_overview->setEnabled(isEnabled);
    m_pages->activate();
    QTEST(m_activated, "activated");
    QTEST(m_pressed, "pressed");
}

void TestPageStack::messagesGoToThePage_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<bool>("canTell");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("toast");
    QTest::newRow("that has a place for them") << Page::Slides << true << "Copied" << QString();
    QTest::newRow("whose place is out of sight") << Page::Slides << false << QString() << "Copied";
    QTest::newRow("that has none") << Page::Overview << true << QString() << "Copied";
}

void TestPageStack::messagesGoToThePage()
{
    QFETCH(Page, page);
    QFETCH(bool, canTell);
    m_canTell = canTell;
    m_pages->showPage(page);
    m_pages->notify("Copied");
    QTEST(m_told, "told");
    QTEST(toast(), "toast");
}

void TestPageStack::aMessageGoesWhenTheSizeChanges()
{
    m_pages->showPage(Page::Overview);
    for (int time = 1; time <= 2; ++time) {
        m_pages->notify("Copied");
        QCOMPARE(toast(), "Copied");
        m_window->resize(400 + 50 * time, 300);
        QTRY_COMPARE(toast(), QString());
    }
}

void TestPageStack::barsLieInTheirOrder()
{
    QList<QWidget *> bars;
    for (const char *name : {"first", "second"}) {
        auto *bar = new QPushButton(name);
        m_pages->addBar(bar);
        bar->show();
        bars += bar;
    }
    m_pages->setPage(Page::Browse, new QWidget);
    QCoreApplication::processEvents();
    QVERIFY(bars.at(0)->y() < bars.at(1)->y());
    // Assistive technology finds the pages first, then the bars.
    const QObjectList children = m_pages->children();
    QVERIFY(children.indexOf(m_slides) < children.indexOf(bars.at(0)));
    QVERIFY(children.indexOf(bars.at(0)) < children.indexOf(bars.at(1)));
}

VITRINE_TEST(TestPageStack, QApplication)
#include "tst_pagestack.moc"
