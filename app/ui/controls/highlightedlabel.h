// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/textfolding.h"

#include <QLabel>

namespace ui {

/// A label whose words can be marked in places. To assistive technology it is its plain words.
class HighlightedLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    /// Shows words as they are, without marks.
    void setWords(const QString &words);
    const QString &words() const { return m_words; }
    /// Words that are wider than that many pixels break anywhere.
    void setMaximumWordWidth(int pixels);
    /// Marks these places of the words, which do not overlap; `current` of them stands out, -1 for
    /// none.
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
