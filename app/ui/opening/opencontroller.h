// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "imaging/decode/imagefetch.h"
#include "sources/loading/session.h"
#include "ui/opening/recentrecorder.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QMimeData;
class QWidget;

namespace history {
class History;
}

namespace imaging {
class SlideImages;
}

namespace ui {

class Actions;
class CollectionPage;
class DropHint;
class MenuBar;
class MessageController;
class OpeningBar;
class PageStack;

/// The ways into a gallery: dialogs, what was dropped or copied, recent ones, and the choice from a
/// collection. Shows what is being opened, and why it could not be.
class OpenController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it. `history` knows what was seen of the
    /// galleries of collections; null for nothing. `fetch` gets their images.
    OpenController(loading::Session *session, history::History *history,
                   imaging::SlideImages *images, const imaging::Fetch &fetch,
                   MessageController *messages, Actions &actions, MenuBar &menus, PageStack *pages);

    RecentRecorder &recentRecorder() { return m_recentRecorder; }

    /// Opens what the program was started with, at a position if one is given. Where that fails the
    /// built-in gallery is opened, below the message.
    void openFirst(const loading::OpenRequest &request, std::optional<int> position);
    void askForFolder();
    void openRecent(const loading::RecentGallery &recent);
    void open(const QStringList &sources);
    /// Opens a gallery as it was opened before; at a slide of it unless `slide`, an id, is empty.
    void openAt(const loading::OpenRequest &request, const QString &slide = {},
                std::optional<int> position = {});
    /// Opens what was copied: files or an address.
    void paste();
    /// Files and addresses in what was dropped or copied. Empty where there is nothing to open.
    static QStringList sourcesIn(const QMimeData *data);

Q_SIGNALS:
    /// Another collection, or none, is the one that the gallery was chosen from.
    void collectionChanged(const std::optional<gallery::Collection> &collection);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A collection that was chosen from the one above it, and the row chosen from it.
    struct Level
    {
        gallery::Collection collection;
        int row = 0;
    };

    void bindActions(Actions &actions);
    void askForFiles();
    void askForAddress();
    void askForBuiltinPhotos();
    void openBuiltin();
    void openGuide();
    void open(const QStringList &sources, bool subfolders);
    void reopenFolder();
    void reload();
    void updateBuiltinPhotos();
    void updateActions();
    void showProblem(const errors::Problem &error, const loading::OpenRequest &request);
    void showNotices(QList<errors::Problem> notices);
    bool cancel();
    void showGallery();
    void choose(const gallery::Collection::Item &item);
    void addCollection(const gallery::Collection &collection);
    void showCollection();
    void showLevel();
    bool leaveCollection();

    loading::Session *const m_session;
    history::History *const m_history;
    MessageController *const m_messages;
    Actions &m_actions;
    PageStack *const m_pages;
    OpeningBar *const m_openingBar;
    CollectionPage *const m_collectionPage;
    DropHint *const m_dropHint;
    RecentRecorder m_recentRecorder;
    QString m_typedAddress; ///< in the dialog; empty once it was opened
    QList<Level> m_levels;  ///< each chosen from the one before it
    background::Task m_progressRequest;
};

} // namespace ui
