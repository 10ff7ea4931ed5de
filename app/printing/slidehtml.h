// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/placeholder/placeholder.h"
#include "printing/printplan.h"

#include <QCoreApplication>

#include <memory>

namespace gallery {
class SlideModel;
}

namespace printing {

/// Formats the texts of slides as HTML for QTextDocument, in one or two languages. Any thread.
class SlideHtml
{
    Q_DECLARE_TR_FUNCTIONS(printing::SlideHtml)
public:
    /// The plan outlives it.
    explicit SlideHtml(const PrintPlan &plan);
    ~SlideHtml();

    /// The style sheet for QTextDocument::setDefaultStyleSheet(); lengths are in units.
    QString styleSheet() const;
    /// Heading, title and caption, as selected by the plan.
    QString text(int row) const;
    /// The credit, followed by that in the second language if it differs.
    QString credit(int row) const;
    imaging::Placeholder placeholder(int row) const;
    QString galleryTitle() const;
    /// The position of a row, or of several: `9 / 29` or `9–12 / 29`.
    QString counter(int first, int last) const;
    QString title(int row) const;
    /// The title of a chapter of the gallery.
    QString chapter(int chapter) const;
    /// Whether the first language runs from right to left.
    bool isRightToLeft() const;
    /// Whether the next slide is on the left, as on the screen.
    bool isPageRightToLeft() const;

private:
    struct Text;

    Text textIn(const gallery::SlideModel &model, int row) const;
    QString besideEachOther(const Text &one, const Text &other) const;

    const PrintPlan &m_plan;
    const std::unique_ptr<gallery::SlideModel> m_model;
    const std::unique_ptr<gallery::SlideModel>
        m_other; ///< in the second language; null without one
};

} // namespace printing
