// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding/folding.h"

#include <QHash>
#include <QTextBrowser>

#include <memory>

namespace widgets {

/// A caption to read, select and copy, as high as its text: what scrolls is the panel around it.
/// It is a text to assistive technology, with the caption as its content.
class CaptionText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit CaptionText(QWidget *parent = nullptr);
    ~CaptionText() override;

    /// Shows HTML paragraphs that have been sanitised.
    void setParagraphs(const QString &html);
    /// Marks these places of the plain text; `current` of them stands out, -1 for none.
    void setMarks(const QList<finding::Place> &places, int current);
    /// Where a place of the plain text begins, in the widget's coordinates.
    QRect rectOf(const finding::Place &place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    /// Lays the same paragraphs out once more, as pictures in them came.
    void repeat();
    /// Gives the document what its paragraphs refer to, before it is measured.
    virtual void addResources() {}
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void space();
    bool isOnLink() const;

    QString m_html;
    mutable std::unique_ptr<QTextDocument> m_trial; // the same text, to measure
    mutable QHash<int, int> m_heights;              // of it, by width
};

} // namespace widgets
