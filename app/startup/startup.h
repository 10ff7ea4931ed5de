// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "core/language/catalogues.h"
#include "core/settings/store.h"
#include "imaging/store/startupprefetch.h"
#include "sources/loading/prefetch.h"

#include <QStringList>

namespace cli {

/// What needs no window and therefore begins before there is one: making a window takes as long as
/// reading what it is to show, and machines have more than one core. Needs the application object.
class Startup
{
public:
    /// Decides whether this run writes settings, and finds the language that the options and the
    /// desktop ask for. Where there is to be a window, begins to read what the options name, and to
    /// decode its first photo.
    explicit Startup(const cli::Options &options);

    const QStringList &desktopLanguages() const { return m_desktopLanguages; }
    language::Catalogues &catalogues() { return m_catalogues; }
    /// The languages that captions are preferred in, best first.
    QStringList captionLanguages(const cli::Options &options) const;
    /// What was wrong with the settings file.
    const std::optional<errors::Problem> &settingsProblem() const { return m_settings.problem(); }
    imaging::StartupPrefetch &photo() { return m_photo; }
    loading::Prefetch &reading() { return m_reading; }

private:
    void read(const cli::Options &options);

    settings::Store m_settings; // before any setting is read, until after the last is set
    const QSize m_photoRoom;
    const QStringList m_desktopLanguages;
    language::Catalogues m_catalogues;
    imaging::StartupPrefetch m_photo; // outlives the reading, which may begin it
    loading::Prefetch m_reading;
};

} // namespace cli
