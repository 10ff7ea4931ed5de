// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace imaging {
class ImageStore;
}

namespace ui {

/// Draws a window and its dialogs into an image file, at the application's scale, without showing
/// it. Waits at most ten seconds for its images to load. `then` is called once the first ones are
/// loaded; those that it needs are waited for as well. Returns an empty string, or Qt's error if
/// the file cannot be written.
QString saveScreenshot(QWidget &window, const imaging::ImageStore &pictures, const QString &file,
                       const std::function<void()> &then = {});

} // namespace ui
