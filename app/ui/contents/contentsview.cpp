// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contents/contentsview.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/contents/contentsdelegate.h"
#include "ui/input/shortcutoverridefilter.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <chrono>

namespace ui {

namespace {

constexpr int indent = 16;
constexpr std::chrono::milliseconds searchSlice(6); // well within a frame

// Without accents and case.
QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    for (const QChar c : decomposed) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded();
}

} // namespace

ContentsView::ContentsView(gallery::Tour *tour, QWidget *parent)
    : QTreeView(parent)
    , m_tour(tour)
    , m_contents(tour)
{
    setObjectName(QStringLiteral("contents"));
    setItemDelegate(new ContentsDelegate(this));
    // Before the view forgets its lines.
    connect(&m_contents, &QAbstractItemModel::modelAboutToBeReset, this, &ContentsView::keepLines);
    setModel(&m_contents);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(indent);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection); // the delegate draws what is current
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(false); // the first click has chosen
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    new ShortcutOverrideFilter(this, ShortcutOverrideFilter::Sideways |
                                         ShortcutOverrideFilter::Choosing |
                                         ShortcutOverrideFilter::Letters);
    m_searching.setInterval(0);
    connect(&m_searching, &QTimer::timeout, this, &ContentsView::seek);
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, [this] { m_opener->trigger(); });
    connect(this, &QAbstractItemView::clicked, this, &ContentsView::choose);
    // After the selection model has forgotten its index.
    connect(&m_contents, &QAbstractItemModel::modelReset, this, [this] {
        m_searching.stop();
        returnToLines();
    });
    connect(tour, &gallery::Tour::currentChanged, this, &ContentsView::follow);
    retranslate();
}

void ContentsView::choose(const QModelIndex &index)
{
    const int row = index.data(gallery::ContentsModel::RowRole).toInt();
    if (!index.isValid() || row < 0)
        return;
    expand(index);
    m_tour->goTo(row);
    Q_EMIT chosen();
}

void ContentsView::follow()
{
    if (!isVisible() || m_contents.rowCount() == 0)
        return; // the latter also while the gallery changes
    // The reader may have come by another way to the slide, or by a chapter that opens at it.
    const QModelIndex slide = m_contents.indexOf(m_tour->current());
    const bool isThere = currentIndex().data(gallery::ContentsModel::RowRole) ==
                         slide.data(gallery::ContentsModel::RowRole);
    for (QModelIndex chapter = slide.parent(); chapter.isValid(); chapter = chapter.parent())
        expand(chapter);
    if (!isThere)
        setCurrentIndex(slide);
    scrollTo(currentIndex());
}

ContentsView::Line ContentsView::lineOf(const QModelIndex &index) const
{
    using gallery::ContentsModel;
    if (!index.isValid())
        return {};
    if (!index.data(ContentsModel::IsChapterRole).toBool())
        return {{}, m_tour->model()->index(index.data(ContentsModel::RowRole).toInt())};
    QStringList titles;
    for (QModelIndex chapter = index; chapter.isValid(); chapter = chapter.parent())
        titles.prepend(chapter.data().toString());
    return {titles.join(u'\n'), {}};
}

QModelIndex ContentsView::indexOf(const Line &line) const
{
    if (line.path.isEmpty())
        return line.slide.isValid() ? m_contents.indexOf(line.slide.row()) : QModelIndex();
    for (const QModelIndex &chapter : chapters()) {
        if (lineOf(chapter).path == line.path)
            return chapter;
    }
    return {};
}

// Parents before their children.
QModelIndexList ContentsView::chapters() const
{
    QModelIndexList chapters;
    for (int chapter = 0; chapter < m_tour->model()->gallery().chapters.size(); ++chapter) {
        if (const QModelIndex index = m_contents.indexOfChapter(chapter); index.isValid())
            chapters.append(index);
    }
    return chapters;
}

void ContentsView::keepLines()
{
    m_keptFor = isVisible() ? m_tour->selection()->currentIndex() : QModelIndex();
    if (!m_keptFor.isValid())
        return;
    m_opened.clear();
    for (const QModelIndex &chapter : chapters()) {
        if (isExpanded(chapter))
            m_opened.insert(lineOf(chapter).path);
    }
    m_here = lineOf(currentIndex());
    const QModelIndex top = indexAt({0, 0});
    m_top = lineOf(top);
    m_topPlace = visualRect(top).top();
}

void ContentsView::returnToLines()
{
    // In another gallery there is nothing to return to.
    if (!m_keptFor.isValid() || m_tour->selection()->currentIndex() != m_keptFor) {
        follow();
        return;
    }
    for (const QModelIndex &chapter : chapters()) {
        if (m_opened.contains(lineOf(chapter).path))
            expand(chapter);
    }
    if (const QModelIndex here = indexOf(m_here); here.isValid())
        setCurrentIndex(here);
    const QModelIndex top = indexOf(m_top);
    if (!top.isValid()) {
        follow();
        return;
    }
    scrollTo(top, PositionAtTop);
    verticalScrollBar()->setValue(verticalScrollBar()->value() - m_topPlace);
}

void ContentsView::keyboardSearch(const QString &search)
{
    const bool isNew = !isTyping();
    m_typed = isNew ? search : m_typed + search;
    m_sinceTyped.start();
    const QModelIndex here = currentIndex();
    m_searchAt = isNew || !here.isValid() ? after(here) : here;
    m_searchedFrom = m_searchAt;
    seek();
}

// A slice at a time, as a gallery may be large.
void ContentsView::seek()
{
    const QString wanted = folded(m_typed);
    QElapsedTimer timer;
    timer.start();
    QModelIndex at = m_searchAt;
    while (at.isValid() && !folded(at.data().toString()).startsWith(wanted)) {
        at = after(at);
        if (at == m_searchedFrom) {
            m_searching.stop();
            return;
        }
        if (timer.hasExpired(searchSlice.count())) {
            m_searchAt = at;
            m_searching.start();
            return;
        }
    }
    m_searching.stop();
    setCurrentIndex(at);
}

// In the order in which the lines stand when all chapters are open; round from the last to the
// first.
QModelIndex ContentsView::after(const QModelIndex &index) const
{
    if (m_contents.rowCount(index) > 0)
        return m_contents.index(0, 0, index);
    QModelIndex at = index;
    while (at.isValid()) {
        if (const QModelIndex next = at.siblingAtRow(at.row() + 1); next.isValid())
            return next;
        at = at.parent();
    }
    return m_contents.index(0, 0);
}

bool ContentsView::isTyping() const
{
    return m_sinceTyped.isValid() &&
           !m_sinceTyped.hasExpired(QApplication::keyboardInputInterval());
}

void ContentsView::keyPressEvent(QKeyEvent *event)
{
    m_leaving.stop();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(currentIndex());
        return;
    case Qt::Key_Space:
        if (isTyping())
            keyboardSearch(event->text());
        else
            choose(currentIndex());
        return;
    }
    const QKeySequence key(event->keyCombination());
    if (m_opener && !isTyping() && !event->isAutoRepeat() && m_opener->shortcuts().contains(key))
        m_leaving.start(QApplication::keyboardInputInterval());
    QTreeView::keyPressEvent(event);
}

void ContentsView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    follow();
}

void ContentsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // in how many lines titles stand may be another
}

void ContentsView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), palette().color(QPalette::Window));
    QTreeView::paintEvent(event);
}

void ContentsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContentsView::retranslate()
{
    setWindowTitle(tr("Contents"));
    setAccessibleName(windowTitle());
}

} // namespace ui
