// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/actions/keymap.h"
#include "ui/keys/keydialog.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

using ui::Action;

/// Keys are changed in a dialog that finds clashes, by keyboard alone, and hold at once.
class TestKeyDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void listsEveryAction_data();
    void listsEveryAction();
    void findsWords();
    void aNewKeyHoldsAtOnce();
    void aClashIsSaidInWords_data();
    void aClashIsSaidInWords();
    void aKeyIsTakenWhenTheReaderSaysSo();
    void keysThatCannotBeHad_data();
    void keysThatCannotBeHad();
    void removesAKey();
    void resetsOneAndAll();
    void leavesTheFieldByKeyboard();
    void singleLettersCanBeSwitchedOff();
    void arrowsOfAGalleryFromRightToLeft();
    void fitsSmallWindowsAndLargeText_data();
    void fitsSmallWindowsAndLargeText();
};

/// The dialog with one action's keys open.
struct KeyReader : MainWindowFixture
{
    explicit KeyReader(const QString &language = "en", QSize size = {1280, 800})
        : MainWindowFixture(language, size)
    {
        window->actions()[Action::ChangeKeys]->trigger();
        dialog = find<QDialog>("keyDialog");
        static_cast<void>(QTest::qWaitForWindowActive(dialog));
    }
    void edit(const QString &words)
    {
        filter()->setText(words);
        dialog->findChild<QPushButton *>("changeKey")->click();
        editor = dialog->findChild<QDialog *>("keyEditor");
        QVERIFY(editor);
        QVERIFY(QTest::qWaitForWindowActive(editor));
        QTRY_VERIFY(field()->hasFocus());
    }
    QLineEdit *filter() const { return dialog->findChild<QLineEdit *>("keyFilter"); }
    QListWidget *list() const { return dialog->findChild<QListWidget *>("keyList"); }
    QLineEdit *field() const { return editor->findChild<QLineEdit *>("keyField"); }
    QString notice() const { return editor->findChild<QLabel *>("keyNotice")->text(); }
    QPushButton *button(const char *name) const { return editor->findChild<QPushButton *>(name); }
    QList<QKeySequence> keys(Action action) const { return window->actions()[action]->shortcuts(); }

    QPointer<QDialog> dialog;
    QPointer<QDialog> editor;
};

void TestKeyDialog::listsEveryAction_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << "fr";
    QTest::newRow("English") << "en";
}

void TestKeyDialog::listsEveryAction()
{
    QFETCH(QString, language);
    const KeyReader reader(language);
    QStringList texts;
    for (int i = 0; i < reader.list()->count(); ++i)
        texts += reader.list()->item(i)->text();
    for (const ui::ActionRow &row : ui::Actions::table()) {
        const QAction *action = reader.window->actions()[row.action];
        QString text = action->text().remove('&').remove(u'…');
        const auto shows = [&](const QString &line) {
            return line.startsWith(text + '\n') &&
                   (action->shortcuts().isEmpty() ||
                    line.mid(text.size())
                        .contains(action->shortcut().toString(QKeySequence::NativeText)));
        };
        QVERIFY2(std::any_of(texts.begin(), texts.end(), shows), row.name);
    }
    for (const QWidget *widget : reader.dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
            !qobject_cast<const QScrollBar *>(widget))
            QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))
                          ->text(QAccessible::Name)
                          .isEmpty(),
                     qPrintable(widget->objectName()));
    }
}

void TestKeyDialog::findsWords()
{
    const KeyReader reader;
    QTest::keyClicks(reader.filter(), "film");
    QStringList shown;
    for (int i = 0; i < reader.list()->count(); ++i) {
        if (!reader.list()->item(i)->isHidden())
            shown += reader.list()->item(i)->text().section('\n', 0, 0);
    }
    QCOMPARE(shown, (QStringList{"View", "Filmstrip"}));
    QCOMPARE(reader.list()->currentItem()->text(), "Filmstrip\nT");
    QTest::keyClicks(reader.filter(), "xyz");
    QVERIFY(!reader.dialog->findChild<QPushButton *>("changeKey")->isEnabled());
}

