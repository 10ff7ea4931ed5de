// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// A strip above the page that tells what could not be done, until the reader closes it or another
/// message comes. It never takes the focus; assistive technology hears it as an alert.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows sentences; with a `more` there is a button of that name, which emits moreWanted().
    void tell(const QString &sentences, const QString &more = {});
    void clear();
    QToolButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void moreWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void arrange();

    QLabel *const m_label;
    QPushButton *const m_more;
    QToolButton *const m_close;
    QBoxLayout *m_layout = nullptr;
};

} // namespace ui
