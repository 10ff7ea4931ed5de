// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QModelIndex>
#include <QString>

namespace speech {

/// A text in one language that is spoken without a pause.
struct Utterance
{
    QString text;
    QString language; ///< a BCP 47 tag

    friend bool operator==(const Utterance &, const Utterance &) = default;
};

/// The texts of a slide to be read aloud: its title, the paragraphs of its caption and its credit.
/// Texts without a language in the gallery get the language `otherwise`.
QList<Utterance> utterances(const QModelIndex &slide, const QString &otherwise);

} // namespace speech
