// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace ui {

/// A panel beside the slide that shows one of its pages (contents, search) below that page's window
/// title, or is closed.
class SidePanel : public QFrame
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// Adds a page, which the panel owns from then on. Its window title is the title of the panel.
    void addPage(QWidget *page);
    /// Opens the panel with one of its pages; the focus stays where it is.
    void open(QWidget *page);
    void close();
    bool isOpen() const { return !isHidden(); }
    QToolButton *closeButton() const { return m_close; }
    /// Whether the panel is open with that page.
    bool shows(const QWidget *page) const;

    /// Its width beside a slide in a window of that width, in device-independent pixels. It grows
    /// with the text size.
    int widthIn(int pageWidth) const;

Q_SIGNALS:
    /// Emitted before it closes, while the focus is still where it was.
    void closing();
    /// It was opened or closed or shows another page.
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
