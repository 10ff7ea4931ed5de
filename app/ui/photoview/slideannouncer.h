// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPersistentModelIndex>

#include <optional>

class QWidget;

namespace ui {

/// Has a screen reader say once, in one sentence, what the photo view shows. The sentence is the
/// view's accessible name. A screen reader says it by itself when it changes while the view has the
/// focus and when the view gets the focus; while another widget keeps the focus, such as DÉCOUVRIR,
/// it is announced.
class SlideAnnouncer : public QObject
{
    Q_OBJECT
public:
    /// The view is the parent.
    explicit SlideAnnouncer(QWidget *view);

    /// The accessible name of the view.
    QString sentence() const { return m_sentence; }
    /// Call this when the slide or its texts have changed, before the focus moves because of it.
    /// `notice` says why there is no photo and is empty where there is one; null while that is not
    /// known yet.
    void setSlide(const QModelIndex &slide, const std::optional<QString> &notice);
    /// Updates the sentence for a changed position of the same slide or a changed number of slides,
    /// without announcing it.
    void updatePosition(const QModelIndex &slide);
    /// Sets the notice when the slide's photo has been loaded or has failed, and announces it.
    void setNotice(const QModelIndex &slide, const QString &notice);

private:
    void announceUnlessFocused();

    QWidget *const m_view;
    QPersistentModelIndex m_slide;
    QString m_sentence;
    std::optional<QString> m_notice;
    int m_chapter = -1;
    bool m_entersChapter = false;
};

} // namespace ui
