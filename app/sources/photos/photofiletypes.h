// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Which files are photos. Their names tell, as in file managers: looking into 20,000 files takes
/// too long.
namespace photos {

/// Lower case, without the dot; for file dialogs too.
const QStringList &photoEndings();

/// Whether a file of this name is a photo; case is ignored.
bool isPhotoName(const QString &fileName);

/// `DSC_1.jpg` is `DSC_1`, and so is `DSC_1`.
QString withoutEnding(const QString &fileName);

} // namespace photos
