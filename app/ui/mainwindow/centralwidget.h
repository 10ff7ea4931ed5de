// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedLayout;

namespace gallery {
class Tour;
}

namespace imaging {
class SlideImages;
}

namespace ui {

class CollectionPage;
class BrowsePage;
class MessageBar;
class Toast;
class OpeningBar;
class Overview;
class ReadAloudBar;
class SlidePage;

/// What lies between the menus and the edge of the window: messages, what is being opened or
/// read aloud, and below them one page: the slides, or something to choose from in their place.
class CentralWidget : public QWidget
{
    Q_OBJECT
public:
    CentralWidget(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent = nullptr);

    ui::SlidePage *slides() const { return m_slides; }
    ui::CollectionPage *collection() const { return m_collection; }
    ui::Overview *overview() const { return m_overview; }
    ui::BrowsePage *lobby() const { return m_lobby; }
    ui::MessageBar *messages() const { return m_messages; }
    ui::OpeningBar *opening() const { return m_opening; }
    ui::ReadAloudBar *reading() const { return m_reading; }

    enum class Page { Slides, Collection, Overview, Browse };
    Q_ENUM(Page)

    /// Shows a page and gives it the focus.
    void showPage(Page page);
    Page page() const;

    /// Says something for a moment: on the stage where that is to be seen, else over the lower edge
    /// of whatever shows in its place.
    void tell(const QString &message);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// All texts follow the size that the caption panel has; menus and dialogs, the desktop's.
    void sizeTexts();

    ui::SlidePage *const m_slides;
    ui::CollectionPage *const m_collection;
    ui::Overview *const m_overview;
    ui::BrowsePage *const m_lobby;
    ui::MessageBar *const m_messages;
    ui::OpeningBar *const m_opening;
    ui::ReadAloudBar *const m_reading;
    ui::Toast *const m_notice; ///< where the stage is not to be seen
    QStackedLayout *m_pages = nullptr;
};

} // namespace ui
