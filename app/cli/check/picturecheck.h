// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "core/gallery/picture.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace cli {

/// Fetches a picture from the network in encoded form, in any size: the file at its address, or an
/// answer of its image service. Returns nothing and sets `error` if it fails.
using FetchPicture = std::function<std::optional<QByteArray>(const gallery::Picture &picture,
                                                             errors::Problem *error)>;

/// Checks whether pictures can be decoded, each once however many slides show it, with the decoder
/// that shows them (imaging/decode.h). Pictures that are larger than its limits count as readable.
/// Any thread; needs a QGuiApplication for the fonts of drawings.
class PictureCheck
{
public:
    explicit PictureCheck(FetchPicture fetch)
        : m_fetch(std::move(fetch))
    {}

    /// The picture's address and why it cannot be read, in the interface's language. Empty if it
    /// can be read, was checked before, or is remote and there is no `fetch`.
    QString fault(const gallery::Picture &picture);

private:
    FetchPicture m_fetch;
    QHash<QString, QString> m_tried; ///< result by address; empty if the picture can be read
};

} // namespace cli
