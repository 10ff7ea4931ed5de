// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/toast.h"

#include <QWidget>

#include <array>
#include <functional>

class QBoxLayout;
class QStackedLayout;

namespace ui {

enum class Page { Slides, Collection, Overview, Browse };

/// The central widget of the window: one page, tool bars above it, and bars with messages, one
/// below the other, over its upper edge, so that they move nothing. The features bring pages and
/// bars along, which belong to this widget from then on.
class PageStack : public QWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent);

    /// How a page answers what is asked of whichever page is shown. Any may be empty.
    struct Handlers
    {
        /// Gives the page the focus. Without it the page's widget gets it.
        std::function<void()> focus;
        /// What Space and Enter do while no button has the focus.
        std::function<void()> activate;
        /// Shows a message for some seconds. Returns false where the page has no place in sight
        /// for it; then, and without it, the message appears over the lower edge of the page.
        std::function<bool(const QString &message, const ToastOffer &offer)> notify;
    };

    /// Each page is set once, before it is shown.
    void setPage(Page page, QWidget *widget, const Handlers &handlers = {});
    /// Adds a bar over the page, below those that are there.
    void addBar(QWidget *bar);
    /// Adds a bar above the page, which makes room for it.
    void addToolBar(QWidget *bar);

    /// The lower edge of the lowest bar that shows; that of the tool bars where there is none.
    int barsBottom() const;

    /// Shows a page and gives it the focus.
    void showPage(Page page);
    Page page() const;
    /// The window title of the shown page's widget; empty for a page about the gallery as a whole.
    QString pageTitle() const;

    /// Clicks the button that has the focus, else does what the page has for Space and Enter.
    void activate();
    /// Shows a message for some seconds, with a button if something is offered.
    void notify(const QString &message, const ToastOffer &offer = {});
    /// The size of all texts, in percent of the desktop's; menus and dialogs keep the desktop's.
    void setTextPercent(int percent);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another page is shown.
    void pageChanged();
    /// pageTitle() is another one.
    void pageTitleChanged();
    /// barsBottom() may be another one.
    void barsChanged();
    /// Texts have another size.
    void textSizeChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QWidget *widget = nullptr;
        Handlers handlers;
    };

    const Entry &entry(Page page) const { return m_entries.at(std::size_t(page)); }
    void applyTextPercent();
    void keepPagesFirst();
    void placeBars();

    std::array<Entry, 4> m_entries; ///< by Page
    QList<QWidget *> m_toolBars;
    QList<QWidget *> m_bars;
    QStackedLayout *const m_pages;
    QBoxLayout *m_layout = nullptr;
    Toast *const m_toast; ///< for pages without a place for messages
    int m_textPercent = 100;
};

} // namespace ui
