// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/requests/composedsource.h"

#include <QImage>
#include <QLocale>
#include <QObject>
#include <QThreadPool>

#include <memory>

class QMimeData;

namespace citation {
struct CopiedText;
}

namespace gallery {
class Tour;
}

namespace imaging {
class LoadJob;
class SlideImages;
} // namespace imaging

namespace ui {

class CentralWidget;

/// Puts what the slide shows on the clipboard, in every flavour that other programs may want, and
/// says so.
class ClipboardController : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    ClipboardController(gallery::Tour *tour, imaging::SlideImages *pictures, CentralWidget *shell,
                        QObject *parent = nullptr);
    /// Gives up what is being copied.
    ~ClipboardController() override;

    /// Title, caption and credit; a text that is selected goes first.
    void copyCaption();
    /// The photo in its full size, within reason, with its address, and the credit in the picture
    /// and beside it. It is loaded and packed behind, and copied when it is there.
    void copyPhoto();
    /// Dates as `locale` writes them.
    void copyCitation(const QLocale &locale);
    /// Whether the slide has a photo that can be reached.
    bool hasPhoto() const;

private:
    QList<imaging::ComposedSource> sources() const;
    bool copySelection();
    void copy(const citation::CopiedText &words, const QString &message);
    void pack(const QImage &image, QMimeData *others);

    gallery::Tour *const m_tour;
    imaging::SlideImages *const m_pictures;
    CentralWidget *const m_shell;
    QThreadPool m_pool;
    /// The photo asked for last: loading it, and what depends on that, goes before the pool.
    std::unique_ptr<imaging::LoadJob> m_loading;
};

} // namespace ui
