// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/animation.h"

#include "core/background/run.h"
#include "imaging/decode/cancellabledevice.h"
#include "imaging/decode/decodebudget.h"
#include "imaging/decode/decodelimits.h"
#include "imaging/decode/imagefile.h"
#include "imaging/decode/memorybudget.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QThreadPool>

#include <stop_token>

namespace imaging {

namespace {

// In milliseconds. As in browsers, delays of at most 'shortDelay' mean the usual one.
constexpr int shortDelay = 10;
constexpr int usualDelay = 100;
constexpr int shortestDelay = 20;
constexpr int framesAhead = 2;
constexpr int frameCopies = 3; // the frame, what it is painted over, and the one that shows

// Shared by all animations and destroyed with the application, so that destroying an animation does
// not wait for a frame.
QThreadPool &pool()
{
    static QThreadPool *const threads = [] {
        auto *made = new QThreadPool(QCoreApplication::instance());
        made->setMaxThreadCount(1);
        return made;
    }();
    return *threads;
}

int delay(int stored)
{
    return stored <= shortDelay ? usualDelay : qMax(stored, shortestDelay);
}

} // namespace

/// Reads the frames one after the other, in threads of the pool.
class Animation::Film
{
public:
    Film(std::shared_ptr<const ImageSource> part, QSize fit)
        : m_part(std::move(part))
        , m_fit(fit)
    {}

    void stop() { m_stop.request_stop(); }

    /// The next frame; none after the last one of the last round.
    Frame next()
    {
        if (!m_reader && !rewind())
            return {};
        Frame frame = read();
        const bool hasMore = m_rounds != 0 && m_framesInRound > 1;
        if (frame.image.isNull() && hasMore && !m_stop.stop_requested()) {
            m_rounds = qMax(m_rounds - 1, -1); // -1 is without end
            if (rewind())
                frame = read();
        }
        return frame;
    }

private:
    bool rewind()
    {
        m_reader.reset();
        m_supply.reset();
        if (!m_source)
            m_source = open();
        if (!m_source)
            return false;
        m_supply = std::make_unique<CancellableDevice>(*m_source, m_stop.get_token());
        m_reader = std::make_unique<QImageReader>(m_supply.get());
        m_reader->setDecideFormatFromContent(true);
        const QByteArray format = m_reader->format();
        m_size = m_reader->size();
        m_framesInRound = 0;
        return (format == "gif" || format == "webp") && !m_size.isEmpty() &&
               qint64(m_size.width()) * m_size.height() <= limits::movingPixels;
    }

    std::unique_ptr<QIODevice> open()
    {
        if (!m_part->file.isEmpty())
            return openPicture(m_part->file).device;
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_part->bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }

    Frame read()
    {
        const qint64 bytes = qint64(m_size.width()) * m_size.height() * bytesPerPixel * frameCopies;
        const std::optional<DecodeBudget::Pass> pass =
            DecodeBudget::enter(bytes, m_stop.get_token());
        if (!pass)
            return {};
        QImage image = m_reader->read();
        if (image.isNull() || m_stop.stop_requested())
            return {};
        if (++m_framesInRound == 1 && !m_roundsKnown) {
            m_rounds = m_reader->loopCount();
            m_roundsKnown = true;
        }
        if (image.colorSpace().isValid())
            image.convertToColorSpace(QColorSpace::SRgb);
        return {placedFrame(image, *m_part, m_fit), delay(m_reader->nextImageDelay())};
    }

    const std::shared_ptr<const ImageSource> m_part;
    const QSize m_fit;
    std::stop_source m_stop;
    std::unique_ptr<QIODevice> m_source;
    std::unique_ptr<CancellableDevice> m_supply;
    std::unique_ptr<QImageReader> m_reader;
    QSize m_size;
    int m_framesInRound = 0;
    int m_rounds = 0; ///< that follow this one; -1 without end
    bool m_roundsKnown = false;
};

Animation::Animation(std::shared_ptr<const ImageSource> part, QSize fit, QObject *parent)
    : QObject(parent)
    , m_film(std::make_shared<Film>(std::move(part), fit))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_due = true;
        advance();
    });
}

Animation::~Animation()
{
    m_film->stop();
}

void Animation::pause()
{
    m_running = false;
    m_timer.stop();
}

void Animation::resume()
{
    if (m_running)
        return;
    m_running = true;
    m_due = true;
    advance();
}

void Animation::decodeNext()
{
    if (m_decoding.isRunning() || m_atEnd || m_ahead.size() >= framesAhead)
        return;
    m_decoding = background::run(
        &pool(), this, [film = m_film] { return film->next(); },
        [this](const Frame &frame) { handleFrame(frame); });
}

void Animation::handleFrame(const Frame &frame)
{
    m_atEnd = frame.image.isNull();
    if (!m_atEnd)
        m_ahead.enqueue(frame);
    advance();
}

void Animation::advance()
{
    if (!m_running)
        return;
    if (m_due && !m_ahead.isEmpty()) {
        const Frame frame = m_ahead.dequeue();
        m_due = false;
        m_timer.start(frame.milliseconds);
        decodeNext();
        Q_EMIT frameChanged(frame.image);
        return;
    }
    decodeNext();
    if (m_due && m_atEnd && m_ahead.isEmpty()) {
        m_running = false;
        Q_EMIT ended();
    }
}

} // namespace imaging

#include "moc_animation.cpp"
