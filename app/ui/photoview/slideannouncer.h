// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPersistentModelIndex>

#include <optional>

class QWidget;

namespace ui {

/// Says to assistive technology, in one sentence and once, what the stage shows. The sentence is
/// the stage's name. While the stage has the focus a screen reader says a name that changes; where
/// the focus comes to the stage, the name that it finds there; and where something else keeps the
/// focus, such as DÉCOUVRIR, the sentence is announced.
class SlideAnnouncer : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the stage.
    explicit SlideAnnouncer(QWidget *view);

    /// The stage's name.
    QString sentence() const { return m_sentence; }
    /// The slide is another one or its words are others; `notice` is why there is no photo, where
    /// that is known yet. To be called before the focus moves because of it.
    void tell(const QModelIndex &slide, const std::optional<QString> &notice);
    /// The slide is the same, but its position or the number of slides is another: the name tells
    /// it from now on, and nobody hears it for that.
    void renumber(const QModelIndex &slide);
    /// What came to be known of a slide's photo.
    void add(const QModelIndex &slide, const QString &notice);

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
