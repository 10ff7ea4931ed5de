// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

class QWidget;

namespace ui {

/// Accepts QEvent::ShortcutOverride for navigation keys of a widget, so that the widget gets them
/// while it has the focus although they are also shortcuts of the window.
class ShortcutOverrideFilter : public QObject
{
    Q_OBJECT
public:
    enum Also {
        Nothing = 0,
        Sideways = 1, ///< Left and Right
        Choosing = 2, ///< Space, Return and Enter
        Letters = 4,  ///< every key that types a character
        Typing = 8,   ///< the same, soon after another one that came to the widget
    };

    /// For Up, Down, Page Up, Page Down, Home and End without modifiers, and the keys that `also`
    /// adds (values of Also, combined by or). The widget is the parent.
    explicit ShortcutOverrideFilter(QWidget *widget, int also = Nothing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const int m_also;
    QElapsedTimer m_sinceTyped;
};

} // namespace ui
