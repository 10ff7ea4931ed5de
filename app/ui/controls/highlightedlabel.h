// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/textfolding.h"

#include <QLabel>

namespace ui {

/// A label with a plain text in which the hits of a search can be marked.
class HighlightedLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    /// Shows a plain text without marks.
    void setWords(const QString &words);
    const QString &words() const { return m_words; }
    /// Words that are wider than that many device-independent pixels break between letters.
    void setMaximumWordWidth(int pixels);
    /// Marks these places of the text, in ascending order. The one with the index `current` is
    /// emphasised, none if -1.
    void setMarks(const QList<search::Place> &places, int current);

private:
    void updateText();
    QString withBreaks(const QString &words) const;

    QString m_words;
    QList<search::Place> m_places;
    int m_current = -1;
    int m_maximumWordWidth = 0;
};

} // namespace ui
