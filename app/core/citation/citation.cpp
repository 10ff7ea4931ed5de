// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/citation/citation.h"

#include "core/gallery/licence.h"
#include "core/gallery/richtext.h"
#include "core/gallery/slidemodel.h"

#include <QUrl>

namespace citation {

using gallery::SlideModel;

namespace {

/// A part of a citation, as plain text and as HTML.
CopiedText words(const QString &plain)
{
    return {plain, plain.toHtmlEscaped()};
}

CopiedText italic(const QString &plain)
{
    return {plain, QStringLiteral("<i>%1</i>").arg(plain.toHtmlEscaped())};
}

CopiedText link(const QString &address)
{
    const QString escaped = address.toHtmlEscaped();
    return {address, QStringLiteral("<a href=\"%1\">%1</a>").arg(escaped)};
}

CopiedText filled(const QString &frame, const CopiedText &piece)
{
    return {frame.arg(piece.plain), frame.toHtmlEscaped().arg(piece.html)};
}

/// Adds a full stop, unless the text ends a sentence already.
CopiedText ended(const CopiedText &piece)
{
    static const QString ends = QStringLiteral(".!?…。؟।");
    return ends.contains(piece.plain.back()) ? piece
                                             : CopiedText{piece.plain + u'.', piece.html + u'.'};
}

CopiedText joined(const QList<CopiedText> &pieces, const QString &separator)
{
    CopiedText all;
    for (const CopiedText &piece : pieces) {
        if (piece.isEmpty())
            continue;
        if (!all.isEmpty()) {
            all.plain += separator;
            all.html += separator;
        }
        all.plain += piece.plain;
        all.html += piece.html;
    }
    return all;
}

QString day(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, QStringLiteral("d MMMM yyyy"));
}

/// A date that consists of a year, or of a year and a month, stays as it is.
QString dateOf(const QString &iso, const QLocale &locale)
{
    const QDate date = iso.size() < 10 ? QDate() : QDate::fromString(iso.left(10), Qt::ISODate);
    return date.isValid() ? day(date, locale) : iso;
}

/// False for hosts below .example, which never resolve (RFC 2606 §2): the ids of the built-in
/// galleries are such addresses.
bool isOnTheWeb(const QString &address)
{
    const QUrl url(address);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return isWeb && !url.host().endsWith(u".example");
}

QString terms(const gallery::Rights &rights, const QStringList &languages)
{
    QStringList parts;
    if (!rights.address.isEmpty())
        parts += gallery::licenceName(rights.address).line(languages);
    parts += gallery::plainText(rights.notice.choose(languages).values).simplified();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

CopiedText Citation::of(const QModelIndex &slide, const QDate &viewed, const QLocale &locale)
{
    const auto *model = qobject_cast<const SlideModel *>(slide.model());
    if (!model)
        return {};
    const QStringList languages = model->languages();
    const gallery::Gallery &gallery = model->gallery();
    const gallery::Slide &shown = gallery.slides.at(slide.row());
    const gallery::Details &own = shown.details;
    const gallery::Details &common = gallery.details;

    const QList<gallery::Provider> &providers =
        own.providers.isEmpty() ? common.providers : own.providers;
    const QString provider =
        providers.isEmpty() ? QString() : providers.first().name.line(languages);
    //: In a citation: the place of a slide in its gallery.
    const QString place = tr("slide %1 of %2")
                              .arg(slide.data(SlideModel::PositionRole).toString(),
                                   QString::number(model->rowCount()));
    const CopiedText published = joined(
        {words(provider), words(dateOf(own.date.isEmpty() ? common.date : own.date, locale))},
        QStringLiteral(", "));

    QList<CopiedText> parts;
    parts += words(slide.data(SlideModel::CreditTextRole).toString().simplified());
    //: In a citation: %1 is the title of a photo.
    parts += filled(tr("%1 [photograph]"), words(slide.data(SlideModel::TitleRole).toString()));
    CopiedText host;
    if (const QString title = model->galleryTitle(); !title.isEmpty())
        //: In a citation: %1 is the title of the gallery that holds the photo.
        host = filled(isOnTheWeb(gallery.id) ? tr("In: %1 [online]") : tr("In: %1"), italic(title));
    parts += joined({host, words(place)}, QStringLiteral(", "));
    parts += published;
    parts += words(terms(own.rights.isEmpty() ? common.rights : own.rights, languages));
    //: In a citation: the day on which the photo was seen.
    parts += words(tr("[Viewed %1]").arg(day(viewed, locale)));
    for (CopiedText &part : parts) {
        if (!part.isEmpty())
            part = ended(part);
    }
    if (isOnTheWeb(gallery.id)) {
        //: In a citation: %1 is the address of the gallery's manifest.
        CopiedText address = filled(tr("Available at: %1"), link(gallery.id));
        if (isOnTheWeb(shown.id))
            //: In a citation, after the manifest's: the address of the slide's canvas.
            address =
                joined({address, filled(tr("(canvas: %1)"), link(shown.id))}, QStringLiteral(" "));
        parts += address;
    }
    CopiedText all = joined(parts, QStringLiteral(" "));
    all.html = inLanguage(QStringLiteral("<p>%1</p>").arg(all.html), locale.bcp47Name());
    return all;
}

} // namespace citation
