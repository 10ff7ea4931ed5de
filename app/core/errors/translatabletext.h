// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantList>

namespace errors {

/// A text of the interface that is translated each time it is asked for, so that it can be shown
/// again after the interface's language has changed.
///
/// A class with Q_DECLARE_TR_FUNCTIONS makes one as `{tr, QT_TR_NOOP("…"), {arguments}}`.
struct TranslatableText
{
    /// The static tr() of the class whose name is the context in the catalogues.
    using Translate = QString (*)(const char *source, const char *disambiguation, int count);

    Translate translate = nullptr;
    const char *source = nullptr; ///< a literal; null in an empty text
    /// For %1, %2 and so on. Strings and numbers stand as they are, a QDate in the long format of
    /// the current locale.
    QVariantList arguments = {};
    int count = -1; ///< for %n; -1 where the text has none

    bool isEmpty() const { return !source; }
    /// The text in the interface's language, with its arguments.
    QString translated() const;

    friend bool operator==(const TranslatableText &a, const TranslatableText &b);
};

} // namespace errors
