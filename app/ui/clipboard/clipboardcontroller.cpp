// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clipboard/clipboardcontroller.h"

#include "core/background/run.h"
#include "core/citation/captioncopy.h"
#include "core/citation/citation.h"
#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "imaging/store/loadjob.h"
#include "imaging/store/slideimages.h"
#include "ui/actions/actions.h"
#include "ui/pages/pagestack.h"
#include "ui/slidepage/slidepage.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QTextEdit>

#include <memory>

namespace ui {

namespace {

constexpr QSize largestCopy(4096, 4096); // 64 MiB of pixels, as much as a clipboard should hold

QModelIndex slideOf(const gallery::Tour &tour)
{
    return tour.model()->index(tour.current());
}

QByteArray packed(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

ClipboardController::ClipboardController(gallery::Tour *tour, imaging::SlideImages *images,
                                         SlidePage *slidePage,
                                         const std::function<QString()> &interfaceLanguage,
                                         Actions &actions, PageStack *pages)
    : QObject(pages)
    , m_tour(tour)
    , m_pictures(images)
    , m_slidePage(slidePage)
    , m_interfaceLanguage(interfaceLanguage)
    , m_actions(actions)
    , m_pages(pages)
{
    actions.bind(Action::CopyCaption, this, &ClipboardController::copyCaption);
    actions.bind(Action::CopyPhoto, this, &ClipboardController::copyPhoto);
    actions.bind(Action::CopyCitation, this, &ClipboardController::copyCitation);
    const gallery::SlideModel *model = tour->model();
    connect(tour, &gallery::Tour::currentChanged, this, &ClipboardController::updateActions);
    connect(pages, &PageStack::pageChanged, this, &ClipboardController::updateActions);
    connect(&actions, &Actions::changed, this, &ClipboardController::updateActions);
    connect(model, &gallery::SlideModel::updated, this, &ClipboardController::updateActions);
    connect(model, &QAbstractItemModel::modelReset, this, &ClipboardController::updateActions);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                const int current = m_tour->current();
                if (first.row() <= current && current <= last.row() &&
                    gallery::concerns(roles, {gallery::SlideModel::PhotoRole}))
                    updateActions();
            });
    updateActions();
}

ClipboardController::~ClipboardController() = default;

void ClipboardController::updateActions()
{
    const bool onSlide = m_pages->page() == Page::Slides && m_tour->current() >= 0;
    const bool canCopyPhoto = onSlide && hasPhoto();
    m_actions.setEnabled({Action::CopyCaption, Action::CopyCitation}, onSlide);
    m_actions[Action::CopyPhoto]->setEnabled(canCopyPhoto);
    m_actions[Action::CopyPhoto]->setToolTip(canCopyPhoto
                                                 ? tr("The photo, with its address and its credit")
                                                 : tr("There is no photo to copy on this slide."));
}

/// Copies title, caption and credit, or only the text that is selected.
void ClipboardController::copyCaption()
{
    if (!copySelection())
        copy(citation::CaptionCopy::of(slideOf(*m_tour)), tr("Caption copied"));
}

bool ClipboardController::copySelection()
{
    for (QTextEdit *text : m_slidePage->findChildren<QTextEdit *>()) {
        if (!text->isVisible() || !text->textCursor().hasSelection())
            continue;
        text->copy();
        m_pages->notify(tr("Selected text copied"));
        return true;
    }
    return false;
}

void ClipboardController::copyCitation()
{
    copy(citation::Citation::of(slideOf(*m_tour), QDate::currentDate(),
                                QLocale(m_interfaceLanguage())),
         tr("Citation copied"));
}

void ClipboardController::copy(const citation::CopiedText &words, const QString &message)
{
    if (words.isEmpty())
        return;
    auto *copied = new QMimeData;
    copied->setText(words.plain);
    copied->setHtml(words.html);
    QGuiApplication::clipboard()->setMimeData(copied);
    m_pages->notify(message);
}

QList<imaging::ComposedSource> ClipboardController::sources() const
{
    return m_pictures->sourcesOf(m_pictures->photoKey(m_tour->current()));
}

/// Whether the slide has a photo that can be reached.
bool ClipboardController::hasPhoto() const
{
    return !sources().isEmpty();
}

/// Copies the photo in its full size, at most `largestCopy`, with its address and with the credit
/// in the image and beside it, as soon as it is loaded and packed.
void ClipboardController::copyPhoto()
{
    const QList<imaging::ComposedSource> found = sources();
    m_packing.cancel();
    m_loading.reset();
    if (found.isEmpty())
        return;
    const QModelIndex slide = slideOf(*m_tour);
    auto *others = new QMimeData;
    QStringList words{slide.data(gallery::SlideModel::TitleRole).toString(),
                      citation::CaptionCopy::credit(slide)};
    words.removeAll(QString());
    others->setText(words.join(u'\n'));
    m_loading = std::make_unique<imaging::LoadJob>(imaging::Purpose::Large, found, largestCopy,
                                                   m_pictures->fetch(), m_pictures->infos(),
                                                   &m_pool, 0, this);
    others->setParent(m_loading.get()); // until it is on the clipboard
    m_pages->notify(tr("Copying the photo…"));
    connect(m_loading.get(), &imaging::LoadJob::finished, this, [this, others, words] {
        const imaging::LoadJob::Outcome outcome = m_loading->outcome();
        QImage image = outcome.picture.image;
        if (image.isNull()) {
            m_pages->notify(tr("The photo cannot be copied. %1").arg(outcome.fault.text()));
            m_loading.release()->deleteLater(); // as it calls this
            return;
        }
        if (const auto addresses = imaging::addressesOf(outcome.source); !addresses.isEmpty())
            others->setUrls(addresses);
        others->setText(words.join(u'\n')); // and not the addresses
        image.setText(QStringLiteral("Title"), words.value(0));
        image.setText(QStringLiteral("Copyright"), words.value(1));
        pack(image, others);
    });
    m_loading->start();
}

// Other programs take PNG, which takes a while to make of a large photo.
void ClipboardController::pack(const QImage &image, QMimeData *others)
{
    m_packing = background::run(
        &m_pool, this, [image] { return packed(image); },
        [this, image, others](const QByteArray &png) {
            others->setParent(nullptr);
            others->setData(QStringLiteral("image/png"), png);
            others->setImageData(image);
            QGuiApplication::clipboard()->setMimeData(others);
            m_pages->notify(tr("Photo copied"));
            m_loading.reset();
        });
}

} // namespace ui

#include "moc_clipboardcontroller.cpp"
