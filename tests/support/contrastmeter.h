// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/placeholder/contrast.h"

#include <QHash>
#include <QImage>
#include <QStringList>
#include <QWidget>

/// Renders a window and measures the contrast between its parts (WCAG 1.4.3, 1.4.6, 1.4.11). The
/// window is rendered at three times its size, so that strokes have pixels of their full colour.
/// Positions are in the window's own pixels.
class ContrastMeter
{
public:
    explicit ContrastMeter(QWidget *window)
        : m_window(window)
        , m_image(window->size() * scale, QImage::Format_RGB32)
    {
        m_image.setDevicePixelRatio(scale);
        m_image.fill(window->palette().color(QPalette::Window));
        window->render(&m_image);
        m_image.setDevicePixelRatio(1);
    }

    /// Measures the contrast of text in an area against the most frequent colour there. `least` is
    /// the required contrast.
    void text(const QString &name, const QRect &place, double least = 7)
    {
        const QImage part = cut(place);
        QHash<QRgb, int> counts;
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x)
                ++counts[part.pixel(x, y)];
        }
        QRgb ground = 0;
        int most = 0;
        for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour) {
            if (colour.value() > most) {
                most = colour.value();
                ground = colour.key();
            }
        }
        QRgb ink = ground;
        for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour) {
            if (colour.value() >= enough &&
                imaging::contrast(QColor(colour.key()), QColor(ground)) >
                    imaging::contrast(QColor(ink), QColor(ground)))
                ink = colour.key();
        }
        judge(name, ink, ground, least);
    }
    /// The same for a widget, without a margin of `rim` pixels.
    void text(QWidget *part, int rim = 1, double least = 7)
    {
        text(part->objectName(), placeOf(part).adjusted(rim, rim, -rim, -rim), least);
    }
    void text(const char *part, int rim = 1, double least = 7)
    {
        if (QWidget *widget = visible(part))
            text(widget, rim, least);
    }
    /// Measures the contrast of a line that is crossed between two points against both sides.
    void edge(const QString &name, QPoint from, QPoint to, double least = 3)
    {
        const QRgb first = at(from);
        const QRgb last = at(to);
        const auto apart = [&](QRgb colour) {
            return qMin(imaging::contrast(QColor(colour), QColor(first)),
                        imaging::contrast(QColor(colour), QColor(last)));
        };
        QRgb best = first;
        const int steps = scale * (qAbs(to.x() - from.x()) + qAbs(to.y() - from.y()));
        QRgb before = first;
        for (int step = 1; step < steps; ++step) {
            const QRgb colour =
                m_image.pixel(middle(from) + (middle(to) - middle(from)) * step / steps);
            if (colour == before && apart(colour) > apart(best)) // no single mixed pixel
                best = colour;
            before = colour;
        }
        judge(name, best,
              apart(best) == imaging::contrast(QColor(best), QColor(first)) ? first : last, least);
    }
    /// Measures the contrast of a widget, its edge or its fill, against what is beside it.
    void rim(const char *part)
    {
        if (QWidget *widget = visible(part)) {
            const QRect place = placeOf(widget);
            const QPoint outside(place.left() - 2, place.center().y());
            QRgb best = at(outside);
            for (int x = scale * place.left(); x < scale * (place.left() + 3); ++x) {
                const QRgb colour = m_image.pixel(x, middle(outside).y());
                if (imaging::contrast(QColor(colour), QColor(at(outside))) >
                    imaging::contrast(QColor(best), QColor(at(outside))))
                    best = colour;
            }
            judge(QString(part) + ", rim", best, at(outside), 3);
        }
    }
    /// Measures the left edge of a widget.
    void edge(const char *part, int depth = 8)
    {
        if (QWidget *widget = visible(part)) {
            const QRect place = placeOf(widget);
            const int y = place.center().y();
            edge(QString(part) + ", edge", {place.left() - 2, y}, {place.left() + depth, y});
        }
    }
    /// Measures the contrast between two points.
    void differ(const QString &name, QPoint one, QPoint other, double least = 3)
    {
        judge(name, at(one), at(other), least);
    }

    QRect placeOf(const QWidget *part) const
    {
        return {part->mapTo(m_window, QPoint()), part->size()};
    }
    QWidget *visible(const char *name)
    {
        auto *widget = m_window->findChild<QWidget *>(QLatin1String(name));
        if (widget && widget->isVisible())
            return widget;
        m_faults += QString(name) + " is not to be seen";
        return nullptr;
    }
    const QImage &image() const { return m_image; }
    int measured() const { return m_measured; }
    /// A line for each contrast that is too low: the name, the two colours and their contrast.
    QString faults() const { return m_faults.join('\n'); }

private:
    static constexpr int scale = 3;
    static constexpr int enough = 10; // pixels that are no accident

    static QPoint middle(QPoint at) { return at * scale + QPoint(1, 1); }
    QRgb at(QPoint place) const { return m_image.pixel(middle(place)); }
    QImage cut(const QRect &place) const
    {
        return m_image.copy(QRect(place.topLeft() * scale, place.size() * scale));
    }
    void judge(const QString &name, QRgb ink, QRgb ground, double least)
    {
        ++m_measured;
        const double ratio = imaging::contrast(QColor(ink), QColor(ground));
        if (ratio < least) {
            m_faults += QString("%1: %2 on %3 is %4:1, not %5:1")
                            .arg(name, QColor(ink).name(), QColor(ground).name())
                            .arg(ratio, 0, 'f', 2)
                            .arg(least);
        }
    }

    QWidget *const m_window;
    QImage m_image;
    QStringList m_faults;
    int m_measured = 0;
};
