// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "core/settings/settingsproblem.h"
#include "imaging/store/slideimages.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/caption/captionpanel.h"
#include "ui/discover/mostviewedview.h"
#include "ui/messages/messagebar.h"
#include "ui/settings/settingscontroller.h"
#include "ui/settings/settingsdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>

using ui::SettingRow;
using ui::SettingsPage;
using ui::SettingsTable;

Q_DECLARE_METATYPE(SettingsPage)

/// One dialog, plain words, live effect, reset.
class TestSettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void opensByKey();
    void everyRowHasItsLabel_data();
    void everyRowHasItsLabel();
    void boundsAreThoseOfWhatTheySet();
    void everyRowSetsItsSetting_data();
    void everyRowSetsItsSetting();
    void everyRowFollowsItsSetting_data();
    void everyRowFollowsItsSetting();
    void everyRowIsReset_data();
    void everyRowIsReset();
    void resetsAll();
    void theWindowFollows();
    void theLanguageChangesBehindAndInIt();
    void secondsOrReading();
    void opensOnceHoweverOftenItIsAskedFor();
    void leadsToTheKeys();
    void saysWhatIsWrongWithTheFile_data();
    void saysWhatIsWrongWithTheFile();
    void saysOnceThatNothingIsKept();
    void turnsPagesByKeyboard();
    void tabGoesDownThePage_data();
    void tabGoesDownThePage();
    void fitsSmallWindowsAndLargeText_data();
    void fitsSmallWindowsAndLargeText();
};

struct SettingsReader : MainWindowFixture
{
    explicit SettingsReader(const QString &language = "en", QSize size = {1280, 800})
        : MainWindowFixture(language, size)
    {
        window->actions()[ui::Action::Settings]->trigger();
        dialog = find<ui::SettingsDialog>("settingsDialog");
        static_cast<void>(
            QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog; }));
    }
    template <typename Widget>
    Widget *editor(const QString &key) const
    {
        return dialog->findChild<Widget *>(key);
    }
    QAbstractButton *reset(const QString &key) const
    {
        return dialog->findChild<QAbstractButton *>("reset_" + key);
    }

    QPointer<ui::SettingsDialog> dialog;
};

/// A value that is not the default.
static QVariant another(const SettingRow &row)
{
    const ui::AnySetting &setting = row.setting;
    switch (row.editor) {
    case SettingRow::Editor::Switch:
        return !setting.fallback.toBool();
    case SettingRow::Editor::Number:
        return setting.fallback == setting.most ? setting.least : setting.most;
    case SettingRow::Editor::Choice:
        return row.choices.last().value;
    case SettingRow::Editor::InterfaceLanguage:
    case SettingRow::Editor::CaptionLanguage:
        return "en";
    case SettingRow::Editor::Folder:
        return "/tmp";
    }
    Q_UNREACHABLE();
}

static QVariant shown(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QCheckBox *>(editor))
        return box->isChecked();
    if (const auto *box = qobject_cast<const QSpinBox *>(editor))
        return box->value();
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentData();
    return qobject_cast<const QLineEdit *>(editor)->text();
}

static void addRows()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < SettingsTable::rows().size(); ++i)
        QTest::newRow(qPrintable(SettingsTable::rows().at(i).setting.key)) << i;
}

void TestSettingsDialog::opensByKey()
{
    const MainWindowFixture reader("en");
    reader.press(Qt::Key_Comma, Qt::ControlModifier);
    const QPointer dialog = reader.find<QDialog>("settingsDialog");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), "Settings");
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(reader.window->isVisible());
}

void TestSettingsDialog::everyRowHasItsLabel_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << "fr";
    QTest::newRow("English") << "en";
}

void TestSettingsDialog::everyRowHasItsLabel()
{
    QFETCH(QString, language);
    const SettingsReader reader(language);
    QStringList labels;
    for (const SettingRow &row : SettingsTable::rows()) {
        auto *editor = reader.editor<QWidget>(row.setting.key);
        QVERIFY2(editor, qPrintable(row.setting.key));
        const QString label = SettingsTable::tr(row.label);
        QCOMPARE(label != row.label, language == "fr");
        QVERIFY2(!labels.contains(label), qPrintable(label));
        labels += label;
        // A combo box is named by its label; Qt gives its value as its name on Linux.
        QCOMPARE(editor->accessibleName(), label);
        if (!qobject_cast<QComboBox *>(editor))
            QCOMPARE(QAccessible::queryAccessibleInterface(editor)->text(QAccessible::Name), label);
        const QList<QLabel *> all = reader.dialog->findChildren<QLabel *>();
        const auto isIts = [&](const QLabel *one) {
            return one->buddy() == editor && one->text() == label;
        };
        QVERIFY(std::any_of(all.begin(), all.end(), isIts));
        QVERIFY(editor->focusPolicy() & Qt::TabFocus);
    }
}

