// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Recognises photos by the ending of their file names: reading the content of 20,000 files would
/// take too long.
namespace photos {

/// File name extensions of photos in lower case, without the dot.
const QStringList &photoEndings();

/// Whether a file name has such an extension; ignores case.
bool isPhotoName(const QString &fileName);

/// Removes the extension from a file name: `DSC_1` for `DSC_1.jpg`. A name without one is returned
/// unchanged.
QString withoutEnding(const QString &fileName);

} // namespace photos
