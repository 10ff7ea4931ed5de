// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gallery/gallery.h"

#include <QAbstractListModel>
#include <QBitArray>

namespace gallery {

/// The slides of one gallery with their texts in the reader's language. Every view looks at this
/// model, and only the model chooses among languages.
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
        CreditRole,                  ///< QString: HTML, safe for a text view
        CreditTextRole,              ///< QString
        CreditLabelRole,             ///< QString: what the credit is called; may be empty
        ChapterRole,                 ///< int: index in the gallery's chapters, -1 for none
        ChapterTitleRole,            ///< QString
        ChapterPlaceRole,            ///< int: place in its chapter, from 1; 0 for none
        ChapterSizeRole,             ///< int: number of slides in its chapter; 0 for none
        SizeRole,                    ///< QSize: the photo's shape, empty where unknown
        SeenRole,                    ///< bool: whether this tour has shown it
        AlternativeRole,             ///< QString: the photo in words; may be empty
        OptionsRole, ///< QStringList: what the pictures to choose from are called, an empty name
                     ///< for one without; none where there is no choice
    };
    Q_ENUM(Role)

    explicit SlideModel(QObject *parent = nullptr);

    const Gallery &gallery() const { return m_gallery; }
    /// Replaces everything that was shown; nothing is seen yet.
    void setGallery(const Gallery &gallery);
    QString galleryTitle() const;

    /// The languages that the reader prefers, BCP 47 tags, best first.
    QStringList languages() const { return m_languages; }
    /// Changes every text in place; rows and seen marks stay.
    void setLanguages(const QStringList &preferences);

    bool isSeen(int row) const { return m_seen.testBit(row); }
    int seenCount() const { return int(m_seen.count(true)); }
    void markSeen(int row);
    void clearSeen();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QVariant chapterData(int row, int role) const;
    QStringList optionsOf(const Slide &slide) const;
    const Statement &creditOf(const Slide &slide) const;

    Gallery m_gallery;
    QStringList m_languages;
    QList<int> m_chapters; // the innermost of each row
    QBitArray m_seen;
};

} // namespace gallery
