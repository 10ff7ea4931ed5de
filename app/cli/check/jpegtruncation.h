// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace cli {

/// Whether a JPEG ends before its picture does, so that decoders make the rest up (ITU-T T.81
/// annex B: segments from SOI, coded data after SOS, EOI at the end; what follows is not looked
/// at). False for whatever is no JPEG.
bool isCutOff(const QByteArray &jpeg);

} // namespace cli
