// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"
#include "ui/controls/captiontext.h"

#include <QKeyEvent>
#include <QTextBlock>

using ui::CaptionText;

/// Rich text that can be selected and leaves most keys to the window.
class TestCaptionText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsFewKeysFromTheWindow_data();
    void keepsFewKeysFromTheWindow();
    void aNewPaletteKeepsWhatIsSelectedAndMarked();
    void isAsHighAsItsText();
    void translationsAreIndented();
};

namespace {

/// Whether the text takes a key that is a shortcut of the window too.
bool keeps(CaptionText &text, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
    event.ignore();
    QCoreApplication::sendEvent(&text, &event);
    return event.isAccepted();
}

void select(CaptionText &text, int from, int to)
{
    QTextCursor cursor(text.document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    text.setTextCursor(cursor);
}

} // namespace

void TestCaptionText::keepsFewKeysFromTheWindow_data()
{
    QTest::addColumn<std::pair<int, int>>("selection");
    QTest::addColumn<bool>("copies");
    QTest::addColumn<bool>("enters");
    QTest::newRow("nothing is selected") << std::pair(0, 0) << false << false;
    QTest::newRow("words are selected") << std::pair(0, 3) << true << false;
    QTest::newRow("a link is selected") << std::pair(4, 8) << true << true;
}

void TestCaptionText::keepsFewKeysFromTheWindow()
{
    using Selection = std::pair<int, int>;
    QFETCH(Selection, selection);
    CaptionText text;
    text.setParagraphs("<p>See <a href=\"https://example.org\">here</a>.</p>");
    select(text, selection.first, selection.second);
    QTEST(keeps(text, Qt::Key_C, Qt::ControlModifier), "copies");
    QTEST(keeps(text, Qt::Key_Return), "enters");
    QTEST(keeps(text, Qt::Key_Enter), "enters");
    QVERIFY(keeps(text, Qt::Key_A, Qt::ControlModifier));
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Home})
        QVERIFY(!keeps(text, key));
}

void TestCaptionText::aNewPaletteKeepsWhatIsSelectedAndMarked()
{
    CaptionText text;
    text.setParagraphs("<p>One two three</p>");
    text.setMarks({{4, 3}, {8, 5}}, 1);
    select(text, 0, 7);
    QPalette palette = text.palette();
    palette.setColor(QPalette::Link, Qt::red);
    text.setPalette(palette);
    QCOMPARE(text.textCursor().selectedText(), "One two");
    const auto marks = text.extraSelections();
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.first().cursor.selectedText(), "two");
    QCOMPARE(marks.last().cursor.selectedText(), "three");
    QVERIFY(!marks.first().format.fontOverline()); // only the current one has both lines
    QVERIFY(marks.last().format.fontOverline());
}

void TestCaptionText::isAsHighAsItsText()
{
    CaptionText text;
    text.setParagraphs("<p>" + QString("Some words. ").repeated(40) + "</p>");
    const int wide = text.heightForWidth(600);
    QVERIFY(text.heightForWidth(300) > wide);
    text.setParagraphs("<p>Some words.</p>");
    QVERIFY(text.heightForWidth(600) < wide);
    const int low = text.heightForWidth(600);
    QFont large = text.font();
    large.setPointSizeF(2 * large.pointSizeF());
    text.setFont(large);
    QVERIFY(text.heightForWidth(600) > low);
}

void TestCaptionText::translationsAreIndented()
{
    CaptionText text;
    text.setParagraphs("<p>One</p><p>Un</p><p>Two</p>", {{"en", false}, {"fr", true}, {"en"}});
    QVERIFY(!text.isTranslation(0));
    QVERIFY(text.isTranslation(4));
    QVERIFY(!text.isTranslation(7));
    QCOMPARE(text.document()->findBlock(4).blockFormat().indent(), 1);
    QCOMPARE(text.document()->findBlock(7).blockFormat().indent(), 0);
}

VITRINE_TEST(TestCaptionText, QApplication)
#include "tst_captiontext.moc"
