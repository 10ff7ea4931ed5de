// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace gallery {
class SlideModel;
}

namespace imaging {
class SlideImages;
}

namespace ui {

/// A small picture of a gallery for the list of recent galleries: the thumbnail of its first slide
/// where that is loaded, else its placeholder; requests the thumbnail. In the application's thread;
/// waits for no file.
QImage recentCover(const gallery::SlideModel &model, imaging::SlideImages &images);

/// Writes a cover to a PNG file atomically, in any thread. Failures are ignored: the list then has
/// no cover.
void writeRecentCover(const QImage &cover, const QString &file);

} // namespace ui
