// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/setting.h"

#include <QByteArray>

/// Every setting of Vitrine, each with its key and its default.
namespace settings {

/// The interface language last chosen, a tag such as `fr`; empty until one is chosen.
inline const Setting<QString> language("interface/language", QString());

/// The caption's text size in percent of the desktop's.
inline const Setting<int> captionPercent("caption/percent", 100);

inline const Setting<bool> captionVisible("window/caption", true);
inline const Setting<bool> filmstripVisible("window/filmstrip", true);
inline const Setting<QByteArray> windowGeometry("window/geometry", QByteArray());

} // namespace settings
