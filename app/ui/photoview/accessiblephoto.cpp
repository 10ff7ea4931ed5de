// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/accessiblephoto.h"

#include "ui/photoview/photoview.h"
#include "ui/photoview/slideannouncer.h"

namespace ui {

namespace {

QAccessibleInterface *createPhotoInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String(PhotoView::staticMetaObject.className()))
        return new AccessiblePhoto(static_cast<PhotoView *>(object));
    return nullptr;
}

} // namespace

AccessiblePhoto::AccessiblePhoto(PhotoView *view)
    : QAccessibleWidget(view, QAccessible::Graphic)
{}

void AccessiblePhoto::install()
{
    static const bool installed = (QAccessible::installFactory(createPhotoInterface), true);
    static_cast<void>(installed);
}

PhotoView *AccessiblePhoto::photoView() const
{
    return static_cast<PhotoView *>(widget());
}

QString AccessiblePhoto::text(QAccessible::Text part) const
{
    return part == QAccessible::Name ? photoView()->slideAnnouncer()->sentence()
                                     : QAccessibleWidget::text(part);
}

void *AccessiblePhoto::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ImageInterface)
        return static_cast<QAccessibleImageInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessiblePhoto::imageDescription() const
{
    return text(QAccessible::Description);
}

QSize AccessiblePhoto::imageSize() const
{
    return photoView()->photoArea().toRect().size();
}

QPoint AccessiblePhoto::imagePosition() const
{
    return photoView()->mapToGlobal(photoView()->photoArea().toRect().topLeft());
}

} // namespace ui
