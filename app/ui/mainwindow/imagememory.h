// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/store/imagestore.h"

class QWidget;

namespace ui {

/// How much memory the pictures of a window may take, by the settings and its screen.
imaging::ImageStore::Bounds pictureBounds(const QWidget &window);

} // namespace ui
