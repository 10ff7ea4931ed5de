// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check/gallerycheck.h"

#include "cli/check/checkproblem.h"
#include "cli/check/missingtranslations.h"

#include <QUrl>

namespace cli {

namespace {

using errors::Problem;

/// Collects the findings in a gallery, each with its place.
class Checker
{
public:
    Checker(const gallery::Gallery &gallery, const Scope &scope)
        : m_gallery(gallery)
        , m_scope(scope)
        , m_languages(distinct(gallery.languages()))
        , m_pictures(scope.fetch)
    {}

    QList<Problem> found();

private:
    void checkGallery();
    void checkChapters();
    void checkSlide(int row);
    void checkDescription(const gallery::Slide &slide, const QString &place);
    void checkPictures(const gallery::Slide &slide, const QString &place);
    using Untranslated = Problem (*)(const QString &language);
    void checkTranslations(const gallery::LanguageMap &text, Untranslated problem,
                           const QString &place);
    void add(const Problem &problem, const QString &place);
    QString placeOf(int row) const;

    const gallery::Gallery &m_gallery;
    const Scope &m_scope;
    const QStringList m_languages;
    PictureCheck m_pictures;
    QList<Problem> m_found;
};

void Checker::add(const Problem &problem, const QString &place)
{
    m_found.append(problem);
    m_found.last().file = m_scope.file;
    m_found.last().place = place;
}

QString Checker::placeOf(int row) const
{
    const QString position = QString::number(m_gallery.positionOf(row));
    const QString title = m_gallery.slides.at(row).title.line(m_scope.languages);
    return title.isEmpty() ? position : QStringLiteral("%1 (%2)").arg(position, title);
}

void Checker::checkTranslations(const gallery::LanguageMap &text, Untranslated problem,
                                const QString &place)
{
    for (const QString &language : missingLanguages(text, m_languages))
        add(problem(nameOf(language)), place);
}

void Checker::checkGallery()
{
    if (m_gallery.title.isEmpty())
        add(CheckProblem::noTitle(), {});
    checkTranslations(m_gallery.title, CheckProblem::untranslatedTitle, {});
    checkTranslations(m_gallery.introduction, CheckProblem::untranslatedIntroduction, {});
    checkTranslations(m_gallery.credit.value, CheckProblem::untranslatedCredit, {});
}

void Checker::checkChapters()
{
    for (const gallery::Chapter &chapter : m_gallery.chapters) {
        const QString title = chapter.title.line(m_scope.languages);
        if (chapter.slides.isEmpty()) {
            add(CheckProblem::emptyChapter(title), {});
            checkTranslations(chapter.title, CheckProblem::untranslatedChapter, title);
        } else {
            const QString position = QString::number(m_gallery.positionOf(chapter.slides.first()));
            checkTranslations(chapter.title, CheckProblem::untranslatedChapter,
                              QStringLiteral("%1 (%2)").arg(position, title));
        }
    }
}

void Checker::checkDescription(const gallery::Slide &slide, const QString &place)
{
    // IIIF has no property for alternative texts, so every slide would have this finding.
    if (!m_scope.isFolder || slide.layers.isEmpty())
        return;
    const QUrl address(slide.layers.first().options.value(0).address);
    if (!address.isLocalFile())
        return;
    if (slide.alternative.isEmpty())
        add(CheckProblem::noAlternative(), place);
    checkTranslations(slide.alternative, CheckProblem::untranslatedAlternative, place);
}

void Checker::checkPictures(const gallery::Slide &slide, const QString &place)
{
    for (const gallery::Layer &layer : slide.layers) {
        for (const gallery::Picture &picture : layer.options) {
            if (const QString fault = m_pictures.fault(picture); !fault.isEmpty())
                add(CheckProblem::brokenPicture(fault), place);
        }
    }
}

void Checker::checkSlide(int row)
{
    const gallery::Slide &slide = m_gallery.slides.at(row);
    const QString place = placeOf(row);
    if (slide.title.isEmpty())
        add(CheckProblem::noTitle(), place);
    checkTranslations(slide.title, CheckProblem::untranslatedTitle, place);
    if (slide.caption.isEmpty())
        add(CheckProblem::noCaption(), place);
    checkTranslations(slide.caption, CheckProblem::untranslatedCaption, place);
    if (slide.credit.value.isEmpty() && m_gallery.credit.value.isEmpty())
        add(CheckProblem::noCredit(), place);
    checkTranslations(slide.credit.value, CheckProblem::untranslatedCredit, place);
    checkDescription(slide, place);
    checkPictures(slide, place);
}

QList<Problem> Checker::found()
{
    checkGallery();
    checkChapters();
    for (int row = 0; row < m_gallery.slides.size(); ++row)
        checkSlide(row);
    return m_found;
}

} // namespace

QList<Problem> check(const gallery::Gallery &gallery, const Scope &scope)
{
    return Checker(gallery, scope).found();
}

} // namespace cli
