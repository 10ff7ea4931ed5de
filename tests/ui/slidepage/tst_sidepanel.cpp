// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/pages/pagestack.h"
#include "ui/slidepage/sidepanel.h"
#include "ui/slidepage/slidepage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

class TestSidePanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useEmptySettings(); }
    void onePageAtATime();
    void titleFollowsThePage();
    void closesByItsButton();
    void besideTheSlideOrInItsPlace_data();
    void besideTheSlideOrInItsPlace();
};

void TestSidePanel::onePageAtATime()
{
    ui::SidePanel panel;
    auto *contents = new QWidget;
    auto *hits = new QLineEdit;
    panel.addPage(contents);
    panel.addPage(hits);
    QSignalSpy changes(&panel, &ui::SidePanel::changed);
    int closings = 0;
    connect(&panel, &ui::SidePanel::closing, this, [&] {
        ++closings;
        QVERIFY(panel.shows(contents)); // which has the focus yet
    });
    QVERIFY(!panel.isOpen());

    panel.open(hits);
    QVERIFY(panel.shows(hits));
    QVERIFY(!panel.shows(contents));
    panel.open(contents);
    QVERIFY(panel.shows(contents));
    QVERIFY(!panel.shows(hits));
    panel.close();
    QVERIFY(!panel.shows(contents));
    QCOMPARE(changes.size(), 3);

    panel.close();
    QCOMPARE(changes.size(), 3);
    QCOMPARE(closings, 1);
}

void TestSidePanel::titleFollowsThePage()
{
    ui::SidePanel panel;
    auto *page = new QWidget;
    page->setWindowTitle("Contents");
    panel.addPage(page);
    panel.open(page);
    const auto *title = panel.findChild<QLabel *>("sidePanelTitle");
    QCOMPARE(title->text(), "Contents");
    QCOMPARE(panel.accessibleName(), "Contents");
    page->setWindowTitle("Sommaire");
    QCOMPARE(title->text(), "Sommaire");
}

void TestSidePanel::closesByItsButton()
{
    ui::SidePanel panel;
    auto *page = new QWidget;
    panel.addPage(page);
    panel.open(page);
    auto *button = panel.findChild<QAbstractButton *>("sidePanelClose");
    QCOMPARE(button->accessibleName(), "Close the panel");
    button->click();
    QVERIFY(!panel.isOpen());
}

void TestSidePanel::besideTheSlideOrInItsPlace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("beside");
    QTest::newRow("wide") << QSize(1280, 800) << true;
    QTest::newRow("high") << QSize(800, 1280) << true;
    QTest::newRow("small") << QSize(640, 480) << false;
    QTest::newRow("a phone's") << QSize(360, 640) << false;
}

void TestSidePanel::besideTheSlideOrInItsPlace()
{
    QFETCH(QSize, size);
    QFETCH(bool, beside);
    MainWindowFixture reader("en", size);
    auto *panel = reader.find<ui::SidePanel>("sidePanel");
    auto *page = new QWidget;
    panel->addPage(page);
    panel->open(page);
    const auto *stage = reader.find("stage");
    const QRect panelArea(panel->mapTo(reader.window.get(), QPoint()), panel->size());
    QCOMPARE(stage->isVisible(), beside);
    if (beside) {
        const QRect stageArea(stage->mapTo(reader.window.get(), QPoint()), stage->size());
        QVERIFY(!panelArea.intersects(stageArea));
        QVERIFY(stageArea.width() > panelArea.width());
    } else {
        QCOMPARE(panelArea.width(), reader.window->width());
    }
    panel->close();
    QVERIFY(stage->isVisible());
}

VITRINE_TEST(TestSidePanel, QApplication)
#include "tst_sidepanel.moc"
