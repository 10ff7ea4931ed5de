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

/// The arrows at the sides of the stage that go to the slides before and after.
class NavigationArrows : public QObject
{
    Q_OBJECT
public:
    /// The tour outlives the stage, which is the parent.
    NavigationArrows(gallery::Tour *tour, QWidget *view);

    /// Which of them lead anywhere from here.
    void follow();
    /// Whether the stage is so large that it can spare margins for the arrows beside the photo.
    bool haveMargins() const;
    /// To the sides of the stage, as large as it is now.
    void place();
    void retranslate();
    /// Draws them for a while: a finger does not hover.
    void reveal();
    QRegion region() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setShown(bool shown);
    void setUsable(ArrowButton *arrow, bool usable);

    gallery::Tour *const m_tour;
    QWidget *const m_view;
    ArrowButton *const m_previous;
    ArrowButton *const m_next;
    QTimer m_revealed;
};

} // namespace ui
