// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/prefetch.h"

#include "core/background/run.h"
#include "sources/network/address.h"

namespace loading {

Prefetch::~Prefetch()
{
    m_work.stop.request_stop();
}

void Prefetch::begin(const OpenRequest &request,
                     const std::function<void(const OpenResult &)> &then)
{
    if (isBegun() || (request.sources.size() == 1 && network::webAddress(request.sources.first())))
        return;
    m_request = request;
    m_work = background::start(&m_pool, [request, then](const std::stop_token &stop) {
        OpenResult opened = readLocal(request, Depth::FirstSlide, stop);
        if (then && !opened.reading.error && !stop.stop_requested())
            then(opened);
        return opened;
    });
}

std::optional<OpenResult> Prefetch::takeResult(std::chrono::milliseconds patience)
{
    if (!isBegun() || !m_pool.waitForDone(int(patience.count())))
        return {};
    const OpenResult *opened = m_work.peek();
    return opened && !opened->reading.error ? m_work.take() : std::nullopt; // errors stay in work()
}

} // namespace loading
