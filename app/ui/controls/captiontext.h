// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/textfolding.h"

#include <QHash>
#include <QTextBrowser>

#include <memory>

namespace ui {

/// A caption to read, select and copy, as high as its text: what scrolls is the panel around it.
/// It is a text to assistive technology, with the caption as its content.
class CaptionText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit CaptionText(QWidget *parent = nullptr);
    ~CaptionText() override;

    /// How one paragraph differs from the others.
    struct Style
    {
        QString language;           ///< its tag
        bool isTranslation = false; ///< of the one above it
        friend bool operator==(const Style &, const Style &) = default;
    };
    /// Shows HTML paragraphs that have been sanitised; with styles, one for each.
    void setParagraphs(const QString &html, const QList<Style> &styles = {});
    /// Whether that place of the plain text is in a translation of the paragraph above.
    bool isTranslation(qsizetype at) const;
    /// How high each paragraph is by itself at that width, in pixels.
    QList<double> paragraphHeights(int width) const;
    /// What there is between two paragraphs, in pixels.
    double paragraphGap() const;
    /// Makes paragraphs at least so high at that width; as high as they are by themselves where
    /// the list is empty.
    void alignParagraphs(const QList<double> &heights, int width);
    /// Marks these places of the plain text; `current` of them stands out, -1 for none.
    void setMarks(const QList<search::Place> &places, int current);
    /// Where a place of the plain text begins, in the widget's coordinates.
    QRect rectOf(const search::Place &place) const;

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
    void style(const QTextBlock &block, const Style &style);
    QTextDocument *trial(int width) const;
    bool isOnLink() const;

    QString m_html;
    QList<Style> m_styles;
    QList<double> m_aligned;
    int m_alignedWidth = 0;
    mutable std::unique_ptr<QTextDocument> m_trial; // the same text, to measure
    mutable QHash<int, int> m_heights;              // of it, by width
};

} // namespace ui
