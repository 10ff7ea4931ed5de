// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace iiif {

/// What a IIIF document does otherwise than it must: by Presentation 3.0, or where it is written
/// for 2.1, by the chief rules of that; and what readDocument() makes of it, each fault once. For
/// editors, who want to know more than readers need. What the specification only recommends is no
/// finding. Of each of the two, at most errors::limits::notices; the problems name no file.
/// Touches no network and may run in any thread.
QList<errors::Problem> lint(const QByteArray &json, const QUrl &address = {});

} // namespace iiif
