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

/// Gets a picture from the network, still encoded: the file at its address or what its service
/// answers, at any size. Nothing and a problem where it cannot be had.
using Fetch = std::function<std::optional<QByteArray>(const gallery::Picture &picture,
                                                      errors::Problem *error)>;

/// Tries to read pictures, each once however many slides show it, by the decoding that shows them
/// (imaging/decode.h). What is larger than that decodes counts as readable. In any thread; drawings
/// with texts need a QGuiApplication.
class PictureCheck
{
public:
    explicit PictureCheck(Fetch fetch)
        : m_fetch(std::move(fetch))
    {}

    /// The picture's address and why it cannot be read, in the interface's language; empty where
    /// it can, was tried before, or is elsewhere and there is nothing to fetch it.
    QString fault(const gallery::Picture &picture);

private:
    Fetch m_fetch;
    QHash<QString, QString> m_tried; ///< what is wrong with it, by address
};

} // namespace cli
