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

/// The slides of one gallery with their texts in the reader's language. Every view looks at this
/// model, and only the model chooses among languages.
///
/// dataChanged() always names the roles that changed, and rows of which each has changed in these
/// roles. What follows from the row alone is not announced where rows come, go or move: position,
/// and the title of a slide without one.
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
        TitleLanguageRole,           ///< QString: likewise; empty where the interface named it
        CreditLanguageRole,          ///< QString: likewise
        ChapterLanguageRole,         ///< QString: likewise, of the chapter's title
        CreditRole,                  ///< QString: HTML, safe for a text view
        CreditTextRole,              ///< QString
        CreditLabelRole,             ///< QString: what the credit is called; may be empty
        GalleryCreditRole,           ///< QString: the gallery's own credit as HTML where the slide
                                     ///< has another; else empty
        AlternativeRole,             ///< QString: the photo in words; may be empty
        RemarksRole,                 ///< QString: comments and descriptions as HTML paragraphs
        ChapterRole,                 ///< int: index in the gallery's chapters, -1 for none
        ChapterTitleRole,            ///< QString
        ChapterPlaceRole,            ///< int: place in its chapter, from 1; 0 for none
        ChapterSizeRole,             ///< int: number of slides in its chapter; 0 for none
        SizeRole,                    ///< QSize: the photo's shape, empty where unknown
        SeenRole,                    ///< bool: whether this tour has shown it
        SecondRole,                  ///< bool: whether anything is to be shown beside it
        OptionsRole, ///< QStringList: what the pictures to choose from are called, an empty name
                     ///< for one without; none where there is no choice
        PhotoRole,   ///< QList<Layer>: what the photo is made of. Changes too with what stands for
                     ///< it and, where several pictures are to choose from, with the languages
        DetailsRole, ///< Details, of the slide. Changes too with the gallery's own
    };
    Q_ENUM(Role)

    explicit SlideModel(QObject *parent = nullptr);

    const Gallery &gallery() const { return m_gallery; }
    /// Replaces everything that was shown; nothing is seen yet.
    void setGallery(const Gallery &gallery);
    /// The same gallery as it is now: slides are recognised by their ids, which must be unique;
    /// what stays keeps its index and whether it was seen, wherever it moves. Chapters, positions
    /// and texts are those of before until all rows have come, gone and moved; then dataChanged()
    /// names what is another in the rows that are there, and updated() comes last.
    void update(const Gallery &gallery);
    /// What is now known of the slides from that row on; they stay the same slides. More than there
    /// are rows for are left out.
    void replaceSlides(int first, const QList<Slide> &slides);
    QString galleryTitle() const;

    /// The languages that the reader prefers, BCP 47 tags, best first.
    QStringList languages() const { return m_languages; }
    /// The page is mirrored and the next slide lies to the left: pageDirection() of the gallery in
    /// these languages. Every part of the page follows this, and nothing else.
    bool isRightToLeft() const { return m_isRightToLeft; }
    /// Changes every text in place; rows and seen marks stay.
    void setLanguages(const QStringList &preferences);
    /// The language that texts are wanted in beside these, a BCP 47 tag; empty for none.
    QString secondLanguage() const { return m_secondLanguage; }
    /// Changes what SecondRole and secondWording() tell.
    void setSecondLanguage(const QString &tag);
    /// The texts of a row as a reader of these languages sees them, whatever the model's own are.
    Wording wording(int row, const QStringList &preferences) const
    {
        return wordingAt(m_gallery, row, chapterOf(row), preferences);
    }
    /// What is to be shown beside a row's texts: those of the second language. Where it has none,
    /// and where nothing is wanted, each is empty.
    Wording secondWording(int row) const
    {
        return wordingBeside(m_gallery, row, chapterOf(row), m_languages, m_secondLanguage);
    }
    /// The languages of all texts, as Gallery::languages() has them. Found once for a gallery.
    const QStringList &galleryLanguages() const;

    bool isSeen(int row) const { return m_seen.at(row); }
    int seenCount() const { return m_seenCount; }
    /// The innermost chapter of a row, an index in the gallery's chapters; -1 for none.
    int chapterOf(int row) const { return m_places.at(row).chapter; }
    void markSeen(int row);
    /// The slides of these ids, as an earlier tour saw them; told in one change.
    void markSeen(const QSet<QString> &ids);
    void clearSeen();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// languages() has changed, and the texts with it.
    void languagesChanged();
    /// These rows, in ascending order, are still here but about to be removed, perhaps after having
    /// been moved together: the moment to leave them for a neighbour.
    void slidesLeaving(const QList<int> &rows);
    /// The gallery is another one, or the same as it is now: its slides and its chapters, which did
    /// not fit each other while rows came and went. Comes after every other signal of the change.
    void updated();
    /// isRightToLeft() is another.
    void directionChanged();

private:
    QString title(int row) const;
    /// What a screen reader adds to position and title.
    QString description(int row) const;
    QStringList caption(int row) const;
    QString remarks(const Slide &slide) const;
    QVariant chapterData(int row, int role) const;
    QStringList optionsOf(const Slide &slide) const;
    /// Announces nothing; returns whether the direction is another.
    bool findDirection();
    void followDirection();
    /// `gallery` holds the slides that come in.
    void take(const SlideUpdate::Step &step, const Gallery &gallery);
    void reorder(const QList<int> &order);
    void remove(int first, int count);
    void insert(int first, const QList<Slide> &slides);
    /// Once its slides are in their rows.
    void takeTexts(const Gallery &gallery);
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
