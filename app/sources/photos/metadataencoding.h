// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

/// Bytes of photo metadata as text. Cameras and newsrooms wrote them in many character sets and
/// mostly did not say in which.
namespace photos {

/// UTF-8 if the bytes are valid UTF-8, else Windows-1252.
QString decodeGuessed(QByteArrayView bytes);

/// By the value of IIM dataset 1:90, the ISO 2022 escape sequences that declare the character set.
/// One that is not known, or that the bytes do not fit, leaves it to decodeGuessed().
QString decodeDeclared(QByteArrayView bytes, QByteArrayView characterSet);

/// Of one text; IIM ends a caption at 2,000.
constexpr int mostTextCharacters = 100'000;

/// Without control characters, with LF at line ends, trimmed: what is blank becomes empty.
/// Keeps at most mostTextCharacters.
QString cleaned(const QString &text);

} // namespace photos
