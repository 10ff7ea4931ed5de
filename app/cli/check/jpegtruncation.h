// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace cli {

/// Whether a JPEG file ends before its image data does (ITU-T T.81 annex B: segments from SOI,
/// coded data after SOS, EOI at the end), which decoders fill up silently. Data after EOI is
/// ignored. False if the data is no JPEG.
bool isCutOff(const QByteArray &jpeg);

} // namespace cli
