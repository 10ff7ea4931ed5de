// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/captiontext.h"

#include "core/language/languagenames.h"
#include "ui/style/colours.h"
#include "ui/style/textlanguage.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QFontInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

namespace ui {

namespace {

constexpr int caretWidth = 1;                // pixels
constexpr double captionLineDistance = 1.58; // of the font's size, from line to line
constexpr double gapBetween = 0.75;          // paragraphs, of the font's size
constexpr double gapWithin = 0.25;           // a paragraph and its translation

} // namespace

CaptionText::CaptionText(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &address) {
        static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                         QStringLiteral("mailto")};
        if (schemes.contains(address.scheme()))
            QDesktopServices::openUrl(address);
    });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

CaptionText::~CaptionText() = default;

void CaptionText::setParagraphs(const QString &html, const QList<Style> &styles)
{
    if (html == m_html && styles == m_styles)
        return;
    m_html = html;
    m_styles = styles;
    setHtml(html);
    addResources();
    applySpacing();
}

bool CaptionText::isTranslation(qsizetype at) const
{
    return m_styles.value(document()->findBlock(int(at)).blockNumber()).isTranslation;
}

void CaptionText::setMarks(const QList<search::Place> &places, int current)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < places.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(places.at(i).start));
        mark.cursor.setPosition(int(places.at(i).end()), QTextCursor::KeepAnchor);
        mark.format.setForeground(markedTextColour());
        mark.format.setBackground(markColour(i == current));
        // Lines too, for readers who cannot distinguish the colours.
        mark.format.setFontUnderline(true);
        mark.format.setFontOverline(i == current);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QRect CaptionText::rectOf(const search::Place &place) const
{
    QTextCursor cursor(document());
    cursor.setPosition(int(place.start));
    return cursorRect(cursor);
}

void CaptionText::rebuild()
{
    struct Place
    {
        int start, end;
        QTextCharFormat format;
    };
    QList<Place> places;
    for (const QTextEdit::ExtraSelection &mark : extraSelections()) {
        places.append({mark.cursor.selectionStart(), mark.cursor.selectionEnd(), mark.format});
    }
    const auto select = [this](int from, int to) {
        QTextCursor cursor(document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        return cursor;
    };
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    const QString html = m_html;
    m_html.clear();
    setParagraphs(html, QList<Style>(m_styles));

    const int last = document()->characterCount() - 1;
    QList<QTextEdit::ExtraSelection> marks;
    for (const Place &place : places)
        marks.append({select(qMin(place.start, last), qMin(place.end, last)), place.format});
    setExtraSelections(marks);
    setTextCursor(select(qMin(anchor, last), qMin(position, last)));
}

double CaptionText::paragraphGap() const
{
    return QFontInfo(font()).pixelSize() * gapBetween;
}

void CaptionText::applySpacing()
{
    const double size = QFontInfo(font()).pixelSize();
    // Relative to the font's line spacing, which differs between scripts.
    const double percent =
        qMax(100.0, 100 * captionLineDistance * size / fontMetrics().lineSpacing());
    document()->setIndentWidth(size);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool isLast = !block.next().isValid();
        const bool leads = m_styles.value(block.blockNumber() + 1).isTranslation;
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(percent, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(isLast ? 0 : size * (leads ? gapWithin : gapBetween));
        QTextCursor(block).setBlockFormat(format);
        if (block.blockNumber() < m_styles.size())
            applyStyle(block, m_styles.at(block.blockNumber()));
    }
    m_aligned.clear();
    m_measured.reset();
    m_heights.clear();
    updateGeometry();
}

void CaptionText::applyStyle(const QTextBlock &block, const Style &style)
{
    QTextBlockFormat format;
    format.setLayoutDirection(language::directionOf(style.language, block.text()));
    format.setIndent(style.isTranslation ? 1 : 0);
    QTextCursor cursor(block);
    cursor.mergeBlockFormat(format);
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat characters;
    characters.setFontFamilies(fontFor(font(), style.language).families());
    cursor.mergeCharFormat(characters);
}

// Heights are queried during layout, when the visible document must not change.
QTextDocument *CaptionText::measuredDocument(int width) const
{
    if (!m_measured) {
        m_measured.reset(document()->clone());
        m_measured->setDefaultFont(font());
    }
    m_measured->setTextWidth(width);
    return m_measured.get();
}

QList<double> CaptionText::paragraphHeights(int width) const
{
    const QTextDocument *text = measuredDocument(width);
    QList<double> heights;
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        const auto top = [text](const QTextBlock &of) {
            return text->documentLayout()->blockBoundingRect(of).top();
        };
        const QTextBlock next = block.next();
        const double end = next.isValid() ? top(next) : text->size().height();
        heights += end - top(block) - block.blockFormat().bottomMargin();
    }
    return heights;
}

