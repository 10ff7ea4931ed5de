// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/choicerow.h"

#include "ui/controls/segmentbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace ui {

ChoiceRow::ChoiceRow(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("choiceRow"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    retranslate();
    hide();
}

void ChoiceRow::setOptions(const QStringList &labels, int current)
{
    if (labels != m_labels) {
        // Labels of the same slide in another language keep the buttons, and so the focus.
        const bool sameButtons = labels.size() == m_segments.size();
        m_labels = labels;
        if (!sameButtons)
            rebuild();
        retranslate();
    }
    setCurrent(current);
    setVisible(m_labels.size() > 1);
}

int ChoiceRow::neededHeight() const
{
    return m_segments.isEmpty() ? 0 : m_segments.first()->sizeHint().height();
}

void ChoiceRow::rebuild()
{
    // Deleted later, as one of the buttons may be the sender.
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_segments.clear();
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addStretch(1);
    for (int i = 0; i < m_labels.size(); ++i) {
        auto *segment = new SegmentButton({}, row);
        segment->setObjectName(QStringLiteral("option_%1").arg(i));
        m_segments.append(segment);
        layout->addWidget(segment);
        connect(segment, &QAbstractButton::toggled, this, [this, i](bool checked) {
            const bool isNew = checked && i != m_current;
            setCurrent(isNew ? i : m_current);
            if (isNew)
                Q_EMIT chosen(i);
        });
    }
    layout->addStretch(1);
    setWidget(row);
    row->setAutoFillBackground(false);
}

void ChoiceRow::setCurrent(int option)
{
    m_current = option;
    for (int i = 0; i < m_segments.size(); ++i) {
        const QSignalBlocker quiet(m_segments.at(i));
        m_segments.at(i)->setChecked(i == option);
    }
}

void ChoiceRow::retranslate()
{
    setAccessibleName(tr("Pictures of this slide"));
    for (int i = 0; i < m_segments.size(); ++i) {
        const QString &label = m_labels.at(i);
        m_segments.at(i)->setText(label.isEmpty() ? tr("Picture %1").arg(i + 1) : label);
        m_segments.at(i)->updateGeometry();
    }
}

void ChoiceRow::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChoiceRow::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const int way = turned.x() != 0 ? turned.x() : turned.y();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way / 2);
}

} // namespace ui

#include "moc_choicerow.cpp"
