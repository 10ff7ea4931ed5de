// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "sources/recommendations/recommendationfinder.h"
#include "ui/discover/browsepage.h"
#include "ui/discover/cardbuilder.h"

#include <QObject>

namespace ui {

class OpenController;
class CentralWidget;

/// Between galleries: fills LES PLUS VUS and NOS RECOMMANDATIONS, on their page and after the last
/// slide, and opens what is chosen there.
class BrowseController : public QObject
{
    Q_OBJECT
public:
    /// All of these outlive the lobby; the history is null where nothing is remembered.
    BrowseController(history::History *history, loading::Session *session, OpenController *doors,
                     CentralWidget *shell, QWidget *window);

    void setFetcher(const imaging::Fetch &fetch);
    void setLanguages(const QStringList &preferences);
    /// Forgets what was viewed, if the reader means it.
    void askToClear();
    /// Opens the page at a part of it, or leaves it where that part was opened before.
    void toggle(ui::BrowsePage::Part part);
    /// Leaves the page; whether it was to be seen.
    bool leave();

private:
    bool isShown() const;
    void askMostViewed();
    void lookAround();
    void showFound();
    void open(const ui::Card &card);

    history::History *const m_history;
    loading::Session *const m_session;
    OpenController *const m_doors;
    CentralWidget *const m_shell;
    QWidget *const m_window;
    ui::BrowsePage *const m_page;
    CardBuilder m_cards;
    recommendations::RecommendationFinder m_finder;
    QString m_shownFor;  ///< the gallery that the recommendations that show are for
    QString m_lookedFor; ///< that they were last looked for
    background::Task m_askingViews;
};

} // namespace ui