void TestKeyDialog::aNewKeyHoldsAtOnce()
{
    KeyReader reader;
    reader.edit("Next slide");
    QTest::keyClick(reader.field(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(reader.notice(), "Ctrl+J is a key of “Next slide” now.");
    QVERIFY(reader.keys(Action::Next).contains(QKeySequence("Ctrl+J")));
    QVERIFY(reader.list()->currentItem()->text().contains("Ctrl+J"));
    QStringList lines;
    for (const auto *line : reader.editor->findChildren<QLabel *>()) {
        if (!line->isHidden())
            lines += line->text();
    }
    QVERIFY(lines.contains("Ctrl+J"));
    QVERIFY2(!lines.contains("It has no key."), qPrintable(lines.join('\n')));
    reader.editor->close();
    reader.dialog->close();
    QTRY_VERIFY(!reader.dialog);
    reader.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(reader.window.get()));
    const int before = reader.tour->current();
    reader.press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(reader.tour->current(), before + 1);
}

void TestKeyDialog::aClashIsSaidInWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("English") << "en"
                             << "Next slide"
                             << "Ctrl+F is what “Find” uses. Take it, or press another key.";
    QTest::newRow("French") << "fr"
                            << "Diapositive suivante"
                            << "Ctrl+F sert à «\u00A0Rechercher du texte\u00A0». Reprenez-la ou "
                               "appuyez sur une autre touche.";
}

