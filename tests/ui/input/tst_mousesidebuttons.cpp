// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mainwindowfixture.h"
#include "support/testclass.h"

#include <QMouseEvent>

/// The back and forward buttons of a mouse, in the window.
class TestMouseSideButtons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void turnSlides_data();
    void turnSlides();
    void backLeavesThePage();
};

void TestMouseSideButtons::turnSlides_data()
{
    QTest::addColumn<QString>("over");
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<int>("row");
    for (const char *part : {"stage", "caption", "filmstrip", "topBar"}) {
        QTest::addRow("back over the %s", part) << part << Qt::BackButton << 4;
        QTest::addRow("forward over the %s", part) << part << Qt::ForwardButton << 6;
    }
}

void TestMouseSideButtons::turnSlides()
{
    QFETCH(QString, over);
    QFETCH(Qt::MouseButton, button);
    const MainWindowFixture reader("en");
    reader.tour->goTo(5);
    QWidget *part = reader.find(qPrintable(over));
    if (auto *area = qobject_cast<QAbstractScrollArea *>(part))
        part = area->viewport();
    QTest::mouseClick(part, button);
    QTEST(reader.tour->current(), "row");
}

void TestMouseSideButtons::backLeavesThePage()
{
    const MainWindowFixture reader("en");
    reader.tour->goTo(5);
    reader.press(Qt::Key_O);
    QWidget *overview = reader.find<QAbstractScrollArea>("overview")->viewport();
    QVERIFY(overview->isVisible());
    QTest::mouseClick(overview, Qt::ForwardButton);
    QVERIFY(overview->isVisible());
    QTest::mouseClick(overview, Qt::BackButton);
    QVERIFY(!overview->isVisible());
    QCOMPARE(reader.tour->current(), 5);
}

VITRINE_TEST(TestMouseSideButtons, QApplication)
#include "tst_mousesidebuttons.moc"