void CaptionText::alignParagraphs(const QList<double> &heights, int width)
{
    const bool isNothingNew =
        heights.isEmpty() ? m_aligned.isEmpty() : width == m_alignedWidth && heights == m_aligned;
    if (isNothingNew)
        return;
    const QList<double> own = paragraphHeights(width);
    m_aligned = heights;
    m_alignedWidth = width;
    for (QTextBlock block = document()->begin(); block.next().isValid(); block = block.next()) {
        const int number = block.blockNumber();
        QTextBlockFormat format = block.blockFormat();
        format.setBottomMargin(paragraphGap() +
                               qMax(0.0, heights.value(number) - own.value(number)));
        QTextCursor(block).setBlockFormat(format);
    }
}

QSize CaptionText::sizeHint() const
{
    return {300, heightForWidth(width())};
}

int CaptionText::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    const int height = int(std::ceil(measuredDocument(width)->size().height()));
    m_heights.insert(width, height);
    return height;
}

bool CaptionText::isOnLink() const
{
    return textCursor().hasSelection() && textCursor().charFormat().isAnchor();
}

bool CaptionText::event(QEvent *event)
{
    // Keys that move among slides stay shortcuts of the window while the caption has the focus.
    // The caption handles only Copy, Select All, and Enter on a link that Tab has selected.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool keeps = (key->matches(QKeySequence::Copy) && textCursor().hasSelection()) ||
                           key->matches(QKeySequence::SelectAll) || (isEnter && isOnLink());
        event->setAccepted(keeps);
        return true;
    }
    return QTextBrowser::event(event);
}

void CaptionText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("captionMenu"));
    if (!actions().isEmpty()) {
        QAction *first = menu->actions().value(0);
        menu->insertActions(first, actions());
        menu->insertSeparator(first);
    }
    menu->popup(event->globalPos());
}

void CaptionText::focusInEvent(QFocusEvent *event)
{
    const bool isByTab =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByTab || event->reason() == Qt::MouseFocusReason)
        setCursorWidth(isByTab ? caretWidth : 0);
    QTextBrowser::focusInEvent(event);
}

void CaptionText::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        setCursorWidth(caretWidth); // while text is selected by keyboard
    QTextBrowser::keyPressEvent(event);
}

void CaptionText::mousePressEvent(QMouseEvent *event)
{
    setCursorWidth(0);
    QTextBrowser::mousePressEvent(event);
}

void CaptionText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applySpacing();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        QTextOption option = document()->defaultTextOption();
        option.setTextDirection(layoutDirection());
        document()->setDefaultTextOption(option);
        applySpacing();
    } else if (event->type() == QEvent::PaletteChange) {
        rebuild(); // the colour of links is set when HTML is parsed
    }
}

void CaptionText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it neither scrolls nor zooms by itself
}

QVariant CaptionText::loadResource(int, const QUrl &)
{
    return {}; // a caption fetches nothing, neither files nor pictures
}

} // namespace ui

#include "moc_captiontext.cpp"
