// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "imaging/requests/composedsource.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <functional>
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

class Actions;
class PageStack;
class SlidePage;

/// Copies what the slide shows to the clipboard, in the formats that other programs want, and tells
/// the reader.
class ClipboardController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it. Dates in citations are written as the
    /// locale of `interfaceLanguage()` has them.
    ClipboardController(gallery::Tour *tour, imaging::SlideImages *images, SlidePage *slidePage,
                        const std::function<QString()> &interfaceLanguage, Actions &actions,
                        PageStack *pages);
    /// Cancels what is being copied.
    ~ClipboardController() override;

private:
    void copyCaption();
    void copyPhoto();
    void copyCitation();
    void updateActions();
    bool hasPhoto() const;
    QList<imaging::ComposedSource> sources() const;
    bool copySelection();
    void copy(const citation::CopiedText &words, const QString &message);
    void pack(const QImage &image, QMimeData *others);

    gallery::Tour *const m_tour;
    imaging::SlideImages *const m_pictures;
    SlidePage *const m_slidePage;
    const std::function<QString()> m_interfaceLanguage;
    Actions &m_actions;
    PageStack *const m_pages;
    QThreadPool m_pool;
    /// Of the photo that was requested last. Is destroyed before the pool.
    std::unique_ptr<imaging::LoadJob> m_loading;
    background::Task m_packing;
};

} // namespace ui
