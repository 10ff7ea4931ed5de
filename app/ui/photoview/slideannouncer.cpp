// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/slideannouncer.h"

#include "core/gallery/slidemodel.h"
#include "ui/accessibility/announcement.h"
#include "ui/slidetext/slidetexts.h"

#include <QTimer>
#include <QWidget>

namespace ui {

SlideAnnouncer::SlideAnnouncer(QWidget *view)
    : QObject(view)
    , m_view(view)
{}

void SlideAnnouncer::setSlide(const QModelIndex &slide, const std::optional<QString> &notice)
{
    if (slide != m_slide) {
        const int chapter = slide.data(gallery::SlideModel::ChapterRole).toInt();
        m_entersChapter = chapter != m_chapter;
        m_chapter = chapter;
        m_slide = slide;
    }
    m_notice = notice;
    const QString sentence = SlideTexts::spoken(slide, m_entersChapter, notice.value_or(QString()));
    if (sentence == m_sentence)
        return;
    const bool isFirst = m_sentence.isEmpty();
    m_sentence = sentence;
    notifyNameChanged(m_view, sentence);
    // A focused view's name has been said. Whether the view is about to get the focus is known only
    // when the key press has been handled.
    if (!m_view->hasFocus() && !isFirst)
        QTimer::singleShot(0, this, &SlideAnnouncer::announceUnlessFocused);
}

void SlideAnnouncer::updatePosition(const QModelIndex &slide)
{
    if (slide == m_slide)
        m_sentence = SlideTexts::spoken(slide, m_entersChapter, m_notice.value_or(QString()));
}

void SlideAnnouncer::announceUnlessFocused()
{
    // focusWidget(), as in an inactive window no widget has the focus.
    if (m_view->window()->focusWidget() != m_view && m_view->isVisible())
        announce(m_view, m_sentence);
}

void SlideAnnouncer::setNotice(const QModelIndex &slide, const QString &notice)
{
    if (slide != m_slide || notice == m_notice)
        return;
    // Before its first frame the view has requested no photo; the sentence has not been said yet.
    const bool isLate = m_notice.has_value();
    m_notice = notice;
    if (isLate && m_view->isVisible())
        announce(m_view, notice);
    else
        m_sentence = SlideTexts::spoken(slide, m_entersChapter, notice);
}

} // namespace ui

#include "moc_slideannouncer.cpp"
