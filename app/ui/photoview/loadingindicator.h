// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>

namespace ui {

/// Says over the photo that it is on its way: how much of it has come where that is known, else in
/// a word. It does not move by itself, and lets the mouse through.
class LoadingIndicator : public QProgressBar
{
    Q_OBJECT
public:
    explicit LoadingIndicator(QWidget *parent);

    /// From 0 to 1; negative where it is not known.
    void setShare(double share);
    void retranslate();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isKnown() const { return maximum() > 0; }
    QString words() const;
};

} // namespace ui
