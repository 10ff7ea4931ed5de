// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/escapestack.h"

#include <algorithm>

namespace ui {

void EscapeStack::add(EscapeLevel layer, std::function<bool()> undo)
{
    m_undo.emplace(layer, std::move(undo));
}

bool EscapeStack::undo() const
{
    return std::any_of(m_undo.cbegin(), m_undo.cend(),
                       [](const auto &layer) { return layer.second(); });
}

} // namespace ui
