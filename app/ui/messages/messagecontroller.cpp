// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagecontroller.h"

#include "platform/files/filemanager.h"
#include "sources/loading/loadingproblem.h"
#include "sources/photos/photoproblem.h"
#include "ui/messages/dialogs.h"
#include "ui/messages/messagebar.h"

#include <QDir>

namespace ui {

namespace {

constexpr int namedNotices = 3; // in the message itself

} // namespace

MessageController::MessageController(ui::MessageBar *bar, QWidget *window)
    : QObject(window)
    , m_bar(bar)
    , m_window(window)
{
    connect(bar, &ui::MessageBar::moreRequested, this, &MessageController::handleMore);
    connect(bar, &ui::MessageBar::otherRequested, this,
            [this] { files::showInFileManager({m_saved}); });
}

// A line about a part of a gallery, with its file where several were opened.
QString MessageController::lineOf(const errors::Problem &notice)
{
    //: %1 is a file, folder or address, %2 a sentence.
    return notice.file.isEmpty() ? notice.textWithPlace()
                                 : tr("%1: %2").arg(notice.file, notice.textWithPlace());
}

void MessageController::showProblem(const errors::Problem &problem)
{
    showProblemToRetry(problem, {});
}

void MessageController::showProblemToRetry(const errors::Problem &problem,
                                           const std::function<void()> &retry)
{
    m_retry = retry;
    m_saved.clear();
    show([this, problem] {
        m_bar->showMessage(problem.message(), m_retry ? tr("Try again") : QString());
    });
}

void MessageController::handleMore()
{
    if (!m_saved.isEmpty()) {
        files::open(m_saved);
    } else if (m_retry) {
        const std::function<void()> retry = m_retry; // which may show another message
        m_bar->clear();
        retry();
    } else if (m_offersSubfolders) {
        m_bar->clear();
        Q_EMIT subfoldersRequested();
    } else {
        openNotices();
    }
}

void MessageController::showNotices(const QList<errors::Problem> &notices)
{
    m_notices = notices;
    m_retry = nullptr;
    m_saved.clear();
    show([this] { countNotices(); });
}

void MessageController::showSaved(const QString &file)
{
    m_saved = file;
    show([this] {
        //: %1 is a file.
        m_bar->showSuccess(tr("Saved as %1").arg(QDir::toNativeSeparators(m_saved)),
                           //: Opens the file that was saved.
                           tr("Open"), tr("Show in folder"));
    });
}

void MessageController::clearSaved()
{
    if (!m_saved.isEmpty())
        m_bar->clear();
    m_saved.clear();
}

void MessageController::show(const std::function<void()> &message)
{
    m_message = message;
    message();
}

void MessageController::countNotices()
{
    QStringList lines;
    QStringList hints;
    QList<errors::Problem> parts;
    m_offersSubfolders = false;
    for (const errors::Problem &notice : std::as_const(m_notices)) {
        m_offersSubfolders |= photos::PhotoProblem::isMoreBelow(notice);
        if (loading::LoadingProblem::isCachedCopy(notice))
            lines += notice.textWithPlace();
        else if (photos::PhotoProblem::isHint(notice))
            hints += notice.textWithPlace();
        else
            parts += notice;
    }
    if (!parts.isEmpty())
        lines += tr("%Ln part(s) of this gallery cannot be shown as they are.", nullptr,
                    int(parts.size()));
    for (const errors::Problem &notice : parts.first(qMin(parts.size(), namedNotices)))
        lines += lineOf(notice);
    m_offersSubfolders = m_offersSubfolders && parts.size() <= namedNotices;
    QString more;
    if (m_offersSubfolders)
        more = tr("Show them as chapters");
    else if (parts.size() > namedNotices)
        more = tr("Show all");
    m_bar->showMessage((lines + hints).join(u'\n'), more);
}

void MessageController::openNotices()
{
    QStringList lines;
    for (const errors::Problem &notice : std::as_const(m_notices))
        lines += lineOf(notice);
    Dialogs::showLines(m_window, tr("What cannot be shown"), lines);
}

void MessageController::repeat()
{
    if (!m_bar->isHidden())
        m_message();
}

bool MessageController::isShown() const
{
    return !m_bar->isHidden();
}

bool MessageController::clear()
{
    const bool told = !m_bar->isHidden();
    m_bar->clear();
    return told;
}

} // namespace ui

#include "moc_messagecontroller.cpp"
