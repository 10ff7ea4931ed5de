// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/pictures.h"

class QWidget;

namespace window {

/// How much memory the pictures of a window may take, by the settings and its screen.
imaging::Pictures::Bounds pictureBounds(const QWidget &window);

} // namespace window
