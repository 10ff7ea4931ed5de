// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/languageswitch.h"

#include "language/catalogues.h"
#include "widgets/colours.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace widgets {

namespace {

constexpr int sidePadding = 12;
constexpr int padding = 5;
constexpr int margin = 3;
constexpr int cornerRadius = 5;

/// One language; filled while it is the interface's.
class Segment : public QAbstractButton
{
public:
    Segment(const QString &language, QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName(QStringLiteral("language_") + language);
        setText(language.section(u'-', 0, 0).toUpper());
        setProperty("language", language);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * sidePadding,
                fontMetrics().height() + 2 * padding};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(lineColour(palette()));
        painter.setBrush(palette().color(isChecked() ? QPalette::Highlight : QPalette::Base));
        painter.drawRoundedRect(body, cornerRadius, cornerRadius);
        if (hasFocus() || (underMouse() && !isChecked())) {
            painter.setPen(QPen(isChecked() ? palette().color(QPalette::HighlightedText)
                                            : accentColour(palette()),
                                hasFocus() ? 2 : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(body.adjusted(2, 2, -2, -2), cornerRadius - 2,
                                    cornerRadius - 2);
        }
        painter.setPen(palette().color(isChecked() ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

LanguageSwitch::LanguageSwitch(const QStringList &languages, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("languageSwitch"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, margin, 3 * margin, margin);
    layout->setSpacing(0);
    for (const QString &language : languages) {
        auto *segment = new Segment(language, this);
        m_segments.append(segment);
        layout->addWidget(segment);
        // Not clicked: assistive technology toggles what can be checked. And no button group:
        // within one, Tab would skip the language that is not chosen.
        connect(segment, &QAbstractButton::toggled, this, [this, language](bool checked) {
            if (checked && language != m_current)
                Q_EMIT chosen(language);
            setCurrent(m_current);
        });
    }
    retranslate();
}

void LanguageSwitch::setCurrent(const QString &language)
{
    m_current = language;
    for (QAbstractButton *segment : m_segments) {
        const QSignalBlocker quiet(segment);
        segment->setChecked(segment->property("language").toString() == language);
    }
}

void LanguageSwitch::retranslate()
{
    for (QAbstractButton *segment : m_segments) {
        const QString name = language::nativeName(segment->property("language").toString());
        segment->setToolTip(name);
        segment->setAccessibleDescription(tr("Interface and captions: %1").arg(name));
    }
}

void LanguageSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace widgets