void TestSettingsDialog::boundsAreThoseOfWhatTheySet()
{
    using ui::CaptionPanel;
    QCOMPARE(settings::captionPercent.least(), CaptionPanel::smallestTextPercent);
    QCOMPARE(settings::captionPercent.most(), CaptionPanel::largestTextPercent);
    QCOMPARE(settings::mostViewedTab.most(), int(ui::MostViewedView::Week));
}

void TestSettingsDialog::everyRowSetsItsSetting_data()
{
    addRows();
}

void TestSettingsDialog::everyRowSetsItsSetting()
{
    QFETCH(int, row);
    const SettingRow &entry = SettingsTable::rows().at(row);
    if (!entry.condition.isMet())
        settings::slideshowByReading.set(false);
    const SettingsReader reader;
    reader.dialog->showPage(entry.page);
    auto *editor = reader.editor<QWidget>(entry.setting.key);
    const QVariant wanted = another(entry);
    if (auto *box = qobject_cast<QCheckBox *>(editor)) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->selectAll();
        QTest::keyClicks(number, QString::number(wanted.toInt()));
        QTest::keyClick(number, Qt::Key_Return);
    } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < choice->count() && choice->currentData() != wanted; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
    } else {
        return; // the desktop's dialog for folders
    }
    QCOMPARE(entry.setting.get(), wanted);
    QVERIFY(reader.dialog->isVisible());
}

void TestSettingsDialog::everyRowFollowsItsSetting_data()
{
    addRows();
}

void TestSettingsDialog::everyRowFollowsItsSetting()
{
    QFETCH(int, row);
    const SettingRow &entry = SettingsTable::rows().at(row);
    const SettingsReader reader;
    const auto *editor = reader.editor<QWidget>(entry.setting.key);
    QCOMPARE(shown(editor), entry.setting.fallback);
    entry.setting.set(another(entry));
    QCOMPARE(shown(editor), another(entry));
}

void TestSettingsDialog::everyRowIsReset_data()
{
    addRows();
}

void TestSettingsDialog::everyRowIsReset()
{
    QFETCH(int, row);
    const SettingRow &entry = SettingsTable::rows().at(row);
    const SettingsReader reader;
    reader.dialog->showPage(entry.page);
    QAbstractButton *reset = reader.reset(entry.setting.key);
    QVERIFY(!reset->isVisible());
    entry.setting.set(another(entry));
    QVERIFY(reset->isVisible());
    reset->click();
    QCOMPARE(entry.setting.get(), entry.setting.fallback);
    QVERIFY(!settings::Store::instance()->value(entry.setting.key).isValid());
    QVERIFY(!reset->isVisible());
}

void TestSettingsDialog::resetsAll()
{
    const SettingsReader reader;
    auto *all = reader.dialog->findChild<QPushButton *>("resetAllSettings");
    QVERIFY(!all->isEnabled());
    for (const SettingRow &row : SettingsTable::rows())
        row.setting.set(another(row));
    settings::lastFolder.set("/tmp"); // is on no page
    QVERIFY(all->isEnabled());
    for (const char *answer : {"Cancel", "Reset"}) {
        QTimer::singleShot(0, reader.dialog, [&reader, answer] {
            auto *question = reader.dialog->findChild<QDialog *>("resetSettingsQuestion");
            for (QPushButton *button : question->findChildren<QPushButton *>()) {
                if (button->text().remove('&') == answer)
                    button->click();
            }
        });
        all->click();
        for (const SettingRow &row : SettingsTable::rows())
            QCOMPARE(row.setting.isChanged(), QLatin1String(answer) == QLatin1String("Cancel"));
    }
    QCOMPARE(settings::lastFolder.get(), "/tmp");
}

