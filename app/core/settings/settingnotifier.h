// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace settings {

/// Tells that one setting has changed. A Store owns one for each setting that is listened to;
/// connect to it with Setting::onChange().
class SettingNotifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// Setting::get() returns another value than before.
    void changed();
};

} // namespace settings
