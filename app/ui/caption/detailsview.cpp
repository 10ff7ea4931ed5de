// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/caption/detailsview.h"

#include "core/background/run.h"
#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "imaging/decode/decode.h"
#include "imaging/requests/composedsource.h"
#include "imaging/requests/imagerequestguess.h"
#include "ui/slidetext/detailshtml.h"

#include <QTextDocument>

namespace ui {

namespace {

constexpr QSize logoSize(220, 72); // fits into this, undistorted

// The photo of the current slide in its first choice; without pictures if there is none.
imaging::ComposedSource sourceOf(const gallery::Tour &tour)
{
    const gallery::Slide slide = tour.model()->gallery().slides.value(tour.current());
    const QList<imaging::ComposedSource> sources =
        imaging::sourcesOf(imaging::ImageKey::of(slide, imaging::Purpose::Large), true);
    return sources.value(0);
}

} // namespace

DetailsView::DetailsView(gallery::Tour *tour, Part part, QWidget *parent)
    : CaptionText(parent)
    , m_tour(tour)
    , m_part(part)
{
    setObjectName(part == Part::Details ? QStringLiteral("details")
                                        : QStringLiteral("galleryIntroduction"));
}

bool DetailsView::introduces() const
{
    const gallery::SlideModel &model = *m_tour->model();
    return m_tour->current() == 0 &&
           !DetailsHtml(model.gallery(), model.languages()).introduction().isEmpty();
}

void DetailsView::showSlide()
{
    if (!isVisible())
        return;
    if (m_part == Part::Details)
        readFile();
    showTexts();
}

void DetailsView::showTexts()
{
    const gallery::SlideModel &model = *m_tour->model();
    const DetailsHtml texts(model.gallery(), model.languages());
    for (const gallery::Picture &logo : texts.logos())
        fetchLogo(logo);
    if (m_part == Part::Introduction) {
        setParagraphs(texts.introduction());
        setAccessibleName(tr("About this gallery"));
        return;
    }
    setParagraphs(texts.html(m_tour->current(), fileHtml()));
    setAccessibleName(tr("Details"));
}

void DetailsView::readFile()
{
    const QString file = imaging::wholeFile(sourceOf(*m_tour));
    if (file != m_file)
        m_facts.reset();
    m_file = file;
    if (file.isEmpty())
        return;
    m_reading = background::run(
        QThreadPool::globalInstance(), this, [file] { return photos::fileFacts(file); },
        [this](const photos::FileFacts &facts) {
            const bool areOthers = m_facts != facts;
            m_facts = facts;
            if (areOthers && isVisible())
                showTexts();
        });
}

QString DetailsView::fileHtml() const
{
    const imaging::ComposedSource source = sourceOf(*m_tour);
    if (source.pictures.isEmpty())
        return {};
    if (m_file.isEmpty())
        return DetailsHtml::picture(source.pictures.first().picture);
    // A photo in an archive has its place there as its id, and is unpacked into another folder.
    const QString &id = m_tour->model()->gallery().slides.at(m_tour->current()).id;
    return m_facts ? DetailsHtml::file(*m_facts, id.startsWith(u'/') ? id : m_file) : QString();
}

void DetailsView::addResources()
{
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    for (auto logo = m_logos.cbegin(); logo != m_logos.cend(); ++logo) {
        document()->addResource(QTextDocument::ImageResource, logo.key(),
                                logo->isNull() ? nothing : *logo);
    }
}

void DetailsView::showEvent(QShowEvent *event)
{
    CaptionText::showEvent(event);
    showSlide();
}

void DetailsView::fetchLogo(const gallery::Picture &logo)
{
    const QUrl name(logo.identity());
    if (!m_fetch || m_logos.contains(name))
        return;
    m_logos.insert(name, QImage());
    const QSize wanted = logoSize * devicePixelRatioF();
    const QUrl address(imaging::guessedRequest(logo, wanted).address);
    m_fetch(address, this, [this, name, wanted](const QByteArray &body, const QString &error) {
        if (!error.isEmpty())
            return;
        background::run(
            QThreadPool::globalInstance(), this,
            [body, wanted](const std::stop_token &stop) {
                return imaging::decodeBytes(body, {.fit = wanted, .stop = stop}).image;
            },
            [this, name](QImage image) {
                image.setDevicePixelRatio(devicePixelRatioF());
                m_logos.insert(name, image);
                rebuild();
            })
            .detach();
    });
}

} // namespace ui

#include "moc_detailsview.cpp"
