// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// A bar above the page with a message, which stays until the reader closes it or another message
/// replaces it. It does not take the focus; the message is announced to screen readers.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows what could not be done. If `more` is not empty, a button with that text emits
    /// moreRequested().
    void showMessage(const QString &sentences, const QString &more = {});
    /// Shows what was done, without the sign of errors. Buttons with these texts emit
    /// moreRequested() and otherRequested().
    void showSuccess(const QString &sentences, const QString &more, const QString &other);
    void clear();
    QToolButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void moreRequested();
    void otherRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void arrange();
    void show(const QString &sentences, const QString &more, const QString &other, bool isError);

    QWidget *const m_sign;
    QLabel *const m_label;
    QPushButton *const m_more;
    QPushButton *const m_other;
    QToolButton *const m_close;
    QBoxLayout *m_layout = nullptr;
};

} // namespace ui
