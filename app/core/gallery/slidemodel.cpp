// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"

#include "core/gallery/pagedirection.h"
#include "core/gallery/richtext.h"

#include <algorithm>
#include <utility>

namespace gallery {

namespace {

QStringList idsOf(const Gallery &gallery)
{
    QStringList ids;
    ids.reserve(gallery.slides.size());
    for (const Slide &slide : gallery.slides)
        ids.append(slide.id);
    return ids;
}

} // namespace

SlideModel::SlideModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void SlideModel::setGallery(const Gallery &gallery)
{
    beginResetModel();
    m_gallery = gallery;
    m_galleryLanguages.reset();
    m_places = m_gallery.chapterPlaces();
    // Not fill(), which in Qt 6.4 writes behind the end of a list that has grown at its beginning.
    m_seen = QList<bool>(m_gallery.slides.size(), false);
    m_seenCount = 0;
    const bool turns = recomputeDirection();
    endResetModel();
    if (turns)
        Q_EMIT directionChanged();
    Q_EMIT updated();
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
    updateDirection();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), languageRoles());
    Q_EMIT languagesChanged();
}

void SlideModel::setSecondLanguage(const QString &tag)
{
    if (tag == m_secondLanguage)
        return;
    m_secondLanguage = tag;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {HasSecondWordingRole});
}

const QStringList &SlideModel::galleryLanguages() const
{
    if (!m_galleryLanguages)
        m_galleryLanguages = m_gallery.languages();
    return *m_galleryLanguages;
}

bool SlideModel::recomputeDirection()
{
    const bool was =
        std::exchange(m_isRightToLeft, pageDirection(m_gallery, m_languages) == Qt::RightToLeft);
    return m_isRightToLeft != was;
}

void SlideModel::updateDirection()
{
    if (recomputeDirection())
        Q_EMIT directionChanged();
}

void SlideModel::replaceSlides(int first, const QList<Slide> &slides)
{
    const int last = qMin(first + int(slides.size()), rowCount()) - 1;
    if (first < 0 || last < first)
        return;
    RoleChanges changes;
    for (int row = first; row <= last; ++row) {
        const Slide &slide = slides.at(row - first);
        changes.add(row, differingRoles(m_gallery.slides.at(row), slide));
        m_gallery.slides[row] = slide;
    }
    m_galleryLanguages.reset();
    updateDirection();
    announce(changes);
}

void SlideModel::renameSlides(const QHash<QString, Slide> &slides)
{
    QList<Slide> run;
    for (int row = 0; row <= rowCount(); ++row) {
        const auto renamed =
            row < rowCount() ? slides.constFind(m_gallery.slides.at(row).id) : slides.constEnd();
        if (renamed != slides.constEnd()) {
            run += *renamed;
        } else if (!run.isEmpty()) {
            replaceSlides(row - int(run.size()), run);
            run.clear();
        }
    }
}

void SlideModel::update(const Gallery &gallery)
{
    const SlideUpdate moves(idsOf(m_gallery), idsOf(gallery));
    if (!moves.leaving().isEmpty())
        Q_EMIT slidesAboutToBeRemoved(moves.leaving());
    for (const SlideUpdate::Step &step : moves.steps())
        applyStep(step, gallery);
    applyTexts(gallery);
    Q_EMIT updated();
}

void SlideModel::applyStep(const SlideUpdate::Step &step, const Gallery &gallery)
{
    switch (step.kind) {
    case SlideUpdate::Step::Kind::Reorder:
        reorder(step.rows);
        break;
    case SlideUpdate::Step::Kind::Remove:
        remove(step.first, step.count);
        break;
    case SlideUpdate::Step::Kind::Insert: {
        QList<Slide> slides;
        slides.reserve(step.count);
        for (const int row : step.rows)
            slides.append(gallery.slides.at(row));
        insert(step.first, slides);
        break;
    }
    }
}

