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

/// Draws a window as it would show into a picture file, at the application's scale, with the
/// dialogs that lie over it. Waits some seconds at most for the pictures that show in it. `then` is
/// done before that, to the window with its first pictures. Returns an empty string, or why the
/// file could not be written.
QString saveScreenshot(QWidget &window, const imaging::ImageStore &pictures, const QString &file,
                       const std::function<void()> &then = {});

} // namespace ui
