// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/recentmenu.h"

#include "core/gallery/slidemodel.h"
#include "ui/controls/menutitle.h"
#include "ui/slidetext/slidetexts.h"

#include <QFileInfo>

namespace ui {

RecentMenu::RecentMenu(loading::RecentGalleries *recents, const gallery::SlideModel *model,
                       QWidget *parent)
    : QMenu(parent)
    , m_recents(recents)
    , m_model(model)
{
    setObjectName(QStringLiteral("recentMenu"));
    setToolTipsVisible(true);
    // Later, because the list changes while an action of this menu opens a gallery.
    connect(recents, &loading::RecentGalleries::changed, this, &RecentMenu::fill,
            Qt::QueuedConnection);
    connect(model, &gallery::SlideModel::languagesChanged, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill()
{
    clear();
    setTitle(tr("Open &recent"));
    const QList<loading::RecentGallery> list = m_recents->list();
    for (const loading::RecentGallery &recent : list) {
        QString title = recent.title.line(m_model->languages());
        if (title.isEmpty())
            title = QFileInfo(recent.address).fileName();
        const QString progress = ui::SlideTexts::counter(recent.position, recent.slides);
        QAction *action = addAction(QIcon(loading::RecentGalleries::coverFile(recent.address)),
                                    QStringLiteral("%1 – %2").arg(menuTitle(title), progress));
        action->setToolTip(recent.address);
        connect(action, &QAction::triggered, this, [this, recent] { Q_EMIT chosen(recent); });
    }
    setEnabled(!list.isEmpty());
    menuAction()->setEnabled(!list.isEmpty());
    if (list.isEmpty())
        return;
    addSeparator();
    connect(addAction(tr("&Clear")), &QAction::triggered, m_recents,
            &loading::RecentGalleries::clear, Qt::QueuedConnection);
}

} // namespace ui

#include "moc_recentmenu.cpp"
