// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/showpart.h"

#include "ui/actions/actions.h"
#include "ui/mainwindow/mainwindow.h"

namespace ui {

namespace {

using settings::StartView;

struct PartRow
{
    StartView part;
    Action action;
    int times = 1; ///< that its key is pressed
};

// Part::Slide is there without a key.
constexpr PartRow partRows[] = {
    {StartView::Contents, Action::Contents},
    {StartView::Overview, Action::Overview},
    {StartView::Zoom, Action::ZoomIn, 3},
    {StartView::End, Action::Last},
    {StartView::End, Action::Next}, // beyond the last slide
    {StartView::MostViewed, Action::MostViewed},
    {StartView::Recommendations, Action::Recommendations},
    {StartView::Keys, Action::KeySheet},
};

} // namespace

void showPart(const MainWindow &window, StartView part)
{
    for (const PartRow &row : partRows) {
        if (row.part != part)
            continue;
        QAction *action = window.actions()[row.action];
        const auto press = [action, times = row.times] {
            for (int time = 0; time < times; ++time)
                action->trigger();
        };
        if (action->isEnabled())
            press();
        else
            QObject::connect(action, &QAction::enabledChanged, action, press,
                             Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
}

} // namespace ui
