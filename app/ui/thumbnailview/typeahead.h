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
/// whatever case and accents. Letters that follow one another quickly belong together. Looks
/// onward from where the reader is and round the end, a slice at a time, so that a gallery of a
/// hundred thousand slides keeps nobody waiting.
class TypeAhead : public QObject
{
    Q_OBJECT
public:
    /// The model outlives it.
    explicit TypeAhead(const gallery::SlideModel *model, QObject *parent = nullptr);

    /// What the next letter would be added to; empty after a pause.
    QString typed() const;
    /// Looks from a row on; that very row counts unless the same letter is typed over and over,
    /// which goes from one slide to the next.
    void type(const QString &letters, int row);
    /// Takes the last letter back.
    void takeBack(int row);
    void stop();

Q_SIGNALS:
    void found(int row);
    void notFound();

private:
    void begin(int row);
    void lookOn();
    bool matches(int row) const;

    const gallery::SlideModel *const m_model;
    QString m_typed;
    QString m_wanted; ///< folded
    QElapsedTimer m_since;
    QTimer m_slices;
    int m_next = 0;
    int m_left = 0; ///< rows still to be looked at
};

} // namespace ui
