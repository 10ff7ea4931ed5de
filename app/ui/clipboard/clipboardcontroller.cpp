// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clipboard/clipboardcontroller.h"

#include "core/citation/captioncopy.h"
#include "core/citation/citation.h"
#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "imaging/store/loadjob.h"
#include "imaging/store/slideimages.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/slidepage/slidepage.h"

#include <QBuffer>
#include <QClipboard>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextEdit>
#include <QtConcurrentRun>

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
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// What others may fetch the photo by: files, and the addresses of the web.
QList<QUrl> addressesOf(const imaging::ComposedSource &source)
{
    QList<QUrl> addresses;
    for (const imaging::PlacedPicture &placed : source.pictures) {
        const QUrl address(placed.picture.address);
        if (!address.isEmpty() && address.scheme() != u"qrc")
            addresses += address;
    }
    return addresses;
}

} // namespace

ClipboardController::ClipboardController(gallery::Tour *tour, imaging::SlideImages *pictures,
                                         CentralWidget *shell, QObject *parent)
    : QObject(parent)
    , m_tour(tour)
    , m_pictures(pictures)
    , m_shell(shell)
{}

ClipboardController::~ClipboardController() = default;

void ClipboardController::copyCaption()
{
    if (!copySelection())
        copy(citation::CaptionCopy::of(slideOf(*m_tour)), tr("Caption copied"));
}

bool ClipboardController::copySelection()
{
    for (QTextEdit *text : m_shell->slides()->findChildren<QTextEdit *>()) {
        if (!text->isVisible() || !text->textCursor().hasSelection())
            continue;
        text->copy();
        m_shell->tell(tr("Selected text copied"));
        return true;
    }
    return false;
}

void ClipboardController::copyCitation(const QLocale &locale)
{
    copy(citation::Citation::of(slideOf(*m_tour), QDate::currentDate(), locale),
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
    m_shell->tell(message);
}

QList<imaging::ComposedSource> ClipboardController::sources() const
{
    return m_pictures->sourcesOf(m_pictures->photoKey(m_tour->current()));
}

bool ClipboardController::hasPhoto() const
{
    return !sources().isEmpty();
}

void ClipboardController::copyPhoto()
{
    const QList<imaging::ComposedSource> found = sources();
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
    m_shell->tell(tr("Copying the photo…"));
    connect(m_loading.get(), &imaging::LoadJob::finished, this, [this, others, words] {
        const imaging::LoadJob::Outcome outcome = m_loading->outcome();
        QImage image = outcome.picture.image;
        if (image.isNull()) {
            m_shell->tell(tr("The photo cannot be copied. %1").arg(outcome.fault.text()));
            m_loading.release()->deleteLater(); // as it calls this
            return;
        }
        if (const auto addresses = addressesOf(outcome.source); !addresses.isEmpty())
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
    auto *watcher = new QFutureWatcher<QByteArray>(m_loading.get());
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, image, others] {
        others->setParent(nullptr);
        others->setData(QStringLiteral("image/png"), watcher->result());
        others->setImageData(image);
        QGuiApplication::clipboard()->setMimeData(others);
        m_shell->tell(tr("Photo copied"));
        m_loading.release()->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, &packed, image));
}

} // namespace ui
