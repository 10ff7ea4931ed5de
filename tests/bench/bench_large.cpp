// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "sources/iiif/document.h"
#include "sources/loading/folderrescan.h"
#include "sources/loading/openresult.h"
#include "support/photofiles.h"

#include <QJsonDocument>
#include <QTest>

#include <malloc.h>

using loading::Depth;
using loading::OpenResult;

/// Galleries as large as there are, each beside a control that does the least that anybody would
/// have to do, so that figures of different machines compare as ratios.
class BenchLarge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void controlJson();
    void manifestToFirstSlide();
    void controlEntryList();
    void folderToFirstSlide();
    void languageSwitch_data();
    void languageSwitch();
    void relisting();
    void update_data();
    void update();
    void replaceSlides();
    void memoryOfManifest();
    void memoryOfFolder();

private:
    QByteArray m_manifest;
    photofiles::Folder m_folder;
};

static constexpr int canvases = 100'000;
static constexpr int photoCount = 20'000;

// In KiB; of this process, without what was freed and is kept for later.
static qint64 residentMemory()
{
    malloc_trim(0);
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

static gallery::Gallery numbered(int slides, int step)
{
    gallery::Gallery gallery;
    for (int i = 0; i < slides; i += step) {
        gallery::Slide slide;
        slide.id = QString::number(i);
        gallery.slides.append(slide);
    }
    return gallery;
}

void BenchLarge::initTestCase()
{
    m_manifest = photofiles::manifest(canvases);
    const QByteArray photo = photofiles::jpeg();
    for (int i = 0; i < photoCount; ++i)
        m_folder.write(QStringLiteral("IMG_%1.jpg").arg(i), photo);
    qInfo("manifest: %d canvases, %lld bytes; folder: %d photos", canvases,
          qlonglong(m_manifest.size()), photoCount);
}

void BenchLarge::controlJson()
{
    QBENCHMARK
    {
        QVERIFY(QJsonDocument::fromJson(m_manifest).isObject());
    }
}

void BenchLarge::manifestToFirstSlide()
{
    QBENCHMARK
    {
        const OpenResult opened =
            loading::readAnswer({}, m_manifest, QUrl("https://example.org/m"));
        gallery::SlideModel model;
        model.setGallery(opened.reading.gallery);
        QCOMPARE(model.index(0).data().toString(), "Canvas 1");
    }
}

void BenchLarge::controlEntryList()
{
    QBENCHMARK
    {
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), photoCount);
    }
}

void BenchLarge::folderToFirstSlide()
{
    QBENCHMARK
    {
        const OpenResult opened =
            loading::readLocal({.sources = {m_folder.path()}}, Depth::FirstSlide);
        gallery::SlideModel model;
        model.setGallery(opened.reading.gallery);
        QCOMPARE(model.index(0).data().toString(), "IMG_0");
    }
}

void BenchLarge::languageSwitch_data()
{
    QTest::addColumn<int>("slides");
    QTest::newRow("control: one slide") << 1;
    QTest::newRow("all slides") << canvases;
}

// With a reader before it: the tour, and a view that asks for the texts on the screen.
void BenchLarge::languageSwitch()
{
    QFETCH(int, slides);
    gallery::SlideModel model;
    model.setGallery(numbered(slides, 1));
    const gallery::Tour tour(&model);
    int language = 0;
    QBENCHMARK
    {
        model.setLanguages({++language % 2 ? "fr" : "en"});
        QVERIFY(!model.index(0).data().toString().isEmpty());
    }
}

void BenchLarge::relisting()
{
    const photos::PhotosRequest request{.folder = m_folder.path()};
    const loading::FolderState known{photos::listPhotos(request).gallery, {}};
    QBENCHMARK
    {
        QVERIFY(!loading::rescanFolder(request, known, {}).isChanged);
    }
}

void BenchLarge::update_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("control: the same") << 1 << 1;
    QTest::newRow("every second one goes") << 1 << 2;
    QTest::newRow("every second one comes") << 2 << 1;
}

void BenchLarge::update()
{
    QFETCH(int, before);
    QFETCH(int, after);
    const gallery::Gallery from = numbered(canvases, before);
    const gallery::Gallery to = numbered(canvases, after);
    gallery::SlideModel model;
    model.setGallery(from);
    gallery::Tour tour(&model);
    tour.goTo(model.rowCount() / 2);
    QBENCHMARK_ONCE
    {
        model.update(to);
    }
    QCOMPARE(model.rowCount(), to.slides.size());
}

void BenchLarge::replaceSlides()
{
    gallery::SlideModel model;
    model.setGallery(numbered(canvases, 1));
    const gallery::Slide slide = model.gallery().slides.at(7);
    QBENCHMARK
    {
        model.replaceSlides(7, {slide});
    }
}

void BenchLarge::memoryOfManifest()
{
    const qint64 before = residentMemory();
    gallery::SlideModel model;
    model.setGallery(iiif::readDocument(m_manifest).gallery);
    const qint64 grown = residentMemory() - before;
    qInfo("memory of %d canvases: %lld KiB, %.1f times the manifest's bytes", canvases,
          qlonglong(grown), double(grown) * 1024 / double(m_manifest.size()));
    QCOMPARE(model.rowCount(), canvases);
}

void BenchLarge::memoryOfFolder()
{
    const qint64 before = residentMemory();
    gallery::SlideModel model;
    model.setGallery(photos::listPhotos({.folder = m_folder.path()}).gallery);
    const qint64 grown = residentMemory() - before;
    qInfo("memory of %d photos: %lld KiB", photoCount, qlonglong(grown));
    QCOMPARE(model.rowCount(), photoCount);
}

QTEST_GUILESS_MAIN(BenchLarge)
#include "bench_large.moc"
