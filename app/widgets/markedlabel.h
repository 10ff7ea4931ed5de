// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding/folding.h"

#include <QLabel>

namespace widgets {

/// A label whose words can be marked in places. To assistive technology it is its plain words.
class MarkedLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    /// Shows words as they are, without marks.
    void setWords(const QString &words);
    const QString &words() const { return m_words; }
    /// Marks these places of the words, which do not overlap; `current` of them stands out, -1 for
    /// none.
    void setMarks(const QList<finding::Place> &places, int current);

private:
    void compose();

    QString m_words;
    QList<finding::Place> m_places;
    int m_current = -1;
};

} // namespace widgets
