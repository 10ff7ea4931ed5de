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

class CounterButton;
class TourButton;

/// The buttons DÉCOUVRIR and REVOIR and the counter, itself a button. Where they do not fit side by
/// side the counter goes above the buttons, then the buttons above one another; a text that is
/// still too wide gets a smaller font. A line below them says where DÉCOUVRIR resumes an earlier
/// tour; it keeps its room while it is hidden. Lengths are in device-independent pixels.
class TourControls : public QWidget
{
    Q_OBJECT
public:
    /// The tour outlives the widget.
    explicit TourControls(gallery::Tour *tour, QWidget *parent = nullptr);

    /// Clicks DÉCOUVRIR, as Space and Enter do.
    void pressDefault();
    /// Whether the end page is shown, where DÉCOUVRIR leads once every slide was seen.
    void setAtEnd(bool isAtEnd);
    /// Sets the space on both sides; the space above and below follows from it.
    void setSideMargin(int pixels);
    CounterButton *counter() const { return m_counter; }
    TourButton *discoverButton() const { return m_discover; }
    TourButton *reviewButton() const { return m_review; }

    QSize minimumSizeHint() const override;
    /// The height needed at that width.
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
    void updateCounterAlignment();
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
    CounterButton *const m_counter;
    QLabel *const m_resume;
    QGridLayout *const m_layout;
    int m_sideMargin = 0;
    bool m_isAtEnd = false;
    Arrangement m_arrangement = Arrangement::Beside;
};

} // namespace ui
