// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace ui {

class PhotoView;

/// The accessible interface of PhotoView: an image, whose name is the sentence that describes the
/// slide and whose description is the photo in words. Under Linux the AT-SPI bridge of Qt 6.4
/// passes on role, name and description, but has no org.a11y.atspi.Image.
class AccessiblePhoto : public QAccessibleWidget, public QAccessibleImageInterface
{
public:
    explicit AccessiblePhoto(PhotoView *view);

    /// Installs the factory that makes Qt use it for every PhotoView, once.
    static void install();

    QString text(QAccessible::Text part) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QString imageDescription() const override;
    QSize imageSize() const override;
    QPoint imagePosition() const override;

private:
    PhotoView *photoView() const;
};

} // namespace ui
