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
constexpr std::chrono::milliseconds searchSlice(6);  // well within a frame
constexpr std::chrono::milliseconds longestLook(50); // while a key waits for its meaning

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
    // Connected before the view's own slot, which clears its state.
    connect(&m_contents, &QAbstractItemModel::modelAboutToBeReset, this, &ContentsView::saveState);
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
    installEventFilter(this); // before that one
    m_searchTimer.setInterval(0);
    connect(&m_searchTimer, &QTimer::timeout, this, &ContentsView::continueSearch);
    m_toggleTimer.setSingleShot(true);
    connect(&m_toggleTimer, &QTimer::timeout, this, [this] { m_toggleAction->trigger(); });
    connect(this, &QAbstractItemView::clicked, this, &ContentsView::choose);
    // Connected after the selection model's slot, which clears the current index.
    connect(&m_contents, &QAbstractItemModel::modelReset, this, [this] {
        m_searchTimer.stop();
        restoreState();
    });
    connect(tour, &gallery::Tour::currentChanged, this, &ContentsView::syncWithTour);
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

void ContentsView::syncWithTour()
{
    if (!isVisible() || m_contents.rowCount() == 0)
        return; // the model is also empty while the gallery changes
    // The cursor stays on a chapter whose first slide is the current one: both have its row.
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

void ContentsView::saveState()
{
    m_savedSlide = isVisible() ? m_tour->selection()->currentIndex() : QModelIndex();
    if (!m_savedSlide.isValid())
        return;
    m_expanded.clear();
    for (const QModelIndex &chapter : chapters()) {
        if (isExpanded(chapter))
            m_expanded.insert(lineOf(chapter).path);
    }
    m_currentLine = lineOf(currentIndex());
    const QModelIndex top = indexAt({0, 0});
    m_topLine = lineOf(top);
    m_topOffset = visualRect(top).top();
}

void ContentsView::restoreState()
{
    // The state belongs to another gallery.
    if (!m_savedSlide.isValid() || m_tour->selection()->currentIndex() != m_savedSlide) {
        syncWithTour();
        return;
    }
    for (const QModelIndex &chapter : chapters()) {
        if (m_expanded.contains(lineOf(chapter).path))
            expand(chapter);
    }
    if (const QModelIndex here = indexOf(m_currentLine); here.isValid())
        setCurrentIndex(here);
    const QModelIndex top = indexOf(m_topLine);
    if (!top.isValid()) {
        syncWithTour();
        return;
    }
    scrollTo(top, PositionAtTop);
    verticalScrollBar()->setValue(verticalScrollBar()->value() - m_topOffset);
}

void ContentsView::keyboardSearch(const QString &search)
{
    const bool isNew = !isTyping();
    m_typed = isNew ? search : m_typed + search;
    m_sinceTyped.start();
    const QModelIndex here = currentIndex();
    m_searchPosition = isNew || !here.isValid() ? lineAfter(here) : here;
    m_searchedFrom = m_searchPosition;
    continueSearch();
}

// Searches for a few milliseconds at a time, as a gallery may be large.
void ContentsView::continueSearch()
{
    const QString wanted = folded(m_typed);
    QElapsedTimer timer;
    timer.start();
    QModelIndex at = m_searchPosition;
    while (at.isValid() && !folded(at.data().toString()).startsWith(wanted)) {
        at = lineAfter(at);
        if (at == m_searchedFrom) {
            m_searchTimer.stop();
            return;
        }
        if (timer.hasExpired(searchSlice.count())) {
            m_searchPosition = at;
            m_searchTimer.start();
            return;
        }
    }
    m_searchTimer.stop();
    setCurrentIndex(at);
}

// The next row in the order of the fully expanded tree; after the last one the first.
QModelIndex ContentsView::lineAfter(const QModelIndex &index) const
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
    m_toggleTimer.stop();
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
    if (m_toggleAction && !isTyping() && !event->isAutoRepeat() &&
        m_toggleAction->shortcuts().contains(key)) {
        if (!hasTitleThatBegins(event->text())) {
            m_toggleAction->trigger();
            return;
        }
        m_toggleTimer.start(QApplication::keyboardInputInterval());
    }
    QTreeView::keyPressEvent(event);
}

// A key that does not go on with a title means what it does after the action.
bool ContentsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == this && event->type() == QEvent::ShortcutOverride && m_toggleTimer.isActive()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isModifier = press->key() >= Qt::Key_Shift && press->key() <= Qt::Key_ScrollLock;
        const bool isTyped = !press->text().isEmpty() && press->text().at(0).isPrint();
        if (!isModifier && !(isTyped && hasTitleThatBegins(m_typed + press->text()))) {
            m_toggleTimer.stop();
            m_toggleAction->trigger();
            return true; // not accepted: it is a shortcut of the window
        }
    }
    return QTreeView::eventFilter(watched, event);
}

// True as well where the gallery is too large to be sure at once.
bool ContentsView::hasTitleThatBegins(const QString &letters) const
{
    const QString wanted = folded(letters);
    const QModelIndex first = m_contents.index(0, 0);
    QElapsedTimer timer;
    timer.start();
    QModelIndex at = first;
    while (at.isValid()) {
        if (folded(at.data().toString()).startsWith(wanted) ||
            timer.hasExpired(longestLook.count()))
            return true;
        at = lineAfter(at);
        if (at == first)
            break;
    }
    return false;
}

void ContentsView::hideEvent(QHideEvent *event)
{
    m_toggleTimer.stop(); // else the action would show it again
    QTreeView::hideEvent(event);
}

void ContentsView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    syncWithTour();
}

void ContentsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // titles may wrap into another number of lines
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

#include "moc_contentsview.cpp"
