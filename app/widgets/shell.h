// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedLayout;

namespace gallery {
class Tour;
}

namespace imaging {
class Pictures;
}

namespace widgets {

class CollectionPage;
class MessageBar;
class OpeningBar;
class SlidePage;

/// What lies between the menus and the edge of the window: messages, what is being opened, and
/// below them the slides or a collection to choose from.
class Shell : public QWidget
{
    Q_OBJECT
public:
    Shell(gallery::Tour *tour, imaging::Pictures *pictures, QWidget *parent = nullptr);

    SlidePage *slides() const { return m_slides; }
    CollectionPage *collection() const { return m_collection; }
    MessageBar *messages() const { return m_messages; }
    OpeningBar *opening() const { return m_opening; }

    void showSlides();
    void showCollection();
    bool showsCollection() const;

    QSize minimumSizeHint() const override;

private:
    SlidePage *const m_slides;
    CollectionPage *const m_collection;
    MessageBar *const m_messages;
    OpeningBar *const m_opening;
    QStackedLayout *m_pages = nullptr;
};

} // namespace widgets
