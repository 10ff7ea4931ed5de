// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace gallery {
class SlideModel;
}

namespace ui {

class Toast;
class TypeAhead;

/// Finds slides in the overview by what is typed there, and shows the letters typed so far, or that
/// no slide matches them, in a toast.
class OverviewTypeAhead : public QObject
{
    Q_OBJECT
public:
    /// `slides` outlive the overview, which is the parent.
    OverviewTypeAhead(const gallery::SlideModel *slides, QWidget *overview);

    /// Whether a key press is text to search for, rather than a shortcut: a letter or digit, and
    /// after one any printable character. O does not begin a search, as it closes the overview.
    bool accepts(const QKeyEvent &press) const;
    /// Adds letters to what is typed and searches it from a row on.
    void type(const QString &letters, int row);
    /// Removes the last letter and searches the rest from a row on.
    void removeLast(int row);
    /// Ends the search; the next letter begins another.
    void stop();
    /// The letters that the next one is added to; empty a moment after the last one.
    QString typed() const;

Q_SIGNALS:
    void found(int row);

private:
    TypeAhead *const m_typeAhead;
    Toast *const m_toast;
};

} // namespace ui
