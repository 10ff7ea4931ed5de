// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/closeup.h"

#include "imaging/pictures.h"

namespace imaging {

Closeup::Closeup(Pictures *pictures, QObject *parent)
    : QObject(parent)
    , m_pictures(pictures)
{}

QList<Piece> Closeup::look(int, const QRectF &, double)
{
    return {};
}

void Closeup::leave() {}

bool Closeup::isPending() const
{
    return false;
}

} // namespace imaging