void TestSettingsDialog::theWindowFollows()
{
    const SettingsReader reader;
    const auto *panel = reader.find<ui::CaptionPanel>("captionPanel");
    settings::captionPercent.set(200);
    QCOMPARE(panel->textPercent(), 200);
    settings::filmstripVisible.set(false);
    QVERIFY(!reader.find("filmstrip")->isVisible());
    QVERIFY(!reader.window->actions()[ui::Action::Filmstrip]->isChecked());
    settings::contentsVisible.set(true);
    QTRY_VERIFY(reader.window->actions()[ui::Action::Contents]->isChecked());
    settings::contentsVisible.set(false);
    QTRY_VERIFY(!reader.window->actions()[ui::Action::Contents]->isChecked());
    settings::subfolders.set(true);
    QVERIFY(reader.window->actions()[ui::Action::Subfolders]->isChecked());
    const qsizetype before = reader.window->images()->bounds().pictures;
    settings::pictureMemory.set(4096);
    QVERIFY(reader.window->images()->bounds().pictures > before);
    settings::pictureMemory.reset();
    QCOMPARE(reader.window->images()->bounds().pictures, before);
}

void TestSettingsDialog::theLanguageChangesBehindAndInIt()
{
    const SettingsReader reader("en");
    settings::language.set("fr");
    QTRY_COMPARE(reader.dialog->windowTitle(), "Réglages");
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    QCOMPARE(reader.editor<QComboBox>("interface/language")->currentText(), "Français");
    QCOMPARE(reader.editor<QComboBox>("appearance/theme")->itemText(2), "Sombre");
    settings::language.set("en");
    QTRY_COMPARE(reader.dialog->windowTitle(), "Settings");
}

void TestSettingsDialog::secondsOrReading()
{
    const SettingsReader reader;
    const auto *words = reader.editor<QSpinBox>("slideshow/wordsAMinute");
    const auto *seconds = reader.editor<QSpinBox>("slideshow/seconds");
    QVERIFY(words->isEnabled() && !seconds->isEnabled());
    settings::slideshowByReading.set(false);
    QVERIFY(!words->isEnabled() && seconds->isEnabled());
}

void TestSettingsDialog::opensOnceHoweverOftenItIsAskedFor()
{
    const MainWindowFixture reader("en");
    for (const SettingsPage page : {SettingsPage::Reading, SettingsPage::Slideshow}) {
        reader.window->settingsController()->open(page);
        const auto dialogs = reader.window->findChildren<QDialog *>("settingsDialog");
        QCOMPARE(dialogs.size(), 1);
        QVERIFY(dialogs.first()->isVisible());
    }
    QCOMPARE(reader.find<QListWidget>("settingsPages")->currentItem()->text(), "Slideshow");
}

void TestSettingsDialog::leadsToTheKeys()
{
    const SettingsReader reader;
    reader.dialog->showPage(SettingsPage::Keys);
    reader.dialog->findChild<QPushButton *>("changeKeysButton")->click();
    QPointer<QDialog> keys = reader.dialog->findChild<QDialog *>("keyDialog");
    QVERIFY(keys && keys->isVisible());
    QTest::keyClick(keys, Qt::Key_Escape);
    QTRY_VERIFY(!keys);
    QVERIFY(reader.dialog->isVisible());
}

static QString message(const MainWindowFixture &reader)
{
    const auto *bar = reader.window->findChild<ui::MessageBar *>();
    return bar->isVisible() ? bar->findChild<QLabel *>()->text() : QString();
}

void TestSettingsDialog::saysWhatIsWrongWithTheFile_data()
{
    QTest::addColumn<bool>("isAside");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("put aside, English") << true << "en"
                                        << "kept as “vitrine.conf.damaged”";
    QTest::newRow("put aside, French") << true << "fr"
                                       << "sous «\u00A0vitrine.conf.damaged\u00A0»";
    QTest::newRow("not readable, English") << false << "en"
                                           << "holds only until Vitrine is closed";
    QTest::newRow("not readable, French") << false << "fr"
                                          << "jusqu’à la fermeture de Vitrine";
}

