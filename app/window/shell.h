// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedLayout;

namespace gallery {
class Tour;
}

namespace imaging {
class ImageStore;
}

namespace widgets {
class CollectionPage;
class LobbyPage;
class MessageBar;
class OpeningBar;
class Overview;
class ReadingBar;
class SlidePage;
} // namespace widgets

namespace window {

/// What lies between the menus and the edge of the window: messages, what is being opened or
/// read aloud, and below them one page: the slides, or something to choose from in their place.
class Shell : public QWidget
{
    Q_OBJECT
public:
    Shell(gallery::Tour *tour, imaging::ImageStore *pictures, QWidget *parent = nullptr);

    widgets::SlidePage *slides() const { return m_slides; }
    widgets::CollectionPage *collection() const { return m_collection; }
    widgets::Overview *overview() const { return m_overview; }
    widgets::LobbyPage *lobby() const { return m_lobby; }
    widgets::MessageBar *messages() const { return m_messages; }
    widgets::OpeningBar *opening() const { return m_opening; }
    widgets::ReadingBar *reading() const { return m_reading; }

    enum class Page { Slides, Collection, Overview, Lobby };
    Q_ENUM(Page)

    /// Shows a page and gives it the focus.
    void showPage(Page page);
    Page page() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChanged();

protected:
    bool event(QEvent *event) override;

private:
    /// All texts follow the size that the caption panel has; menus and dialogs, the desktop's.
    void sizeTexts();

    widgets::SlidePage *const m_slides;
    widgets::CollectionPage *const m_collection;
    widgets::Overview *const m_overview;
    widgets::LobbyPage *const m_lobby;
    widgets::MessageBar *const m_messages;
    widgets::OpeningBar *const m_opening;
    widgets::ReadingBar *const m_reading;
    QStackedLayout *m_pages = nullptr;
};

} // namespace window
