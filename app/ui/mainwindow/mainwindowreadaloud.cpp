// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the action table can do with speech.

#include "ui/mainwindow/mainwindow.h"
#include "ui/readaloud/readaloudcontroller.h"
#include "ui/slideshow/slideshowcontroller.h"

namespace ui {

void MainWindow::addReadAloud()
{
    m_readAloud = new ReadAloudController(m_tour, m_projector->show(), m_shell,
                                          (*m_actions)[Action::ReadAloud], this);
    m_layers.add(EscapeLevel::ReadAloud, [this] { return m_readAloud->leave(); });
}

void MainWindow::readAloudBy(speech::Voice *voice)
{
    m_readAloud->setVoice(voice);
}

void MainWindow::toggleReadAloud()
{
    m_readAloud->toggle();
}

} // namespace ui