void TestSettingsDialog::saysWhatIsWrongWithTheFile()
{
    QFETCH(bool, isAside);
    QFETCH(QString, language);
    QFETCH(QString, words);
    using settings::SettingsProblem;
    const QString file = "/home/me/vitrine.conf";
    const MainWindowFixture reader(language);
    reader.window->settingsController()->showProblem(
        isAside ? SettingsProblem::damaged("vitrine.conf.damaged", file)
                : SettingsProblem::unreadable(file),
        reader.window->session());
    // Once there is something to read, as what is opened takes messages away.
    reader.window->actions()[ui::Action::OpenBuiltin]->trigger();
    QTRY_VERIFY2(message(reader).contains(words), qPrintable(message(reader)));
    QVERIFY(message(reader).contains(file));
}

void TestSettingsDialog::saysOnceThatNothingIsKept()
{
    const MainWindowFixture reader("en");
    Q_EMIT settings::Store::instance()->writeFailed("/home/me/vitrine.conf");
    QVERIFY(message(reader).contains("/home/me/vitrine.conf: What you set cannot be kept"));
    reader.press(Qt::Key_Escape);
    QVERIFY(message(reader).isEmpty());
    Q_EMIT settings::Store::instance()->writeFailed("/home/me/vitrine.conf");
    QVERIFY(message(reader).isEmpty());
}

void TestSettingsDialog::turnsPagesByKeyboard()
{
    for (const QSize size : {QSize(1280, 800), QSize(360, 480)}) {
        const SettingsReader reader("en", size);
        auto *pages = reader.dialog->findChild<QStackedWidget *>();
        QCOMPARE(pages->currentIndex(), 0);
        QWidget *chooser = QApplication::focusWidget();
        QCOMPARE(chooser->objectName(), size.width() > 400 ? "settingsPages" : "settingsPage");
        for (int page = 1; page < pages->count(); ++page) {
            QTest::keyClick(chooser, Qt::Key_Down);
            QCOMPARE(pages->currentIndex(), page);
        }
    }
}

void TestSettingsDialog::tabGoesDownThePage_data()
{
    QTest::addColumn<SettingsPage>("page");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("reading") << SettingsPage::Reading
                             << QStringList{"caption/percent",      "window/caption",
                                            "reset_window/caption", "window/details",
                                            "window/filmstrip",     "window/contents"};
    QTest::newRow("appearance") << SettingsPage::Appearance
                                << QStringList{"appearance/theme", "reset_appearance/theme",
                                               "appearance/reduceMotion", "pictures/enlargeSmall",
                                               "pictures/playMotion"};
    QTest::newRow("keys") << SettingsPage::Keys
                          << QStringList{"keys/singleLetters", "changeKeysButton"};
}

void TestSettingsDialog::tabGoesDownThePage()
{
    QFETCH(SettingsPage, page);
    QFETCH(QStringList, expected);
    settings::captionVisible.set(false); // so that these can be reset
    settings::theme.set(settings::Theme::Light);
    const SettingsReader reader;
    reader.dialog->showPage(page);
    expected.prepend("settingsPages");
    expected += {"resetAllSettings", "closeSettings", "settingsPages"};
    for (const QString &name : expected) {
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

void TestSettingsDialog::fitsSmallWindowsAndLargeText_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("language");
    for (const char *language : {"fr", "en"}) {
        QTest::addRow("a phone's, %s", language) << QSize(360, 480) << 1.0 << language;
        QTest::addRow("a phone's, text twice as large, %s", language)
            << QSize(360, 640) << 2.0 << language;
        QTest::addRow("text four times as large, %s", language)
            << QSize(1280, 800) << 4.0 << language;
    }
}

void TestSettingsDialog::fitsSmallWindowsAndLargeText()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(QString, language);
    const QFont font = QApplication::font();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(large);
    {
        const SettingsReader reader(language, size);
        QVERIFY(reader.dialog->width() <= size.width() && reader.dialog->height() <= size.height());
        auto *stack = reader.dialog->findChild<QStackedWidget *>();
        for (int page = 0; page < stack->count(); ++page) {
            stack->setCurrentIndex(page);
            QCoreApplication::processEvents();
            const auto *area = qobject_cast<QScrollArea *>(stack->currentWidget());
            QVERIFY2(area->horizontalScrollBar()->maximum() == 0,
                     qPrintable(QString::number(page)));
            for (const QLabel *label : area->widget()->findChildren<QLabel *>()) {
                if (label->isVisible())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                             qPrintable(label->text()));
            }
        }
    }
    QApplication::setFont(font);
}

VITRINE_TEST(TestSettingsDialog, QApplication)
#include "tst_settingsdialog.moc"
