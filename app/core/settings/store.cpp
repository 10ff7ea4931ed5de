// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/store.h"

#include "core/background/run.h"
#include "core/settings/settingnotifier.h"
#include "core/settings/settingsproblem.h"

#include <QThread>

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
    if (mode == Mode::Memory)
        return;
    const SettingsFile file;
    using State = SettingsFile::State;
    State state = file.state();
    QString aside;
    if (mode == Mode::ReadWrite) {
        m_file = file;
        if (state == State::Damaged) {
            aside = file.moveAway();
            if (aside.isEmpty())
                state = State::Unreadable;
        }
    }
    if (state == State::Damaged)
        m_problem = SettingsProblem::damaged(aside, file.path());
    else if (state == State::Unreadable)
        m_problem = SettingsProblem::unreadable(file.path());
    if (state != State::Readable && aside.isEmpty()) // once moved away, there is no file
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
        m_writing.finish();
    } while (!m_hasFailed && !m_pending.isEmpty());
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
    m_writing = background::run(
        &m_thread, this, [file = *m_file, changes = m_inFlight] { return file.write(changes); },
        [this](const std::optional<QVariantHash> &values) { handleWritten(values); });
}

void Store::handleWritten(const std::optional<QVariantHash> &values)
{
    const SettingsFile::Changes changes = std::exchange(m_inFlight, {});
    m_hasFailed = !values;
    if (!m_pending.isEmpty())
        m_timer.start();
    if (!values) {
        for (auto it = changes.cbegin(); it != changes.cend(); ++it)
            m_pending.insert(it.key(), chained(it.value(), m_pending.value(it.key())));
        Q_EMIT writeFailed(m_file->path());
        return;
    }
    for (auto it = values->cbegin(); it != values->cend(); ++it) {
        // Another value than here where another process has changed it too.
        if (m_pending.contains(it.key()) || m_values.value(it.key()) == it.value())
            continue;
        setInMemory(it.key(), it.value());
        Q_EMIT notifier(it.key())->changed();
    }
}

} // namespace settings

#include "moc_store.cpp"
