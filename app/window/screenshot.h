// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace imaging {
class Pictures;
}

namespace window {

/// Draws a window as it would show into a picture file, at the application's scale. Waits some
/// seconds at most for the pictures that show in it. Returns an empty string, or why the file could
/// not be written.
QString saveScreenshot(QWidget &window, const imaging::Pictures &pictures, const QString &file);

} // namespace window
