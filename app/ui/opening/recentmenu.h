// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/loading/recentgalleries.h"

#include <QMenu>

namespace ui {

/// The galleries opened last, each with its cover, title and how far the reader came.
class RecentMenu : public QMenu
{
    Q_OBJECT
public:
    /// The list outlives the menu.
    RecentMenu(loading::RecentGalleries *recents, QWidget *parent);

    void setLanguages(const QStringList &preferences);

Q_SIGNALS:
    void chosen(const loading::RecentGallery &recent);

private:
    void fill();

    loading::RecentGalleries *const m_recents;
    QStringList m_languages;
};

} // namespace ui
