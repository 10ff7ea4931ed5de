// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace window {

class Projector;

/// How slideshows go: by reading time or by a set time, and what comes at the end. What is changed
/// holds at once, and a slideshow that runs goes on behind it.
class SlideshowDialog : public QDialog
{
    Q_OBJECT
public:
    /// The projector outlives the dialog.
    SlideshowDialog(Projector *projector, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showOptions();
    void takeOptions();

    Projector *const m_projector;
    QRadioButton *const m_byReading;
    QRadioButton *const m_bySeconds;
    QLabel *const m_wordsLabel;
    QSpinBox *const m_words;
    QLabel *const m_secondsLabel;
    QSpinBox *const m_seconds;
    QCheckBox *const m_round;
    QCheckBox *const m_shuffle;
};

} // namespace window
