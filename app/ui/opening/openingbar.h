// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class ReducedMotion;

/// Shows that a gallery is being opened, with its progress and a button to cancel. It appears only
/// if opening takes longer than 300 ms.
class OpeningBar : public QFrame
{
    Q_OBJECT
public:
    explicit OpeningBar(QWidget *parent = nullptr);

    /// Shows itself after a delay. `name` is what is opened; empty for the built-in gallery.
    void start(const QString &name);
    /// Sets the progress in bytes; `total` is -1 where it is not known.
    void setProgress(qint64 received, qint64 total);
    void stop();
    QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    QLabel *const m_label;
    QProgressBar *const m_bar;
    QPushButton *const m_cancel;
    ReducedMotion *const m_reducedMotion;
    QBoxLayout *m_layout = nullptr;
    QString m_name;
    QTimer m_showTimer;
};

} // namespace ui
