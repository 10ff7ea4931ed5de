// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/layers.h"

#include <algorithm>

namespace window {

void Layers::add(Layer layer, std::function<bool()> undo)
{
    m_undo.emplace(layer, std::move(undo));
}

bool Layers::undo() const
{
    return std::any_of(m_undo.cbegin(), m_undo.cend(),
                       [](const auto &layer) { return layer.second(); });
}

} // namespace window
