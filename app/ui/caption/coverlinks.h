// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class LinkButton;

/// The buttons LES PLUS VUS and NOS RECOMMANDATIONS below the texts of a cover, side by side where
/// they fit.
class CoverLinks : public QWidget
{
    Q_OBJECT
public:
    explicit CoverLinks(QWidget *parent = nullptr);

    LinkButton *mostViewedButton() const { return m_mostViewed; }
    LinkButton *recommendationsButton() const { return m_recommendations; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void mostViewedRequested();
    void recommendationsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void relayout();
    void placeButtons();
    bool fitsBeside(int width) const;
    QSize sizeOf(const QWidget *button) const;

    LinkButton *const m_mostViewed;
    LinkButton *const m_recommendations;
};

} // namespace ui
