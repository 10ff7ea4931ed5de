// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QPoint;

namespace ui {

class Actions;
class PageStack;
class PhotoView;

/// The actions of the photo: zooming, panning, playing what moves, and its context menu.
class PhotoViewController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it.
    PhotoViewController(PhotoView *photoView, Actions &actions, PageStack *pages);

private:
    void updateZoom();
    void updateAnimation();
    void showMenu(const QPoint &point);

    PhotoView *const m_photoView;
    Actions &m_actions;
    PageStack *const m_pages;
};

} // namespace ui
