// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/textfolding.h"

#include <QHash>
#include <QTextBrowser>

#include <memory>

namespace ui {

/// A read-only rich text that can be selected and copied. It is as high as its text and does not
/// scroll; the panel around it does. It loads no resources. A caret shows only to who came by
/// keyboard. The context menu begins with the actions that were added to the widget. Places are
/// counted in characters of the plain text, lengths in device-independent pixels.
class CaptionText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit CaptionText(QWidget *parent = nullptr);
    ~CaptionText() override;

    /// How one paragraph differs from the others.
    struct Style
    {
        QString language;           ///< a BCP 47 tag
        bool isTranslation = false; ///< of the paragraph above it, with an indent
        friend bool operator==(const Style &, const Style &) = default;
    };
    /// Shows sanitised HTML paragraphs. `styles` is empty or has one entry for each paragraph.
    void setParagraphs(const QString &html, const QList<Style> &styles = {});
    /// Whether a place is in a paragraph that is a translation of the one above.
    bool isTranslation(qsizetype at) const;
    /// The natural height of each paragraph at that width, without the gap below it.
    QList<double> paragraphHeights(int width) const;
    /// The gap between two paragraphs.
    double paragraphGap() const;
    /// Extends paragraphs to these heights at that width, to align them with another text's; an
    /// empty list restores their natural heights.
    void alignParagraphs(const QList<double> &heights, int width);
    /// Marks these places. The one with the index `current` is emphasised, none if -1.
    void setMarks(const QList<search::Place> &places, int current);
    /// The rectangle of the cursor at the beginning of a place, in the widget's coordinates.
    QRect rectOf(const search::Place &place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    /// Lays the same paragraphs out again, as resources have been added; marks and selection stay.
    void rebuild();
    /// Adds the images that the paragraphs refer to to the document, before it is measured.
    virtual void addResources() {}
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void applySpacing();
    void applyStyle(const QTextBlock &block, const Style &style);
    QTextDocument *measuredDocument(int width) const;
    bool isOnLink() const;

    QString m_html;
    QList<Style> m_styles;
    QList<double> m_aligned;
    int m_alignedWidth = 0;
    mutable std::unique_ptr<QTextDocument> m_measured; ///< a copy, to measure without relayout
    mutable QHash<int, int> m_heights;                 ///< of it, by width
};

} // namespace ui
