// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/options.h"

#include <QByteArray>
#include <QtGlobal>

namespace cli {

loading::OpenRequest openRequest(const Options &options)
{
    loading::OpenRequest request;
    for (const QString &source : options.sources)
        request.sources += loading::typedSource(source);
    request.subfolders = options.subfolders;
    request.sorting = options.sorting;
    request.photos = options.photos;
    return loading::withChosenPhotos(request);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

void prepareScreen(const Options &options)
{
    if (options.drawsOffscreen())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (options.scale)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(*options.scale));
}

} // namespace cli
