// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/changes.h"

#include <QSettings>
#include <QString>
#include <QVariant>

#include <type_traits>
#include <utility>

namespace settings {

/// One thing that Vitrine remembers: where it is kept and what holds until the reader chooses.
/// Declared once, in settings.h; kept where the desktop keeps settings (QSettings), enums by the
/// names that Q_ENUM gives them.
template <typename T>
class Setting
{
public:
    constexpr Setting(const char *key, T fallback)
        : m_key(key)
        , m_fallback(std::move(fallback))
    {}

    /// The reader's choice; the default where there is none or the file holds something else.
    T get() const
    {
        QVariant stored = QSettings().value(key());
        return stored.convert(QMetaType::fromType<T>()) ? stored.value<T>() : m_fallback;
    }
    /// Keeps a choice and tells of it, if it is another one. In the application's thread.
    void set(const T &value) const
    {
        const bool isNew = get() != value;
        QVariant kept = QVariant::fromValue(value);
        if constexpr (std::is_enum_v<T>)
            kept.convert(QMetaType::fromType<QString>()); // a name is what people can read
        QSettings().setValue(key(), kept);
        if (isNew)
            Q_EMIT changes()->changed(key());
    }
    /// Forgets the choice, so that the default holds again.
    void reset() const
    {
        const bool isNew = get() != m_fallback;
        QSettings().remove(key());
        if (isNew)
            Q_EMIT changes()->changed(key());
    }
    T fallback() const { return m_fallback; }
    /// As the file has it and `Changes` tells it.
    QString key() const { return QString::fromLatin1(m_key); }

private:
    const char *m_key;
    T m_fallback;
};

} // namespace settings