void SlideModel::reorder(const QList<int> &order)
{
    Q_EMIT layoutAboutToBeChanged();
    QList<Slide> slides;
    QList<ChapterPlace> places;
    QList<bool> seen;
    slides.reserve(order.size());
    QList<int> moved(order.size());
    for (int row = 0; row < order.size(); ++row) {
        const int from = order.at(row);
        slides.append(m_gallery.slides.at(from));
        places.append(m_places.at(from));
        seen.append(m_seen.at(from));
        moved[from] = row;
    }
    m_gallery.slides = slides;
    m_places = places;
    m_seen = seen;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(moved.at(old.row())));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void SlideModel::remove(int first, int count)
{
    beginRemoveRows({}, first, first + count - 1);
    m_seenCount -= int(std::count(m_seen.cbegin() + first, m_seen.cbegin() + first + count, true));
    m_gallery.slides.remove(first, count);
    m_places.remove(first, count);
    m_seen.remove(first, count);
    endRemoveRows();
}

void SlideModel::insert(int first, const QList<Slide> &slides)
{
    const int count = int(slides.size());
    beginInsertRows({}, first, first + count - 1);
    m_gallery.slides = m_gallery.slides.first(first) + slides + m_gallery.slides.sliced(first);
    m_places.insert(first, count, ChapterPlace());
    m_seen.insert(first, count, false);
    endInsertRows();
}

void SlideModel::applyTexts(const Gallery &gallery)
{
    const Gallery before = std::exchange(m_gallery, gallery);
    const QList<ChapterPlace> was = std::exchange(m_places, m_gallery.chapterPlaces());
    m_galleryLanguages.reset();
    updateDirection();
    const QSet<int> ofFirst = differingGalleryRoles(before, m_gallery, 0);
    const QSet<int> ofOthers = differingGalleryRoles(before, m_gallery, 1);
    RoleChanges changes;
    for (int row = 0; row < rowCount(); ++row) {
        changes.add(row,
                    (row == 0 ? ofFirst : ofOthers) +
                        differingRoles(before.slides.at(row), m_gallery.slides.at(row)) +
                        differingChapterRoles(before, was.at(row), m_gallery, m_places.at(row)));
    }
    announce(changes);
}

void SlideModel::announce(const RoleChanges &changes)
{
    for (const RoleChanges::Run &run : changes.runs())
        Q_EMIT dataChanged(index(run.first), index(run.last), run.roles.values());
}

void SlideModel::markSeen(int row)
{
    if (m_seen.at(row))
        return;
    m_seen[row] = true;
    ++m_seenCount;
    Q_EMIT dataChanged(index(row), index(row), {SeenRole, Qt::AccessibleDescriptionRole});
}

void SlideModel::markSeen(const QSet<QString> &ids)
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount() && !ids.isEmpty(); ++row) {
        if (m_seen.at(row) || !ids.contains(m_gallery.slides.at(row).id))
            continue;
        m_seen[row] = true;
        ++m_seenCount;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last), {SeenRole, Qt::AccessibleDescriptionRole});
}

void SlideModel::clearSeen()
{
    if (m_seenCount == 0)
        return;
    m_seen.fill(false);
    m_seenCount = 0;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SeenRole, Qt::AccessibleDescriptionRole});
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
        return title(row);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%L1. %2").arg(m_gallery.positionOf(row)).arg(title(row));
    case Qt::AccessibleDescriptionRole:
        return description(row);
    case PositionRole:
        return m_gallery.positionOf(row);
    case CoverRole:
        return m_gallery.hasCover && row == 0;
    case CaptionRole:
        return toHtml(caption(row));
    case CaptionTextRole:
        return plainText(caption(row));
    case CaptionLanguageRole:
        return m_gallery.captionAt(row).choose(m_languages).language;
    case TitleLanguageRole:
        return m_gallery.titleAt(row).choose(m_languages).language;
    case CreditLanguageRole:
        return m_gallery.creditAt(row).value.choose(m_languages).language;
    case CreditRole:
        return toHtml(m_gallery.creditAt(row).value.choose(m_languages).values);
    case CreditTextRole:
        return plainText(m_gallery.creditAt(row).value.choose(m_languages).values);
    case CreditLabelRole:
        return m_gallery.creditAt(row).label.line(m_languages);
    case GalleryCreditRole:
        return &m_gallery.creditAt(row) == &m_gallery.credit
                   ? QString()
                   : toHtml(m_gallery.credit.value.choose(m_languages).values);
    case AlternativeRole:
        return plainText(slide.alternative.choose(m_languages).values);
    case RemarksRole:
        return remarks(slide);
    case SizeRole:
        return slide.size;
    case SeenRole:
        return m_seen.at(row);
    case HasSecondWordingRole:
        return !secondWording(row).isEmpty();
    case OptionsRole:
        return optionsOf(slide);
    case PhotoRole:
        return QVariant::fromValue(slide.layers);
    case DetailsRole:
        return QVariant::fromValue(slide.details);
    default:
        return chapterData(row, role);
    }
}

