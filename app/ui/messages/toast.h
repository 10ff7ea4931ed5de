// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QTimer>

#include <functional>

class QAbstractButton;

namespace ui {

/// A button in a message.
struct ToastOffer
{
    QString text;                 ///< empty for no button
    std::function<void()> accept; ///< called when the reader presses it
};

/// A short message over the lower edge of its parent, hidden again after a few seconds; after ten
/// where it has a button. It is announced to screen readers, and in the accessibility tree while it
/// shows.
class Toast : public QLabel
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    /// Shows a message, in place of the one that shows.
    void showMessage(const QString &message, const ToastOffer &offer = {});
    /// Hides a message without a button, which belongs to what the parent showed until now; moves
    /// one with a button to where it belongs in the parent.
    void handleParentChange();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool hasOffer() const { return m_offer.accept != nullptr; }
    void arrange();
    void dismiss();

    QAbstractButton *const m_button;
    ToastOffer m_offer;
    QTimer m_timer;
};

} // namespace ui
