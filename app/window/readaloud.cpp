// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/readaloud.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/language/catalogues.h"
#include "platform/speech/narrator.h"
#include "platform/speech/voice.h"
#include "slideshow/slideshow.h"
#include "widgets/keys.h"
#include "widgets/readingbar.h"
#include "widgets/slidepage.h"
#include "widgets/stage.h"
#include "window/shell.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLayout>

#include <utility>

namespace window {

namespace {

constexpr int calm = 250;       // milliseconds; slides that go by faster are not read
constexpr int photoPause = 900; // for a look at the photo

} // namespace

ReadAloud::ReadAloud(gallery::Tour *tour, slideshow::Slideshow *show, Shell *shell, QAction *action,
                     QObject *parent)
    : QObject(parent)
    , m_tour(tour)
    , m_show(show)
    , m_shell(shell)
    , m_action(action)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    m_pause.setSingleShot(true);
    m_pause.setInterval(photoPause);
    connect(&m_calm, &QTimer::timeout, this, &ReadAloud::speak);
    connect(&m_pause, &QTimer::timeout, this, &ReadAloud::goOn);
    connect(tour, &gallery::Tour::currentChanged, this, &ReadAloud::arrive);
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &ReadAloud::stop);
    connect(tour->model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                // In another language it is another text.
                if (roles.isEmpty() && first.row() <= m_tour->current() &&
                    m_tour->current() <= last.row())
                    arrive();
            });
    connect(show, &slideshow::Slideshow::changed, this, &ReadAloud::followShow);
    connect(shell, &Shell::pageChanged, this, &ReadAloud::followOffer);
    connect(shell->slides(), &widgets::SlidePage::endShown, this, &ReadAloud::stop);
    connect(shell->reading(), &widgets::ReadingBar::stopWanted, this, &ReadAloud::stop);
    followOffer();
}

ReadAloud::~ReadAloud() = default;

void ReadAloud::setVoice(speech::Voice *voice)
{
    stop();
    delete m_narrator;
    m_narrator = new speech::Narrator(voice, this);
    connect(m_narrator, &speech::Narrator::offeredChanged, this, &ReadAloud::followOffer);
    connect(m_narrator, &speech::Narrator::finished, this, &ReadAloud::slideIsRead);
    connect(m_narrator, &speech::Narrator::unreadable, this, &ReadAloud::tellUnreadable);
    connect(m_narrator, &speech::Narrator::failed, this, [this] {
        stop();
        tell(tr("The desktop’s speech service does not answer. Read aloud again to try once more, "
                "or look at the desktop’s speech settings."));
    });
    followOffer();
}

void ReadAloud::followOffer()
{
    const bool onSlides = m_shell->page() == Shell::Page::Slides;
    if (!onSlides)
        stop();
    m_action->setVisible(m_narrator && m_narrator->isOffered());
    m_action->setEnabled(onSlides);
}

void ReadAloud::toggle()
{
    if (m_stoppedByKey)
        m_action->setChecked(false); // R has stopped it already
    else if (m_isReading)
        stop();
    else
        start();
}

void ReadAloud::start()
{
    if (!m_narrator || !m_narrator->isOffered() || m_tour->current() < 0)
        return;
    m_isReading = true;
    m_action->setChecked(true);
    m_shell->reading()->show();
    qApp->installEventFilter(this);
    arrive();
}

void ReadAloud::stop()
{
    if (!std::exchange(m_isReading, false))
        return;
    qApp->removeEventFilter(this);
    m_calm.stop();
    m_pause.stop();
    m_narrator->stop();
    m_action->setChecked(false);
    m_shell->reading()->hide();
    m_show->setHeld(false);
}

bool ReadAloud::leave()
{
    if (m_isReading) {
        stop();
        return true;
    }
    return std::exchange(m_stoppedByKey, false);
}

void ReadAloud::arrive()
{
    if (!m_isReading)
        return;
    m_isRead = false;
    m_pause.stop();
    m_narrator->stop();
    m_show->setHeld(true);
    m_calm.start();
}

void ReadAloud::speak()
{
    const gallery::SlideModel *model = m_tour->model();
    m_narrator->read(
        speech::utterances(m_tour->selection()->currentIndex(), model->languages().value(0)));
}

void ReadAloud::slideIsRead(bool anything)
{
    if (anything) {
        m_isRead = true;
        m_pause.start();
    } else {
        stop(); // else a gallery that cannot be read would be leafed through in silence
    }
}

void ReadAloud::goOn()
{
    if (m_show->isRunning())
        m_show->setHeld(false);
    else if (m_tour->current() < m_tour->model()->rowCount() - 1)
        m_tour->next();
    else
        stop();
}

// When it has shown the last slide, or rests after this one, nobody goes on.
void ReadAloud::followShow()
{
    if (m_isReading && m_isRead && !m_show->isRunning() && !m_pause.isActive())
        stop();
}

void ReadAloud::tellUnreadable(const QString &language)
{
    const QString name = language::nativeName(language.section(u'-', 0, 0));
    tell(tr("No voice for this language: %1. The desktop’s speech settings may offer one.")
             .arg(name.isEmpty() ? language : name));
}

void ReadAloud::tell(const QString &message)
{
    // The bar that goes makes the stage larger, which takes its notice away.
    QTimer::singleShot(0, this, [this, message] {
        m_shell->layout()->activate();
        m_shell->slides()->stage()->tell(message);
    });
}

bool ReadAloud::eventFilter(QObject *watched, QEvent *event)
{
    // A shortcut is first asked for, and does not become a press.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (!press->isAutoRepeat() && !widgets::isModifier(press->key()) &&
            !widgets::isVolume(press->key())) {
            stop();
            m_stoppedByKey = true;
            QTimer::singleShot(0, this, [this] { m_stoppedByKey = false; });
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace window
