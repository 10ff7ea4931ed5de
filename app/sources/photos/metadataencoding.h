// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

/// Decodes bytes of photo metadata, which may be in any of several character sets that are often
/// not declared.
namespace photos {

/// Decodes UTF-8 if the bytes are valid UTF-8, else Windows-1252.
QString decodeGuessed(QByteArrayView bytes);

/// Decodes bytes in the character set that IIM dataset 1:90 declares by ISO 2022 escape sequences;
/// falls back to decodeGuessed() if it is unknown or does not fit.
QString decodeDeclared(QByteArrayView bytes, QByteArrayView characterSet);

/// Of one text; IIM ends a caption at 2,000.
constexpr int mostTextCharacters = 100'000;

/// Without control characters, with LF at line ends, trimmed: what is blank becomes empty.
/// Keeps at most mostTextCharacters.
QString cleaned(const QString &text);

} // namespace photos
