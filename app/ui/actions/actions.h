// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/escapestack.h"

#include <QAction>
#include <QFlags>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <type_traits>

namespace ui {

class KeyMap;

/// Everything that a reader can do by key or menu.
enum class Action {
    NewWindow,
    Open,
    OpenFolder,
    OpenAddress,
    Paste,
    OpenBuiltin,
    BuiltinPhotos,
    Subfolders,
    ByName,
    ByDate,
    BySize,
    ByRating,
    ByCredit,
    ReverseOrder,
    ShowInFileManager,
    OpenWith,
    Print,
    SavePdf,
    Settings,
    Close,
    Quit,
    Undo,
    CopyCaption,
    CopyPhoto,
    CopyCitation,
    CopyFile,
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
    KeepZoom,
    PanLeft,
    PanRight,
    PanUp,
    PanDown,
    PlayMotion,
    TextLarger,
    TextSmaller,
    TextNormal,
    Reload,
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

/// One row of the table that menus, key sheet and tests read.
struct ActionRow
{
    Action action;
    Menu menu;
    const char *name; ///< the QAction's object name, for tests and scripts
    const char *text; ///< English, with the menu's underlined letter
    const char *keys; ///< QKeySequence's portable form, `|` between alternatives; may be empty.
                      ///< The reader may choose others, see KeyMap
    ActionTraits traits;
};

/// The actions of one window, made from the table, with their texts in the interface's language and
/// the keys that the reader chose. What an action does is bound by the feature that it belongs to.
class Actions : public QObject
{
    Q_OBJECT
public:
    static std::span<const ActionRow> table();

    /// Adds the actions to the window, which is the parent.
    explicit Actions(QWidget *window);
    ~Actions() override;

    QAction *operator[](Action action) const { return m_actions.value(int(action)); }

    /// Calls `function`, a member of the context or a function without arguments, whenever the
    /// action is triggered, as long as the context lives. A checkable action has toggled its check
    /// mark by then; its feature sets it to what holds.
    template <typename Context, typename Function>
    void bind(Action action, Context *context, Function function)
    {
        connect((*this)[action], &QAction::triggered, context, [context, function] {
            if constexpr (std::is_invocable_v<Function>)
                function();
            else
                std::invoke(function, context);
        });
        m_bound.insert(int(action));
    }
    /// The actions that nothing is bound to.
    QList<Action> unbound() const;
    void setEnabled(std::initializer_list<Action> actions, bool enabled) const;

    /// What Esc leaves.
    EscapeStack &escapeStack() { return m_escapeStack; }

    KeyMap &keyMap() const { return *m_keyMap; }
    /// The keys of an action in this gallery, including those that are switched off.
    QList<QKeySequence> keysOf(Action action) const;
    /// False for keys that the reader switched off.
    static bool isSwitchedOn(const QKeySequence &key);
    /// In a gallery that runs from right to left the arrow keys change places.
    void setRightToLeft(bool rightToLeft);

Q_SIGNALS:
    /// Actions have other keys, or texts in another language.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyKeys();
    void retranslate();

    const std::unique_ptr<KeyMap> m_keyMap;
    QHash<int, QAction *> m_actions;
    QSet<int> m_bound;
    EscapeStack m_escapeStack;
    bool m_rightToLeft = false;
};

} // namespace ui
