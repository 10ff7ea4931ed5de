// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"
#include "core/gallery/slideroles.h"
#include "core/gallery/slideupdate.h"
#include "core/gallery/slidewording.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace gallery {

/// The slides of one gallery as a list model, with their texts in the reader's languages. All views
/// of a gallery use this model, and only the model chooses among languages.
///
/// dataChanged() always names the changed roles, for rows that have all changed in these roles.
/// Values that depend only on the row (the position, and the title of a slide without one) are not
/// announced when rows are inserted, removed or moved.
class SlideModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::DisplayRole,
        PositionRole = Qt::UserRole, ///< int, the number that the counter shows
        CoverRole,                   ///< bool
        CaptionRole,                 ///< QString: HTML paragraphs, safe for a text view
        CaptionTextRole,             ///< QString: the caption's words, a line a paragraph
        CaptionLanguageRole,         ///< QString: the tag of the language shown, `none` or empty
        TitleLanguageRole,           ///< QString: likewise; empty if the slide has no title and the
                                     ///< interface's language is used
        CreditLanguageRole,          ///< QString: likewise
        ChapterLanguageRole,         ///< QString: likewise, of the chapter's title
        CreditRole,                  ///< QString: HTML, safe for a text view
        CreditTextRole,              ///< QString
        CreditLabelRole,             ///< QString: the gallery's label for the credit; may be empty
        GalleryCreditRole, ///< QString: the gallery's credit as HTML if the slide has another one;
                           ///< else empty
        AlternativeRole,  ///< QString: the alternative text of the photo (WCAG 1.1.1); may be empty
        RemarksRole,      ///< QString: comments and descriptions as HTML paragraphs
        ChapterRole,      ///< int: index in the gallery's chapters, -1 for none
        ChapterTitleRole, ///< QString
        ChapterPlaceRole, ///< int: place in its chapter, from 1; 0 for none
        ChapterSizeRole,  ///< int: number of slides in its chapter; 0 for none
        SizeRole,         ///< QSize: the photo's aspect ratio; empty if unknown
        SeenRole,         ///< bool: whether the slide was shown in this tour
        HasSecondWordingRole, ///< bool: whether secondWording() has any text
        OptionsRole, ///< QStringList: labels of the alternative pictures, an empty one for a
                     ///< picture without a label; no entries if there is no choice
        PhotoRole,   ///< QList<Layer>: the layers of the photo. Also announced when its substitutes
                     ///< change and, with alternative pictures, when the languages do
        DetailsRole, ///< Details of the slide. Also announced when those of the gallery change
    };
    Q_ENUM(Role)

    explicit SlideModel(QObject *parent = nullptr);

    const Gallery &gallery() const { return m_gallery; }
    /// Replaces the gallery and resets the model; no slide is seen.
    void setGallery(const Gallery &gallery);
    /// Replaces the gallery by a newer version of itself. Slides are identified by their ids, which
    /// must be unique; slides that stay keep their persistent indexes and whether they were seen.
    /// Until all rows are removed, inserted and moved, chapters, positions and texts are the
    /// previous ones; then dataChanged() is emitted for the remaining rows, and updated() last.
    void update(const Gallery &gallery);
    /// Replaces the data of the slides from row `first` on, which keep their ids. Ignores slides
    /// beyond the last row.
    void replaceSlides(int first, const QList<Slide> &slides);
    /// Replaces slides that have other ids from now on, by their former ids. They stay current and
    /// seen.
    void renameSlides(const QHash<QString, Slide> &slides);
    QString galleryTitle() const;

    /// The languages that the reader prefers, BCP 47 tags, best first.
    QStringList languages() const { return m_languages; }
    /// Whether the page is mirrored, with the next slide on the left: pageDirection() of the
    /// gallery in these languages. All parts of the window use this value.
    bool isRightToLeft() const { return m_isRightToLeft; }
    /// Changes all texts in place; rows and seen marks stay.
    void setLanguages(const QStringList &preferences);
    /// The language of the texts that are shown beside those of languages(), a BCP 47 tag; empty
    /// for none.
    QString secondLanguage() const { return m_secondLanguage; }
    /// Changes the language of secondWording(), and HasSecondWordingRole.
    void setSecondLanguage(const QString &tag);
    /// The texts of a row in other languages than the model's.
    Wording wording(int row, const QStringList &preferences) const
    {
        return wordingAt(m_gallery, row, chapterOf(row), preferences);
    }
    /// The texts of a row in the second language; each is empty if it has no translation, or if
    /// there is no second language.
    Wording secondWording(int row) const
    {
        return wordingBeside(m_gallery, row, chapterOf(row), m_languages, m_secondLanguage);
    }
    /// Gallery::languages(), computed once for each gallery.
    const QStringList &galleryLanguages() const;

    bool isSeen(int row) const { return m_seen.at(row); }
    int seenCount() const { return m_seenCount; }
    /// The innermost chapter of a row, an index in the gallery's chapters; -1 for none.
    int chapterOf(int row) const { return m_places.at(row).chapter; }
    void markSeen(int row);
    /// Marks the slides with these ids as seen, with one dataChanged().
    void markSeen(const QSet<QString> &ids);
    void clearSeen();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// languages() has changed, and the texts with it.
    void languagesChanged();
    /// The slides at these rows, in ascending order, are about to be removed, possibly after being
    /// moved. Receivers use it to move on to a slide that stays.
    void slidesAboutToBeRemoved(const QList<int> &rows);
    /// The gallery was replaced, by setGallery() or update(). Emitted after all other signals of
    /// the change, when slides and chapters are consistent again.
    void updated();
    /// isRightToLeft() has changed.
    void directionChanged();

private:
    QString title(int row) const;
    /// The accessible description: chapter, and whether the slide was seen.
    QString description(int row) const;
    QStringList caption(int row) const;
    QString remarks(const Slide &slide) const;
    QVariant chapterData(int row, int role) const;
    QStringList optionsOf(const Slide &slide) const;
    /// Recomputes m_isRightToLeft without a signal; returns whether it has changed.
    bool recomputeDirection();
    void updateDirection();
    /// `gallery` contains the slides that are inserted.
    void applyStep(const SlideUpdate::Step &step, const Gallery &gallery);
    void reorder(const QList<int> &order);
    void remove(int first, int count);
    void insert(int first, const QList<Slide> &slides);
    /// Called when all slides are in their final rows.
    void applyTexts(const Gallery &gallery);
    void announce(const RoleChanges &changes);

    Gallery m_gallery;
    QStringList m_languages;
    QString m_secondLanguage;
    mutable std::optional<QStringList> m_galleryLanguages;
    QList<ChapterPlace> m_places; // of each row
    QList<bool> m_seen;
    int m_seenCount = 0;
    bool m_isRightToLeft = false;
};

} // namespace gallery
