// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languages/languageswitch.h"

#include "core/language/catalogues.h"
#include "ui/controls/segmentbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace ui {

namespace {

constexpr int switchMargin = 3;

} // namespace

LanguageSwitch::LanguageSwitch(const QStringList &languages, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("languageSwitch"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(switchMargin, 0, 3 * switchMargin,
                               0); // the segments have space above and below
    layout->setSpacing(0);
    for (const QString &language : languages) {
        auto *segment = new SegmentButton(language.section(u'-', 0, 0).toUpper(), this);
        segment->setObjectName(QStringLiteral("language_") + language);
        segment->setProperty("language", language);
        m_segments.append(segment);
        layout->addWidget(segment);
        // toggled() and not clicked(), as assistive technology toggles a checkable button. No
        // button group, within which Tab would skip the unchecked language.
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
    setAccessibleName(tr("Language"));
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

} // namespace ui

#include "moc_languageswitch.cpp"
