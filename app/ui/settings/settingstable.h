// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/setting.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

namespace ui {

/// The pages of the settings dialog, in their order.
enum class SettingsPage {
    Reading,
    Languages,
    Appearance,
    Slideshow,
    Galleries,
    Privacy,
    Speech,
    Keys
};

/// A type-erased setting for a row of the table.
class AnySetting
{
public:
    /// `setting` is a settings::Setting or a settings::PhotoSortKey.
    template <typename S>
    AnySetting(const S &setting) // implicit, for the rows of the table
        : key(setting.key())
        , fallback(QVariant::fromValue(setting.fallback()))
        , least(QVariant::fromValue(setting.least()))
        , most(QVariant::fromValue(setting.most()))
        , get([&setting] { return QVariant::fromValue(setting.get()); })
        , set([&setting](const QVariant &value) {
            setting.set(value.value<decltype(setting.get())>());
        })
        , reset([&setting] { setting.reset(); })
        , onChange([&setting](const QObject *context, const std::function<void()> &function) {
            setting.onChange(context, function);
        })
    {}

    bool isChanged() const { return get() != fallback; }

    QString key;
    QVariant fallback;
    QVariant least;
    QVariant most;
    std::function<QVariant()> get;
    std::function<void(const QVariant &)> set;
    std::function<void()> reset;
    std::function<void(const QObject *, const std::function<void()> &)> onChange;
};

/// A switch that must have a value for a row to be enabled.
struct SettingCondition
{
    bool isMet() const { return !setting || setting->get() == value; }

    const settings::Setting<bool> *setting = nullptr; ///< null if the row is always enabled
    bool value = true;
};

/// One of the values of a Choice.
struct SettingChoice
{
    const char *text; ///< English
    QVariant value;
};

/// A row of the settings dialog: a setting with its texts and its editor. Keys, defaults and bounds
/// are those of the setting. English texts are translated in the context of SettingsTable.
struct SettingRow
{
    enum class Editor {
        Switch,            ///< on or off
        Choice,            ///< among `choices`
        Number,            ///< between the setting's bounds
        InterfaceLanguage, ///< among the interface's, below `choices`
        CaptionLanguage,   ///< among the gallery's, below `choices`
        Folder,
    };

    SettingsPage page;
    Editor editor;
    AnySetting setting;
    const char *label;            ///< English
    const char *explanation = ""; ///< English; may be empty
    QList<SettingChoice> choices = {};
    int step = 1;
    SettingCondition condition = {};
};

/// The table that the settings dialog is built from.
class SettingsTable
{
    Q_DECLARE_TR_FUNCTIONS(ui::SettingsTable)
public:
    static const QList<SettingRow> &rows();
    static QString title(SettingsPage page);
};

} // namespace ui
