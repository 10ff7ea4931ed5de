// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessibility/accessiblefactory.h"

#include "ui/accessibility/accessiblebutton.h"
#include "ui/accessibility/accessiblecaption.h"
#include "ui/accessibility/accessibletabs.h"
#include "ui/controls/captiontext.h"
#include "ui/controls/flattabs.h"

#include <QPushButton>
#include <QToolButton>

namespace ui {

namespace {

constexpr char keysProperty[] = "accessibleKeys";

struct PartRole
{
    const char *className;
    QAccessible::Role role;
};

// Qt gives a QFrame the role of a frame, which is a window in AT-SPI, and a widget that only paints
// that of a filler, which screen readers skip.
constexpr PartRole partRoles[] = {
    {"ui::CaptionPanel", QAccessible::Grouping},  {"ui::CollectionPage", QAccessible::Grouping},
    {"ui::EndPage", QAccessible::Grouping},       {"ui::LanguageSwitch", QAccessible::Grouping},
    {"ui::BrowsePage", QAccessible::Grouping},    {"ui::MessageBar", QAccessible::Grouping},
    {"ui::OpeningBar", QAccessible::Grouping},    {"ui::SidePanel", QAccessible::Grouping},
    {"ui::ChoiceRow", QAccessible::Grouping},     {"ui::ChapterLine", QAccessible::StaticText},
    {"ui::BlackScreen", QAccessible::StaticText}, {"ui::Minimap", QAccessible::Graphic},
};

bool hasMenu(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const auto *push = qobject_cast<const QPushButton *>(button);
    return (tool && tool->menu()) || (push && push->menu());
}

QAccessibleInterface *createPart(const QString &className, QObject *object)
{
    // Qt calls this for the class of the object first, then for its base classes.
    if (className != QLatin1String(object->metaObject()->className()))
        return nullptr;
    if (auto *tabs = qobject_cast<FlatTabs *>(object))
        return new AccessibleTabs(tabs);
    if (auto *caption = qobject_cast<CaptionText *>(object))
        return new AccessibleCaption(caption);
    if (auto *button = qobject_cast<QAbstractButton *>(object)) {
        const bool ours = className.startsWith(QLatin1String("ui::"));
        const bool plain =
            className == QLatin1String("QToolButton") || className == QLatin1String("QPushButton");
        return (ours || plain) && !hasMenu(button) ? new AccessibleButton(button) : nullptr;
    }
    for (const PartRole &part : partRoles) {
        if (className == QLatin1String(part.className))
            return new QAccessibleWidget(static_cast<QWidget *>(object), part.role);
    }
    return nullptr;
}

} // namespace

AccessibleFactory::AccessibleFactory()
{
    QAccessible::installFactory(createPart);
}

AccessibleFactory::~AccessibleFactory()
{
    QAccessible::removeFactory(createPart);
}

void setAccessibleKeys(QAbstractButton *button, const QStringList &keys)
{
    button->setProperty(keysProperty, keys);
}

QStringList accessibleKeys(const QAbstractButton *button)
{
    return button->property(keysProperty).toStringList();
}

} // namespace ui
