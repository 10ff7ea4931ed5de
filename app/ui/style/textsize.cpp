// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/textsize.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QLabel>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double slack = 0.98; // of the room, as glyphs do not shrink quite as their size does

const QRegularExpression &spaces()
{
    static const QRegularExpression white(QStringLiteral("[\\s\\x{200b}]+"));
    return white;
}

QFont shrunk(QFont font, double needed, int width, double least)
{
    if (needed <= width || width <= 0)
        return font;
    font.setPointSizeF(std::max({least, 1.0, font.pointSizeF() * slack * width / needed}));
    return font;
}

bool isCursive(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) {
        return c.script() == QChar::Script_Arabic || c.script() == QChar::Script_Syriac ||
               c.script() == QChar::Script_Mongolian || c.script() == QChar::Script_Nko;
    });
}

} // namespace

void setTextPercent(QWidget *page, int percent)
{
    QFont sized;
    sized.setPointSizeF(QApplication::font().pointSizeF() * percent / 100); // and nothing else
    page->setFont(sized);
    // Those with sizes of their own do not hear of it from Qt. Parents come before their children,
    // whose sizes are shares of theirs.
    for (QWidget *part : page->findChildren<QWidget *>()) {
        QEvent change(QEvent::FontChange);
        QCoreApplication::sendEvent(part, &change);
    }
}

QFont fontAround(const QWidget *widget)
{
    return widget->parentWidget() ? widget->parentWidget()->font() : QApplication::font();
}

double textGrowth(const QWidget *widget)
{
    return fontAround(widget).pointSizeF() / QApplication::font().pointSizeF();
}

QFont fittedToWords(const QFont &font, const QString &text, int width, double least)
{
    const QFontMetricsF metrics(font);
    const QString shown = font.capitalization() == QFont::AllUppercase ? text.toUpper() : text;
    double widest = 0;
    for (const QString &word : shown.split(spaces()))
        widest = qMax(widest, std::ceil(metrics.horizontalAdvance(word)) + 1);
    return shrunk(font, widest, width, least);
}

QFont fittedToLine(const QFont &font, const QString &text, int width)
{
    return shrunk(font, QFontMetricsF(font).horizontalAdvance(text), width, 0);
}

QString breakable(const QString &text, const QFont &font, int width)
{
    const QFontMetricsF metrics(font);
    QString result;
    qsizetype done = 0;
    const auto append = [&](const QString &word) {
        if (width <= 0 || metrics.horizontalAdvance(word) < width || isCursive(word)) {
            result += word;
            return;
        }
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
        qsizetype from = 0;
        for (qsizetype to = letters.toNextBoundary(); to > 0; to = letters.toNextBoundary()) {
            result += (from > 0 ? QStringLiteral("\u200B") : QString()) + word.mid(from, to - from);
            from = to;
        }
    };
    for (auto gaps = spaces().globalMatch(text); gaps.hasNext();) {
        const QRegularExpressionMatch gap = gaps.next();
        append(text.mid(done, gap.capturedStart() - done));
        result += gap.captured();
        done = gap.capturedEnd();
    }
    append(text.mid(done));
    return result;
}

WidthFitter::WidthFitter(QAbstractButton *button, int around)
    : QObject(button)
    , m_widget(button)
    , m_around(around)
{
    button->setMinimumWidth(1);
    button->installEventFilter(this);
    button->parentWidget()->installEventFilter(this);
}

WidthFitter::WidthFitter(QLabel *label)
    : QObject(label)
    , m_widget(label)
{
    label->setMinimumWidth(1);
    label->installEventFilter(this);
    label->parentWidget()->installEventFilter(this);
}

bool WidthFitter::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::LanguageChange:
    case QEvent::FontChange:
    case QEvent::LayoutRequest: // of the parent, as a text has changed
        updateFont();
        break;
    default:
        break;
    }
    return handled;
}

void WidthFitter::updateFont()
{
    if (m_isUpdating)
        return;
    const QScopedValueRollback updating(m_isUpdating, true);
    m_widget->setFont(fitted());
}

QFont WidthFitter::fitted() const
{
    QFont full = fontAround(m_widget);
    full.setBold(m_widget->font().bold());
    if (const auto *label = qobject_cast<const QLabel *>(m_widget))
        return fittedToWords(full, label->text(), label->contentsRect().width());
    const auto *button = static_cast<const QAbstractButton *>(m_widget);
    const int words = button->fontMetrics().horizontalAdvance(button->text());
    const int frame = qMax(0, button->sizeHint().width() - words);
    return fittedToLine(full, button->text(), button->parentWidget()->width() - m_around - frame);
}

} // namespace ui

#include "moc_textsize.cpp"
