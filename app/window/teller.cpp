// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/teller.h"

#include "printing/printerror.h"
#include "widgets/messagebar.h"
#include "window/dialogs.h"

namespace window {

namespace {

constexpr int namedNotices = 3; // in the message itself

} // namespace

Teller::Teller(widgets::MessageBar *bar, QWidget *window)
    : QObject(window)
    , m_bar(bar)
    , m_window(window)
{
    connect(bar, &widgets::MessageBar::moreWanted, this, &Teller::showNotices);
}

void Teller::tell(const errors::Problem &problem)
{
    say([this, problem] { m_bar->tell(Dialogs::sentences(problem)); });
}

void Teller::tellSentences(const std::function<QString()> &sentences)
{
    say([this, sentences] { m_bar->tell(sentences()); });
}

void Teller::tellFault(const printing::PrintError &fault)
{
    say([this, fault] { m_bar->tell(fault.text()); });
}

void Teller::tellNotices(const QList<errors::Problem> &notices)
{
    m_notices = notices;
    say([this] { countNotices(); });
}

void Teller::say(const std::function<void()> &message)
{
    m_message = message;
    message();
}

void Teller::countNotices()
{
    QStringList lines;
    QList<errors::Problem> parts = m_notices;
    if (!parts.isEmpty() && parts.first().kind == errors::Problem::Kind::KeptCopy)
        lines += parts.takeFirst().text();
    if (!parts.isEmpty())
        lines += tr("%n part(s) of this gallery cannot be shown as they are.", nullptr,
                    int(parts.size()));
    for (const errors::Problem &notice : parts.first(qMin(parts.size(), namedNotices)))
        lines += notice.text();
    m_bar->tell(lines.join(u'\n'), parts.size() > namedNotices ? tr("Show all") : QString());
}

void Teller::showNotices()
{
    QStringList lines;
    for (const errors::Problem &notice : std::as_const(m_notices))
        lines += notice.text();
    Dialogs::showLines(m_window, tr("What cannot be shown"), lines);
}

void Teller::repeat()
{
    if (!m_bar->isHidden())
        m_message();
}

bool Teller::clear()
{
    const bool told = !m_bar->isHidden();
    m_bar->clear();
    return told;
}

} // namespace window
