// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actions.h"

#include "core/settings/settings.h"
#include "ui/actions/keymap.h"

#include <QEvent>
#include <QWidget>

namespace ui {

namespace {

bool isArrow(const QKeySequence &key)
{
    return key == QKeySequence(Qt::Key_Left) || key == QKeySequence(Qt::Key_Right);
}

QKeySequence mirrored(const QKeySequence &arrow)
{
    return {arrow == QKeySequence(Qt::Key_Left) ? Qt::Key_Right : Qt::Key_Left};
}

bool turnsSlides(Action action)
{
    return action == Action::Next || action == Action::Previous;
}

} // namespace

std::span<const ActionRow> Actions::table()
{
    // clang-format off
    static constexpr ActionRow rows[] = {
        {Action::NewWindow, Menu::File, "newWindow", QT_TR_NOOP("New &window"),
         "Ctrl+N", {}},
        {Action::Open, Menu::File, "open", QT_TR_NOOP("&Open…"),
         "Ctrl+O", {}},
        {Action::OpenFolder, Menu::File, "openFolder", QT_TR_NOOP("Open &folder…"),
         "Ctrl+Shift+O", {}},
        {Action::OpenAddress, Menu::File, "openAddress", QT_TR_NOOP("Open &address…"),
         "Ctrl+L", {}},
        {Action::Paste, Menu::File, "paste", QT_TR_NOOP("Past&e"),
         "Ctrl+V", {}},
        {Action::OpenBuiltin, Menu::File, "openBuiltin", QT_TR_NOOP("Open the &built-in gallery"),
         "", ActionTrait::Grouped},
        {Action::BuiltinPhotos, Menu::File, "builtinPhotos",
         QT_TR_NOOP("&Photos for the built-in gallery…"), "", {}},
        {Action::Subfolders, Menu::File, "subfolders", QT_TR_NOOP("&Subfolders as chapters"),
         "", ActionTraits(ActionTrait::Checkable) | ActionTrait::Grouped},
        {Action::ByName, Menu::File, "byName", QT_TR_NOOP("Photos by &name"),
         "", ActionTraits(ActionTrait::Checkable) | ActionTrait::Hidden},
        {Action::ByDate, Menu::File, "byDate", QT_TR_NOOP("Photos by &date"),
         "", ActionTraits(ActionTrait::Checkable) | ActionTrait::Hidden},
        {Action::BySize, Menu::File, "bySize", QT_TR_NOOP("Photos by file &size"),
         "", ActionTraits(ActionTrait::Checkable) | ActionTrait::Hidden},
        {Action::ByRating, Menu::File, "byRating", QT_TR_NOOP("Photos by &rating"),
         "", ActionTraits(ActionTrait::Checkable) | ActionTrait::Hidden},
        {Action::ByCredit, Menu::File, "byCredit", QT_TR_NOOP("Photos by &credit"),
         "", ActionTraits(ActionTrait::Checkable) | ActionTrait::Hidden},
        {Action::ReverseOrder, Menu::File, "reverseOrder", QT_TR_NOOP("Re&verse the order of photos"),
         "", ActionTraits(ActionTrait::Checkable) | ActionTrait::Hidden},
        {Action::ShowInFileManager, Menu::File, "showInFileManager",
         QT_TR_NOOP("Show in the file &manager"), "", ActionTrait::Grouped},
        {Action::OpenWith, Menu::File, "openWith", QT_TR_NOOP("Open wit&h…"), "", {}},
        {Action::Print, Menu::File, "print", QT_TR_NOOP("Pri&nt…"),
         "Ctrl+P", ActionTrait::Grouped},
        {Action::SavePdf, Menu::File, "savePdf", QT_TR_NOOP("Sa&ve as PDF…"),
         "Ctrl+Shift+S", {}},
        {Action::Settings, Menu::File, "settings", QT_TR_NOOP("Se&ttings…"),
         "Ctrl+,", ActionTrait::Grouped},
        {Action::Close, Menu::File, "close", QT_TR_NOOP("&Close"),
         "Ctrl+W", ActionTrait::Grouped},
        {Action::Quit, Menu::File, "quit", QT_TR_NOOP("&Quit"), "Ctrl+Q", {}},

        {Action::Undo, Menu::Edit, "undo", QT_TR_NOOP("&Undo starting over"),
         "Ctrl+Z", {}},
        {Action::CopyCaption, Menu::Edit, "copyCaption", QT_TR_NOOP("Copy &caption"),
         "Ctrl+C", ActionTrait::Grouped},
        {Action::CopyPhoto, Menu::Edit, "copyPhoto", QT_TR_NOOP("Copy &photo"),
         "Ctrl+Shift+C", {}},
        {Action::CopyCitation, Menu::Edit, "copyCitation", QT_TR_NOOP("Copy c&itation"),
         "Ctrl+Shift+R", {}},
        {Action::CopyFile, Menu::Edit, "copyFile", QT_TR_NOOP("Copy &file"),
         "Ctrl+Alt+C", {}},

        {Action::FullScreen, Menu::View, "fullScreen", QT_TR_NOOP("&Full screen"),
         "F11", ActionTrait::Checkable},
        {Action::Caption, Menu::View, "caption", QT_TR_NOOP("&Caption"),
         "C", ActionTrait::Checkable},
        {Action::Overview, Menu::View, "overview", QT_TR_NOOP("O&verview"),
         "O", ActionTrait::Checkable},
        {Action::Filmstrip, Menu::View, "filmstrip", QT_TR_NOOP("Film&strip"),
         "T", ActionTrait::Checkable},
        {Action::Contents, Menu::View, "contentsAction", QT_TR_NOOP("Cont&ents"),
         "K", ActionTrait::Checkable},
        {Action::Details, Menu::View, "details", QT_TR_NOOP("&Details"),
         "I", ActionTrait::Checkable},
        {Action::ZoomIn, Menu::View, "zoomIn", QT_TR_NOOP("Zoom &in"),
         "+|=", ActionTraits(ActionTrait::Repeats) | ActionTrait::Grouped},
        {Action::ZoomOut, Menu::View, "zoomOut", QT_TR_NOOP("Zoom &out"),
         "-", ActionTrait::Repeats},
        {Action::ZoomFit, Menu::View, "zoomFit", QT_TR_NOOP("Fi&t"),
         "0", {}},
        {Action::ActualSize, Menu::View, "actualSize", QT_TR_NOOP("&Actual size"),
         "1", {}},
        {Action::KeepZoom, Menu::View, "keepZoom", QT_TR_NOOP("&Keep zoom and place"),
         "Z", ActionTrait::Checkable},
        {Action::PanLeft, Menu::View, "panLeft", QT_TR_NOOP("Move the view left"),
         "Ctrl+Left", ActionTraits(ActionTrait::Repeats) | ActionTrait::Hidden},
        {Action::PanRight, Menu::View, "panRight", QT_TR_NOOP("Move the view right"),
         "Ctrl+Right", ActionTraits(ActionTrait::Repeats) | ActionTrait::Hidden},
        {Action::PanUp, Menu::View, "panUp", QT_TR_NOOP("Move the view up"),
         "Ctrl+Up", ActionTraits(ActionTrait::Repeats) | ActionTrait::Hidden},
        {Action::PanDown, Menu::View, "panDown", QT_TR_NOOP("Move the view down"),
         "Ctrl+Down", ActionTraits(ActionTrait::Repeats) | ActionTrait::Hidden},
        {Action::PlayMotion, Menu::View, "playMotion", QT_TR_NOOP("&Play or pause the moving picture"),
         "P", ActionTrait::Checkable},
        {Action::TextLarger, Menu::View, "textLarger", QT_TR_NOOP("&Larger caption text"),
         "Ctrl++|Ctrl+=", ActionTraits(ActionTrait::Repeats) | ActionTrait::Grouped},
        {Action::TextSmaller, Menu::View, "textSmaller", QT_TR_NOOP("S&maller caption text"),
         "Ctrl+-", ActionTrait::Repeats},
        {Action::TextNormal, Menu::View, "textNormal", QT_TR_NOOP("&Normal caption text"),
         "Ctrl+0", {}},
        {Action::Reload, Menu::View, "reload", QT_TR_NOOP("&Reload"),
         "Ctrl+R", ActionTrait::Grouped},

        {Action::Activate, Menu::Go, "activate", QT_TR_NOOP("Press the main button"),
         "Space|Return|Enter", ActionTrait::Hidden},
        {Action::Discover, Menu::Go, "discoverAction", QT_TR_NOOP("&Discover the next unseen slide"),
         "", {}},
        {Action::Review, Menu::Go, "reviewAction", QT_TR_NOOP("&Review from the beginning"),
         "", {}},
        {Action::Next, Menu::Go, "next", QT_TR_NOOP("&Next slide"),
         "Right|PgDown", ActionTrait::Repeats},
        {Action::Previous, Menu::Go, "previous", QT_TR_NOOP("&Previous slide"),
         "Left|PgUp|Shift+Space", ActionTrait::Repeats},
        {Action::First, Menu::Go, "first", QT_TR_NOOP("&Cover or first slide"),
         "Home", ActionTrait::Grouped},
        {Action::Last, Menu::Go, "last", QT_TR_NOOP("&Last slide"), "End", {}},
        {Action::GoTo, Menu::Go, "goTo", QT_TR_NOOP("&Go to position or title…"),
         "Ctrl+G", ActionTrait::Grouped},
        {Action::Find, Menu::Go, "find", QT_TR_NOOP("&Find…"), "Ctrl+F", {}},
        {Action::FindNext, Menu::Go, "findNextAction", QT_TR_NOOP("Next res&ult"),
         "F3", ActionTrait::Repeats},
        {Action::FindPrevious, Menu::Go, "findPreviousAction", QT_TR_NOOP("Pre&vious result"),
         "Shift+F3", ActionTrait::Repeats},
        {Action::Collection, Menu::Go, "collection", QT_TR_NOOP("Back to the list of g&alleries"),
         "Alt+Up", {}},
        {Action::MostViewed, Menu::Go, "mostViewedAction", QT_TR_NOOP("&Most viewed"),
         "M", ActionTrait::Grouped},
        {Action::Recommendations, Menu::Go, "recommendationsAction",
         QT_TR_NOOP("Our recommendat&ions"), "N", {}},
        {Action::ScrollDown, Menu::Go, "scrollDown", QT_TR_NOOP("Scroll the caption down"),
         "Down", ActionTraits(ActionTrait::Repeats) | ActionTrait::Hidden},
        {Action::ScrollUp, Menu::Go, "scrollUp", QT_TR_NOOP("Scroll the caption up"),
         "Up", ActionTraits(ActionTrait::Repeats) | ActionTrait::Hidden},
        {Action::Slideshow, Menu::Go, "slideshow", QT_TR_NOOP("&Run the slideshow"),
         "S", ActionTraits(ActionTrait::Checkable) | ActionTrait::Hidden},
        {Action::PresentFromStart, Menu::Go, "presentFromStart",
         QT_TR_NOOP("&Present from the beginning in full screen"), "F5", ActionTrait::Hidden},
        {Action::PresentFromHere, Menu::Go, "presentFromHere",
         QT_TR_NOOP("Present from &here in full screen"), "Shift+F5", ActionTrait::Hidden},
        {Action::BlackScreen, Menu::Go, "blackScreen", QT_TR_NOOP("&Black screen"),
         "B|.", ActionTrait::Hidden},
        {Action::SlideshowOptions, Menu::Go, "slideshowOptions",
         QT_TR_NOOP("Slideshow op&tions…"), "", ActionTrait::Hidden},
        {Action::ReadAloud, Menu::Go, "readAloud", QT_TR_NOOP("Read aloud"),
         "R", ActionTraits(ActionTrait::Checkable) | ActionTrait::Grouped},

        {Action::NextLanguage, Menu::Language, "nextLanguage", QT_TR_NOOP("&Next language"),
         "L", {}},
        {Action::SideBySide, Menu::Language, "sideBySide", QT_TR_NOOP("&Two languages side by side"),
         "Shift+L", ActionTrait::Checkable},

        {Action::Back, Menu::Help, "back", QT_TR_NOOP("Leave what came last"),
         "Esc", ActionTrait::Hidden},
        {Action::Guide, Menu::Help, "guide", QT_TR_NOOP("&Guide to Vitrine"),
         "Shift+F1", {}},
        {Action::KeySheet, Menu::Help, "keySheet", QT_TR_NOOP("&Keyboard shortcuts"),
         "F1|?", {}},
        {Action::ChangeKeys, Menu::Help, "changeKeys", QT_TR_NOOP("&Change keys…"),
         "", {}},
        {Action::About, Menu::Help, "about", QT_TR_NOOP("&About Vitrine"),
         "", {}},
    };
    // clang-format on
    return rows;
}

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_keyMap(std::make_unique<KeyMap>())
{
    for (const ActionRow &row : table()) {
        auto *action = new QAction(window);
        action->setObjectName(QLatin1String(row.name));
        action->setCheckable(row.traits.testFlag(ActionTrait::Checkable));
        action->setAutoRepeat(row.traits.testFlag(ActionTrait::Repeats));
        window->addAction(action);
        m_actions.insert(int(row.action), action);
    }
    (*this)[Action::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Action::About]->setMenuRole(QAction::AboutRole);
    (*this)[Action::Settings]->setMenuRole(QAction::PreferencesRole);
    bind(Action::Back, this, [this] { m_escapeStack.undo(); });
    applyKeys();
    retranslate();
    connect(m_keyMap.get(), &KeyMap::changed, this, &Actions::applyKeys);
    settings::singleLetterKeys.onChange(this, &Actions::applyKeys);
    window->installEventFilter(this);
}

Actions::~Actions() = default;

QList<Action> Actions::unbound() const
{
    QList<Action> actions;
    for (const ActionRow &row : table()) {
        if (!m_bound.contains(int(row.action)))
            actions += row.action;
    }
    return actions;
}

void Actions::setEnabled(std::initializer_list<Action> actions, bool enabled) const
{
    for (const Action action : actions)
        (*this)[action]->setEnabled(enabled);
}

void Actions::retranslate()
{
    for (const ActionRow &row : table())
        (*this)[row.action]->setText(tr(row.text));
    Q_EMIT changed();
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

QList<QKeySequence> Actions::keysOf(Action action) const
{
    QList<QKeySequence> keys = m_keyMap->of(action);
    if (!m_rightToLeft || !turnsSlides(action))
        return keys;
    // Not where the reader gave one of the arrows something else to do.
    for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right}) {
        if (const auto owner = m_keyMap->owner(arrow); owner && !turnsSlides(*owner))
            return keys;
    }
    for (QKeySequence &key : keys) {
        if (isArrow(key))
            key = mirrored(key);
    }
    return keys;
}

bool Actions::isSwitchedOn(const QKeySequence &key)
{
    return settings::singleLetterKeys.get() || !KeyMap::isSingleCharacter(key);
}

void Actions::setRightToLeft(bool rightToLeft)
{
    m_rightToLeft = rightToLeft;
    applyKeys();
}

void Actions::applyKeys()
{
    const bool singleLetters = settings::singleLetterKeys.get();
    QHash<QAction *, QList<QKeySequence>> wanted;
    for (const ActionRow &row : table()) {
        QList<QKeySequence> keys = keysOf(row.action);
        if (!singleLetters)
            keys.removeIf(&KeyMap::isSingleCharacter);
        QAction *action = (*this)[row.action];
        if (action->shortcuts() != keys)
            wanted.insert(action, keys);
    }
    // No two have the same for a moment, as then neither would work.
    for (auto it = wanted.keyBegin(); it != wanted.keyEnd(); ++it)
        (*it)->setShortcuts(QList<QKeySequence>());
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        it.key()->setShortcuts(it.value());
    if (!wanted.isEmpty())
        Q_EMIT changed();
}

} // namespace ui

#include "moc_actions.cpp"
