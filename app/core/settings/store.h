// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "core/errors/problem.h"
#include "core/settings/settingsfile.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace settings {

class SettingNotifier;

/// Holds the settings in memory: reads the file once, and writes changes behind, in a thread of its
/// own. Changes made within writeDelay are written together; flush() and the destructor write at
/// once. What is not written, because of the mode or because it cannot be, holds until the store is
/// destroyed.
///
/// Lives in the application's thread, and is used in no other. Code that reads or sets a setting
/// does so by a Setting, which uses instance().
class Store : public QObject
{
    Q_OBJECT
public:
    enum class Mode {
        ReadWrite, ///< moves a damaged file away and writes changes
        ReadOnly,  ///< reads the file and leaves everything on the disk as it is
        Memory,    ///< has no file: nothing is set at first
    };

    /// Between a change and the time when it is written.
    static constexpr int writeDelay = 250; // milliseconds

    /// Becomes instance() until it is destroyed; stores are destroyed in the opposite order of
    /// their making. Needs the application object, for its names, unless the mode is Memory.
    explicit Store(Mode mode);
    /// Writes what is not written yet.
    ~Store() override;

    /// The store that settings use: the newest, or an empty one in memory where there is none.
    static Store *instance();

    /// What was wrong with the file when it was read.
    const std::optional<errors::Problem> &problem() const { return m_problem; }

    /// Invalid where the key is not set.
    QVariant value(const QString &key) const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);
    /// Changes the value in memory now, and later what the file has by then: nothing is lost where
    /// another process has changed the same key. `change` is called in both threads, and again
    /// where the file could not be written: applied twice, it has to give the same as once.
    void update(const QString &key, const SettingsFile::Change &change);
    /// Tells when the value of a key changes. Owned by the store.
    SettingNotifier *notifier(const QString &key);

    /// Waits until all changes are in the file, or cannot be written.
    void flush();

Q_SIGNALS:
    /// Changes could not be written. They are tried again with the next change.
    void writeFailed(const QString &file);

private:
    void setInMemory(const QString &key, const QVariant &value);
    void write();
    /// `values` are those that the file has now, of the keys in flight; none where it cannot be
    /// written.
    void handleWritten(const std::optional<QVariantHash> &values);

    Store *const m_before;   ///< the instance when this one was made; may be null
    QVariantHash m_values;   ///< set by the user
    QVariantHash m_fallback; ///< what holds for other keys
    QHash<QString, SettingNotifier *> m_notifiers;
    std::optional<errors::Problem> m_problem;
    std::optional<SettingsFile> m_file; ///< that changes are written to; none where they are not
    SettingsFile::Changes m_pending;    ///< to be written
    SettingsFile::Changes m_inFlight;   ///< being written
    bool m_hasFailed = false;           ///< the last time that changes were written
    QTimer m_timer;
    QThreadPool m_thread; ///< one thread
    background::Task m_writing;
};

} // namespace settings
