// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/changes.h"
#include "core/settings/keeping.h"

#include <QSize>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <type_traits>
#include <utility>

namespace settings {

/// One thing that Vitrine remembers: where it is kept, what holds until the reader chooses, and
/// between which bounds. Declared once, in settings.h; kept where the desktop keeps settings
/// (QSettings), enums by the names that Q_ENUM gives them.
template <typename T>
class Setting
{
public:
    constexpr Setting(const char *key, T fallback)
        : m_key(key)
        , m_fallback(std::move(fallback))
    {}
    /// With the least and the most that it can be; what is outside is brought inside.
    constexpr Setting(const char *key, T fallback, T least, T most)
        : m_key(key)
        , m_fallback(std::move(fallback))
        , m_least(std::move(least))
        , m_most(std::move(most))
        , m_isBounded(true)
    {}

    /// The reader's choice; the default where there is none or the file holds something else.
    T get() const
    {
        QVariant stored = kept(key());
        if constexpr (std::is_same_v<T, bool>) {
            // To Qt any word is true.
            const QString word = stored.toString();
            if (word != QLatin1String("true") && word != QLatin1String("false"))
                return m_fallback;
        }
        if constexpr (std::is_same_v<T, int>) {
            // Qt would make another number of one that is too large.
            bool isNumber = false;
            const qlonglong number = stored.toLongLong(&isNumber);
            return isNumber
                       ? bounded(int(std::clamp<qlonglong>(number, std::numeric_limits<int>::min(),
                                                           std::numeric_limits<int>::max())))
                       : m_fallback;
        }
        return stored.convert(QMetaType::fromType<T>()) ? bounded(stored.value<T>()) : m_fallback;
    }
    /// Keeps a choice and tells of it, if it is another one. In the application's thread.
    void set(const T &wanted) const
    {
        const T value = bounded(wanted);
        const bool isNew = get() != value;
        QVariant written = QVariant::fromValue(value);
        if constexpr (std::is_enum_v<T>)
            written.convert(QMetaType::fromType<QString>()); // a name is what people can read
        keep(key(), written);
        if (isNew)
            Q_EMIT changes()->changed(key());
    }
    /// Forgets the choice, so that the default holds again.
    void reset() const
    {
        const bool isNew = get() != m_fallback;
        forget(key());
        if (isNew)
            Q_EMIT changes()->changed(key());
    }
    T fallback() const { return m_fallback; }
    T least() const { return m_least; }
    T most() const { return m_most; }
    /// As the file has it and `Changes` tells it.
    QString key() const { return QString::fromLatin1(m_key); }

private:
    T bounded(const T &value) const
    {
        if constexpr (std::is_same_v<T, QSize>)
            return m_isBounded ? value.expandedTo(m_least).boundedTo(m_most) : value;
        else if constexpr (std::is_arithmetic_v<T>)
            return m_isBounded ? std::clamp(value, m_least, m_most) : value;
        else
            return value;
    }

    const char *m_key;
    T m_fallback;
    T m_least{};
    T m_most{};
    bool m_isBounded = false;
};

} // namespace settings
