// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/store/loadjob.h"
#include "ui/controls/captiontext.h"

#include <QHash>
#include <QImage>
#include <QUrl>

namespace gallery {
class Tour;
}

namespace ui {

/// What is known of the current slide and of the gallery, with the providers' logos. Fetches these
/// only while it shows.
class DetailsView : public CaptionText
{
    Q_OBJECT
public:
    explicit DetailsView(gallery::Tour *tour, QWidget *parent = nullptr);

    void setFetcher(imaging::Fetch fetch) { m_fetch = std::move(fetch); }
    /// The texts of the slide that is current now.
    void showSlide();

protected:
    void addResources() override;
    void showEvent(QShowEvent *event) override;

private:
    void fetchLogo(const gallery::Picture &logo);

    gallery::Tour *const m_tour;
    imaging::Fetch m_fetch;
    QHash<QUrl, QImage> m_logos; ///< null while on its way or not to be had
};

} // namespace ui
