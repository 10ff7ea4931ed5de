// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace gallery {
class Tour;
}

namespace ui {

class TourButton;

/// DÉCOUVRIR, REVOIR and the counter, always in the same place. Where they do not fit side by side
/// the counter goes above the buttons, then the buttons above one another; what is still too wide
/// is written smaller. Below them it says where an earlier tour goes on, in a line
/// that has its room even while there is nothing to say.
class TourControls : public QWidget
{
    Q_OBJECT
public:
    explicit TourControls(gallery::Tour *tour, QWidget *parent = nullptr);

    /// Presses the default button, as Space and Enter do.
    void pressDefault();
    void setSideMargin(int pixels);
    QLabel *counter() const { return m_counter; }

    QSize minimumSizeHint() const override;
    /// How high it will be in that width.
    int heightIn(int width) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Arrangement { Beside, CounterAbove, Stacked };

    QString widestCounterText() const;
    Arrangement arrangementIn(int width) const;
    void retranslate();
    void updateCounter();
    void updateButtons();
    void updateResumeText();
    void applyPalette();
    void relayout();
    void updateMargins();
    void arrange();
    void moveFocus(TourButton *from, TourButton *to);

    gallery::Tour *const m_tour;
    TourButton *const m_discover;
    TourButton *const m_review;
    QLabel *const m_counter;
    QLabel *const m_resume;
    QGridLayout *const m_layout;
    int m_sideMargin = 0;
    Arrangement m_arrangement = Arrangement::Beside;
};

} // namespace ui
