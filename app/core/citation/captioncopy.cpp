// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/citation/captioncopy.h"

#include "core/gallery/slidemodel.h"

namespace citation {

using gallery::SlideModel;

namespace {

/// The label before the credit; empty if it would only say “Credit”.
QString leadOf(const QModelIndex &slide)
{
    const QString label = slide.data(SlideModel::CreditLabelRole).toString();
    const auto *model = qobject_cast<const SlideModel *>(slide.model());
    if (label.isEmpty() || !model)
        return {};
    // Compared in all of the label's languages, as the interface may have another language than the
    // label shown.
    const gallery::LanguageMap &labels = model->gallery().creditAt(slide.row()).label;
    for (const QString &language : labels.languages()) {
        if (labels.values(language).contains(CaptionCopy::tr("Credit"), Qt::CaseInsensitive))
            return {};
    }
    //: Between what a credit is called and the credit.
    return CaptionCopy::tr("%1: ").arg(label);
}

} // namespace

QString CaptionCopy::credit(const QModelIndex &slide)
{
    const QString words = slide.data(SlideModel::CreditTextRole).toString().simplified();
    return words.isEmpty() ? QString() : leadOf(slide) + words;
}

QString CaptionCopy::creditHtml(const QModelIndex &slide)
{
    static const QString paragraph = QStringLiteral("<p>");
    QString html = slide.data(SlideModel::CreditRole).toString();
    if (html.startsWith(paragraph))
        html.insert(paragraph.size(), leadOf(slide).toHtmlEscaped());
    return html;
}

CopiedText CaptionCopy::of(const QModelIndex &slide)
{
    if (!slide.isValid())
        return {};
    const QString title = slide.data(SlideModel::TitleRole).toString();
    QStringList paragraphs{title, slide.data(SlideModel::CaptionTextRole).toString(),
                           credit(slide)};
    paragraphs.removeAll(QString());
    const QString html =
        QStringLiteral("<p><b>%1</b></p>%2%3")
            .arg(title.toHtmlEscaped(), slide.data(SlideModel::CaptionRole).toString(),
                 creditHtml(slide));
    return {paragraphs.join(QStringLiteral("\n\n")),
            inLanguage(html, slide.data(SlideModel::CaptionLanguageRole).toString())};
}

} // namespace citation
