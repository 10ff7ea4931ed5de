// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

/// Stands where a photo is that could not be loaded: the reason, and a button to try again. The
/// reason is painted only, as the photo view's accessible description has it. Lets the mouse
/// through beside the button.
class FailurePanel : public QWidget
{
    Q_OBJECT
public:
    explicit FailurePanel(QWidget *parent);

    void setReason(const QString &reason);
    /// Whether everything fits.
    bool fits(QSizeF size) const;
    QPushButton *button() const { return m_tryAgain; }
    void retranslate();

Q_SIGNALS:
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The heights of its parts, from top to bottom; a sign is left out where it has no room.
    struct Parts
    {
        QFont font; ///< small enough for the reason
        int sign = 0;
        int reason = 0;
        int button = 0;
        int height = 0; ///< of all, with what lies between
    };
    Parts partsIn(QSize size) const;
    void placeButton();

    QPushButton *const m_tryAgain;
    QString m_reason;
};

} // namespace ui
