// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/findpanel.h"

#include "core/gallery/slidemodel.h"
#include "core/language/languagenames.h"
#include "ui/accessibility/announcement.h"
#include "ui/controls/linkbutton.h"
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
    , m_elsewhere(new LinkButton(this))
    , m_all(new QCheckBox(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("findPanel"));
    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_elsewhere->setObjectName(QStringLiteral("findElsewhere"));
    m_all->setObjectName(QStringLiteral("findAllLanguages"));
    m_list->setObjectName(QStringLiteral("findList"));
    build();
    connect(m_edit, &QLineEdit::textEdited, search, &search::FindSession::setQuery);
    connect(m_edit, &FindEdit::nextRequested, search, &search::FindSession::next);
    connect(m_edit, &FindEdit::previousRequested, search, &search::FindSession::previous);
    connect(m_next, &QAbstractButton::clicked, search, &search::FindSession::next);
    connect(m_previous, &QAbstractButton::clicked, search, &search::FindSession::previous);
    connect(m_all, &QAbstractButton::toggled, search, &search::FindSession::setForAllLanguages);
    connect(m_elsewhere, &QAbstractButton::clicked, this, [this] {
        m_edit->setFocus(); // before the link, which may have the focus, goes
        m_search->goElsewhere();
    });
    connect(search, &search::FindSession::hitsChanged, this, &FindPanel::showHits);
    connect(search, &search::FindSession::hitsElsewhereChanged, this, [this] { showCount(); });
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
    top->addWidget(m_elsewhere);
    top->addWidget(m_all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    setTabOrder(m_edit, m_previous);
    setTabOrder(m_previous, m_next);
    setTabOrder(m_next, m_elsewhere);
    setTabOrder(m_elsewhere, m_all);
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
    m_all->setChecked(m_search->isForAllLanguages());
    m_list->scrollToTop();
    showCurrent();
}

void FindPanel::showCurrent()
{
    const QModelIndex index = m_results.index(m_results.rowOf(m_search->current()));
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
        text = tr("No results");
    } else if (m_search->current() < 0) {
        text = tr("%Ln result(s)", nullptr, int(hits));
    } else {
        const QString number = locale.toString(qlonglong(m_search->current() + 1));
        //: Which result of a search the reader is at, and how many there are.
        text = tr("%1 / %2").arg(number, locale.toString(qlonglong(hits)));
        name = tr("Result %1 of %2").arg(number, locale.toString(qlonglong(hits)));
    }
    if (name.isEmpty())
        name = text;
    if (!note.isEmpty()) {
        text += QStringLiteral(" · ") + note;
        name += QStringLiteral(". ") + note;
    }
    updateElsewhere();
    if (const QString elsewhere = m_elsewhere->text(); !elsewhere.isEmpty())
        name += QStringLiteral(". ") + elsewhere;
    m_next->setEnabled(isThere);
    m_previous->setEnabled(isThere);
    m_count->setText(text);
    if (m_count->accessibleName() == name)
        return;
    m_count->setAccessibleName(name);
    if (isVisible())
        announce(m_count, name);
}

void FindPanel::updateElsewhere()
{
    m_elsewhere->setText(elsewhereNote(m_search->hitsElsewhere()));
    m_elsewhere->updateGeometry();
    m_elsewhere->setHidden(m_elsewhere->text().isEmpty());
}

QString FindPanel::elsewhereNote(const search::Hits &elsewhere)
{
    if (elsewhere.isEmpty())
        return {};
    const int count = int(elsewhere.size());
    const QStringList languages = elsewhere.languages();
    if (languages.size() > 1 || languages.first() == gallery::LanguageMap::none())
        return tr("%Ln result(s) in other languages", nullptr, count);
    //: %1 is a language, as within a sentence.
    return tr("%Ln result(s) in %1", nullptr, count)
        .arg(language::LanguageNames::spoken(languages.first()));
}

void FindPanel::showWrapped(gallery::Tour::End end)
{
    showCount(wrapNote(end));
}

QString FindPanel::wrapNote(gallery::Tour::End end)
{
    //: A search that goes on after its last result.
    return end == gallery::Tour::End::First ? tr("from the first result again")
                                            : tr("from the last result again");
}

void FindPanel::goToRow(const QModelIndex &index)
{
    if (index.isValid() && index.row() != m_results.rowOf(m_search->current()))
        m_search->goTo(m_results.hitAt(index.row()));
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
    m_edit->setPlaceholderText(tr("Words, keywords, file names"));
    m_edit->setAccessibleName(
        tr("Find in titles, captions, credits, chapters, keywords and file names"));
    m_previous->setAccessibleName(tr("Previous result"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setAccessibleName(tr("Next result"));
    m_next->setToolTip(m_next->accessibleName());
    m_all->setText(tr("All languages"));
    m_list->setAccessibleName(tr("Results"));
    showCount();
}

} // namespace ui

#include "moc_findpanel.cpp"
