// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace settings {

/// Tells whoever shows what a setting says that it says something else now, so that a choice takes
/// effect wherever it was made. Only changes made by this process are told.
class Changes : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(const QString &key);
    /// The file could not be written: the choice holds until the program ends.
    void notKept(const QString &file);
};

/// The one of this process. Belongs to the application's thread, in which settings are set.
Changes *changes();

} // namespace settings
