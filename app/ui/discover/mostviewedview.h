// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imagefetch.h"
#include "ui/cards/cardmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace ui {

class CardList;
class FlatTabs;
class LinkButton;
class SectionHeading;

/// LES PLUS VUS: the most viewed galleries and slides of the last hour, 24 hours and week, in tabs.
/// Below them are a check box for whether views are recorded and a button that clears them.
class MostViewedView : public QWidget
{
    Q_OBJECT
public:
    /// In the order of history::Span.
    enum Tab { Hour, Day, Week };

    explicit MostViewedView(QWidget *parent = nullptr);

    void setFetcher(const imaging::Fetch &fetch);
    void setLanguages(const QStringList &preferences);
    void setCards(const QList<Card> &galleries, const QList<Card> &slides);
    void setKeepsViews(bool keeps);
    int tab() const;
    void setTab(int tab);

Q_SIGNALS:
    void tabChosen(int tab);
    void chosen(const ui::Card &card);
    void keepsViewsChosen(bool keeps);
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void updateEmptyText();

    SectionHeading *const m_heading;
    FlatTabs *const m_tabs;
    QLabel *const m_empty;
    SectionHeading *const m_galleriesHeading;
    CardList *const m_galleries;
    SectionHeading *const m_slidesHeading;
    CardList *const m_slides;
    QCheckBox *const m_keepsViews;
    QLabel *const m_privacy;
    LinkButton *const m_clear;
};

} // namespace ui
