// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <stop_token>

namespace imaging {

/// What a decoder reads from. Decoders cannot be told to stop, but all of them end soon when there
/// is nothing more to read: so that is what they find once nobody wants the picture any more.
/// Never maps a file into memory, so one that shrinks while it is read is merely cut off.
/// Used by one thread.
class CancellableDevice : public QIODevice
{
    Q_OBJECT
public:
    /// Reads from an open device of random access that outlives this one, from its beginning.
    CancellableDevice(QIODevice &source, std::stop_token stop);

    /// From here on, wantedMore() tells whether the decoder asked for what is not there at all,
    /// cameShort() whether it got less than it asked for.
    void watch() { m_wantedMore = m_cameShort = false; }
    bool wantedMore() const { return m_wantedMore; }
    bool cameShort() const { return m_cameShort; }
    bool isStopped() const { return m_stop.stop_requested(); }

    qint64 size() const override { return m_source.size(); }
    bool seek(qint64 position) override;
    bool atEnd() const override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 maximum) override;

private:
    QIODevice &m_source;
    const std::stop_token m_stop;
    bool m_wantedMore = false;
    bool m_cameShort = false;
};

} // namespace imaging
