// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/imagememory.h"

#include "core/settings/settings.h"
#include "imaging/decode/memorybudget.h"

#include <QScreen>
#include <QWidget>

namespace ui {

imaging::ImageStore::Bounds pictureBounds(const QWidget &window)
{
    const QScreen *screen = window.screen();
    const imaging::MemoryBudget budget = imaging::MemoryBudget::chosen(
        settings::pictureMemory.get(), screen->size() * screen->devicePixelRatio());
    return {budget.pictures(), budget.thumbnails()};
}

} // namespace ui
