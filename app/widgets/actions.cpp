// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/actions.h"

#include "widgets/mainwindow.h"

namespace widgets
{

namespace
{

#define TEXT(text) QT_TRANSLATE_NOOP("widgets::Actions", text)

constexpr ActionRow table[] = {
    {Action::Close, Menu::File, "close", TEXT("&Close"), "Ctrl+W", &MainWindow::closeWindow},
    {Action::Quit, Menu::File, "quit", TEXT("&Quit"), "Ctrl+Q", &MainWindow::quit},

    {Action::FullScreen, Menu::View, "fullScreen", TEXT("&Full screen"), "F11",
     &MainWindow::toggleFullScreen, true},
    {Action::Caption, Menu::View, "caption", TEXT("&Caption"), "C", &MainWindow::toggleCaption,
     true},
    {Action::Filmstrip, Menu::View, "filmstrip", TEXT("Film&strip"), "T",
     &MainWindow::toggleFilmstrip, true},
    {Action::TextLarger, Menu::View, "textLarger", TEXT("&Larger caption text"),
     "Ctrl++|Ctrl+=", &MainWindow::enlargeText},
    {Action::TextSmaller, Menu::View, "textSmaller", TEXT("S&maller caption text"), "Ctrl+-",
     &MainWindow::reduceText},
    {Action::TextNormal, Menu::View, "textNormal", TEXT("&Normal caption text"), "Ctrl+0",
     &MainWindow::resetText},

    {Action::Activate, Menu::Go, "activate", TEXT("Press the main &button"), "Space|Return|Enter",
     &MainWindow::activate},
    {Action::Discover, Menu::Go, "discoverAction", TEXT("&Discover the next unseen slide"), "",
     &MainWindow::discover},
    {Action::Review, Menu::Go, "reviewAction", TEXT("&Review from the beginning"), "",
     &MainWindow::review},
    {Action::Next, Menu::Go, "next", TEXT("&Next slide"), "Right|PgDown", &MainWindow::next},
    {Action::Previous, Menu::Go, "previous", TEXT("&Previous slide"), "Left|PgUp|Shift+Space",
     &MainWindow::previous},
    {Action::First, Menu::Go, "first", TEXT("&Cover or first slide"), "Home", &MainWindow::first},
    {Action::Last, Menu::Go, "last", TEXT("&Last slide"), "End", &MainWindow::last},
    {Action::GoTo, Menu::Go, "goTo", TEXT("&Go to position…"), "Ctrl+G", &MainWindow::goTo},
    {Action::ScrollDown, Menu::Go, "scrollDown", TEXT("Scroll the caption d&own"), "Down",
     &MainWindow::scrollDown},
    {Action::ScrollUp, Menu::Go, "scrollUp", TEXT("Scroll the caption &up"), "Up",
     &MainWindow::scrollUp},

    {Action::NextLanguage, Menu::Language, "nextLanguage", TEXT("&Next language"), "L",
     &MainWindow::nextLanguage},

    {Action::Back, Menu::Help, "back", TEXT("Leave full screen"), "Esc", &MainWindow::back, false,
     false},
    {Action::KeySheet, Menu::Help, "keySheet", TEXT("&Keys"), "F1|?", &MainWindow::showKeySheet},
    {Action::About, Menu::Help, "about", TEXT("&About Vitrine"), "", &MainWindow::showAbout},
};

#undef TEXT

QList<QKeySequence> keySequences(const char *keys)
{
    QList<QKeySequence> sequences;
    for (const QString &key : QString::fromLatin1(keys).split(u'|', Qt::SkipEmptyParts))
        sequences.append(QKeySequence(key, QKeySequence::PortableText));
    return sequences;
}

} // namespace

std::span<const ActionRow> actionTable()
{
    return table;
}

Actions::Actions(MainWindow *window) : QObject(window)
{
    for (const ActionRow &row : table) {
        auto *action = new QAction(window);
        action->setObjectName(QLatin1String(row.name));
        action->setShortcuts(keySequences(row.keys));
        action->setCheckable(row.checkable);
        // The state of a checkable action follows what it shows, so its slot only toggles.
        connect(action, &QAction::triggered, window, row.slot);
        window->addAction(action);
        m_actions.insert(int(row.action), action);
    }
    (*this)[Action::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Action::About]->setMenuRole(QAction::AboutRole);
    retranslate();
}

void Actions::retranslate()
{
    for (const ActionRow &row : table)
        (*this)[row.action]->setText(QCoreApplication::translate("widgets::Actions", row.text));
}

} // namespace widgets
