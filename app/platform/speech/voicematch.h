// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace speech {

/// The language of `voices` that suits a text in `language` best (BCP 47 tags): the same, else one
/// without the region or script, else one with another region. Empty if there is none: a text is
/// never spoken with a voice of another language.
QString bestVoice(const QString &language, const QStringList &voices);

} // namespace speech
