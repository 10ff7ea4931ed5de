// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QItemSelectionModel>
#include <QObject>
#include <QPersistentModelIndex>
#include <QSet>

#include <optional>

namespace gallery {

class SlideModel;

/// One reading of a gallery: where the reader is, and the ways to go on from there. The place is
/// the current index of one selection model that all views share; what was seen is in the model.
///
/// A gallery with slides always has a current one. Where its slide goes, the reader is at the
/// nearest one that stays, the next of two that are as near; where none stays, at the one that
/// comes to the same row, or else at the last.
class Tour : public QObject
{
    Q_OBJECT
public:
    enum class End { First, Last };
    Q_ENUM(End)

    /// Follows a model that outlives the tour, and begins again whenever it is reset.
    explicit Tour(SlideModel *model, QObject *parent = nullptr);

    SlideModel *model() const { return m_model; }
    QItemSelectionModel *selection() { return &m_selection; }
    /// The current row, or -1 in an empty gallery.
    int current() const { return m_selection.currentIndex().row(); }
    /// The number that the counter shows, 0 in an empty gallery.
    int position() const;

    /// The row that discover() would go to: where an earlier tour stopped while that is offered,
    /// else the next one not yet seen, from here to the end and then from the beginning; -1 when
    /// all were seen.
    int nextUnseen() const;
    /// The row where an earlier tour stopped, as long as the reader has not moved and there is
    /// something left to see.
    std::optional<int> resumesAt() const;
    bool canDiscover() const;
    /// Whether there is anything to see again: not on a first slide with nothing else seen.
    bool canRestart() const;

public Q_SLOTS:
    void next();
    void previous();
    void first();
    void last();
    /// Goes to a row; one that does not exist changes nothing.
    void goTo(int row);
    /// Takes up an earlier tour: the slides of these ids were seen.
    void recall(const QSet<QString> &seen);
    /// An earlier tour stopped at this row: the reader stays, and discover() goes there next.
    void resume(int row);
    /// DÉCOUVRIR: on to where an earlier tour stopped, or else to the next slide not yet seen.
    void discover();
    /// REVOIR: a new tour, at the cover or else the first photo, with nothing else seen.
    void restart();

Q_SIGNALS:
    /// A new tour begins: what was seen is forgotten. currentChanged() follows, unless the reader
    /// is at the first slide already.
    void restarted();
    /// The reader is at another slide, or the gallery is another; -1 where it has no slides any
    /// more. While the gallery changes the row is that of the moment, and positionChanged() follows
    /// if it is another in the end.
    void currentChanged(int row);
    /// The reader is at the same slide, but its row, its position or the number of slides is
    /// another.
    void positionChanged(int row);
    /// What discover() and restart() would do may have changed.
    void progressChanged();
    /// The reader asked for a slide beyond this end.
    void endReached(gallery::Tour::End end);

private:
    /// What was told last.
    struct Place
    {
        int row = -1;
        int position = 0;
        int count = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    Place place() const;
    void begin();
    void move();
    void leave(const QList<int> &rows);
    void findPlace();
    void follow();
    void lose();

    SlideModel *const m_model;
    QItemSelectionModel m_selection;
    QPersistentModelIndex m_slide; ///< that was told last
    Place m_place;
    QPersistentModelIndex m_resume; ///< invalid where there is nothing to take up
};

} // namespace gallery
