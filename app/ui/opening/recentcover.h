// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gallery {
class SlideModel;
}

namespace imaging {
class ImageStore;
}

namespace ui {

/// Keeps a small picture of a gallery, its first slide's or that slide's placeholder, where the
/// list of recent galleries finds it.
void saveRecentCover(const QString &address, const gallery::SlideModel &model,
                     imaging::ImageStore &pictures);

} // namespace ui
