// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QSize>
#include <QString>

namespace imaging {

/// Why a picture cannot be shown. Made in any thread; text() is for the interface thread.
struct ImageError
{
    Q_DECLARE_TR_FUNCTIONS(imaging::ImageError)
public:
    enum class Kind {
        None,
        Missing,
        NoPermission,
        NotAPicture, ///< nor a file, where it is a pipe or a device
        NoPlugin,    ///< words: the name of the format, for which Qt has no plugin here
        Damaged,
        CutOff,         ///< the file ends early; what there is of the picture can be shown
        TooLarge,       ///< size: in pixels, as the file says; may be empty
        Outside,        ///< the part to be shown lies outside the picture
        RefusedAddress, ///< of a kind that is never opened
        NotFetched,     ///< words: the reason, from the network
        GivenUp,        ///< the decoding was stopped
    };

    Kind kind = Kind::None;
    QSize size = {};
    QString words = {};

    explicit operator bool() const { return kind != Kind::None; }
    /// A sentence in the present language of the interface; empty without an error.
    QString text() const;

    friend bool operator==(const ImageError &, const ImageError &) = default;
};

} // namespace imaging
