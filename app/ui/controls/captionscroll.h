// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include <functional>

namespace ui {

class ThinScrollBar;

/// Scrolls a widget vertically. A thin scroll bar lies over its edge, and the content fades out at
/// the top and the bottom where there is more of it.
class CaptionScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit CaptionScroll(QWidget *parent = nullptr);

    /// Scrolls by `steps` of a few lines each, towards the end, or the beginning if negative.
    void scrollBy(int steps);
    void scrollToTop();
    /// Scrolls a widget of the content to the upper edge, as far as possible, once it has been laid
    /// out.
    void reveal(QWidget *part);
    /// Scrolls as far as it takes to show a rectangle of a widget of the content, in that widget's
    /// coordinates. `line` is called later, when the content has been laid out.
    void revealLine(QWidget *part, const std::function<QRect()> &line);
    QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Fade;
    void updateFades();

    Fade *const m_top;
    Fade *const m_bottom;
    ThinScrollBar *const m_bar;
};

} // namespace ui
