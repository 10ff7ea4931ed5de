// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace widgets {

/// Draws a window as it would show into a picture file, at the application's scale. Returns an
/// empty string, or why the file could not be written.
QString saveScreenshot(QWidget &window, const QString &file);

} // namespace widgets
