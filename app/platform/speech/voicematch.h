// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace speech {

/// Which of the languages that there are voices for is to read a text in this language (BCP 47
/// tags): the same one, else one without the text's region or script, else one of another region.
/// Empty where there is none: a text is never read as if it were in another language.
QString bestVoice(const QString &language, const QStringList &voices);

} // namespace speech
