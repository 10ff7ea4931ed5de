// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace ui {

/// Leaves keys to a widget while it has the focus, although the window's shortcuts use them too:
/// arrows move through a list, and elsewhere turn slides.
class ShortcutOverrideFilter : public QObject
{
    Q_OBJECT
public:
    enum Also {
        Nothing = 0,
        Sideways = 1, ///< Left and Right
        Choosing = 2, ///< Space, Return and Enter
        Letters = 4,  ///< whatever types a character
    };

    /// Up, Down, Page Up, Page Down, Home and End without modifiers, and what `also` adds. Belongs
    /// to the widget.
    explicit ShortcutOverrideFilter(QWidget *widget, int also = Nothing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const int m_also;
};

} // namespace ui
