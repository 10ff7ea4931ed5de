// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include <functional>

namespace ui {

class ThinScrollBar;

/// Scrolls a text up and down and shows that there is more: beside it a slim scroll bar, and at an
/// edge beyond which the text goes on, it fades out.
class CaptionScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit CaptionScroll(QWidget *parent = nullptr);

    /// One step towards the end (1) or the beginning (-1).
    void scrollBy(int steps);
    void scrollToTop();
    /// Brings a part of the text to the upper edge, as far as it goes.
    void reveal(QWidget *part);
    /// Brings a line of a part into sight once it has been laid out, where it is not.
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
