// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/slidehtml.h"

#include "core/citation/captioncopy.h"
#include "core/gallery/pagedirection.h"
#include "core/gallery/slidemodel.h"

#include <QLocale>

namespace printing {

using gallery::SlideModel;

namespace {

/// Font sizes in points, by the number of columns.
struct Sizes
{
    double title;
    double text;
    double small;
};

constexpr Sizes sizesOf(int columns)
{
    switch (columns) {
    case 1:
        return {17, 11, 8.5};
    case 2:
        return {11, 9, 7.5};
    case 3:
        return {9, 8, 7};
    default:
        return {8, 7, 6.5};
    }
}

std::unique_ptr<SlideModel> modelOf(const PrintPlan &plan, const QStringList &languages)
{
    auto model = std::make_unique<SlideModel>();
    model->setLanguages(languages);
    model->setGallery(plan.gallery);
    return model;
}

QStringList paragraphsOf(const QString &html)
{
    static const QString end = QStringLiteral("</p>");
    QStringList paragraphs = html.split(end, Qt::SkipEmptyParts);
    for (QString &paragraph : paragraphs)
        paragraph += end;
    return paragraphs;
}

} // namespace

struct SlideHtml::Text
{
    QString heading; ///< HTML, as all of it; may be empty
    QString title;
    QStringList paragraphs;

    QString whole() const { return heading + title + paragraphs.join(QString()); }
    friend bool operator==(const Text &, const Text &) = default;
};

SlideHtml::SlideHtml(const PrintPlan &plan)
    : m_plan(plan)
    , m_model(modelOf(plan, plan.languages))
    , m_other(plan.secondLanguage.isEmpty()
                  ? nullptr
                  : modelOf(plan, QStringList(plan.secondLanguage) + plan.languages))
{}

SlideHtml::~SlideHtml() = default;

QString SlideHtml::styleSheet() const
{
    const Sizes sizes = sizesOf(m_plan.grid.width());
    const auto units = [this](double points) {
        return QString::number(qRound(points * unitsPerPoint * m_plan.textPercent / 100));
    };
    return QStringLiteral("p { margin: 0 0 %1px 0; line-height: 135%; }"
                          "a { color: #1b4f9c; }"
                          "p.title { font-size: %2px; font-weight: bold; line-height: 115%; }"
                          "p.heading, p.credit { font-size: %3px; color: #404040; margin: 0; }"
                          "td { font-size: %4px; }"
                          "body { font-size: %4px; color: #000000; }")
        .arg(units(sizes.text * 0.5), units(sizes.title), units(sizes.small), units(sizes.text));
}

SlideHtml::Text SlideHtml::textIn(const SlideModel &model, int row) const
{
    const QModelIndex slide = model.index(row);
    Text text;
    QString title = slide.data(SlideModel::TitleRole).toString();
    if (m_plan.isSheet()) {
        title.prepend(QLocale().toString(slide.data(SlideModel::PositionRole).toInt()) +
                      QStringLiteral("\u2002"));
    } else if (const int place = slide.data(SlideModel::ChapterPlaceRole).toInt(); place > 0) {
        const QString heading =
            QStringLiteral("%1 ·\u00A0%2\u00A0/\u00A0%3")
                .arg(slide.data(SlideModel::ChapterTitleRole).toString(), QString::number(place),
                     slide.data(SlideModel::ChapterSizeRole).toString());
        text.heading = QStringLiteral("<p class=\"heading\">%1</p>").arg(heading.toHtmlEscaped());
    }
    text.title = QStringLiteral("<p class=\"title\">%1</p>").arg(title.toHtmlEscaped());
    if (m_plan.captions)
        text.paragraphs = paragraphsOf(slide.data(SlideModel::CaptionRole).toString());
    return text;
}

// A table with a row for each paragraph, so that corresponding paragraphs are aligned.
QString SlideHtml::besideEachOther(const Text &one, const Text &other) const
{
    const QString line = QStringLiteral("<tr><td width=\"48%\">%1</td><td width=\"4%\"></td>"
                                        "<td width=\"48%\">%2</td></tr>");
    const auto row = [this, &line](const QString &first, const QString &second) {
        return isRightToLeft() ? line.arg(second, first) : line.arg(first, second);
    };
    QString rows;
    if (!(one.heading + other.heading).isEmpty())
        rows += row(one.heading, other.heading);
    rows += row(one.title, other.title);
    for (qsizetype i = 0; i < qMax(one.paragraphs.size(), other.paragraphs.size()); ++i)
        rows += row(one.paragraphs.value(i), other.paragraphs.value(i));
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">%1</table>")
        .arg(rows);
}

QString SlideHtml::text(int row) const
{
    const Text one = textIn(*m_model, row);
    const Text other = m_other ? textIn(*m_other, row) : Text();
    QString html;
    if (!m_other || one == other)
        html = one.whole();
    else if (m_plan.second == PrintPlan::SecondPlacement::Below || m_plan.isSheet())
        html = one.whole() + other.whole();
    else
        html = besideEachOther(one, other);
    return QStringLiteral("<body>%1</body>").arg(html);
}

QString SlideHtml::credit(int row) const
{
    QString html = citation::CaptionCopy::creditHtml(m_model->index(row));
    if (m_other) {
        const QModelIndex other = m_other->index(row);
        if (other.data(SlideModel::CreditRole) != m_model->index(row).data(SlideModel::CreditRole))
            html += citation::CaptionCopy::creditHtml(other);
    }
    html.replace(QStringLiteral("<p>"), QStringLiteral("<p class=\"credit\">"));
    return html.isEmpty() ? html : QStringLiteral("<body>%1</body>").arg(html);
}

imaging::Placeholder SlideHtml::placeholder(int row) const
{
    const QModelIndex slide = m_model->index(row);
    imaging::Placeholder placeholder;
    placeholder.chapter = slide.data(SlideModel::ChapterRole).toInt();
    placeholder.place = slide.data(SlideModel::ChapterPlaceRole).toInt();
    placeholder.position = slide.data(SlideModel::PositionRole).toString();
    placeholder.notice = tr("Photo not included");
    placeholder.title = title(row);
    return placeholder;
}

QString SlideHtml::galleryTitle() const
{
    return m_model->galleryTitle();
}

QString SlideHtml::counter(int first, int last) const
{
    const gallery::Gallery &gallery = m_model->gallery();
    QString positions = QLocale().toString(gallery.positionOf(first));
    if (last != first)
        positions += QStringLiteral("\u2013%L1").arg(gallery.positionOf(last));
    return QStringLiteral("%1 / %L2").arg(positions).arg(m_model->rowCount());
}

QString SlideHtml::title(int row) const
{
    return m_model->index(row).data(SlideModel::TitleRole).toString();
}

QString SlideHtml::chapter(int chapter) const
{
    return m_model->gallery().chapters.at(chapter).title.line(m_plan.languages);
}

bool SlideHtml::isRightToLeft() const
{
    return gallery::isRightToLeft(m_plan.languages.value(0));
}

bool SlideHtml::isPageRightToLeft() const
{
    return m_model->isRightToLeft();
}

} // namespace printing
