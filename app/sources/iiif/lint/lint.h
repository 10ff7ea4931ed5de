// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace iiif {

/// Reports where a IIIF document breaks a MUST of Presentation 3.0, or the main rules of 2.1 where
/// it is written for that, and the error and notices of readDocument(), each fault once. What the
/// specification only recommends is not reported. `address` is the document's own; the problems
/// name no file. At most errors::limits::notices come from the rules, and as many from reading.
/// Accesses no network. Any thread.
QList<errors::Problem> lint(const QByteArray &json, const QUrl &address = {});

} // namespace iiif
