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

/// Removes control characters, converts line ends to LF and trims the text. Keeps at most
/// errors::limits::photoTextCharacters.
QString cleaned(const QString &text);

} // namespace photos
