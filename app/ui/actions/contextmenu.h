// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actions.h"

#include <QList>

class QMenu;
class QPoint;
class QWidget;

namespace ui {

/// Groups of actions, with a line between them.
using ActionGroups = QList<QList<Action>>;

/// What a reader does with the photo of a slide: copying, files, print.
ActionGroups photoActions();

/// Opens a context menu at a point of the screen. The widget is the parent; the menu is deleted
/// when it is closed. Returns the menu, for further entries.
QMenu *openContextMenu(QWidget *parent, const char *name, const Actions &actions,
                       const ActionGroups &groups, const QPoint &globalPoint);

} // namespace ui
