// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace ui {

class LinkButton;
class Overview;

/// The page of the overview: a button that leads back to the slide, above all slides.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    /// Takes the overview over.
    OverviewPage(Overview *overview, QWidget *parent);

    QAbstractButton *backButton() const;

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    LinkButton *const m_back;
    QHBoxLayout *const m_header;
};

} // namespace ui
