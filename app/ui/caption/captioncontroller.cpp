// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/caption/captioncontroller.h"

#include "core/settings/settings.h"
#include "ui/actions/actions.h"
#include "ui/caption/captionpanel.h"
#include "ui/controls/captiontext.h"
#include "ui/pages/pagestack.h"

namespace ui {

CaptionController::CaptionController(CaptionPanel *caption, Actions &actions, PageStack *pages)
    : QObject(pages)
    , m_caption(caption)
    , m_actions(actions)
    , m_pages(pages)
{
    actions.bind(Action::Caption, this,
                 [] { settings::captionVisible.set(!settings::captionVisible.get()); });
    actions.bind(Action::Details, this, &CaptionController::toggleDetails);
    actions.bind(Action::TextLarger, this, [this] { changeTextPercent(1); });
    actions.bind(Action::TextSmaller, this, [this] { changeTextPercent(-1); });
    actions.bind(Action::TextNormal, this,
                 [this] { setTextPercent(settings::captionPercent.fallback()); });
    actions.bind(Action::ScrollDown, this, [caption] { caption->scrollBy(1); });
    actions.bind(Action::ScrollUp, this, [caption] { caption->scrollBy(-1); });

    for (auto *text : caption->findChildren<CaptionText *>())
        text->addAction(actions[Action::CopyCaption]);
    caption->addAction(actions[Action::CopyCaption]);
    caption->setContextMenuPolicy(Qt::ActionsContextMenu); // beside the texts

    settings::captionVisible.onChange(this, &CaptionController::updateVisibility);
    settings::detailsVisible.onChange(this, &CaptionController::updateVisibility);
    settings::captionPercent.onChange(
        this, [caption] { caption->setTextPercent(settings::captionPercent.get()); });
    connect(caption, &CaptionPanel::textSizeWheeled, this, &CaptionController::changeTextPercent);
    connect(caption, &CaptionPanel::textPercentChanged, pages, &PageStack::setTextPercent);
    connect(pages, &PageStack::pageChanged, this, &CaptionController::updateActions);
    caption->setTextPercent(settings::captionPercent.get());
    updateVisibility();
    updateActions();
}

void CaptionController::toggleDetails()
{
    const bool areVisible = settings::detailsVisible.get() && settings::captionVisible.get();
    settings::detailsVisible.set(!areVisible);
    if (areVisible)
        return;
    settings::captionVisible.set(true); // they are part of it
    m_caption->revealDetails();
}

void CaptionController::setTextPercent(int percent)
{
    m_caption->setTextPercent(percent);
    settings::captionPercent.set(m_caption->textPercent());
}

void CaptionController::changeTextPercent(int steps)
{
    setTextPercent(m_caption->textPercent() + steps * CaptionPanel::textPercentStep);
}

void CaptionController::updateVisibility()
{
    m_caption->setTextsVisible(settings::captionVisible.get());
    m_caption->setDetailsVisible(settings::detailsVisible.get());
    m_actions[Action::Caption]->setChecked(settings::captionVisible.get());
    m_actions[Action::Details]->setChecked(settings::detailsVisible.get());
}

void CaptionController::updateActions()
{
    m_actions.setEnabled({Action::Caption, Action::Details, Action::ScrollDown, Action::ScrollUp},
                         m_pages->page() == Page::Slides);
}

} // namespace ui

#include "moc_captioncontroller.cpp"
