// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/captiontext.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>
#include <memory>

namespace widgets
{

namespace
{

constexpr double lineDistance = 1.58; // of the font's size, from line to line
constexpr double paragraphGap = 0.75; // of the font's size

} // namespace

CaptionText::CaptionText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CaptionText::setParagraphs(const QString &html)
{
    if (html == m_html)
        return;
    m_html = html;
    setHtml(html);
    space();
}

void CaptionText::space()
{
    const double size = QFontInfo(font()).pixelSize();
    const double gap = size * paragraphGap;
    // In proportion to the font's own lines, as scripts differ in how high these are.
    const double percent = qMax(100.0, 100 * lineDistance * size / fontMetrics().lineSpacing());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(percent, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(block.next().isValid() ? gap : 0);
        QTextCursor(block).setBlockFormat(format);
    }
    document()->setModified(false);
    updateGeometry();
}

QSize CaptionText::sizeHint() const
{
    return {300, heightForWidth(width())};
}

int CaptionText::heightForWidth(int width) const
{
    // Asked for while laying out, so the visible document must not be touched unless it has this
    // width anyway.
    if (width == viewport()->width())
        return int(std::ceil(document()->size().height()));
    const std::unique_ptr<QTextDocument> trial(document()->clone());
    trial->setTextWidth(width);
    return int(std::ceil(trial->size().height()));
}

bool CaptionText::event(QEvent *event)
{
    // Keys that move among slides are the window's, also while the caption has the focus; what it
    // keeps are those that copy and select.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool keeps = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll);
        event->setAccepted(keeps);
        return true;
    }
    return QTextBrowser::event(event);
}

void CaptionText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        space();
}

QVariant CaptionText::loadResource(int, const QUrl &)
{
    return {}; // a caption fetches nothing, neither files nor pictures
}

} // namespace widgets
