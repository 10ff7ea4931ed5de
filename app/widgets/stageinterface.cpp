// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/stageinterface.h"

#include "widgets/slidevoice.h"
#include "widgets/stage.h"

namespace widgets {

namespace {

QAccessibleInterface *createStageInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String(Stage::staticMetaObject.className()))
        return new StageInterface(static_cast<Stage *>(object));
    return nullptr;
}

} // namespace

StageInterface::StageInterface(Stage *stage)
    : QAccessibleWidget(stage, QAccessible::Graphic)
{}

void StageInterface::install()
{
    static const bool installed = (QAccessible::installFactory(createStageInterface), true);
    static_cast<void>(installed);
}

Stage *StageInterface::stage() const
{
    return static_cast<Stage *>(widget());
}

QString StageInterface::text(QAccessible::Text part) const
{
    return part == QAccessible::Name ? stage()->voice()->sentence() : QAccessibleWidget::text(part);
}

void *StageInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ImageInterface)
        return static_cast<QAccessibleImageInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString StageInterface::imageDescription() const
{
    return text(QAccessible::Description);
}

QSize StageInterface::imageSize() const
{
    return stage()->photoArea().toRect().size();
}

QPoint StageInterface::imagePosition() const
{
    return stage()->mapToGlobal(stage()->photoArea().toRect().topLeft());
}

} // namespace widgets
