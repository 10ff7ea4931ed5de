// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/captiontext.h"

#include "widgets/colours.h"

#include <QDesktopServices>
#include <QFontInfo>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

namespace widgets {

namespace {

constexpr double lineDistance = 1.58; // of the font's size, from line to line
constexpr double paragraphGap = 0.75; // of the font's size

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

void CaptionText::setParagraphs(const QString &html)
{
    if (html == m_html)
        return;
    m_html = html;
    setHtml(html);
    addResources();
    space();
}

void CaptionText::setMarks(const QList<finding::Place> &places, int current)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < places.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(places.at(i).start));
        mark.cursor.setPosition(int(places.at(i).end()), QTextCursor::KeepAnchor);
        mark.format.setForeground(markedTextColour());
        mark.format.setBackground(markColour(i == current));
        // Lines tell what colours do, for who cannot tell these.
        mark.format.setFontUnderline(true);
        mark.format.setFontOverline(i == current);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QRect CaptionText::rectOf(const finding::Place &place) const
{
    QTextCursor cursor(document());
    cursor.setPosition(int(place.start));
    return cursorRect(cursor);
}

void CaptionText::repeat()
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
    setParagraphs(html);

    const int last = document()->characterCount() - 1;
    QList<QTextEdit::ExtraSelection> marks;
    for (const Place &place : places)
        marks.append({select(qMin(place.start, last), qMin(place.end, last)), place.format});
    setExtraSelections(marks);
    setTextCursor(select(qMin(anchor, last), qMin(position, last)));
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
    m_trial.reset();
    m_heights.clear();
    updateGeometry();
}

QSize CaptionText::sizeHint() const
{
    return {300, heightForWidth(width())};
}

int CaptionText::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    // Asked for again and again while laying out, when the visible document must not be touched.
    if (!m_trial) {
        m_trial.reset(document()->clone());
        m_trial->setDefaultFont(font());
    }
    m_trial->setTextWidth(width);
    const int height = int(std::ceil(m_trial->size().height()));
    m_heights.insert(width, height);
    return height;
}

bool CaptionText::event(QEvent *event)
{
    // Keys that move among slides are the window's, also while the caption has the focus; what it
    // keeps are those that copy and select.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool keeps =
            key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll);
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
    else if (event->type() == QEvent::PaletteChange)
        repeat(); // links take their colour when they are read
}

void CaptionText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it neither scrolls nor zooms by itself
}

QVariant CaptionText::loadResource(int, const QUrl &)
{
    return {}; // a caption fetches nothing, neither files nor pictures
}

} // namespace widgets
