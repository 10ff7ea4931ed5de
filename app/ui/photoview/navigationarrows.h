// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegion>
#include <QTimer>
#include <QWidget>

namespace gallery {
class Tour;
}

namespace ui {

class ArrowButton;

/// The arrow buttons at the sides of the photo view, which go to the previous and the next slide,
/// and from the last one to the end page.
class NavigationArrows : public QObject
{
    Q_OBJECT
public:
    /// The tour outlives `view`, which is the parent.
    NavigationArrows(gallery::Tour *tour, QWidget *view);

    /// Enables the arrows that lead somewhere, and names what the second one leads to.
    void updateEnabled();
    /// Whether the view is large enough for margins beside the photo, in which the arrows are.
    bool haveMargins() const;
    /// Moves the arrows to the sides of the view at its current size.
    void updatePositions();
    void retranslate();
    /// Shows the arrows for a few seconds after a touch, as there is no hover then.
    void reveal();
    /// The area of both arrows in the view.
    QRegion region() const;
    ArrowButton *previousButton() const { return m_previous; }
    ArrowButton *nextButton() const { return m_next; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setShown(bool shown);
    void nameNext();
    void setUsable(ArrowButton *arrow, bool usable);

    gallery::Tour *const m_tour;
    QWidget *const m_view;
    ArrowButton *const m_previous;
    ArrowButton *const m_next;
    QTimer m_revealed;
};

} // namespace ui
