// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ui {

class Actions;
class CaptionPanel;
class PageStack;

/// The actions of the caption: whether it and its details are shown, the size of the text, and
/// scrolling. Keeps these choices in the settings.
class CaptionController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it.
    CaptionController(CaptionPanel *caption, Actions &actions, PageStack *pages);

private:
    void toggleDetails();
    void setTextPercent(int percent);
    void changeTextPercent(int steps);
    void updateVisibility();
    void updateActions();

    CaptionPanel *const m_caption;
    Actions &m_actions;
    PageStack *const m_pages;
};

} // namespace ui
