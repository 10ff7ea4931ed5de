// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/screenshot.h"

#include "imaging/pictures.h"

#include <QCoreApplication>
#include <QImageWriter>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace window {

namespace {

constexpr int longestWait = 10'000; // milliseconds

// Painting asks for the pictures that show, and what has come may make room for others.
QImage grabWhenComplete(QWidget &window, const imaging::Pictures &pictures)
{
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(longestWait);
    QImage grabbed = window.grab().toImage();
    while (pictures.isPending() && patience.isActive()) {
        while (pictures.isPending() && patience.isActive())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        grabbed = window.grab().toImage();
    }
    return grabbed;
}

} // namespace

QString saveScreenshot(QWidget &window, const imaging::Pictures &pictures, const QString &file)
{
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    // Layouts settle by posted events, one of which may post another.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QImageWriter writer(file);
    return writer.write(grabWhenComplete(window, pictures)) ? QString() : writer.errorString();
}

} // namespace window
