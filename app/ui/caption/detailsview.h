// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "imaging/store/loadjob.h"
#include "sources/photos/filefacts.h"
#include "ui/controls/captiontext.h"

#include <QHash>
#include <QImage>
#include <QUrl>

#include <optional>

namespace gallery {
class Tour;
}

namespace ui {

/// Shows the details of the current slide and of the gallery, or what introduces the gallery, with
/// the providers' logos. Reads texts and fetches logos only while it is visible.
class DetailsView : public CaptionText
{
    Q_OBJECT
public:
    enum class Part { Details, Introduction };

    /// The tour outlives the view.
    DetailsView(gallery::Tour *tour, Part part, QWidget *parent = nullptr);

    /// Whether the gallery has an introduction, and shows its first slide.
    bool introduces() const;

    /// Sets the function that fetches logos; without it there are none.
    void setFetcher(imaging::Fetch fetch) { m_fetch = std::move(fetch); }
    /// Shows the details of the tour's current slide, if the view is visible.
    void showSlide();

protected:
    void addResources() override;
    void showEvent(QShowEvent *event) override;

private:
    void showTexts();
    /// Reads the facts of the current slide's file in the background, and shows them if they are
    /// others than those that are known.
    void readFile();
    /// HTML of the file or picture of the current slide, as far as it is known.
    QString fileHtml() const;
    void fetchLogo(const gallery::Picture &logo);

    gallery::Tour *const m_tour;
    const Part m_part;
    imaging::Fetch m_fetch;
    QString m_file;                           ///< of m_facts
    std::optional<photos::FileFacts> m_facts; ///< none before they were read
    background::Task m_reading;
    QHash<QUrl, QImage> m_logos; ///< null while a logo is being fetched and after a failure
};

} // namespace ui
