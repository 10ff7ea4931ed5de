// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readaloud/readaloudcontroller.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/language/catalogues.h"
#include "platform/speech/narrator.h"
#include "platform/speech/voice.h"
#include "ui/actions/actions.h"
#include "ui/input/keypresses.h"
#include "ui/pages/pagestack.h"
#include "ui/readaloud/readaloudbar.h"
#include "ui/slidepage/slidepage.h"

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

ReadAloudController::ReadAloudController(gallery::Tour *tour, SlidePage *slidePage,
                                         Actions &actions, PageStack *pages)
    : QObject(pages)
    , m_tour(tour)
    , m_action(actions[Action::ReadAloud])
    , m_pages(pages)
    , m_bar(new ReadAloudBar(pages))
{
    pages->addToolBar(m_bar);
    actions.bind(Action::ReadAloud, this, &ReadAloudController::toggle);
    actions.escapeStack().add(EscapeLevel::ReadAloud, [this] { return leave(); });
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    m_pause.setSingleShot(true);
    m_pause.setInterval(photoPause);
    connect(&m_calm, &QTimer::timeout, this, &ReadAloudController::readSlide);
    connect(&m_pause, &QTimer::timeout, this, &ReadAloudController::goOn);
    connect(tour, &gallery::Tour::currentChanged, this, &ReadAloudController::restartAtSlide);
    connect(tour, &gallery::Tour::restarted, this, &ReadAloudController::restartAtSlide);
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &ReadAloudController::stop);
    connect(tour->model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                using gallery::SlideModel;
                const int current = m_tour->current();
                // What speech::utterances() reads is another text, as in another language.
                if (first.row() <= current && current <= last.row() &&
                    gallery::concerns(roles, {SlideModel::TitleRole, SlideModel::CaptionTextRole,
                                              SlideModel::CreditTextRole}))
                    restartAtSlide();
            });
    connect(pages, &PageStack::pageChanged, this, &ReadAloudController::updateAction);
    connect(slidePage, &SlidePage::endPageShown, this, &ReadAloudController::stop);
    connect(m_bar, &ReadAloudBar::stopRequested, this, &ReadAloudController::stop);
    updateAction();
}

ReadAloudController::~ReadAloudController() = default;

void ReadAloudController::setVoice(speech::Voice *voice)
{
    stop();
    delete m_narrator;
    m_narrator = new speech::Narrator(voice, this);
    connect(m_narrator, &speech::Narrator::availableChanged, this,
            &ReadAloudController::updateAction);
    connect(m_narrator, &speech::Narrator::finished, this, &ReadAloudController::handleSlideRead);
    connect(m_narrator, &speech::Narrator::languageUnavailable, this,
            &ReadAloudController::notifyUnreadable);
    connect(m_narrator, &speech::Narrator::failed, this, [this] {
        stop();
        notify(
            tr("The desktop’s speech service does not answer. Read aloud again to try once more, "
               "or look at the desktop’s speech settings."));
    });
    updateAction();
}

void ReadAloudController::updateAction()
{
    const bool onSlides = m_pages->page() == Page::Slides;
    if (!onSlides)
        stop();
    m_action->setVisible(m_narrator && m_narrator->isAvailable());
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
    if (m_isReading || !m_narrator || !m_narrator->isAvailable() || m_tour->current() < 0)
        return;
    m_isReading = true;
    m_unreadable.clear();
    m_action->setChecked(true);
    m_bar->show();
    qApp->installEventFilter(this);
    restartAtSlide();
    Q_EMIT readingChanged(true);
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
    m_bar->hide();
    Q_EMIT slideshowHeld(false);
    Q_EMIT readingChanged(false);
}

bool ReadAloudController::leave()
{
    if (m_isReading) {
        stop();
        return true;
    }
    return std::exchange(m_stoppedByKey, false);
}

void ReadAloudController::restartAtSlide()
{
    if (!m_isReading)
        return;
    m_isRead = false;
    m_pause.stop();
    m_narrator->stop();
    Q_EMIT slideshowHeld(true);
    m_calm.start();
}

void ReadAloudController::readSlide()
{
    const gallery::SlideModel *model = m_tour->model();
    m_narrator->read(
        speech::utterances(m_tour->selection()->currentIndex(), model->languages().value(0)));
}

void ReadAloudController::handleSlideRead(bool anything)
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
    if (m_isSlideshowRunning)
        Q_EMIT slideshowHeld(false);
    else if (m_tour->current() < m_tour->model()->rowCount() - 1)
        m_tour->next();
    else
        stop();
}

void ReadAloudController::setSlideshowRunning(bool isRunning)
{
    m_isSlideshowRunning = isRunning;
    // A slideshow that has shown the last slide, or is paused, goes on to no other.
    if (m_isReading && m_isRead && !isRunning && !m_pause.isActive())
        stop();
}

// Once a language, and not on each slide that is read after another.
void ReadAloudController::notifyUnreadable(const QString &language)
{
    if (m_unreadable.contains(language))
        return;
    m_unreadable += language;
    const QString name = language::nativeName(language.section(u'-', 0, 0));
    notify(tr("No voice for this language: %1. The desktop’s speech settings may offer one.")
               .arg(name.isEmpty() ? language : name));
}

void ReadAloudController::notify(const QString &message)
{
    // The bar that goes makes the stage larger, which takes its notice away.
    QTimer::singleShot(0, this, [this, message] {
        m_pages->layout()->activate();
        m_pages->notify(message);
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

#include "moc_readaloudcontroller.cpp"
