// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QFlags>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <memory>
#include <span>

namespace ui {

class KeyMap;
class MainWindow;

/// Everything that a reader can do by key or menu.
enum class Action {
    Open,
    OpenFolder,
    OpenAddress,
    Paste,
    OpenBuiltin,
    BuiltinPhotos,
    Subfolders,
    ByDate,
    Print,
    SavePdf,
    Settings,
    Close,
    Quit,
    CopyCaption,
    CopyPhoto,
    CopyCitation,
    FullScreen,
    Caption,
    Overview,
    Filmstrip,
    Contents,
    Details,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    ActualSize,
    PanLeft,
    PanRight,
    PanUp,
    PanDown,
    PlayMotion,
    TextLarger,
    TextSmaller,
    TextNormal,
    Activate,
    Discover,
    Review,
    Next,
    Previous,
    First,
    Last,
    GoTo,
    Find,
    FindNext,
    FindPrevious,
    Collection,
    MostViewed,
    Recommendations,
    ScrollDown,
    ScrollUp,
    Slideshow,
    PresentFromStart,
    PresentFromHere,
    BlackScreen,
    SlideshowOptions,
    ReadAloud,
    NextLanguage,
    SideBySide,
    Back,
    Guide,
    KeySheet,
    ChangeKeys,
    About,
};

/// The menus, in the order of the menu bar.
enum class Menu { File, Edit, View, Go, Language, Help };

enum class ActionTrait {
    Checkable = 1, ///< is on or off
    Repeats = 2,   ///< goes on while its key is held
    Hidden = 4,    ///< the table puts it in no menu
    Grouped = 8,   ///< begins a group in its menu
};
Q_DECLARE_FLAGS(ActionTraits, ActionTrait)

/// One line of the table that menus, key sheet and tests read.
struct ActionRow
{
    Action action;
    Menu menu;
    const char *name; ///< the QAction's object name, for tests and scripts
    const char *text; ///< English, with the menu's underlined letter
    const char *keys; ///< QKeySequence's portable form, `|` between alternatives; may be empty.
                      ///< The reader may choose others, see KeyMap
    void (MainWindow::*slot)();
    ActionTraits traits;
};

/// The table as QActions of one window, in the interface's language.
class Actions : public QObject
{
    Q_OBJECT
public:
    static std::span<const ActionRow> table();

    explicit Actions(MainWindow *window);
    ~Actions() override;

    QAction *operator[](Action action) const { return m_actions.value(int(action)); }
    KeyMap &keyMap() const { return *m_keyMap; }
    /// An action's keys in this gallery, those too that are switched off.
    QList<QKeySequence> keysOf(Action action) const;
    /// Whether a key does something, or is one of those that the reader switched off.
    static bool isSwitchedOn(const QKeySequence &key);
    /// In a gallery that runs from right to left the arrow keys change places.
    void setRightToLeft(bool rightToLeft);
    /// Texts in the language of the moment.
    void retranslate();

private:
    void applyKeys();

    const std::unique_ptr<KeyMap> m_keyMap;
    QHash<int, QAction *> m_actions;
    bool m_rightToLeft = false;
};

} // namespace ui
