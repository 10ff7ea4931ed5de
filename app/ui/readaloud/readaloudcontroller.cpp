// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readaloud/readaloudcontroller.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/language/catalogues.h"
#include "platform/speech/narrator.h"
#include "platform/speech/voice.h"
#include "ui/input/keypresses.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/readaloud/readaloudbar.h"
#include "ui/slidepage/slidepage.h"
#include "ui/slideshow/slideshow.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLayout>

#include <utility>

namespace ui {

namespace {

constexpr int calm = 250;       // milliseconds; slides that go by faster are not read
constexpr int photoPause = 900; // for a look at the photo

} // namespace

ReadAloudController::ReadAloudController(gallery::Tour *tour, ui::Slideshow *show,
                                         CentralWidget *shell, QAction *action, QObject *parent)
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
    connect(&m_calm, &QTimer::timeout, this, &ReadAloudController::speak);
    connect(&m_pause, &QTimer::timeout, this, &ReadAloudController::goOn);
    connect(tour, &gallery::Tour::currentChanged, this, &ReadAloudController::arrive);
    connect(tour, &gallery::Tour::restarted, this, &ReadAloudController::arrive);
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &ReadAloudController::stop);
    connect(tour->model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                using gallery::SlideModel;
                const int current = m_tour->current();
                // What speech::utterances() reads is another text, as in another language.
                if (first.row() <= current && current <= last.row() &&
                    gallery::concerns(roles, {SlideModel::TitleRole, SlideModel::CaptionTextRole,
                                              SlideModel::CreditTextRole}))
                    arrive();
            });
    connect(show, &ui::Slideshow::changed, this, &ReadAloudController::followShow);
    connect(shell, &CentralWidget::pageChanged, this, &ReadAloudController::followOffer);
    connect(shell->slides(), &ui::SlidePage::endShown, this, &ReadAloudController::stop);
    connect(shell->reading(), &ui::ReadAloudBar::stopWanted, this, &ReadAloudController::stop);
    followOffer();
}

ReadAloudController::~ReadAloudController() = default;

void ReadAloudController::setVoice(speech::Voice *voice)
{
    stop();
    delete m_narrator;
    m_narrator = new speech::Narrator(voice, this);
    connect(m_narrator, &speech::Narrator::offeredChanged, this, &ReadAloudController::followOffer);
    connect(m_narrator, &speech::Narrator::finished, this, &ReadAloudController::slideIsRead);
    connect(m_narrator, &speech::Narrator::unreadable, this, &ReadAloudController::tellUnreadable);
    connect(m_narrator, &speech::Narrator::failed, this, [this] {
        stop();
        tell(tr("The desktop’s speech service does not answer. Read aloud again to try once more, "
                "or look at the desktop’s speech settings."));
    });
    followOffer();
}

void ReadAloudController::followOffer()
{
    const bool onSlides = m_shell->page() == CentralWidget::Page::Slides;
    if (!onSlides)
        stop();
    m_action->setVisible(m_narrator && m_narrator->isOffered());
    m_action->setEnabled(onSlides);
}

void ReadAloudController::toggle()
{
    if (m_stoppedByKey)
        m_action->setChecked(false); // R has stopped it already
    else if (m_isReading)
        stop();
    else
        start();
}

void ReadAloudController::start()
{
    if (!m_narrator || !m_narrator->isOffered() || m_tour->current() < 0)
        return;
    m_isReading = true;
    m_action->setChecked(true);
    m_shell->reading()->show();
    qApp->installEventFilter(this);
    arrive();
}

void ReadAloudController::stop()
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

bool ReadAloudController::leave()
{
    if (m_isReading) {
        stop();
        return true;
    }
    return std::exchange(m_stoppedByKey, false);
}

void ReadAloudController::arrive()
{
    if (!m_isReading)
        return;
    m_isRead = false;
    m_pause.stop();
    m_narrator->stop();
    m_show->setHeld(true);
    m_calm.start();
}

void ReadAloudController::speak()
{
    const gallery::SlideModel *model = m_tour->model();
    m_narrator->read(
        speech::utterances(m_tour->selection()->currentIndex(), model->languages().value(0)));
}

void ReadAloudController::slideIsRead(bool anything)
{
    if (anything) {
        m_isRead = true;
        m_pause.start();
    } else {
        stop(); // else a gallery that cannot be read would be leafed through in silence
    }
}

void ReadAloudController::goOn()
{
    if (m_show->isRunning())
        m_show->setHeld(false);
    else if (m_tour->current() < m_tour->model()->rowCount() - 1)
        m_tour->next();
    else
        stop();
}

// When it has shown the last slide, or rests after this one, nobody goes on.
void ReadAloudController::followShow()
{
    if (m_isReading && m_isRead && !m_show->isRunning() && !m_pause.isActive())
        stop();
}

void ReadAloudController::tellUnreadable(const QString &language)
{
    const QString name = language::nativeName(language.section(u'-', 0, 0));
    tell(tr("No voice for this language: %1. The desktop’s speech settings may offer one.")
             .arg(name.isEmpty() ? language : name));
}

void ReadAloudController::tell(const QString &message)
{
    // The bar that goes makes the stage larger, which takes its notice away.
    QTimer::singleShot(0, this, [this, message] {
        m_shell->layout()->activate();
        m_shell->tell(message);
    });
}

bool ReadAloudController::eventFilter(QObject *watched, QEvent *event)
{
    // A shortcut is first asked for, and does not become a press.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (!press->isAutoRepeat() && !ui::isModifier(press->key()) &&
            !ui::isVolume(press->key())) {
            stop();
            m_stoppedByKey = true;
            QTimer::singleShot(0, this, [this] { m_stoppedByKey = false; });
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
