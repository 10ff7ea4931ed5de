// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/store.h"

#include "core/settings/settingnotifier.h"

#include <QThread>
#include <QtConcurrentRun>

#include <utility>

namespace settings {

namespace {

Store *newest = nullptr;

/// Both, one after the other; either may be empty.
SettingsFile::Change chained(const SettingsFile::Change &first, const SettingsFile::Change &second)
{
    if (!first || !second)
        return first ? first : second;
    return [first, second](const QVariant &value) { return second(first(value)); };
}

} // namespace

Store::Store(Mode mode)
    : m_before(std::exchange(newest, this))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeDelay);
    m_thread.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &Store::write);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &Store::handleWritten);
    if (mode == Mode::Memory)
        return;
    const SettingsFile file;
    m_problem = file.problem();
    bool isReadable = !m_problem;
    if (mode == Mode::ReadWrite) {
        m_file = file;
        if (m_problem && m_problem->kind == SettingsProblem::Kind::Damaged) {
            m_problem->detail = file.moveAway();
            isReadable = !m_problem->detail.isEmpty(); // there is no file now
            if (!isReadable)
                m_problem->kind = SettingsProblem::Kind::Unreadable;
        }
    }
    if (!isReadable)
        return;
    SettingsFile::Content content = file.read();
    m_values = std::move(content.values);
    m_fallback = std::move(content.fallback);
}

Store::~Store()
{
    flush();
    Q_ASSERT(newest == this);
    newest = m_before;
}

Store *Store::instance()
{
    if (!newest)
        // NOLINTNEXTLINE(misc-const-correctness): it is the newest from now on, and changed as such
        static Store inMemory(Mode::Memory);
    return newest;
}

QVariant Store::value(const QString &key) const
{
    Q_ASSERT(QThread::currentThread() == thread());
    const auto it = m_values.constFind(key);
    return it != m_values.cend() ? *it : m_fallback.value(key);
}

void Store::setValue(const QString &key, const QVariant &value)
{
    m_pending.remove(key);
    update(key, [value](const QVariant &) { return value; });
}

void Store::remove(const QString &key)
{
    setValue(key, {});
}

void Store::update(const QString &key, const SettingsFile::Change &change)
{
    Q_ASSERT(QThread::currentThread() == thread());
    setInMemory(key, change(m_values.value(key)));
    if (!m_file)
        return;
    m_pending.insert(key, chained(m_pending.value(key), change));
    if (!m_timer.isActive())
        m_timer.start();
}

SettingNotifier *Store::notifier(const QString &key)
{
    Q_ASSERT(QThread::currentThread() == thread());
    SettingNotifier *&notifier = m_notifiers[key];
    if (!notifier)
        notifier = new SettingNotifier(this);
    return notifier;
}

void Store::flush()
{
    do {
        write();
        m_writing.waitForFinished();
    } while (handleWritten() && !m_pending.isEmpty());
}

void Store::setInMemory(const QString &key, const QVariant &value)
{
    if (value.isValid())
        m_values.insert(key, value);
    else
        m_values.remove(key);
}

void Store::write()
{
    m_timer.stop();
    if (m_pending.isEmpty() || !m_inFlight.isEmpty())
        return;
    m_inFlight = std::exchange(m_pending, {});
    m_writing.setFuture(QtConcurrent::run(
        &m_thread, [file = *m_file, changes = m_inFlight] { return file.write(changes); }));
}

bool Store::handleWritten()
{
    const SettingsFile::Changes changes = std::exchange(m_inFlight, {});
    if (changes.isEmpty())
        return true; // flush() has done this already
    if (!m_pending.isEmpty())
        m_timer.start();
    const std::optional<QVariantHash> written = m_writing.result();
    if (!written) {
        for (auto it = changes.cbegin(); it != changes.cend(); ++it)
            m_pending.insert(it.key(), chained(it.value(), m_pending.value(it.key())));
        Q_EMIT writeFailed(m_file->path());
        return false;
    }
    for (auto it = written->cbegin(); it != written->cend(); ++it) {
        // Another value than here where another process has changed it too.
        if (m_pending.contains(it.key()) || m_values.value(it.key()) == it.value())
            continue;
        setInMemory(it.key(), it.value());
        Q_EMIT notifier(it.key())->changed();
    }
    return true;
}

} // namespace settings
