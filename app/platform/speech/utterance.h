// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QModelIndex>
#include <QString>

namespace speech {

/// What is said without a pause, in one language.
struct Utterance
{
    QString text;
    QString language; ///< a BCP 47 tag

    friend bool operator==(const Utterance &, const Utterance &) = default;
};

/// What of a slide is read aloud: its title, the paragraphs of its caption and its credit. Texts
/// whose language the gallery does not tell are taken to be in `otherwise`.
QList<Utterance> utterances(const QModelIndex &slide, const QString &otherwise);

} // namespace speech
