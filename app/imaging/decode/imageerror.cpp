// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/imageerror.h"

namespace imaging {

QString ImageError::text() const
{
    switch (kind) {
    case Kind::None:
    case Kind::GivenUp:
        return {};
    case Kind::Missing:
        return tr("The file is not there.");
    case Kind::NoPermission:
        return tr("You may not read the file.");
    case Kind::NotAPicture:
        return tr("The file is not a picture that Vitrine can read.");
    case Kind::NoPlugin:
        return tr("The photo has the format %1, for which Qt has no plugin here.").arg(words);
    case Kind::Damaged:
        return tr("The picture is damaged and cannot be shown.");
    case Kind::CutOff:
        return tr("The file is cut off: the rest of the picture is missing.");
    case Kind::TooLarge:
        return size.isEmpty() ? tr("The picture is too large.")
                              : tr("The picture is too large: %1 × %2 pixels.")
                                    .arg(size.width())
                                    .arg(size.height());
    case Kind::Outside:
        return tr("The part to be shown lies outside the picture.");
    case Kind::RefusedAddress:
        return tr("Vitrine opens no pictures from such an address.");
    case Kind::NotFetched:
        return words;
    }
    Q_UNREACHABLE();
}

} // namespace imaging
