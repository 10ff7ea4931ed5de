// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opening/recents.h"
#include "opening/session.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <functional>

class QMimeData;
class QWidget;

namespace imaging {
class Pictures;
}

namespace widgets {

class Shell;

/// The ways into a gallery: dialogs, what was dropped or copied, recent ones, and the choice from a
/// collection; and what a reader hears of it: progress, errors, notices.
class Doors : public QObject
{
    Q_OBJECT
public:
    /// All of these outlive the doors; dialogs come up over `window`.
    Doors(opening::Session *session, Shell *shell, imaging::Pictures *pictures, QWidget *window);

    opening::Recents *recents() { return &m_recents; }
    void setLanguages(const QStringList &preferences);

    /// Opens what the program was started with; where that fails there is still a gallery, the
    /// built-in one, below the message.
    void openFirst(const opening::Wish &wish, std::optional<int> position);
    void askForFiles();
    void askForFolder();
    void askForAddress();
    /// Asks for a folder of photos that stand in for those that the built-in gallery lacks.
    void askForBuiltinPhotos();
    void openBuiltin();
    void openRecent(const opening::Recent &recent);
    void open(const QStringList &sources);
    /// The folder that is open once more, as its settings say now, at the same photo.
    void openAgain();
    /// Opens what was copied: files or an address.
    void paste();
    /// Files and addresses in what was dropped or copied; none where there is nothing to open.
    static QStringList sourcesIn(const QMimeData *data);

    /// Takes back one layer: what is being opened, a message, a collection. Whether there was one.
    bool back();
    /// To the collection that the gallery was chosen from.
    void showCollection();
    bool hasCollection() const;
    /// Remembers where the reader is, for the list of recent galleries; written behind, as a disk
    /// can take many frames.
    void noteProgress();
    /// Waits until all is written.
    void finishNotes();
    void tell(const formats::Problem &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellFailure(const formats::Problem &error, const opening::Wish &wish);
    void tellNotices(const QList<formats::Problem> &notices);
    void countNotices();
    void noteRoom();
    void showNotices();
    /// Tells it now, and again in another language.
    void say(const std::function<void()> &message);
    void enter();
    void offer(const gallery::Collection &collection);
    void saveCover();

    opening::Session *const m_session;
    Shell *const m_shell;
    imaging::Pictures *const m_pictures;
    QWidget *const m_window;
    opening::Recents m_recents;
    std::function<void()> m_message; ///< what the message bar tells
    QList<formats::Problem> m_notices;
    QList<gallery::Collection> m_collections; ///< each chosen from the one before it
    QStringList m_languages;
    QThreadPool m_writer; ///< of settings
    QTimer m_noteTimer;   ///< until a gallery that was opened is noted
};

} // namespace widgets
