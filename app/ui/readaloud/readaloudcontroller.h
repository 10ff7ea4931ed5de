// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QAction;

namespace gallery {
class Tour;
}

namespace ui {
class Slideshow;
}

namespace speech {
class Narrator;
class Voice;
} // namespace speech

namespace ui {

class CentralWidget;

/// Reads the tour aloud as an audio guide does: the slide that shows, then the next one, to the
/// end. It follows wherever the reader goes by pointer or finger. A slideshow that runs turns the
/// slides in its place, each when it has been read. Any key stops it, and does what it always does;
/// but R and Esc only stop it.
class ReadAloudController : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. The action is there only while there is a voice.
    ReadAloudController(gallery::Tour *tour, ui::Slideshow *show, CentralWidget *shell,
                        QAction *action, QObject *parent);
    ~ReadAloudController() override;

    /// The voice belongs to this from now on.
    void setVoice(speech::Voice *voice);
    bool isReading() const { return m_isReading; }

    void toggle();
    void stop();
    /// Whether there was something to stop, by the very key that asks.
    bool leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start();
    void arrive();
    void speak();
    void slideIsRead(bool anything);
    void goOn();
    void followShow();
    void followOffer();
    void tellUnreadable(const QString &language);
    void tell(const QString &message);

    gallery::Tour *const m_tour;
    ui::Slideshow *const m_show;
    CentralWidget *const m_shell;
    QAction *const m_action;
    speech::Narrator *m_narrator = nullptr;
    QTimer m_calm;  ///< before a slide is read, as it may be passed over
    QTimer m_pause; ///< after one
    bool m_isReading = false;
    bool m_isRead = false;       ///< the slide that shows, to its end
    bool m_stoppedByKey = false; ///< the one that is being pressed
};

} // namespace ui
