// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QObject>
#include <QString>

class QAbstractButton;
class QLabel;
class QWidget;

/// The texts of a page are as large as the reader wants them, from 80 % to 400 % of the desktop's
/// size. Plain widgets inherit the font of the page; what has a size of its own makes it a share of
/// fontAround() and takes it anew at QEvent::FontChange.
namespace ui {

/// Sets the font of a page to so many percent of the desktop's size, and tells all that is in it.
void setTextPercent(QWidget *page, int percent);

/// The font of what is around a widget: that of its page, at the reader's size.
QFont fontAround(const QWidget *widget);

/// How many times larger than the desktop's the texts of a widget are; distances and widths that
/// hold texts grow with it.
double textGrowth(const QWidget *widget);

/// The font, or a smaller one in which the longest word is not wider than that many pixels, though
/// not below `least` points: labels wrap between words only.
QFont fittedToWords(const QFont &font, const QString &text, int width, double least = 0);

/// The font, or a smaller one in which the text as a line is not wider than that many pixels.
QFont fittedToLine(const QFont &font, const QString &text, int width);

/// The text with places to break its lines at within the words that are wider than that; cursive
/// scripts, which must not come apart, as they are.
QString breakable(const QString &text, const QFont &font, int width);

/// Keeps words within their place, in a smaller font where it must be: those of a button, which do
/// not wrap, within the width of its parent less so many pixels; the longest word of a label, whose
/// width must not depend on its words, within the label. Whom it is for owns it.
class WidthFitter : public QObject
{
    Q_OBJECT
public:
    WidthFitter(QAbstractButton *button, int around);
    explicit WidthFitter(QLabel *label);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    QFont fitted() const;

    QWidget *const m_part;
    const int m_around = 0;
    bool m_isFitting = false;
};

} // namespace ui
