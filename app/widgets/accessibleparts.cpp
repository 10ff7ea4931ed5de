// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibleparts.h"

#include "widgets/accessiblebutton.h"
#include "widgets/accessiblecaption.h"
#include "widgets/accessibletabs.h"
#include "widgets/captiontext.h"
#include "widgets/flattabs.h"

#include <QPushButton>
#include <QToolButton>

namespace widgets {

namespace {

constexpr char keysProperty[] = "accessibleKeys";

struct PartRole
{
    const char *className;
    QAccessible::Role role;
};

// A QFrame would be a frame, which AT-SPI calls a window; what only paints would be a filler, which
// is passed over.
constexpr PartRole partRoles[] = {
    {"widgets::CaptionPanel", QAccessible::Grouping},
    {"widgets::CollectionPage", QAccessible::Grouping},
    {"widgets::EndPanel", QAccessible::Grouping},
    {"widgets::LanguageSwitch", QAccessible::Grouping},
    {"widgets::LobbyPage", QAccessible::Grouping},
    {"widgets::MessageBar", QAccessible::Grouping},
    {"widgets::OpeningBar", QAccessible::Grouping},
    {"widgets::SidePanel", QAccessible::Grouping},
    {"widgets::ChoiceRow", QAccessible::Grouping},
    {"widgets::ChapterLine", QAccessible::StaticText},
    {"widgets::BlackScreen", QAccessible::StaticText},
    {"widgets::Minimap", QAccessible::Graphic},
};

bool hasMenu(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const auto *push = qobject_cast<const QPushButton *>(button);
    return (tool && tool->menu()) || (push && push->menu());
}

QAccessibleInterface *createPart(const QString &className, QObject *object)
{
    // Qt asks for the class itself first, then for what it derives from.
    if (className != QLatin1String(object->metaObject()->className()))
        return nullptr;
    if (auto *tabs = qobject_cast<FlatTabs *>(object))
        return new AccessibleTabs(tabs);
    if (auto *caption = qobject_cast<CaptionText *>(object))
        return new AccessibleCaption(caption);
    if (auto *button = qobject_cast<QAbstractButton *>(object)) {
        const bool ours = className.startsWith(QLatin1String("widgets::"));
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

AccessibleParts::AccessibleParts()
{
    QAccessible::installFactory(createPart);
}

AccessibleParts::~AccessibleParts()
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

} // namespace widgets
