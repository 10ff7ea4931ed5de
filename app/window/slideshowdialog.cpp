// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/slideshowdialog.h"

#include "window/projector.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>

namespace window {

namespace {

using slideshow::Options;

constexpr int wordStep = 20;
constexpr int indent = 24;
constexpr int spacing = 10;

} // namespace

SlideshowDialog::SlideshowDialog(Projector *projector, QWidget *parent)
    : QDialog(parent)
    , m_projector(projector)
    , m_byReading(new QRadioButton(this))
    , m_bySeconds(new QRadioButton(this))
    , m_wordsLabel(new QLabel(this))
    , m_words(new QSpinBox(this))
    , m_secondsLabel(new QLabel(this))
    , m_seconds(new QSpinBox(this))
    , m_round(new QCheckBox(this))
    , m_shuffle(new QCheckBox(this))
{
    setObjectName(QStringLiteral("slideshowDialog"));
    m_byReading->setObjectName(QStringLiteral("byReading"));
    m_bySeconds->setObjectName(QStringLiteral("bySeconds"));
    m_words->setObjectName(QStringLiteral("wordsAMinute"));
    m_seconds->setObjectName(QStringLiteral("seconds"));
    m_round->setObjectName(QStringLiteral("round"));
    m_shuffle->setObjectName(QStringLiteral("shuffle"));
    m_words->setRange(Options::leastWordsAMinute, Options::mostWordsAMinute);
    m_words->setSingleStep(wordStep);
    m_seconds->setRange(Options::leastSeconds, Options::mostSeconds);
    m_wordsLabel->setBuddy(m_words);
    m_secondsLabel->setBuddy(m_seconds);
    for (QLabel *label : {m_wordsLabel, m_secondsLabel})
        label->setIndent(indent);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QGridLayout(this);
    layout->setVerticalSpacing(spacing);
    layout->addWidget(m_byReading, 0, 0, 1, 2);
    layout->addWidget(m_wordsLabel, 1, 0);
    layout->addWidget(m_words, 1, 1);
    layout->addWidget(m_bySeconds, 2, 0, 1, 2);
    layout->addWidget(m_secondsLabel, 3, 0);
    layout->addWidget(m_seconds, 3, 1);
    layout->addWidget(m_round, 4, 0, 1, 2);
    layout->addWidget(m_shuffle, 5, 0, 1, 2);
    layout->addWidget(buttons, 6, 0, 1, 2);
    layout->setRowStretch(5, 1);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    // Each figure after the choice that it belongs to.
    QWidget *before = m_byReading;
    for (QWidget *next : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_bySeconds),
                          static_cast<QWidget *>(m_seconds), static_cast<QWidget *>(m_round)}) {
        setTabOrder(before, next);
        before = next;
    }

    retranslate();
    showOptions();
    for (const QAbstractButton *button :
         {static_cast<QAbstractButton *>(m_byReading), static_cast<QAbstractButton *>(m_bySeconds),
          static_cast<QAbstractButton *>(m_round), static_cast<QAbstractButton *>(m_shuffle)})
        connect(button, &QAbstractButton::toggled, this, &SlideshowDialog::takeOptions);
    for (const QSpinBox *box : {m_words, m_seconds})
        connect(box, &QSpinBox::valueChanged, this, &SlideshowDialog::takeOptions);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SlideshowDialog::showOptions()
{
    const Options options = m_projector->options();
    const bool byReading = options.pace == Options::Pace::Reading;
    QRadioButton *chosen = byReading ? m_byReading : m_bySeconds;
    chosen->setChecked(true);
    chosen->setFocus();
    m_words->setValue(options.wordsAMinute);
    m_seconds->setValue(options.seconds);
    m_round->setChecked(options.round);
    m_shuffle->setChecked(options.shuffle);
    m_words->setEnabled(byReading);
    m_seconds->setEnabled(!byReading);
}

void SlideshowDialog::takeOptions()
{
    Options options;
    options.pace = m_byReading->isChecked() ? Options::Pace::Reading : Options::Pace::Seconds;
    options.seconds = m_seconds->value();
    options.wordsAMinute = m_words->value();
    options.round = m_round->isChecked();
    options.shuffle = m_shuffle->isChecked();
    m_words->setEnabled(m_byReading->isChecked());
    m_seconds->setEnabled(m_bySeconds->isChecked());
    m_projector->setOptions(options);
}

void SlideshowDialog::retranslate()
{
    setWindowTitle(tr("Slideshow options"));
    m_byReading->setText(tr("Each slide for as long as it takes to &read"));
    m_wordsLabel->setText(tr("&Words a minute:"));
    m_bySeconds->setText(tr("Each slide for the same &time"));
    m_secondsLabel->setText(tr("&Seconds:"));
    m_round->setText(tr("Begin &again at the end"));
    m_shuffle->setText(tr("In no &order, each slide once a round"));
}

void SlideshowDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace window
