// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settingnotifier.h"
#include "core/settings/store.h"

#include <QSize>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <type_traits>
#include <utility>

namespace settings {

/// One setting: its key, its default value and its bounds. Declared once, in settings.h. The value
/// is in Store::instance(), where enums are stored by the names that Q_ENUM gives them.
///
/// A Setting is a constant. Its functions are called in the application's thread, as the store's
/// are.
template <typename T>
class Setting
{
public:
    constexpr Setting(const char *key, T fallback)
        : m_key(key)
        , m_fallback(std::move(fallback))
    {}
    /// With the least and the greatest value; others are replaced by the nearest of these.
    constexpr Setting(const char *key, T fallback, T least, T most)
        : m_key(key)
        , m_fallback(std::move(fallback))
        , m_least(std::move(least))
        , m_most(std::move(most))
        , m_isBounded(true)
    {}

    /// The value that was set; the default where none was set or what the file holds is no T.
    T get() const { return decoded(Store::instance()->value(key())); }
    /// Sets a value, within the bounds, and notifies if get() returns another one now.
    void set(const T &value) const
    {
        change([&](Store *store) { store->setValue(key(), encoded(bounded(value))); });
    }
    /// Removes the value, so that the default applies again, and notifies likewise.
    void reset() const
    {
        change([this](Store *store) { store->remove(key()); });
    }
    /// Sets what `function` makes of the value, and notifies likewise. It is called again when the
    /// file is written, in another thread, with what the file has then: other processes may have
    /// changed a list in the meantime. Its result depends on nothing but its argument, and is the
    /// same where it is applied twice.
    template <typename Function>
    void update(const Function &function) const
    {
        change([&](Store *store) {
            store->update(key(), [this, function](const QVariant &stored) {
                return encoded(bounded(function(decoded(stored))));
            });
        });
    }

    /// Calls `slot`, a member function of `receiver` or any callable, when the value changes, for
    /// as long as the receiver and the store exist.
    template <typename Receiver, typename Slot>
    QMetaObject::Connection onChange(Receiver *receiver, Slot &&slot) const
    {
        return QObject::connect(notifier(), &SettingNotifier::changed, receiver,
                                std::forward<Slot>(slot));
    }
    SettingNotifier *notifier() const { return Store::instance()->notifier(key()); }

    T fallback() const { return m_fallback; }
    T least() const { return m_least; }
    T most() const { return m_most; }
    /// As in the file: group, slash, name.
    QString key() const { return QString::fromLatin1(m_key); }

private:
    template <typename Function>
    void change(const Function &function) const
    {
        const T before = get();
        function(Store::instance());
        if (get() != before)
            Q_EMIT notifier()->changed();
    }

    T decoded(QVariant stored) const
    {
        if constexpr (std::is_same_v<T, bool>) {
            // QVariant takes every word but a few for true.
            const QString word = stored.toString();
            if (word != QLatin1String("true") && word != QLatin1String("false"))
                return m_fallback;
        }
        if constexpr (std::is_same_v<T, int>) {
            // QVariant::toInt() returns some other number for one that is too large.
            bool isNumber = false;
            const qlonglong number = stored.toLongLong(&isNumber);
            return isNumber
                       ? bounded(int(std::clamp<qlonglong>(number, std::numeric_limits<int>::min(),
                                                           std::numeric_limits<int>::max())))
                       : m_fallback;
        }
        return stored.convert(QMetaType::fromType<T>()) ? bounded(stored.value<T>()) : m_fallback;
    }

    static QVariant encoded(const T &value)
    {
        QVariant variant = QVariant::fromValue(value);
        if constexpr (std::is_enum_v<T>)
            variant.convert(QMetaType::fromType<QString>());
        return variant;
    }

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
