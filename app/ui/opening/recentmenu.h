// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/loading/recentgalleries.h"

#include <QMenu>

namespace gallery {
class SlideModel;
}

namespace ui {

/// The submenu of the galleries opened last, each with its cover, its title and the reader's
/// position.
class RecentMenu : public QMenu
{
    Q_OBJECT
public:
    /// List and model outlive the menu. Titles are in the model's languages.
    RecentMenu(loading::RecentGalleries *recents, const gallery::SlideModel *model,
               QWidget *parent);

Q_SIGNALS:
    void chosen(const loading::RecentGallery &recent);

private:
    void fill();

    loading::RecentGalleries *const m_recents;
    const gallery::SlideModel *const m_model;
};

} // namespace ui
