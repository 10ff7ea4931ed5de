// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace language {

/// What is known at start about the language that the reader wants.
struct LanguagePreferences
{
    QString requested;   ///< on the command line; empty if not given
    QString remembered;  ///< chosen last time; empty if never
    QStringList desktop; ///< the desktop's languages, best first (QLocale::uiLanguages)
};

/// Which of the interface's languages (`available`) to start in: the requested one, else the
/// remembered one, else the first of the desktop's that is available in any regional form, else
/// French. What is requested or remembered but not available is passed over.
QString choose(const LanguagePreferences &wishes, const QStringList &available);

/// The language after this one, going round.
QString next(const QString &language, const QStringList &available);

/// The order in which a gallery's texts are wanted by a reader of this language: the one chosen
/// for captions where there is one, then it, then the desktop's languages.
QStringList preferences(const QString &language, const QStringList &desktop,
                        const QString &captions = {});

} // namespace language
