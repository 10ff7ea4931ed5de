// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/filescontroller.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "imaging/store/slideimages.h"
#include "platform/files/applications.h"
#include "platform/files/filemanager.h"
#include "platform/files/portalopen.h"
#include "ui/actions/actions.h"
#include "ui/controls/opendialog.h"
#include "ui/files/openwithdialog.h"
#include "ui/pages/pagestack.h"

#include <QClipboard>
#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QMimeDatabase>

#include <algorithm>

namespace ui {

namespace {

constexpr QSize dragSize(128, 128); // device-independent pixels of the photo at the pointer

bool isLocal(const QUrl &url)
{
    return url.isLocalFile();
}

QStringList pathsOf(const QList<QUrl> &urls)
{
    QStringList paths;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

QList<files::Application> applicationsFor(const QUrl &url)
{
    if (url.isLocalFile())
        return files::applicationsFor(QMimeDatabase().mimeTypeForUrl(url).name());
    return files::applicationsFor(QStringLiteral("x-scheme-handler/") + url.scheme());
}

} // namespace

FilesController::FilesController(gallery::Tour *tour, imaging::SlideImages *images,
                                 std::function<QList<int>()> rows, Actions &actions,
                                 PageStack *pages)
    : QObject(pages)
    , m_tour(tour)
    , m_images(images)
    , m_rows(std::move(rows))
    , m_actions(actions)
    , m_pages(pages)
{
    actions.bind(Action::ShowInFileManager, this, &FilesController::showInFileManager);
    actions.bind(Action::OpenWith, this, &FilesController::openWith);
    actions.bind(Action::CopyFile, this, &FilesController::copyFiles);
    const gallery::SlideModel *model = tour->model();
    connect(tour, &gallery::Tour::currentChanged, this, &FilesController::update);
    connect(pages, &PageStack::pageChanged, this, &FilesController::update);
    connect(model, &gallery::SlideModel::updated, this, &FilesController::update);
    connect(model, &QAbstractItemModel::modelReset, this, &FilesController::update);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (gallery::concerns(roles, {gallery::SlideModel::PhotoRole}))
                    update();
            });
}

void FilesController::update()
{
    const QList<int> rows = m_rows();
    const auto hasAddress = [this](int row) { return !addressesOf(row).isEmpty(); };
    const auto hasFile = [this](int row) {
        const QList<QUrl> urls = addressesOf(row);
        return std::any_of(urls.begin(), urls.end(), isLocal);
    };
    m_actions.setEnabled({Action::CopyFile, Action::OpenWith},
                         std::any_of(rows.begin(), rows.end(), hasAddress));
    m_actions.setEnabled({Action::ShowInFileManager},
                         std::any_of(rows.begin(), rows.end(), hasFile));
}

/// Of the photo in its first choice, not of what may stand for it.
QList<QUrl> FilesController::addressesOf(int row) const
{
    const QList<imaging::ComposedSource> sources = m_images->sourcesOf(m_images->photoKey(row));
    return sources.isEmpty() ? QList<QUrl>() : imaging::addressesOf(sources.first());
}

QList<QUrl> FilesController::addresses(const QList<int> &rows) const
{
    QList<QUrl> urls;
    QSet<QUrl> known;
    for (const int row : rows) {
        for (const QUrl &url : addressesOf(row)) {
            if (!known.contains(url))
                urls += url;
            known.insert(url);
        }
    }
    return urls;
}

/// What the file manager shows: the photo's files, or the archive that it was unpacked from, whose
/// path the slide's id begins with.
QStringList FilesController::placesOf(int row) const
{
    const QStringList files = pathsOf(addressesOf(row));
    QString place = m_tour->model()->gallery().slides.at(row).id;
    if (files.isEmpty() || !place.startsWith(u'/') || files.contains(place))
        return files;
    while (place.size() > 1 && !QFileInfo::exists(place))
        place = QFileInfo(place).path();
    return QFileInfo(place).isFile() ? QStringList(place) : files;
}

void FilesController::showInFileManager()
{
    QStringList places;
    for (const int row : m_rows())
        places += placesOf(row);
    places.removeDuplicates();
    files::showInFileManager(places);
}

void FilesController::openWith()
{
    QList<QUrl> urls = addresses(m_rows());
    if (urls.isEmpty())
        return;
    // One application takes either files or addresses.
    urls.removeIf([local = urls.first().isLocalFile()](const QUrl &url) {
        return url.isLocalFile() != local;
    });
    const QList<files::Application> applications = applicationsFor(urls.first());
    if (applications.isEmpty() || files::isSandboxed()) {
        files::askPortal(urls.first(), this, [this] {
            m_pages->notify(tr("The desktop knows no other application for this photo."));
        });
        return;
    }
    auto *dialog = new OpenWithDialog(applications, m_pages->window());
    connect(dialog, &OpenWithDialog::chosen, this,
            [this, urls](const files::Application &application) {
                if (!files::launch(application, urls))
                    m_pages->notify(tr("%1 cannot be started.").arg(application.name));
            });
    openDialog(dialog);
}

void FilesController::copyFiles()
{
    const QList<int> rows = m_rows();
    std::unique_ptr<QMimeData> copied = mimeData(rows);
    if (!copied)
        return;
    const QList<QUrl> urls = copied->urls();
    const int count = int(urls.size());
    QGuiApplication::clipboard()->setMimeData(copied.release());
    m_pages->notify(std::all_of(urls.begin(), urls.end(), isLocal)
                        ? tr("%Ln file(s) copied", nullptr, count)
                        : tr("%Ln address(es) copied", nullptr, count));
}

std::unique_ptr<QMimeData> FilesController::mimeData(const QList<int> &rows) const
{
    const QList<QUrl> urls = addresses(rows);
    if (urls.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    QStringList texts;
    QByteArray pasted = "copy";
    for (const QUrl &url : urls) {
        texts += url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded);
        pasted += '\n' + url.toEncoded();
    }
    data->setUrls(urls);
    data->setText(texts.join(u'\n'));
    if (std::all_of(urls.begin(), urls.end(), isLocal))
        data->setData(QStringLiteral("x-special/gnome-copied-files"), pasted);
    return data;
}

void FilesController::drag(QWidget *source, const QList<int> &rows) const
{
    std::unique_ptr<QMimeData> data = mimeData(rows);
    if (!data)
        return;
    auto *drag = new QDrag(source); // deletes itself
    const imaging::ImageState shown = m_images->thumbnail(rows.first());
    const QImage &image = shown.image.isNull() ? m_images->photo(rows.first()).image : shown.image;
    if (!image.isNull()) {
        const double ratio = source->devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(
            image.scaled(dragSize * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        drag->setPixmap(pixmap);
    }
    drag->setMimeData(data.release());
    drag->exec(Qt::CopyAction | Qt::LinkAction, Qt::CopyAction);
}

} // namespace ui

#include "moc_filescontroller.cpp"
