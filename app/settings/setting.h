// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include <utility>

namespace settings {

/// One thing that Vitrine remembers: where it is kept and what holds until the reader chooses.
/// Declared once, in settings.h; kept where the desktop keeps settings (QSettings).
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
    void set(const T &value) const { QSettings().setValue(key(), value); }
    T fallback() const { return m_fallback; }

private:
    QString key() const { return QString::fromLatin1(m_key); }

    const char *m_key;
    T m_fallback;
};

} // namespace settings
