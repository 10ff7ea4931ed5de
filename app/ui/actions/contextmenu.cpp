// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/contextmenu.h"

#include <QMenu>

namespace ui {

ActionGroups photoActions()
{
    return {{Action::CopyCaption, Action::CopyPhoto, Action::CopyCitation, Action::CopyFile},
            {Action::ShowInFileManager, Action::OpenWith},
            {Action::Print, Action::SavePdf}};
}

QMenu *openContextMenu(QWidget *parent, const char *name, const Actions &actions,
                       const ActionGroups &groups, const QPoint &globalPoint)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QLatin1String(name));
    menu->setToolTipsVisible(true);
    for (const QList<Action> &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const Action action : group)
            menu->addAction(actions[action]);
    }
    menu->popup(globalPoint);
    return menu;
}

} // namespace ui
