// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

class QIODevice;

namespace imaging {

/// What the frame of a JPEG says of the work to decode it (ITU-T T.81, annex B).
struct JpegFrame
{
    qint64 pixels = 0;
    /// Bytes of the coefficients that decoders keep for the whole picture, whatever size it is
    /// wanted at, where its components come in several scans, as in a progressive one; else 0.
    qint64 coefficientBytes = 0;
    /// How often decoders go over the picture; at most this, as it is counted without decoding.
    qint64 scans = 1;
};

/// Reads it from the device's beginning, and leaves the device there again. Nothing where there is
/// no frame.
std::optional<JpegFrame> readJpegFrame(QIODevice &device);

} // namespace imaging
