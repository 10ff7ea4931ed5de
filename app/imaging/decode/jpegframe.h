// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

class QIODevice;

namespace imaging {

/// The cost of decoding a JPEG, from its frame header (ITU-T T.81, annex B).
struct JpegFrame
{
    qint64 pixels = 0;
    /// Bytes of the coefficients that decoders keep for the whole picture, at any scale, where its
    /// components come in several scans, as in a progressive JPEG; else 0.
    qint64 coefficientBytes = 0;
    /// An upper bound of the number of passes over the picture, counted without decoding.
    qint64 scans = 1;
};

/// Reads from the beginning of a device, and seeks back there. Nothing where there is no frame.
std::optional<JpegFrame> readJpegFrame(QIODevice &device);

} // namespace imaging
