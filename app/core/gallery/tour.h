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

/// The reader's way through a gallery: the current slide, and the commands to go on from there. The
/// current slide is the current index of one selection model that all views share; SlideModel
/// stores which slides were seen.
///
/// A gallery with slides always has a current one. When the current slide is removed, the nearest
/// remaining slide becomes current, and the next one of two that are equally near. If no slide
/// remains, the new slide at the same row does, or else the last.
class Tour : public QObject
{
    Q_OBJECT
public:
    enum class End { First, Last };
    Q_ENUM(End)

    /// The model outlives the tour. The tour restarts whenever the model is reset.
    explicit Tour(SlideModel *model, QObject *parent = nullptr);

    SlideModel *model() const { return m_model; }
    QItemSelectionModel *selection() { return &m_selection; }
    /// The current row, or -1 in an empty gallery.
    int current() const { return m_selection.currentIndex().row(); }
    /// The number that the counter shows, 0 in an empty gallery.
    int position() const;
    /// Whether the current slide was only passed, by peek(), and so may be unseen.
    bool isPeeking() const { return m_isPeeking; }

    /// The row that discover() goes to: resumeRow() if it has a value, else the next unseen slide
    /// after the current one, continuing at the first; -1 if all were seen.
    int nextUnseen() const;
    /// The row where an earlier tour stopped, until the reader moves and as long as slides are
    /// unseen.
    std::optional<int> resumeRow() const;
    /// Whether a slide is unseen.
    bool canDiscover() const;
    /// Whether restart() changes anything: false at the first slide with nothing else seen.
    bool canRestart() const;
    /// Whether undoRestart() has anything to bring back: from a restart() on, in the same gallery.
    bool canUndoRestart() const { return m_undo.has_value(); }

public Q_SLOTS:
    void next();
    void previous();
    void first();
    void last();
    /// Goes to a row; emits currentRequested() if it is current. Does nothing if there is no such
    /// row.
    void goTo(int row);
    /// Makes a row current without marking it as seen, until settle() or goTo(). Emits
    /// currentRequested() if it is current.
    void peek(int row);
    /// The reader has stayed at the slide that peek() went to: it is seen.
    void settle();
    /// Marks the slides with these ids as seen in an earlier tour.
    void restoreSeen(const QSet<QString> &seen);
    /// Sets the row where an earlier tour stopped. The current slide stays; discover() goes to that
    /// row next.
    void resume(int row);
    /// DÉCOUVRIR: goes to nextUnseen(), or to the end where every slide was seen.
    void discover();
    /// REVOIR: starts a new tour at the first slide, with nothing else seen.
    void restart();
    /// Brings back what was seen before the last restart(), and the slide that was current then.
    /// What was seen since stays seen.
    void undoRestart();

Q_SIGNALS:
    /// A new tour starts and no slide is seen. currentChanged() follows, unless the first slide is
    /// current already.
    void restarted();
    /// What was seen before a restart is seen again: the slides with these ids.
    void restartUndone(const QSet<QString> &seen);
    /// Another slide is current, or the gallery is another; `row` is -1 if it has no slides. While
    /// the gallery is updated, `row` is the current slide's row at that moment; positionChanged()
    /// follows if the final row differs.
    void currentChanged(int row);
    /// The reader has arrived at the current slide, which is seen: after currentChanged(), or
    /// later, after peek().
    void arrived(int row);
    /// The reader asked for the slide that is current already.
    void currentRequested();
    /// The same slide is current, but its row, its position or the number of slides has changed.
    void positionChanged(int row);
    /// The results of discover() and restart() may have changed.
    void progressChanged();
    /// The reader went beyond this end.
    void endReached(gallery::Tour::End end);

private:
    /// The values that were last reported by a signal.
    struct Place
    {
        int row = -1;
        int position = 0;
        int count = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    /// What a restart takes away.
    struct Progress
    {
        QSet<QString> seen; ///< ids
        QPersistentModelIndex slide;
        QPersistentModelIndex resume;
    };

    Place place() const;
    QSet<QString> seenIds() const;
    void handleReset();
    void handleCurrentIndex();
    void markArrival();
    void handleSlidesAboutToBeRemoved(const QList<int> &rows);
    void handleInsertion();
    void handleUpdate();
    void reportEmpty();

    SlideModel *const m_model;
    QItemSelectionModel m_selection;
    QPersistentModelIndex m_slide; ///< the slide that was last reported
    Place m_place;
    QPersistentModelIndex m_resume; ///< where an earlier tour stopped; invalid for none
    bool m_isPeeking = false;
    bool m_startsPeeking = false;   ///< during peek()
    std::optional<Progress> m_undo; ///< before the last restart
};

} // namespace gallery
