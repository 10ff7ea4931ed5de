// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractButton;
class QPainter;

namespace ui {

/// Paints the dark disc of a round button over a photo, on which white reads whatever the photo is,
/// with the outline of its focus, and sets the pen for a white sign on it.
void paintButtonDisc(QPainter &painter, const QAbstractButton &button);

} // namespace ui
