// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/sorting.h"
#include "core/settings/setting.h"

namespace settings {

/// What the photos of folders are sorted by, as one setting. The file has two: whether they are
/// sorted by date, which is all that earlier versions know, and what they are sorted by otherwise.
/// So each version understands what the other writes.
class PhotoSortKey
{
public:
    using Key = gallery::Sorting::Key;

    /// Both settings outlive it.
    constexpr PhotoSortKey(const Setting<bool> &byDate, const Setting<Key> &otherwise)
        : m_byDate(byDate)
        , m_otherwise(otherwise)
    {}

    Key get() const
    {
        if (m_byDate.get())
            return Key::Date;
        const Key key = m_otherwise.get();
        return key == Key::Date ? Key::Name : key;
    }
    void set(Key key) const
    {
        if (key != Key::Date)
            m_otherwise.set(key); // first, so that get() has no third value in between
        m_byDate.set(key == Key::Date);
    }
    void reset() const
    {
        m_otherwise.reset();
        m_byDate.reset();
    }

    /// Calls `slot` when get() may return something else.
    template <typename Receiver, typename Slot>
    void onChange(Receiver *receiver, const Slot &slot) const
    {
        m_otherwise.onChange(receiver, slot);
        m_byDate.onChange(receiver, slot);
    }

    Key fallback() const { return Key::Name; }
    Key least() const { return Key::Name; }
    Key most() const { return Key::Credit; }
    QString key() const { return m_otherwise.key(); }

private:
    const Setting<bool> &m_byDate;
    const Setting<Key> &m_otherwise;
};

} // namespace settings
