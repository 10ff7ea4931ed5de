// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace language {

/// What is known at start about the reader's language.
struct LanguagePreferences
{
    QString requested;   ///< on the command line; empty for none
    QString remembered;  ///< the setting; empty for none
    QStringList desktop; ///< the desktop's languages, best first (QLocale::uiLanguages)
};

/// The language of the interface to start in, one of `available`: the requested one, else the
/// remembered one, else the first of the desktop's that is available in any regional form, else
/// French. Requested or remembered languages that are not available are ignored.
QString choose(const LanguagePreferences &preferred, const QStringList &available);

/// The language after this one; the first after the last.
QString next(const QString &language, const QStringList &available);

/// The preferred languages for a gallery's texts, best first: the language chosen for captions, if
/// any, then that of the interface, then the desktop's.
QStringList preferences(const QString &language, const QStringList &desktop,
                        const QString &captions = {});

} // namespace language
