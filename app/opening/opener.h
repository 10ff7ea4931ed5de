// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opening/reading.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace network {
class Fetch;
class Fetcher;
} // namespace network

namespace opening {

/// Opens galleries without ever keeping the interface waiting: servers answer while it goes on, and
/// files are read in another thread. One at a time; asking for another gives up the first.
class Opener : public QObject
{
    Q_OBJECT
public:
    /// The fetcher outlives the opener.
    explicit Opener(network::Fetcher *fetcher, QObject *parent = nullptr);
    ~Opener() override;

    void open(const Wish &wish);
    /// Gives up what is under way, without another word but ended().
    void cancel();
    bool isOpening() const { return m_isOpening; }

Q_SIGNALS:
    void started(const QString &name);
    /// Bytes that came from a server; `total` is -1 where it does not say.
    void progress(qint64 received, qint64 total);
    void opened(const opening::Opened &opened);
    void failed(const formats::Problem &error, const opening::Wish &wish);
    /// After opened(), failed() or cancel().
    void ended();

private:
    void fetch(const QUrl &address);
    void takeAnswer(network::Fetch *fetch);
    void read(const std::function<Opened(const Cancelled &)> &job);
    void takeReading();
    void stop();
    void end();

    network::Fetcher *const m_fetcher;
    QPointer<network::Fetch> m_fetch;
    QFutureWatcher<Opened> m_watcher;
    Wish m_wish;
    bool m_isOpening = false;
};

} // namespace opening
