// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagecontroller.h"

#include "sources/loading/loadingproblem.h"
#include "ui/messages/dialogs.h"
#include "ui/messages/messagebar.h"

namespace ui {

namespace {

constexpr int namedNotices = 3; // in the message itself

} // namespace

MessageController::MessageController(ui::MessageBar *bar, QWidget *window)
    : QObject(window)
    , m_bar(bar)
    , m_window(window)
{
    connect(bar, &ui::MessageBar::moreRequested, this, &MessageController::openNotices);
}

void MessageController::showProblem(const errors::Problem &problem)
{
    show([this, problem] { m_bar->showMessage(problem.message()); });
}

void MessageController::showNotices(const QList<errors::Problem> &notices)
{
    m_notices = notices;
    show([this] { countNotices(); });
}

void MessageController::show(const std::function<void()> &message)
{
    m_message = message;
    message();
}

void MessageController::countNotices()
{
    QStringList lines;
    QList<errors::Problem> parts = m_notices;
    if (!parts.isEmpty() && loading::LoadingProblem::isCachedCopy(parts.first()))
        lines += parts.takeFirst().textWithPlace();
    if (!parts.isEmpty())
        lines += tr("%Ln part(s) of this gallery cannot be shown as they are.", nullptr,
                    int(parts.size()));
    for (const errors::Problem &notice : parts.first(qMin(parts.size(), namedNotices)))
        lines += notice.textWithPlace();
    m_bar->showMessage(lines.join(u'\n'), parts.size() > namedNotices ? tr("Show all") : QString());
}

void MessageController::openNotices()
{
    QStringList lines;
    for (const errors::Problem &notice : std::as_const(m_notices))
        lines += notice.textWithPlace();
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
