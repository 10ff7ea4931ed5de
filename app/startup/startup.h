// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "core/language/catalogues.h"
#include "core/settings/store.h"
#include "imaging/store/startupprefetch.h"
#include "sources/loading/prefetch.h"

#include <QStringList>

namespace startup {

/// What needs no window and therefore starts before one is created: creating the window takes about
/// as long as reading its gallery, and both can run in parallel. Needs the application object.
class Startup
{
public:
    /// Decides whether settings are written, and chooses the language from the options, the
    /// settings and the desktop. If there will be a window, starts reading the source and decoding
    /// its first photo.
    explicit Startup(const cli::Options &options);

    const QStringList &desktopLanguages() const { return m_desktopLanguages; }
    language::Catalogues &catalogues() { return m_catalogues; }
    /// The preferred languages of captions, best first.
    QStringList captionLanguages(const cli::Options &options) const;
    /// What was wrong with the settings file.
    const std::optional<errors::Problem> &settingsProblem() const { return m_settings.problem(); }
    imaging::StartupPrefetch &photo() { return m_photo; }
    loading::Prefetch &reading() { return m_reading; }

private:
    void read(const cli::Options &options);

    settings::Store m_settings; // first, because other members read settings
    const QSize m_photoRoom;
    const QStringList m_desktopLanguages;
    language::Catalogues m_catalogues;
    imaging::StartupPrefetch m_photo; // before m_reading, whose thread may start it
    loading::Prefetch m_reading;
};

} // namespace startup
