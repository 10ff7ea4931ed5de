// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slidetext/slidetexts.h"

#include "core/gallery/slidemodel.h"
#include "core/language/languagenames.h"
#include "ui/style/colours.h"

#include <QGuiApplication>
#include <QLocale>

namespace ui {

using gallery::LanguageMap;
using gallery::SlideModel;
using language::LanguageNames;

namespace {

// Adds a full stop to a text that does not end like a sentence.
QString asSentence(const QString &words)
{
    static constexpr QStringView ends = u".!?…:。！？؟";
    return words.isEmpty() || ends.contains(words.back()) ? words : words + QLatin1Char('.');
}

QString figure(int number)
{
    return QLocale().toString(number);
}

// Whether a text shows in a language that is known and is not the wanted one.
bool isOther(const LanguageMap::Choice &shown, const QString &wanted)
{
    return !shown.language.isEmpty() && shown.language != LanguageMap::none() &&
           !gallery::fitsLanguage(shown.language, wanted);
}

} // namespace

QString SlideTexts::counter(int position, int slideCount)
{
    //: The counter under the caption: the position, then the number of slides.
    return tr("%L1 / %Ln Photo(s)", nullptr, slideCount).arg(position);
}

QString SlideTexts::heading(const QModelIndex &slide)
{
    if (slide.data(SlideModel::CoverRole).toBool())
        return tr("Article");
    return heading(slide.data(SlideModel::ChapterTitleRole).toString(), slide);
}

QString SlideTexts::heading(const QString &chapter, const QModelIndex &slide)
{
    const int place = slide.data(SlideModel::ChapterPlaceRole).toInt();
    if (place == 0)
        return {};
    // With no-break spaces, so that the place stays on one line where a long chapter wraps.
    return QStringLiteral("%1 ·\u00A0%2\u00A0/\u00A0%3")
        .arg(chapter, figure(place), figure(slide.data(SlideModel::ChapterSizeRole).toInt()));
}

QString SlideTexts::missing(const QModelIndex &slide)
{
    const auto *model = qobject_cast<const gallery::SlideModel *>(slide.model());
    if (!model || model->languages().isEmpty())
        return {};
    const QString wanted = model->languages().constFirst();
    const gallery::Wording shown = model->wording(slide.row(), model->languages());
    const bool hasCaption = !shown.caption.values.isEmpty();
    const LanguageMap::Choice &main = hasCaption ? shown.caption : shown.title;
    QStringList sentences;
    if (isOther(main, wanted)) {
        //: Of a caption: %1 is the language that was wanted, %2 the one that it is in.
        sentences += tr("Not available in %1; shown in %2.")
                         .arg(LanguageNames::spoken(wanted), LanguageNames::spoken(main.language));
    } else if (hasCaption && isOther(shown.title, wanted)) {
        sentences +=
            tr("The title is not available in %1; it is shown in %2.")
                .arg(LanguageNames::spoken(wanted), LanguageNames::spoken(shown.title.language));
    }
    const QString second = model->secondLanguage();
    const gallery::Wording beside = model->secondWording(slide.row());
    const bool isBeside = !(hasCaption ? beside.caption : beside.title).values.isEmpty();
    if (!second.isEmpty() && second != wanted && !isBeside && isOther(main, second))
        sentences += tr("Not available in %1.").arg(LanguageNames::spoken(second));
    return sentences.join(QLatin1Char(' '));
}

QString SlideTexts::credit(const QModelIndex &slide)
{
    QString html = slide.data(SlideModel::CreditRole).toString();
    const QString label = slide.data(SlideModel::CreditLabelRole).toString();
    if (!isSpecificCreditLabel(label) || !html.startsWith(u"<p>"))
        return html;
    // Where a label from right to left stands before a credit from left to right, or the other way
    // round, each keeps its direction: what is between these two characters (UAX #9, 2.4).
    constexpr QChar isolate(0x2068);
    constexpr QChar endOfIsolate(0x2069);
    const QString words = slide.data(SlideModel::CreditTextRole).toString();
    const qsizetype end = html.indexOf(u"</p>");
    if (end >= 0 && label.isRightToLeft() != words.isRightToLeft())
        html.insert(end, endOfIsolate).insert(3, isolate);
    //: Between what a credit is called and the credit.
    html.insert(3, tr("%1: ").arg(label.toHtmlEscaped()));
    return html;
}

bool SlideTexts::isSpecificCreditLabel(const QString &creditLabel)
{
    return !creditLabel.isEmpty() && creditLabel.compare(tr("Credit"), Qt::CaseInsensitive) != 0;
}

QString SlideTexts::spoken(const QModelIndex &slide, bool entersChapter, const QString &notice)
{
    if (!slide.isValid())
        return {};
    const QString title = slide.data(SlideModel::TitleRole).toString();
    const QString caption = slide.data(SlideModel::CaptionTextRole).toString().simplified();
    //: What a screen reader says first: %1 is the slide's position.
    QStringList parts{tr("%1 of %2.")
                          .arg(figure(slide.data(SlideModel::PositionRole).toInt()),
                               figure(slide.model()->rowCount()))};
    const QString chapter = slide.data(SlideModel::ChapterTitleRole).toString();
    if (entersChapter && !chapter.isEmpty() && chapter != title)
        parts += tr("Chapter: %1.").arg(chapter);
    parts += asSentence(title);
    const QString alternative = slide.data(SlideModel::AlternativeRole).toString();
    if (!alternative.isEmpty() && !title.contains(alternative) && !caption.contains(alternative))
        parts += tr("Photo: %1").arg(asSentence(alternative));
    parts += caption;
    parts += missing(slide);
    parts += asSentence(notice);
    if (const QString credit = slide.data(SlideModel::CreditTextRole).toString();
        !credit.isEmpty()) {
        const QString label = slide.data(SlideModel::CreditLabelRole).toString();
        parts += label.isEmpty() ? tr("Credit: %1.").arg(credit)
                                 //: %1 is what the gallery calls the credit.
                                 : tr("%1: %2.").arg(label, credit);
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString SlideTexts::thumbnailTitle(const QModelIndex &slide)
{
    const auto *model = qobject_cast<const SlideModel *>(slide.model());
    const bool isNamed = !model || model->rowCount() == 1 ||
                         slide.data(SlideModel::CoverRole).toBool() ||
                         !model->gallery().slides.at(slide.row()).title.isEmpty();
    return isNamed ? slide.data(Qt::AccessibleTextRole).toString()
                   : figure(slide.data(SlideModel::PositionRole).toInt());
}

QString SlideTexts::tip(const QModelIndex &slide)
{
    if (!slide.isValid())
        return {};
    QString html = thumbnailTitle(slide).toHtmlEscaped();
    if (const QString chapter = slide.data(SlideModel::ChapterTitleRole).toString();
        !chapter.isEmpty() && chapter != slide.data(SlideModel::TitleRole).toString())
        html += QStringLiteral("<br><i>%1</i>").arg(chapter.toHtmlEscaped());
    return QStringLiteral("<p>%1</p>").arg(html);
}

imaging::Placeholder SlideTexts::placeholder(const QModelIndex &slide)
{
    imaging::Placeholder placeholder;
    placeholder.chapter = slide.data(SlideModel::ChapterRole).toInt();
    placeholder.place = slide.data(SlideModel::ChapterPlaceRole).toInt();
    placeholder.position = slide.data(SlideModel::PositionRole).toString();
    placeholder.notice = tr("Photo not included");
    placeholder.isStrong = isHighContrast(QGuiApplication::palette());
    const auto *model = qobject_cast<const SlideModel *>(slide.model());
    placeholder.title = model && slide.data(SlideModel::CoverRole).toBool()
                            ? model->galleryTitle()
                            : slide.data(SlideModel::TitleRole).toString();
    return placeholder;
}

QString SlideTexts::notice(const QModelIndex &slide, const imaging::ImageState &face)
{
    const auto *model = qobject_cast<const SlideModel *>(slide.model());
    if (!model)
        return {};
    switch (model->gallery().slides.at(slide.row()).medium) {
    case gallery::Slide::Medium::Sound:
        return tr("This is a sound, not a picture");
    case gallery::Slide::Medium::Video:
        return tr("This is a video, not a picture");
    case gallery::Slide::Medium::Text:
        return tr("This is a text, not a picture");
    case gallery::Slide::Medium::Picture:
    case gallery::Slide::Medium::Nothing:
        break;
    }
    switch (face.state) {
    case imaging::ImageState::State::None:
        return placeholder(slide).notice;
    case imaging::ImageState::State::Pending:
        return {};
    case imaging::ImageState::State::Ready:
    case imaging::ImageState::State::Broken:
        return face.reason;
    }
    Q_UNREACHABLE();
}

QString SlideTexts::description(const QModelIndex &slide, const imaging::ImageState &face)
{
    QStringList parts{slide.data(SlideModel::AlternativeRole).toString(), notice(slide, face)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace ui
