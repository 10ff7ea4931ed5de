// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui {

/// The title of a gallery, chapter or slide as the text of a menu entry: at most 60 characters,
/// longer ones with an ellipsis, and without mnemonics.
QString menuTitle(QString title);

} // namespace ui
