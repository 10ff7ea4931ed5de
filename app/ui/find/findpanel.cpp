// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/findpanel.h"

#include "core/gallery/slidemodel.h"
#include "ui/accessibility/announcement.h"
#include "ui/find/finddelegate.h"
#include "ui/find/findedit.h"
#include "ui/input/shortcutoverridefilter.h"
#include "ui/style/colours.h"
#include "ui/style/textsize.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QToolButton>

namespace ui {

namespace {

constexpr int findMargin = 16;

QToolButton *makeButton(const char *name, Qt::ArrowType arrow, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FindPanel::FindPanel(search::FindSession *search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_results(search)
    , m_edit(new FindEdit(this))
    , m_count(new QLabel(this))
    , m_previous(makeButton("findPrevious", Qt::UpArrow, this))
    , m_next(makeButton("findNext", Qt::DownArrow, this))
    , m_all(new QCheckBox(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("findPanel"));
    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_all->setObjectName(QStringLiteral("findAllLanguages"));
    m_list->setObjectName(QStringLiteral("findList"));
    build();
    connect(m_edit, &QLineEdit::textEdited, search, &search::FindSession::setQuery);
    connect(m_edit, &FindEdit::nextRequested, search, &search::FindSession::next);
    connect(m_edit, &FindEdit::previousRequested, search, &search::FindSession::previous);
    connect(m_next, &QAbstractButton::clicked, search, &search::FindSession::next);
    connect(m_previous, &QAbstractButton::clicked, search, &search::FindSession::previous);
    connect(m_all, &QAbstractButton::toggled, search, &search::FindSession::setForAllLanguages);
    connect(search, &search::FindSession::hitsChanged, this, &FindPanel::showHits);
    connect(search, &search::FindSession::currentChanged, this, &FindPanel::showCurrent);
    connect(search, &search::FindSession::wrapped, this, &FindPanel::showWrapped);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindPanel::goToRow);
    connect(m_list, &QAbstractItemView::activated, this, &FindPanel::chosen);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        goToRow(index); // also where it is current but the reader went elsewhere
        Q_EMIT chosen();
    });
    retranslate();
}

void FindPanel::build()
{
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    new WidthFitter(m_count);
    new WidthFitter(m_all, 2 * findMargin);
    m_list->setModel(&m_results);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    new ShortcutOverrideFilter(m_list,
                               ShortcutOverrideFilter::Choosing | ShortcutOverrideFilter::Letters);

    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_count, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(findMargin, 0, findMargin, findMargin / 2);
    top->setSpacing(findMargin / 2);
    top->addWidget(m_edit);
    top->addLayout(line);
    top->addWidget(m_all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    setTabOrder(m_edit, m_previous);
    setTabOrder(m_previous, m_next);
    setTabOrder(m_next, m_all);
    setTabOrder(m_all, m_list);
    setFocusProxy(m_edit);
}

void FindPanel::edit()
{
    m_edit->setText(m_search->query());
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    showHits();
}

void FindPanel::showHits()
{
    m_all->setVisible(m_search->model()->galleryLanguages().size() > 1);
    m_list->scrollToTop();
    showCurrent();
}

void FindPanel::showCurrent()
{
    const qsizetype current = m_search->current();
    const QModelIndex index = current < 0
                                  ? QModelIndex()
                                  : m_results.index(int(qMin(current, search::ResultsModel::most)));
    if (index.isValid())
        m_list->setCurrentIndex(index); // which scrolls there
    else
        m_list->clearSelection();
    showCount();
}

void FindPanel::showCount(const QString &note)
{
    const QLocale locale;
    const qsizetype hits = m_search->hits().size();
    const bool isThere = !m_search->isSearching() && hits > 0;
    QString text;
    QString name;
    if (m_search->query().trimmed().isEmpty()) {
        text = QString();
    } else if (m_search->isSearching()) {
        text = tr("Searching…");
    } else if (hits == 0) {
        text = tr("No hits");
    } else if (m_search->current() < 0) {
        text = tr("%Ln hit(s)", nullptr, int(hits));
    } else {
        const QString number = locale.toString(qlonglong(m_search->current() + 1));
        //: Which hit of a search the reader is at, and how many there are.
        text = tr("%1 / %2").arg(number, locale.toString(qlonglong(hits)));
        name = tr("Hit %1 of %2").arg(number, locale.toString(qlonglong(hits)));
    }
    if (name.isEmpty())
        name = text;
    if (!note.isEmpty()) {
        text += QStringLiteral(" · ") + note;
        name += QStringLiteral(". ") + note;
    }
    m_next->setEnabled(isThere);
    m_previous->setEnabled(isThere);
    m_count->setText(text);
    if (m_count->accessibleName() == name)
        return;
    m_count->setAccessibleName(name);
    if (isVisible())
        announce(m_count, name);
}

void FindPanel::showWrapped(gallery::Tour::End end)
{
    showCount(wrapNote(end));
}

QString FindPanel::wrapNote(gallery::Tour::End end)
{
    //: A search that goes on after its last hit.
    return end == gallery::Tour::End::First ? tr("from the first hit again")
                                            : tr("from the last hit again");
}

void FindPanel::goToRow(const QModelIndex &index)
{
    if (index.isValid() && index.row() != m_search->current())
        m_search->goTo(index.row());
}

void FindPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindPanel::retranslate()
{
    setWindowTitle(tr("Find"));
    m_edit->setPlaceholderText(tr("Words in titles, captions, credits"));
    m_edit->setAccessibleName(tr("Find in titles, captions, credits and chapters"));
    m_previous->setAccessibleName(tr("Previous hit"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setAccessibleName(tr("Next hit"));
    m_next->setToolTip(m_next->accessibleName());
    m_all->setText(tr("All languages"));
    m_list->setAccessibleName(tr("Hits"));
    showCount();
}

} // namespace ui

#include "moc_findpanel.cpp"
