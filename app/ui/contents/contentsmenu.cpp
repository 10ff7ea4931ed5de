// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contents/contentsmenu.h"

#include "core/gallery/contentsmodel.h"
#include "core/gallery/tour.h"
#include "ui/controls/menutitle.h"

#include <QEvent>

namespace ui {

namespace {

using gallery::ContentsModel;

QString titleOf(const QModelIndex &index)
{
    return menuTitle(index.data().toString());
}

void mark(QAction *action, const QModelIndex &index)
{
    const bool isCurrent = index.data(ContentsModel::CurrentRole).toBool();
    action->setCheckable(isCurrent);
    action->setChecked(isCurrent);
    QFont font = action->font();
    font.setBold(isCurrent);
    action->setFont(font);
}

} // namespace

ContentsMenu::ContentsMenu(gallery::Tour *tour, const ContentsModel *contents, QWidget *parent)
    : QMenu(parent)
    , m_tour(tour)
    , m_contents(contents)
{
    setObjectName(QStringLiteral("contentsMenu"));
    connect(this, &QMenu::aboutToShow, this, [this] { fill(this, {}); });
    connect(contents, &QAbstractItemModel::modelReset, this, &ContentsMenu::updateMenu);
    updateMenu();
}

void ContentsMenu::updateMenu()
{
    setTitle(tr("Con&tents"));
    menuAction()->setEnabled(m_contents->hasChapters());
}

void ContentsMenu::fill(QMenu *menu, const QModelIndex &parent)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    if (!m_contents->hasChapters())
        return;
    const int count = m_contents->rowCount(parent);
    for (int row = 0; row < qMin(count, maximumEntries); ++row) {
        const QModelIndex index = m_contents->index(row, 0, parent);
        if (index.data(ContentsModel::IsChapterRole).toBool())
            addChapter(menu, index);
        else
            addSlide(menu, index);
    }
    if (count <= maximumEntries)
        return;
    menu->addSeparator();
    connect(menu->addAction(tr("&More in the contents panel…")), &QAction::triggered, this,
            &ContentsMenu::panelRequested, Qt::QueuedConnection);
}

void ContentsMenu::addChapter(QMenu *menu, const QModelIndex &chapter)
{
    auto *inner = new QMenu(titleOf(chapter), menu);
    menu->addMenu(inner);
    mark(inner->menuAction(), chapter);
    inner->setEnabled(m_contents->rowCount(chapter) > 0);
    connect(inner, &QMenu::aboutToShow, this, [this, inner, at = QPersistentModelIndex(chapter)] {
        if (at.isValid())
            fill(inner, at);
    });
}

void ContentsMenu::addSlide(QMenu *menu, const QModelIndex &slide)
{
    QAction *action = menu->addAction(QStringLiteral("%1  %2").arg(
        slide.data(ContentsModel::PositionRole).toString(), titleOf(slide)));
    mark(action, slide);
    const int row = slide.data(ContentsModel::RowRole).toInt();
    connect(action, &QAction::triggered, this, [this, row] { m_tour->goTo(row); });
}

void ContentsMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateMenu();
}

} // namespace ui

#include "moc_contentsmenu.cpp"
