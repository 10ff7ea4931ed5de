// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

class QAction;

namespace gallery {
class Tour;
}

namespace speech {
class Narrator;
class Voice;
} // namespace speech

namespace ui {

class Actions;
class PageStack;
class ReadAloudBar;
class SlidePage;

/// Reads the tour aloud as an audio guide does: the slide that shows, then the next one, to the
/// end. Where the reader goes by pointer or finger, it reads on there. While a slideshow runs, that
/// goes to the next slide, once slideshowHeld(false) says that this one has been read. Any key
/// stops it, and does what it always does; but R and Esc only stop it.
class ReadAloudController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it. The action is there only while there is
    /// a voice.
    ReadAloudController(gallery::Tour *tour, SlidePage *slidePage, Actions &actions,
                        PageStack *pages);
    ~ReadAloudController() override;

    /// Takes ownership of the voice.
    void setVoice(speech::Voice *voice);
    bool isReading() const { return m_isReading; }
    /// Reads from the current slide on, where there is a voice.
    void start();
    void stop();
    /// To be called at every change of the slideshow.
    void setSlideshowRunning(bool isRunning);

Q_SIGNALS:
    /// Whether a slideshow has to stay at the slide, as it is being read.
    void slideshowHeld(bool isHeld);
    void readingChanged(bool isReading);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle();
    bool leave();
    void restartAtSlide();
    void readSlide();
    void handleSlideRead(bool anything);
    void goOn();
    void updateAction();
    void notifyUnreadable(const QString &language);
    void notify(const QString &message);

    gallery::Tour *const m_tour;
    QAction *const m_action;
    PageStack *const m_pages;
    ReadAloudBar *const m_bar;
    speech::Narrator *m_narrator = nullptr;
    QTimer m_calm;            ///< before a slide is read, as the reader may pass it by
    QTimer m_pause;           ///< after a slide
    QStringList m_unreadable; ///< languages without a voice that were told since reading began
    bool m_isReading = false;
    bool m_isRead = false; ///< the current slide, to its end
    bool m_isSlideshowRunning = false;
    bool m_stoppedByKey = false; ///< by the key that is being pressed
};

} // namespace ui
