// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding/folding.h"

#include <QLabel>

namespace widgets {

/// A label whose words can be marked in places, and break anywhere where they are wider than the
/// label. To assistive technology, and where they are copied, they are its plain words.
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

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void compose();
    void breakWords();
    QString broken(const QString &part) const;

    QString m_words;
    QList<finding::Place> m_places;
    int m_current = -1;
    bool m_isBroken = false; // some words are too wide
};

} // namespace widgets
