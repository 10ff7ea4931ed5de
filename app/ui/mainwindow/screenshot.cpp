// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/screenshot.h"

#include "imaging/store/imagestore.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEventLoop>
#include <QImageWriter>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace ui {

namespace {

constexpr int longestWait = 10'000; // milliseconds
constexpr int longestMotion = 400;  // milliseconds in which all transitions end

// Painting requests the visible images, and those that have arrived may change the layout.
QImage grabWhenComplete(QWidget &window, const imaging::ImageStore &pictures)
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

// Layouts are applied by posted events, which may post others.
void processLayouts()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

// Waits for transitions to end.
void pause()
{
    QEventLoop loop;
    QTimer::singleShot(longestMotion, &loop, &QEventLoop::quit);
    loop.exec();
    processLayouts();
}

// Dialogs are windows of their own; they are drawn over the middle of the main one.
void addDialogs(QImage &image, const QWidget &window)
{
    QPainter painter(&image);
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        QRect place = dialog->rect();
        place.moveCenter(window.rect().center());
        painter.drawPixmap(place, dialog->grab());
        painter.setPen(dialog->palette().color(QPalette::Mid));
        painter.drawRect(place);
    }
}

} // namespace

QString saveScreenshot(QWidget &window, const imaging::ImageStore &pictures, const QString &file,
                       const std::function<void()> &then)
{
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    processLayouts();
    QImage image = grabWhenComplete(window, pictures);
    if (then) {
        then();
        pause();
        image = grabWhenComplete(window, pictures);
    }
    addDialogs(image, window);
    QImageWriter writer(file);
    return writer.write(image) ? QString() : writer.errorString();
}

} // namespace ui
