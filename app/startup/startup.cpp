// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startup/startup.h"

#include "cli/options.h"
#include "core/language/languagechoice.h"
#include "core/settings/settings.h"
#include "imaging/requests/composedsource.h"
#include "sources/photos/photofiletypes.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace startup {

namespace {

bool hasWindow()
{
    return qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr;
}

/// The path of the photo that the gallery starts at; empty if that is no local photo.
QString firstPhoto(const gallery::Gallery &gallery, std::optional<int> position)
{
    const int asked = position ? gallery.rowAt(*position) : -1;
    const gallery::Slide slide = gallery.slides.value(asked >= 0 ? asked : gallery.start);
    const auto sources =
        imaging::sourcesOf(imaging::ImageKey::of(slide, imaging::Purpose::Large), false);
    return sources.isEmpty() ? QString() : imaging::wholeFile(sources.first());
}

} // namespace

Startup::Startup(const cli::Options &options)
    // Without a window no setting changes, and a damaged file cannot be reported.
    : m_settings(options.savesState() && hasWindow() ? settings::Store::Mode::ReadWrite
                                                     : settings::Store::Mode::ReadOnly)
    , m_photoRoom(settings::photoRoom.get())
    , m_desktopLanguages(QLocale::system().uiLanguages())
{
    const bool begins = hasWindow() && options.opensWhileShowing();
    // A single photo is decoded before its folder is listed.
    const QString named = options.sources.size() == 1 ? options.sources.first() : QString();
    if (begins && photos::isPhotoName(named) && !named.contains(u':'))
        m_photo.begin(QDir::cleanPath(QFileInfo(named).absoluteFilePath()), m_photoRoom);
    // Set before reading, because sorting depends on the language.
    m_catalogues.setLanguage(
        language::choose({options.language, settings::language.get(), m_desktopLanguages},
                         language::available() + language::pseudo()));
    if (begins)
        read(options);
}

void Startup::read(const cli::Options &options)
{
    m_reading.begin(cli::openRequest(options),
                    [this, position = options.position](const loading::OpenResult &opened) {
                        const QString file = firstPhoto(opened.reading.gallery, position);
                        if (!file.isEmpty())
                            m_photo.begin(file, m_photoRoom);
                    });
}

// A language of the interface in the options also applies to captions, and overrides the setting
// for these.
QStringList Startup::captionLanguages(const cli::Options &options) const
{
    const bool asLastTime =
        options.needsWindow() && options.captions.isEmpty() && options.language.isEmpty();
    return language::preferences(m_catalogues.current(), m_desktopLanguages,
                                 asLastTime ? settings::captionLanguage.get() : options.captions);
}

} // namespace startup
