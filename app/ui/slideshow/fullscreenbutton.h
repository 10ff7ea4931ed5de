// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

class PageStack;
class SlidePage;

/// The way out of full screen for a pointer or a finger: a round button in the upper trailing
/// corner of the page, on slides in that of the photo, so that it never lies over the caption. It
/// is there only in full screen; AutoHideControls hides it while nothing is touched.
class FullScreenButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// The page stack is the parent; the slide page is one of its pages.
    FullScreenButton(SlidePage *slidePage, PageStack *pages);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followPhoto();
    void place();
    void retranslate();

    SlidePage *const m_slidePage;
    PageStack *const m_pages;
};

} // namespace ui