void TestKeyDialog::aClashIsSaidInWords()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    KeyReader reader(language);
    reader.edit(words);
    QTest::keyClick(reader.field(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(reader.notice(), sentence);
    QCOMPARE(reader.keys(Action::Find), QList{QKeySequence("Ctrl+F")});
    // Another key will do as well.
    QTest::keyClick(reader.field(), Qt::Key_F7);
    QVERIFY(!reader.button("takeKey")->isVisible());
    QCOMPARE(reader.keys(Action::Find), QList{QKeySequence("Ctrl+F")});
    // One that nobody can have is not taken in the place of the one before.
    QTest::keyClick(reader.field(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(reader.button("takeKey")->isVisible());
    QTest::keyClick(reader.field(), Qt::Key_F4, Qt::AltModifier);
    QVERIFY(!reader.button("takeKey")->isVisible());
}

void TestKeyDialog::aKeyIsTakenWhenTheReaderSaysSo()
{
    KeyReader reader;
    reader.edit("Next slide");
    QTest::keyClick(reader.field(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(reader.button("takeKey")->isVisible());
    QTest::keyClick(reader.field(), Qt::Key_Tab);
    QVERIFY(reader.button("takeKey")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(reader.keys(Action::Find).isEmpty());
    QVERIFY(reader.keys(Action::Next).contains(QKeySequence("Ctrl+F")));
}

void TestKeyDialog::keysThatCannotBeHad_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("why");
    QTest::newRow("a menu's") << int(Qt::Key_F) << Qt::KeyboardModifiers(Qt::AltModifier)
                              << "opens the menu “File”";
    QTest::newRow("the desktop's")
        << int(Qt::Key_F4) << Qt::KeyboardModifiers(Qt::AltModifier) << "belongs to the desktop";
    QTest::newRow("an accent") << int(Qt::Key_Dead_Circumflex) << Qt::KeyboardModifiers()
                               << "begins an accent";
    QTest::newRow("Esc with Ctrl")
        << int(Qt::Key_Escape) << Qt::KeyboardModifiers(Qt::ControlModifier) << "leads out";
}

void TestKeyDialog::keysThatCannotBeHad()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, why);
    KeyReader reader;
    reader.edit("Next slide");
    const auto before = reader.keys(Action::Next);
    // QTest knows no key that begins an accent.
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(reader.field(), &press);
    QVERIFY2(reader.notice().contains(why), qPrintable(reader.notice()));
    QCOMPARE(reader.keys(Action::Next), before);
    QVERIFY(reader.field()->hasFocus());
}

void TestKeyDialog::removesAKey()
{
    KeyReader reader;
    reader.edit("Next slide");
    QCOMPARE(reader.button("remove_Right")->accessibleName(), "Remove Right");
    reader.button("remove_Right")->click();
    QCOMPARE(reader.keys(Action::Next), QList{QKeySequence("PgDown")});
    QVERIFY(reader.field()->hasFocus());
    reader.button("remove_PgDown")->click();
    QVERIFY(reader.keys(Action::Next).isEmpty());
    QVERIFY(reader.list()->currentItem()->text().contains("no key"));
}

void TestKeyDialog::resetsOneAndAll()
{
    KeyReader reader;
    reader.edit("Next slide");
    QVERIFY(!reader.button("resetKeys")->isEnabled());
    reader.button("remove_Right")->click();
    reader.button("resetKeys")->click();
    QCOMPARE(reader.keys(Action::Next), ui::KeyMap::defaults(Action::Next));
    reader.button("remove_Right")->click();
    reader.editor->close();
    auto *one = reader.dialog->findChild<QPushButton *>("resetKey");
    QVERIFY(one->isEnabled());
    one->click();
    QCOMPARE(reader.keys(Action::Next), ui::KeyMap::defaults(Action::Next));
    QVERIFY(!one->isEnabled());
    auto *all = reader.dialog->findChild<QPushButton *>("resetAllKeys");
    QVERIFY(!all->isEnabled());
    reader.window->actions().keyMap().give(Action::Find, QKeySequence("F7"));
    QVERIFY(all->isEnabled());
    QTimer::singleShot(0, reader.dialog, [&reader] {
        auto *question = reader.dialog->findChild<QDialog *>("resetKeysQuestion");
        for (QPushButton *button : question->findChildren<QPushButton *>()) {
            if (button->text().remove('&') == "Reset")
                button->click();
        }
    });
    all->click();
    QCOMPARE(reader.keys(Action::Find), QList{QKeySequence("Ctrl+F")});
}

void TestKeyDialog::leavesTheFieldByKeyboard()
{
    KeyReader reader;
    reader.edit("Next slide");
    QTest::keyClick(reader.field(), Qt::Key_Tab);
    QVERIFY(!reader.field()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(reader.field()->hasFocus());
    QTest::keyClick(reader.field(), Qt::Key_Escape);
    QVERIFY(reader.editor->isVisible());
    QVERIFY(!reader.field()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!reader.editor);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!reader.dialog);
}

void TestKeyDialog::singleLettersCanBeSwitchedOff()
{
    const MainWindowFixture reader("en");
    const QAction *caption = reader.window->actions()[Action::Caption];
    const QAction *keySheet = reader.window->actions()[Action::KeySheet];
    settings::singleLetterKeys.set(false);
    QVERIFY(caption->shortcuts().isEmpty());
    QCOMPARE(keySheet->shortcuts(), QList{QKeySequence("F1")});
    QVERIFY(
        reader.window->actions()[Action::Activate]->shortcuts().contains(QKeySequence("Space")));
    const bool before = settings::captionVisible.get();
    reader.press(Qt::Key_C);
    QCOMPARE(settings::captionVisible.get(), before);
    settings::singleLetterKeys.set(true);
    reader.press(Qt::Key_C);
    QCOMPARE(settings::captionVisible.get(), !before);
}

void TestKeyDialog::arrowsOfAGalleryFromRightToLeft()
{
    KeyReader reader;
    gallery::Gallery gallery = reader.model.gallery();
    gallery.direction = gallery::Direction::RightToLeft;
    reader.model.setGallery(gallery);
    QCOMPARE(reader.keys(Action::Next).first(), QKeySequence("Left"));
    reader.window->actions().keyMap().give(Action::Next, QKeySequence("F7"));
    QCOMPARE(reader.keys(Action::Next),
             (QList{QKeySequence("Left"), QKeySequence("PgDown"), QKeySequence("F7")}));
    // An arrow that does something else keeps doing it.
    reader.window->actions().keyMap().give(Action::Details, QKeySequence("Left"));
    QCOMPARE(reader.keys(Action::Details).last(), QKeySequence("Left"));
    QCOMPARE(reader.keys(Action::Next).first(), QKeySequence("Right"));
}

void TestKeyDialog::fitsSmallWindowsAndLargeText_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("a phone's") << QSize(360, 480) << 1.0;
    QTest::newRow("a phone's, text twice as large") << QSize(360, 640) << 2.0;
    QTest::newRow("text four times as large") << QSize(1280, 800) << 4.0;
}

void TestKeyDialog::fitsSmallWindowsAndLargeText()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    const QFont font = QApplication::font();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(large);
    {
        KeyReader reader("fr", size);
        reader.edit("Diapositive suivante");
        for (const QDialog *dialog : {reader.dialog.data(), reader.editor.data()}) {
            QVERIFY2(dialog->width() <= size.width() && dialog->height() <= size.height(),
                     qPrintable(QString("%1: %2 x %3")
                                    .arg(dialog->objectName())
                                    .arg(dialog->width())
                                    .arg(dialog->height())));
            for (const QScrollBar *bar : dialog->findChildren<QScrollBar *>()) {
                if (bar->orientation() == Qt::Horizontal)
                    QVERIFY2(bar->maximum() == 0, qPrintable(bar->parentWidget()->objectName()));
            }
        }
    }
    QApplication::setFont(font);
}

VITRINE_TEST(TestKeyDialog, QApplication)
#include "tst_keydialog.moc"
