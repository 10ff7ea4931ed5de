// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/escapestack.h"

#include <algorithm>

namespace ui {

void EscapeStack::add(EscapeLevel level, std::function<bool()> undo)
{
    m_undo.emplace(level, std::move(undo));
}

bool EscapeStack::undo() const
{
    return std::any_of(m_undo.cbegin(), m_undo.cend(),
                       [](const auto &level) { return level.second(); });
}

} // namespace ui
