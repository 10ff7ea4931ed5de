// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/screenshot.h"

#include <QCoreApplication>
#include <QImageWriter>
#include <QPixmap>
#include <QWidget>

namespace widgets {

QString saveScreenshot(QWidget &window, const QString &file)
{
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    // Layouts settle by posted events, one of which may post another.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QImage picture = window.grab().toImage();
    QImageWriter writer(file);
    return writer.write(picture) ? QString() : writer.errorString();
}

} // namespace widgets
