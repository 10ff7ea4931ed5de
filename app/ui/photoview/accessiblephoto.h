// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace ui {

class PhotoView;

/// The stage as assistive technology finds it: an image, named by the sentence that tells the
/// slide, described by the photo in words. Under Linux the bridge of Qt 6.4 hands on role, name and
/// description, and knows no org.a11y.atspi.Image.
class AccessiblePhoto : public QAccessibleWidget, public QAccessibleImageInterface
{
public:
    explicit AccessiblePhoto(PhotoView *view);

    /// Makes Qt use it for stages.
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
