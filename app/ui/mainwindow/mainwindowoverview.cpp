// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the action table can do with all slides at once.

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/settings/settings.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/overview/overview.h"

namespace ui {

void MainWindow::addOverview()
{
    ui::Overview *overview = m_shell->overview();
    overview->setThumbnailWidth(settings::overviewThumbnail.get());
    connect(overview, &ui::Overview::thumbnailWidthChanged, this,
            [](int pixels) { settings::overviewThumbnail.set(pixels); });
    connect(overview, &ui::Overview::chosen, this, [this](int row) {
        // First, so that the focus finds the slide there: a screen reader says it once.
        m_tour->goTo(row);
        m_shell->showPage(CentralWidget::Page::Slides);
    });
    m_layers.add(EscapeLevel::Page, [this] {
        const bool was = m_shell->page() == CentralWidget::Page::Overview;
        if (was)
            m_shell->showPage(CentralWidget::Page::Slides);
        return was;
    });
}

void MainWindow::toggleOverview()
{
    if (m_shell->page() == CentralWidget::Page::Overview) {
        m_shell->showPage(CentralWidget::Page::Slides);
    } else {
        m_shell->showPage(CentralWidget::Page::Overview);
        m_shell->overview()->begin();
    }
}

void MainWindow::followOverview()
{
    const bool isShown = m_shell->page() == CentralWidget::Page::Overview;
    (*m_actions)[Action::Overview]->setChecked(isShown);
    (*m_actions)[Action::Overview]->setEnabled(
        isShown ||
        (m_shell->page() == CentralWidget::Page::Slides && m_tour->model()->rowCount() > 0));
}

} // namespace ui
