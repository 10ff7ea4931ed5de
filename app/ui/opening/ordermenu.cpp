// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/ordermenu.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "sources/loading/session.h"

#include <QActionGroup>

namespace ui {

OrderMenu::OrderMenu(loading::Session *session, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("orderMenu"));
    connect(session, &loading::Session::galleryOpened, this, &OrderMenu::fill);
    connect(session->tour()->model(), &gallery::SlideModel::languagesChanged, this,
            &OrderMenu::fill);
    fill();
}

void OrderMenu::fill()
{
    clear();
    setTitle(tr("R&eading order"));
    const QList<gallery::Order> orders = m_session->orders();
    menuAction()->setVisible(orders.size() > 1);
    const QStringList languages = m_session->tour()->model()->languages();
    auto *group = new QActionGroup(this);
    for (int i = 0; i < orders.size(); ++i) {
        const QString title = orders.at(i).title.line(languages);
        QAction *action = addAction(
            title.isEmpty() ? tr("Order %1").arg(i + 1)
                            : QString(title).replace(QLatin1String("&"), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(i == m_session->order());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { m_session->setOrder(i); });
    }
}

} // namespace ui

#include "moc_ordermenu.cpp"
