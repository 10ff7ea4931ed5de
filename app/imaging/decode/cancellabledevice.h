// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <stop_token>

namespace imaging {

/// A device that ends when a stop is requested. Qt's decoders cannot be cancelled, but end soon
/// when there is nothing more to read. Does not map files into memory, so that a file that shrinks
/// while it is read is only cut off. For one thread.
class CancellableDevice : public QIODevice
{
    Q_OBJECT
public:
    /// Reads `source` from its beginning. It is open, has random access and outlives this device.
    CancellableDevice(QIODevice &source, std::stop_token stop);

    /// Resets both of these: wantedMore(), whether a read began at the end of the source, and
    /// cameShort(), whether a read got fewer bytes than it asked for.
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
