// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/store/imagestore.h"

class QWidget;

namespace ui {

/// How many bytes the images of a window may take, from the setting and the size of its screen.
imaging::ImageStore::Bounds pictureBounds(const QWidget &window);

} // namespace ui
