// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int usualTitle = 24; // characters
constexpr int mostLines = 4;

} // namespace

int linesForTitle(const QFontMetrics &metrics, int width)
{
    const int characters = qMax(1, width / qMax(1, metrics.averageCharWidth()));
    return qBound(1, (usualTitle + characters - 1) / characters, mostLines);
}

void paintWrapped(QPainter &painter, const QRect &area, const QString &text,
                  Qt::LayoutDirection direction)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int most = qMax(1, area.height() / metrics.height());
    QTextLayout layout(text, painter.font(), painter.device());
    QTextOption option(Qt::AlignAbsolute | Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    qsizetype done = 0;
    while (lines.size() + 1 < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
        done = line.textStart() + line.textLength();
    }
    layout.endLayout();
    if (done < text.size())
        lines += metrics.elidedText(text.mid(done).trimmed(), Qt::ElideRight, area.width());
    QRect row(area.left(), area.center().y() - int(lines.size()) * metrics.height() / 2 + 1,
              area.width(), metrics.height());
    const Qt::Alignment side =
        Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    for (const QString &words : lines) {
        painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(row, int(Qt::AlignVCenter | side), words);
        row.translate(0, row.height());
    }
}

} // namespace ui
