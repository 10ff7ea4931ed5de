// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/actions/keymap.h"
#include "ui/keys/keysheet.h"

#include <QDialogButtonBox>
#include <QPushButton>

class TestKeySheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void listsEveryKey_data();
    void listsEveryKey();
    void fitsASmallWindow();
    void opensByKeyAndClosesByEscape();
    void showsTheKeysOfTheMoment();
    void leadsToTheirDialog();
};

void TestKeySheet::listsEveryKey_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << "fr";
    QTest::newRow("English") << "en";
}

void TestKeySheet::listsEveryKey()
{
    QFETCH(QString, language);
    const MainWindowFixture reader(language);
    const ui::KeySheet sheet(reader.window->actions(), reader.window.get());
    const QString lines =
        sheet.findChild<QTextBrowser *>()->toPlainText().replace(QChar::Nbsp, ' ') + '\n';
    for (const ui::ActionRow &row : ui::Actions::table()) {
        const QAction *action = reader.window->actions()[row.action];
        if (!action->isVisible())
            continue;
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText);
        keys.removeDuplicates();
        const QString words = action->text().remove('&').remove(u'…').replace(QChar::Nbsp, ' ');
        if (!keys.isEmpty())
            QVERIFY2(lines.contains(words + '\n' + keys.join("   ") + '\n'), row.name);
    }
    const QString button =
        sheet.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->text();
    QCOMPARE(QString(button).remove('&'), language == "fr" ? "Fermer" : "Close");
}

void TestKeySheet::fitsASmallWindow()
{
    const MainWindowFixture reader("fr", {360, 480});
    const ui::KeySheet sheet(reader.window->actions(), reader.window.get());
    QVERIFY(sheet.width() <= 360 && sheet.height() <= 480);
}

void TestKeySheet::opensByKeyAndClosesByEscape()
{
    const MainWindowFixture reader("fr");
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Question}) {
        reader.press(key);
        const auto *sheet = reader.find<QDialog>("keySheet");
        QVERIFY(sheet && sheet->isVisible());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!reader.find<QDialog>("keySheet"));
        QVERIFY(reader.window->isVisible());
    }
}

void TestKeySheet::showsTheKeysOfTheMoment()
{
    const MainWindowFixture reader("en");
    reader.window->actions().keyMap().give(ui::Action::Find, QKeySequence("F7"));
    settings::singleLetterKeys.set(false);
    const ui::KeySheet sheet(reader.window->actions(), reader.window.get());
    const QString text = sheet.findChild<QTextBrowser *>()->toPlainText().replace(QChar::Nbsp, ' ');
    QVERIFY(text.contains("Ctrl+F   F7"));
    QVERIFY(text.contains("C (switched off)"));
    QVERIFY(text.contains("F1   ? (switched off)"));
    QVERIFY(!text.contains("Space (switched off)"));
}

void TestKeySheet::leadsToTheirDialog()
{
    const MainWindowFixture reader("en");
    reader.press(Qt::Key_F1);
    reader.find<QPushButton>("changeKeysButton")->click();
    QTRY_VERIFY(!reader.find<QDialog>("keySheet"));
    const auto *dialog = reader.find<QDialog>("keyDialog");
    QVERIFY(dialog && dialog->isVisible());
}

VITRINE_TEST(TestKeySheet, QApplication)
#include "tst_keysheet.moc"
