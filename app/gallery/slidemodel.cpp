// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/slidemodel.h"

#include "gallery/richtext.h"

namespace gallery {

SlideModel::SlideModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void SlideModel::setGallery(const Gallery &gallery)
{
    beginResetModel();
    m_gallery = gallery;
    m_chapters = m_gallery.innermostChapters();
    m_seen = QBitArray(m_gallery.slides.size());
    endResetModel();
}

QString SlideModel::galleryTitle() const
{
    return m_gallery.title.line(m_languages);
}

void SlideModel::setLanguages(const QStringList &preferences)
{
    if (preferences == m_languages)
        return;
    m_languages = preferences;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SlideModel::markSeen(int row)
{
    if (m_seen.testBit(row))
        return;
    m_seen.setBit(row);
    Q_EMIT dataChanged(index(row), index(row), {SeenRole});
}

void SlideModel::clearSeen()
{
    if (m_seen.count(true) == 0)
        return;
    m_seen.fill(false);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SeenRole});
}

int SlideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_gallery.slides.size());
}

QVariant SlideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const Slide &slide = m_gallery.slides.at(row);
    switch (role) {
    case TitleRole:
        return slide.title.line(m_languages);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2")
            .arg(m_gallery.positionOf(row))
            .arg(slide.title.line(m_languages));
    case PositionRole:
        return m_gallery.positionOf(row);
    case CoverRole:
        return m_gallery.hasCover && row == 0;
    case CaptionRole:
        return toHtml(slide.caption.choose(m_languages).values);
    case CaptionTextRole:
        return plainText(slide.caption.choose(m_languages).values);
    case CaptionLanguageRole:
        return slide.caption.choose(m_languages).language;
    case CreditRole:
        return toHtml(creditOf(slide).value.choose(m_languages).values);
    case CreditTextRole:
        return plainText(creditOf(slide).value.choose(m_languages).values);
    case CreditLabelRole:
        return creditOf(slide).label.line(m_languages);
    case SizeRole:
        return slide.size;
    case SeenRole:
        return m_seen.testBit(row);
    case AlternativeRole:
        return slide.alternative.line(m_languages);
    case OptionsRole:
        return optionsOf(slide);
    default:
        return chapterData(row, role);
    }
}

QVariant SlideModel::chapterData(int row, int role) const
{
    const int chapter = m_chapters.at(row);
    switch (role) {
    case ChapterRole:
        return chapter;
    case ChapterTitleRole:
        return chapter < 0 ? QString() : m_gallery.chapters.at(chapter).title.line(m_languages);
    case ChapterPlaceRole:
        return chapter < 0 ? 0 : int(m_gallery.chapters.at(chapter).slides.indexOf(row)) + 1;
    case ChapterSizeRole:
        return chapter < 0 ? 0 : int(m_gallery.chapters.at(chapter).slides.size());
    default:
        return {};
    }
}

QStringList SlideModel::optionsOf(const Slide &slide) const
{
    QStringList labels;
    if (const int layer = choiceLayer(slide.layers); layer >= 0) {
        for (const Picture &picture : slide.layers.at(layer).options)
            labels += picture.label.line(m_languages);
    }
    return labels;
}

const Statement &SlideModel::creditOf(const Slide &slide) const
{
    return slide.credit.value.isEmpty() ? m_gallery.credit : slide.credit;
}

QHash<int, QByteArray> SlideModel::roleNames() const
{
    return {
        {TitleRole, "title"},
        {PositionRole, "position"},
        {CoverRole, "cover"},
        {CaptionRole, "caption"},
        {CaptionTextRole, "captionText"},
        {CaptionLanguageRole, "captionLanguage"},
        {CreditRole, "credit"},
        {CreditTextRole, "creditText"},
        {CreditLabelRole, "creditLabel"},
        {ChapterRole, "chapter"},
        {ChapterTitleRole, "chapterTitle"},
        {ChapterPlaceRole, "chapterPlace"},
        {ChapterSizeRole, "chapterSize"},
        {SizeRole, "size"},
        {SeenRole, "seen"},
        {AlternativeRole, "alternative"},
        {OptionsRole, "options"},
    };
}

} // namespace gallery
