// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QObject>
#include <QString>

class QAbstractButton;
class QLabel;
class QWidget;

/// Text sizes: the texts of a page have the reader's size, from 80 % to 400 % of the desktop's.
/// Plain widgets inherit the font of the page. A widget with another size sets a multiple of
/// fontAround() and updates it at QEvent::FontChange.
namespace ui {

/// Sets the font of a page to that many percent of the desktop's size and notifies all widgets in
/// it.
void setTextPercent(QWidget *page, int percent);

/// The font of the page that a widget is in, at the reader's size.
QFont fontAround(const QWidget *widget);

/// The size of a widget's text as a multiple of the desktop's. Widths of columns of text are
/// multiplied by it.
double textGrowth(const QWidget *widget);

/// The font, reduced until the longest word is at most `width` pixels wide, but not below `least`
/// points, as labels wrap only between words.
QFont fittedToWords(const QFont &font, const QString &text, int width, double least = 0);

/// The font, reduced until the text on one line is at most `width` pixels wide.
QFont fittedToLine(const QFont &font, const QString &text, int width);

/// The text with a zero-width space between the letters of words that are wider than `width`
/// pixels, so that these can wrap. Words in cursive scripts stay whole.
QString breakable(const QString &text, const QFont &font, int width);

/// Reduces the font of a button or a label so that its text fits: that of a button, which does not
/// wrap, into the width of the parent minus `around` pixels; the longest word of a label into the
/// label, whose width must not depend on its text. The button or label is the parent.
class WidthFitter : public QObject
{
    Q_OBJECT
public:
    WidthFitter(QAbstractButton *button, int around);
    explicit WidthFitter(QLabel *label);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateFont();
    QFont fitted() const;

    QWidget *const m_widget;
    const int m_around = 0;
    bool m_isUpdating = false;
};

} // namespace ui
