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

/// Tells that a gallery is being opened, how far it is, and lets the reader give it up. Comes up
/// only where that takes longer than a person waits without asking.
class OpeningBar : public QFrame
{
    Q_OBJECT
public:
    explicit OpeningBar(QWidget *parent = nullptr);

    void start(const QString &name);
    /// Bytes; `total` is -1 where it is not known.
    void setProgress(qint64 received, qint64 total);
    void stop();

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
