// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/touchtargetstyle.h"

#include "ui/style/touchtarget.h"

#include <QApplication>
#include <QInputDevice>
#include <QProxyStyle>
#include <QStyleOption>

#include <algorithm>

namespace ui {

namespace {

bool hasTouchScreen()
{
    const QList<const QInputDevice *> devices = QInputDevice::devices();
    return std::any_of(devices.cbegin(), devices.cend(), [](const QInputDevice *device) {
        return device->type() == QInputDevice::DeviceType::TouchScreen;
    });
}

bool isSeparator(const QStyleOption *option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    return item && item->menuItemType == QStyleOptionMenuItem::Separator;
}

class TouchTargetStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        switch (type) {
        case CT_PushButton:
        case CT_ToolButton:
        case CT_CheckBox:
        case CT_RadioButton:
        case CT_ComboBox:
        case CT_LineEdit:
        case CT_TabBarTab:
        case CT_Slider:
            return size.expandedTo({touchTargetSize, touchTargetSize});
        case CT_SpinBox: // its two buttons stand beside each other
            return QSize(size.width() + 2 * touchTargetSize, qMax(size.height(), touchTargetSize));
        case CT_ItemViewItem:
            return size.expandedTo({0, touchTargetSize});
        case CT_MenuItem:
            return isSeparator(option) || !hasTouchScreen() ? size
                                                            : size.expandedTo({0, touchTargetSize});
        default:
            return size;
        }
    }

    // The button for what of a menu bar has no room.
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        return metric == PM_ToolBarExtensionExtent
                   ? touchTargetSize
                   : QProxyStyle::pixelMetric(metric, option, widget);
    }

    // All of the row, not only as high as its words.
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override
    {
        if (element == SE_CheckBoxClickRect || element == SE_RadioButtonClickRect)
            return option->rect;
        return QProxyStyle::subElementRect(element, option, widget);
    }

    // Up and down side by side, each as high as the box.
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override
    {
        const QRect place = QProxyStyle::subControlRect(control, option, part, widget);
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (control != CC_SpinBox || !box || box->buttonSymbols == QAbstractSpinBox::NoButtons)
            return place;
        const QRect all = option->rect;
        const auto fromFarSide = [&](int from, int width) {
            return visualRect(option->direction, all,
                              QRect(all.right() + 1 - from, all.top(), width, all.height()));
        };
        switch (part) {
        case SC_SpinBoxUp:
            return fromFarSide(touchTargetSize, touchTargetSize);
        case SC_SpinBoxDown:
            return fromFarSide(2 * touchTargetSize, touchTargetSize);
        case SC_SpinBoxEditField:
            return visualRect(option->direction, all,
                              all.adjusted(margin, margin, -2 * touchTargetSize, -margin));
        default:
            return place;
        }
    }

private:
    static constexpr int margin = 3;
};

} // namespace

void enlargeTargets(QApplication &application)
{
    application.setStyle(new TouchTargetStyle(application.style()));
}

} // namespace ui
