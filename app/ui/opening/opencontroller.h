// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/loading/session.h"
#include "ui/opening/recentrecorder.h"

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace imaging {
class SlideImages;
}

namespace ui {

class CentralWidget;
class MessageController;

/// The ways into a gallery: dialogs, what was dropped or copied, recent ones, and the choice from a
/// collection.
class OpenController : public QObject
{
    Q_OBJECT
public:
    /// All of these outlive the doors; dialogs come up over `window`.
    OpenController(loading::Session *session, CentralWidget *shell, imaging::SlideImages *pictures,
                   MessageController *teller, QWidget *window);

    RecentRecorder *notes() { return &m_notes; }
    void setLanguages(const QStringList &preferences);

    /// Opens what the program was started with; where that fails there is still a gallery, the
    /// built-in one, below the message.
    void openFirst(const loading::OpenRequest &wish, std::optional<int> position);
    void askForFiles();
    void askForFolder();
    void askForAddress();
    /// Asks for a folder of photos that stand in for those that the built-in gallery lacks.
    void askForBuiltinPhotos();
    void openBuiltin();
    void openGuide();
    void openRecent(const loading::RecentGallery &recent);
    void open(const QStringList &sources);
    /// A gallery as it was opened before; at a slide of it where `slide` is an id.
    void openAt(const loading::OpenRequest &wish, const QString &slide = {},
                std::optional<int> position = {});
    /// The folder that is open once more, as its settings say now, at the same photo.
    void openAgain();
    /// Opens what was copied: files or an address.
    void paste();
    /// Files and addresses in what was dropped or copied; none where there is nothing to open.
    static QStringList sourcesIn(const QMimeData *data);

    /// Gives up what is being opened; whether there was anything.
    bool cancel();
    /// From a collection to the one that it was chosen from, else to the slides; whether one shows.
    bool leaveCollection();
    /// To the collection that the gallery was chosen from.
    void showCollection();
    bool hasCollection() const;
    /// What was chosen from last, if there was anything.
    std::optional<gallery::Collection> collection() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QStringList &sources, bool subfolders);
    void tellFailure(const errors::Problem &error, const loading::OpenRequest &wish);
    void enter();
    void choose(const gallery::Collection::Item &item);
    void offer(const gallery::Collection &collection);

    loading::Session *const m_session;
    CentralWidget *const m_shell;
    MessageController *const m_teller;
    QWidget *const m_window;
    RecentRecorder m_notes;
    QList<gallery::Collection> m_collections; ///< each chosen from the one before it
    QStringList m_languages;
};

} // namespace ui
