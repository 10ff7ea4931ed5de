// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

namespace gallery {
class SlideModel;
}

namespace ui {

/// Finds a slide by what a reader types: its position, or the beginning of any word of its title,
/// regardless of case and accents. Letters typed within 1.5 seconds of one another belong together.
/// Searches from a given row on and on from the first, in slices of 4 milliseconds, so that the
/// interface stays responsive with a hundred thousand slides.
class TypeAhead : public QObject
{
    Q_OBJECT
public:
    /// The model outlives it.
    explicit TypeAhead(const gallery::SlideModel *model, QObject *parent = nullptr);

    /// What the next letter is added to; empty after a pause.
    QString typed() const;
    /// Adds letters and searches from a row on. That row is searched too, except where one letter
    /// is typed repeatedly, which goes from one match to the next.
    void type(const QString &letters, int row);
    /// Removes the last letter, and searches from a row on.
    void removeLast(int row);
    /// Forgets what was typed and stops searching.
    void stop();

Q_SIGNALS:
    // Of each search one, perhaps from within the call that began it; none where it was stopped.
    void found(int row);
    void notFound();

private:
    void begin(int row);
    void searchOn();
    bool matches(int row) const;

    const gallery::SlideModel *const m_model;
    QString m_typed;
    QString m_wanted; ///< folded
    QElapsedTimer m_since;
    QTimer m_slices;
    int m_next = 0;
    int m_left = 0; ///< rows still to be searched
};

} // namespace ui
