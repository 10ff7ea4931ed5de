// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the action table can do with speech.

#include "window/mainwindow.h"
#include "window/projector.h"
#include "window/readaloud.h"

namespace window {

void MainWindow::addReadAloud()
{
    m_readAloud =
        new ReadAloud(m_tour, m_projector->show(), m_shell, (*m_actions)[Action::ReadAloud], this);
    m_layers.add(Layer::ReadAloud, [this] { return m_readAloud->leave(); });
}

void MainWindow::readAloudBy(speech::Voice *voice)
{
    m_readAloud->setVoice(voice);
}

void MainWindow::toggleReadAloud()
{
    m_readAloud->toggle();
}

} // namespace window
