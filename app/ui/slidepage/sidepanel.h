// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace ui {

/// A panel beside the slide for what helps to find one's way. It shows one of its pages at a time,
/// under that page's window title, or is closed.
class SidePanel : public QFrame
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// Takes a page over; its window title is what it is called in the interface's language.
    void addPage(QWidget *page);
    /// Shows the page; the focus stays where it is.
    void open(QWidget *page);
    void close();
    bool isOpen() const { return !isHidden(); }
    /// Whether this very page is to be seen.
    bool shows(const QWidget *page) const;

    /// How wide it is beside a slide, in a page of that width; device-independent
    /// pixels. It grows with the text.
    int widthIn(int pageWidth) const;

Q_SIGNALS:
    /// About to close, with the focus still where it was.
    void closing();
    /// Opened, closed or showing another page.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void updateTitle();

    QLabel *const m_title;
    QToolButton *const m_close;
    QStackedLayout *const m_pages;
};

} // namespace ui