QString SlideModel::title(int row) const
{
    const QString own = m_gallery.slides.at(row).title.line(m_languages);
    if (!own.isEmpty())
        return own;
    if (m_gallery.hasCover && row == 0 && !m_gallery.title.isEmpty())
        return galleryTitle();
    const int position = m_gallery.positionOf(row);
    const QString name = galleryTitle();
    if (name.isEmpty())
        //: The title of a slide that has none; %1 is its position.
        return tr("Photo %L1").arg(position);
    //: The title of a slide that has none: %1 is the gallery's title, %2 the slide's position.
    return rowCount() == 1 ? name : tr("%1 (%L2)").arg(name).arg(position);
}

QString SlideModel::description(int row) const
{
    const QString seen = m_seen.at(row) ? tr("Seen") : tr("Not seen yet");
    const QString chapter = chapterData(row, ChapterTitleRole).toString();
    //: What a screen reader adds to a slide's title: %1 is its chapter, %2 whether it was seen.
    return chapter.isEmpty() ? seen : tr("%1. %2").arg(chapter, seen);
}

QStringList SlideModel::caption(int row) const
{
    return m_gallery.captionAt(row).choose(m_languages).values;
}

QString SlideModel::remarks(const Slide &slide) const
{
    QString html;
    for (const Remark &remark : slide.remarks)
        html += toHtml(remark.text.choose(m_languages).values);
    return html;
}

QVariant SlideModel::chapterData(int row, int role) const
{
    const auto [chapter, number] = m_places.at(row);
    switch (role) {
    case ChapterRole:
        return chapter;
    case ChapterTitleRole:
        return chapter < 0 ? QString() : m_gallery.chapters.at(chapter).title.line(m_languages);
    case ChapterLanguageRole:
        return chapter < 0 ? QString()
                           : m_gallery.chapters.at(chapter).title.choose(m_languages).language;
    case ChapterPlaceRole:
        return number;
    case ChapterSizeRole:
        return chapter < 0 ? 0 : int(m_gallery.chapters.at(chapter).slides.size());
    default:
        return {};
    }
}

QStringList SlideModel::optionsOf(const Slide &slide) const
{
    QStringList labels;
    const int layer = choiceLayer(slide.layers);
    if (layer >= 0 && !differByLanguage(slide.layers.at(layer))) {
        for (const Picture &picture : slide.layers.at(layer).options)
            labels += picture.label.line(m_languages);
    }
    return labels;
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
        {TitleLanguageRole, "titleLanguage"},
        {CreditLanguageRole, "creditLanguage"},
        {ChapterLanguageRole, "chapterLanguage"},
        {CreditRole, "credit"},
        {CreditTextRole, "creditText"},
        {CreditLabelRole, "creditLabel"},
        {GalleryCreditRole, "galleryCredit"},
        {AlternativeRole, "alternative"},
        {RemarksRole, "remarks"},
        {ChapterRole, "chapter"},
        {ChapterTitleRole, "chapterTitle"},
        {ChapterPlaceRole, "chapterPlace"},
        {ChapterSizeRole, "chapterSize"},
        {SizeRole, "size"},
        {SeenRole, "seen"},
        {HasSecondWordingRole, "second"},
        {OptionsRole, "options"},
        {PhotoRole, "photo"},
        {DetailsRole, "details"},
    };
}

} // namespace gallery

#include "moc_slidemodel.cpp"
