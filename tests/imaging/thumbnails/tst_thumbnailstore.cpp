// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/thumbnails/thumbnailmaker.h"
#include "imaging/thumbnails/thumbnailstore.h"
#include "support/photos.h"
#include "support/testclass.h"
#include "support/unprivilegeduser.h"

#include <QColorSpace>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <memory>
#include <stop_token>
#include <sys/stat.h>

using imaging::StoredThumbnail;
using imaging::ThumbnailMaker;
using imaging::ThumbnailStore;

/// What another program's thumbnail says and is.
struct Foreign
{
    QString folder = "large";
    QSize size = {256, 171};
    QByteArray uri = {};      ///< the photo's where empty
    QByteArray modified = {}; ///< the photo's where empty
    QByteArray bytes = {};    ///< not said where empty
    bool kdeSpelling = false;
    QString software = {}; ///< not said where empty
};
Q_DECLARE_METATYPE(Foreign)

/// A cache and a photo of somebody's to whom they can be closed, as they cannot be to root.
struct NobodysDesktop
{
    NobodysDesktop() { qputenv("XDG_CACHE_HOME", QFile::encodeName(home.path())); }
    ~NobodysDesktop() { qputenv("XDG_CACHE_HOME", before); }
    Q_DISABLE_COPY_MOVE(NobodysDesktop)

    const QByteArray before = qgetenv("XDG_CACHE_HOME");
    const UnprivilegedUser nobody;
    const QTemporaryDir home;
    const photos::Folder folder;
};

/// The thumbnails that are shared with other programs, rule by rule.
class TestThumbnailStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void uris_data();
    void uris();
    void nameOfTheStandardsExample();
    void sides_data();
    void sides();
    void keepsAsTheStandardSays();
    void keepsTransparency();
    void keepsThoseOfPhotosThatExceedOneSide();
    void overwritesWhatIsOld();
    void foreign_data();
    void foreign();
    void damaged_data();
    void damaged();
    void largerOnesServe();
    void smallerOnesDoNot();
    void isNotKept_data();
    void isNotKept();
    void notOfAFileThatChanged();
    void notOfAPipe();
    void notOfWhatCannotBeRead();
    void failures();
    void failuresOfOthers();
    void noFolderNoThumbnail();
    void closedFolder();

    void madeOnce();
    void madeUpright();
    void brokenPhotosAreTriedOnce();
    void nothingIsKeptOnceStopped();
    void onlyOfWholePhotos_data();
    void onlyOfWholePhotos();
    void notOfAnotherShape();

private:
    static QString thumbnails() { return qEnvironmentVariable("XDG_CACHE_HOME") + "/thumbnails"; }
    static QString fileOf(const QString &kind, const QByteArray &uri)
    {
        const QByteArray hash = QCryptographicHash::hash(uri, QCryptographicHash::Md5).toHex();
        return thumbnails() + '/' + kind + '/' + hash + ".png";
    }
    QString own(const QString &kind) const { return fileOf(kind, ThumbnailStore::uriOf(photo)); }
    static QStringList all();
    void writeForeign(const Foreign &foreign, const QColor &colour = Qt::blue) const;
    QString settled(const QString &path) const;
    imaging::ImageSource part() const
    {
        imaging::ImageSource made;
        made.file = photo;
        return made;
    }

    photos::Folder folder;
    QString photo; ///< 600 by 400, red, not written just now
};

static constexpr qint64 dayInSeconds = 86'400;

void TestThumbnailStore::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("XDG_CACHE_HOME"), "The desktop's own would be touched.");
    QCoreApplication::setApplicationVersion("1.2.3");
}

void TestThumbnailStore::init()
{
    QFile::remove(thumbnails());
    QDir(thumbnails()).removeRecursively();
    photo = settled(folder.save("a photo.png", photos::plain({600, 400}, Qt::red)));
}

QString TestThumbnailStore::settled(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(QDateTime::currentDateTime().addSecs(-dayInSeconds),
                          QFileDevice::FileModificationTime))
        qFatal("cannot set the time of %s", qPrintable(path));
    return path;
}

QStringList TestThumbnailStore::all()
{
    QStringList found;
    QDirIterator files(thumbnails(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found += files.next();
    return found;
}

void TestThumbnailStore::writeForeign(const Foreign &foreign, const QColor &colour) const
{
    const QByteArray spelling =
        foreign.kdeSpelling ? QUrl::fromLocalFile(photo).toEncoded() : ThumbnailStore::uriOf(photo);
    const QFileInfo info(photo);
    QImage image = photos::plain(foreign.size, colour);
    image.setText("Thumb::URI", foreign.uri.isEmpty() ? spelling : foreign.uri);
    const QString modified = QString::number(info.lastModified().toSecsSinceEpoch());
    if (foreign.modified != "-")
        image.setText("Thumb::MTime", foreign.modified.isEmpty()
                                          ? modified
                                          : QString(foreign.modified).replace("%1", modified));
    if (!foreign.bytes.isEmpty())
        image.setText("Thumb::Size",
                      QString(foreign.bytes).replace("%1", QString::number(info.size())));
    if (!foreign.software.isEmpty())
        image.setText("Software", foreign.software);
    const QString path = fileOf(foreign.folder, spelling);
    QDir().mkpath(QFileInfo(path).path());
    QVERIFY(image.save(path));
}

void TestThumbnailStore::uris_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("uri");
    const auto row = [](const QString &path, const QByteArray &uri) {
        QTest::newRow(qPrintable(path)) << path << uri;
    };
    // As `gio info` tells them.
    row("/home/jens/photos/me.png", "file:///home/jens/photos/me.png");
    row("/a b.jpg", "file:///a%20b.jpg");
    row("/q'(1)!$&*+,=:@~-_.jpg", "file:///q'(1)!$&*+,=:@~-_.jpg");
    row("/x;y.jpg", "file:///x%3By.jpg");
    row("/é[1]{2}|^`\"<>%#?\\.jpg",
        "file:///%C3%A9%5B1%5D%7B2%7D%7C%5E%60%22%3C%3E%25%23%3F%5C.jpg");
}

void TestThumbnailStore::uris()
{
    QFETCH(QString, path);
    QTEST(ThumbnailStore::uriOf(path), "uri");
}

void TestThumbnailStore::nameOfTheStandardsExample()
{
    QCOMPARE(fileOf("normal", ThumbnailStore::uriOf("/home/jens/photos/me.png")),
             thumbnails() + "/normal/c6ee772d9e49320e97ec29a7eb5b1697.png");
}

void TestThumbnailStore::sides_data()
{
    QTest::addColumn<QSize>("fit");
    QTest::addColumn<int>("side");
    QTest::newRow("a cell") << QSize(126, 84) << 128;
    QTest::newRow("just normal") << QSize(128, 128) << 128;
    QTest::newRow("a high one") << QSize(84, 129) << 256;
    QTest::newRow("a cell of a dense screen") << QSize(252, 168) << 256;
    QTest::newRow("x-large") << QSize(257, 1) << 512;
    QTest::newRow("xx-large") << QSize(1024, 513) << 1024;
    QTest::newRow("none") << QSize(1025, 1) << 0;
}

void TestThumbnailStore::sides()
{
    QFETCH(QSize, fit);
    QTEST(ThumbnailStore::sideFor(fit), "side");
}

void TestThumbnailStore::keepsAsTheStandardSays()
{
    ThumbnailStore(photo).keep(256, photos::plain({256, 171}, Qt::green), {600, 400});
    QCOMPARE(all(), QStringList{own("large")});
    struct stat status = {};
    const auto permissions = [&status](const QString &path) {
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777u
                                                                         : 0u;
    };
    QCOMPARE(permissions(thumbnails()), 0700u);
    QCOMPARE(permissions(thumbnails() + "/large"), 0700u);
    QCOMPARE(permissions(own("large")), 0600u);

    const QImage image(own("large"), "png");
    QCOMPARE(image.size(), QSize(256, 171));
    QCOMPARE(image.text("Thumb::URI"), QString(ThumbnailStore::uriOf(photo)));
    const QFileInfo info(photo);
    QCOMPARE(image.text("Thumb::MTime"), QString::number(info.lastModified().toSecsSinceEpoch()));
    QCOMPARE(image.text("Thumb::Size"), QString::number(info.size()));
    QCOMPARE(image.text("Thumb::Image::Width"), "600");
    QCOMPARE(image.text("Thumb::Image::Height"), "400");
    QCOMPARE(image.text("Software"), "Vitrine thumbnails 2");
    QVERIFY(!image.colorSpace().isValid());
    QFile file(own("large"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(QByteArray("tEXtThumb::URI\0file:///", 23))); // as GIO needs it

    const StoredThumbnail found = ThumbnailStore(photo).find(256);
    QCOMPARE(found.image.pixelColor(100, 100), Qt::green);
    QCOMPARE(found.photo, QSize(600, 400));
}

void TestThumbnailStore::keepsTransparency()
{
    QImage image({128, 85}, QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor(0, 0, 255, 128));
    ThumbnailStore(photo).keep(128, image, {600, 400});
    const QColor pixel = ThumbnailStore(photo).find(128).image.pixelColor(5, 5);
    QCOMPARE(pixel, QColor(0, 0, 255, 128));
}

void TestThumbnailStore::keepsThoseOfPhotosThatExceedOneSide()
{
    for (const QSize size : {QSize(200, 600), QSize(600, 200)}) {
        const QSize fitted = size.scaled(256, 256, Qt::KeepAspectRatio);
        ThumbnailStore(photo).keep(256, photos::plain(fitted, Qt::green), size);
        QCOMPARE(ThumbnailStore(photo).find(256).photo, size);
        QVERIFY(QFile::remove(own("large")));
    }
}

void TestThumbnailStore::overwritesWhatIsOld()
{
    writeForeign({.modified = "1"});
    QVERIFY(ThumbnailStore(photo).find(256).image.isNull());
    ThumbnailStore(photo).keep(256, photos::plain({256, 171}, Qt::green), {600, 400});
    QCOMPARE(ThumbnailStore(photo).find(256).image.pixelColor(5, 5), Qt::green);
    QCOMPARE(all().size(), 1);
}

void TestThumbnailStore::foreign_data()
{
    QTest::addColumn<Foreign>("foreign");
    QTest::addColumn<bool>("serves");
    QTest::newRow("valid") << Foreign{} << true;
    QTest::newRow("smaller than its kind") << Foreign{.size = {90, 60}} << true;
    QTest::newRow("fractions of seconds") << Foreign{.modified = "%1.5"} << true;
    QTest::newRow("the file's size") << Foreign{.bytes = "%1"} << true;
    QTest::newRow("another size") << Foreign{.bytes = "%10"} << false;
    QTest::newRow("another time") << Foreign{.modified = "%10"} << false;
    QTest::newRow("a later time") << Foreign{.modified = "9999999999"} << false;
    QTest::newRow("no time") << Foreign{.modified = "-"} << false;
    QTest::newRow("words for a time") << Foreign{.modified = "yesterday"} << false;
    QTest::newRow("another file's") << Foreign{.uri = "file:///another.jpg"} << false;
    QTest::newRow("larger than its kind") << Foreign{.size = {257, 171}} << false;
    QTest::newRow("higher than its kind") << Foreign{.size = {171, 257}} << false;
    QTest::newRow("as KDE spells") << Foreign{.kdeSpelling = true} << true;
    QTest::newRow("another program's") << Foreign{.software = "GNOME::ThumbnailFactory"} << true;
    QTest::newRow("an earlier version's, which may be noise")
        << Foreign{.software = "Vitrine"} << false;
}

void TestThumbnailStore::foreign()
{
    QFETCH(Foreign, foreign);
    if (foreign.kdeSpelling)
        photo = settled(folder.save("semi;colon[1].png", photos::plain({600, 400}, Qt::red)));
    writeForeign(foreign);
    QTEST(!ThumbnailStore(photo).find(256).image.isNull(), "serves");
}

static QByteArray checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1u) ? 0xedb88320 : 0);
    }
    QByteArray end(4, 0);
    qToBigEndian(~sum, end.data());
    return end;
}

void TestThumbnailStore::damaged_data()
{
    QTest::addColumn<int>("length"); // of what is left of it
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes"); // to stand there instead
    const auto header = [](const QByteArray &sides) {
        const QByteArray all = "IHDR" + sides + QByteArray("\x08\x02\0\0\0", 5);
        return all + checksum(all);
    };
    QTest::newRow("empty") << 0 << 0 << QByteArray();
    QTest::newRow("cut off") << 200 << 0 << QByteArray();
    QTest::newRow("no PNG") << -1 << 0 << QByteArray("GIF89a");
    QTest::newRow("claims 2^31 by 2^31")
        << -1 << 12 << header(QByteArray("\x7f\xff\xff\xff\x7f\xff\xff\xff", 8));
    QTest::newRow("claims 100,000 by 100,000")
        << -1 << 12 << header(QByteArray("\0\x01\x86\xa0\0\x01\x86\xa0", 8));
    QTest::newRow("claims 257 rows") << -1 << 12 << header(QByteArray("\0\0\1\0\0\0\1\1", 8));
    QTest::newRow("no pixels") << -1 << 12 << header(QByteArray("\0\0\0\0\0\0\0\0", 8));
}

void TestThumbnailStore::damaged()
{
    writeForeign({});
    QFile file(own("large"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QFETCH(int, length);
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    if (length >= 0)
        QVERIFY(file.resize(length));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    QVERIFY(ThumbnailStore(photo).find(256).image.isNull());
    // The next to make a thumbnail puts it right.
    ThumbnailStore(photo).keep(256, photos::plain({256, 171}, Qt::green), {600, 400});
    QVERIFY(!ThumbnailStore(photo).find(256).image.isNull());
}

void TestThumbnailStore::largerOnesServe()
{
    writeForeign({.folder = "xx-large", .size = {1024, 683}});
    QCOMPARE(ThumbnailStore(photo).find(128).image.size(), QSize(1024, 683));
    writeForeign({.folder = "large"});
    QCOMPARE(ThumbnailStore(photo).find(128).image.size(), QSize(256, 171));
}

void TestThumbnailStore::smallerOnesDoNot()
{
    writeForeign({.folder = "normal", .size = {128, 85}});
    QVERIFY(ThumbnailStore(photo).find(256).image.isNull());
    QVERIFY(ThumbnailStore(photo).find(0).image.isNull());
}

void TestThumbnailStore::isNotKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("thumbnail");
    QTest::newRow("a photo as small as a thumbnail")
        << "a photo.png" << QSize(256, 256) << QSize(256, 256);
    QTest::newRow("larger than its kind") << "a photo.png" << QSize(600, 400) << QSize(257, 171);
    QTest::newRow("no picture") << "a photo.png" << QSize(600, 400) << QSize();
    QTest::newRow("of a file that is not there")
        << "gone.png" << QSize(600, 400) << QSize(256, 171);
    QTest::newRow("of a folder") << "" << QSize(600, 400) << QSize(256, 171);
    QTest::newRow("written just now") << "new.png" << QSize(600, 400) << QSize(256, 171);
}

void TestThumbnailStore::isNotKept()
{
    folder.save("new.png", photos::plain({600, 400}, Qt::red));
    QFETCH(QString, name);
    QFETCH(QSize, size);
    QFETCH(QSize, thumbnail);
    const QImage image = thumbnail.isEmpty() ? QImage() : photos::plain(thumbnail, Qt::green);
    ThumbnailStore(folder.path(name)).keep(256, image, size);
    QCOMPARE(all(), QStringList());
}

void TestThumbnailStore::notOfAFileThatChanged()
{
    const ThumbnailStore before(photo);
    folder.save("a photo.png", photos::plain({600, 400}, Qt::blue));
    settled(photo);
    before.keep(256, photos::plain({256, 171}, Qt::red), {600, 400});
    before.keepFailure();
    QCOMPARE(all(), QStringList());
    // Nor of one of the thumbnails themselves.
    ThumbnailStore(photo).keep(256, photos::plain({256, 171}, Qt::blue), {600, 400});
    ThumbnailStore(settled(own("large"))).keep(128, photos::plain({128, 85}, Qt::blue), {256, 171});
    QCOMPARE(all(), QStringList{own("large")});
}

void TestThumbnailStore::notOfAPipe()
{
    const QString pipe = folder.path("pipe.png");
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const ThumbnailStore store(pipe);
    store.keep(256, photos::plain({256, 171}, Qt::green), {600, 400});
    store.keepFailure();
    QVERIFY(store.find(128).image.isNull());
    QCOMPARE(all(), QStringList());
    // Nor from one.
    QDir().mkpath(thumbnails() + "/large");
    QCOMPARE(::mkfifo(QFile::encodeName(own("large")).constData(), 0600), 0);
    QVERIFY(ThumbnailStore(photo).find(256).image.isNull());
}

void TestThumbnailStore::notOfWhatCannotBeRead()
{
    const NobodysDesktop desktop;
    photo = settled(desktop.folder.save("a photo.png", photos::plain({600, 400}, Qt::red)));
    writeForeign({});
    QFile::setPermissions(photo, QFileDevice::WriteOwner);
    QVERIFY(ThumbnailStore(photo).find(256).image.isNull());
    QFile::setPermissions(photo, QFileDevice::WriteOwner | QFileDevice::ReadOwner);
    QVERIFY(!ThumbnailStore(photo).find(256).image.isNull());
}

void TestThumbnailStore::failures()
{
    QVERIFY(!ThumbnailStore(photo).hasFailed());
    ThumbnailStore(photo).keepFailure();
    QVERIFY(ThumbnailStore(photo).hasFailed());
    QCOMPARE(all(), QStringList{own("fail/vitrine-1.2.3")});
    QVERIFY(ThumbnailStore(photo).find(128).image.isNull());
    // Mended, it is tried again.
    QFile file(photo);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-2 * dayInSeconds),
                             QFileDevice::FileModificationTime));
    QVERIFY(!ThumbnailStore(photo).hasFailed());
}

void TestThumbnailStore::failuresOfOthers()
{
    writeForeign({.folder = "fail/gnome-thumbnail-factory", .size = {1, 1}});
    writeForeign({.folder = "fail/vitrine-1.2.2", .size = {1, 1}});
    QVERIFY(!ThumbnailStore(photo).hasFailed());
}

void TestThumbnailStore::noFolderNoThumbnail()
{
    QDir().mkpath(QFileInfo(thumbnails()).path());
    QFile file(thumbnails());
    QVERIFY(file.open(QIODevice::WriteOnly));
    ThumbnailStore(photo).keep(256, photos::plain({256, 171}, Qt::green), {600, 400});
    ThumbnailStore(photo).keepFailure();
    QVERIFY(ThumbnailStore(photo).find(256).image.isNull());
    QVERIFY(!ThumbnailStore(photo).hasFailed());
    QCOMPARE(file.size(), 0);
}

void TestThumbnailStore::closedFolder()
{
    const NobodysDesktop desktop;
    photo = settled(desktop.folder.save("a photo.png", photos::plain({600, 400}, Qt::red)));
    QDir().mkpath(thumbnails() + "/large");
    QFile::setPermissions(thumbnails() + "/large", QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    ThumbnailStore(photo).keep(256, photos::plain({256, 171}, Qt::green), {600, 400});
    QCOMPARE(all(), QStringList());
    QFile::setPermissions(thumbnails() + "/large",
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    ThumbnailStore(photo).keep(256, photos::plain({256, 171}, Qt::green), {600, 400});
    QCOMPARE(all(), QStringList{own("large")});
}

void TestThumbnailStore::madeOnce()
{
    ThumbnailMaker first({part()}, {}, {126, 84});
    const imaging::ComposedImage made = first.make();
    QCOMPARE(made.image.size(), QSize(126, 84));
    QCOMPARE(made.image.pixelColor(60, 40), Qt::red);
    QCOMPARE(made.size, QSize(600, 400));
    QVERIFY(!made.full);
    QCOMPARE(all(), QStringList()); // nobody waits for that
    first.keep();
    QCOMPARE(all(), QStringList{own("normal")});
    QCOMPARE(QImageReader(own("normal")).size(), QSize(128, 85));

    writeForeign({.folder = "normal", .size = {128, 85}}, Qt::blue);
    ThumbnailMaker second({part()}, {}, {126, 84});
    QCOMPARE(second.make().image.pixelColor(60, 40), Qt::blue);
    QCOMPARE(second.make().image.size(), QSize(126, 84));
    second.keep();
    QCOMPARE(ThumbnailStore(photo).find(128).image.pixelColor(60, 40), Qt::blue);
}

void TestThumbnailStore::madeUpright()
{
    photo = folder.path("turned.jpg");
    QImageWriter writer(photo);
    writer.setTransformation(QImageIOHandler::TransformationRotate90);
    QVERIFY(writer.write(photos::quarters({600, 400})));
    settled(photo);
    ThumbnailMaker work({part()}, {}, {126, 126});
    QCOMPARE(photos::reading(work.make().image), "BRYG");
    work.keep();
    const StoredThumbnail stored = ThumbnailStore(photo).find(128);
    QCOMPARE(stored.image.size(), QSize(85, 128));
    QCOMPARE(stored.photo, QSize(400, 600));
    QCOMPARE(photos::reading(stored.image), "BRYG");
    QCOMPARE(photos::reading(ThumbnailMaker({part()}, {}, {126, 126}).make().image), "BRYG");
}

void TestThumbnailStore::brokenPhotosAreTriedOnce()
{
    QFile file(photo);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(60));
    file.close();
    settled(photo);
    ThumbnailMaker first({part()}, {}, {126, 84});
    QCOMPARE(first.make().fault.kind, imaging::ImageError::Kind::Damaged);
    first.keep();
    QCOMPARE(all(), QStringList{own("fail/vitrine-1.2.3")});
    const imaging::ComposedImage second = ThumbnailMaker({part()}, {}, {126, 84}).make();
    QVERIFY(second.image.isNull());
    QCOMPARE(second.fault.kind, imaging::ImageError::Kind::Damaged);
    // What is not there is no failure: it may come.
    QFile::remove(photo);
    ThumbnailMaker third({part()}, {}, {126, 84});
    QCOMPARE(third.make().fault.kind, imaging::ImageError::Kind::Missing);
    third.keep();
    QCOMPARE(all().size(), 1);
}

void TestThumbnailStore::nothingIsKeptOnceStopped()
{
    const auto stop = std::make_unique<std::stop_source>();
    stop->request_stop();
    ThumbnailMaker work({part()}, {}, {126, 84});
    work.make(stop->get_token());
    work.keep();
    QCOMPARE(all(), QStringList());
}

void TestThumbnailStore::onlyOfWholePhotos_data()
{
    QTest::addColumn<double>("rotation");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<QRect>("region");
    QTest::addColumn<QRect>("target");
    QTest::addColumn<int>("parts");
    QTest::addColumn<bool>("kept");
    const QRect all;
    QTest::newRow("whole") << 0.0 << false << all << all << 1 << true;
    QTest::newRow("on all of the canvas")
        << 0.0 << false << all << QRect(0, 0, 60, 40) << 1 << true;
    QTest::newRow("on a part of it") << 0.0 << false << all << QRect(0, 0, 30, 40) << 1 << false;
    QTest::newRow("turned") << 90.0 << false << all << all << 1 << false;
    QTest::newRow("mirrored") << 0.0 << true << all << all << 1 << false;
    QTest::newRow("a region") << 0.0 << false << QRect(0, 0, 300, 400) << all << 1 << false;
    QTest::newRow("one of two") << 0.0 << false << all << all << 2 << false;
}

void TestThumbnailStore::onlyOfWholePhotos()
{
    writeForeign({});
    imaging::ImageSource one = part();
    QFETCH(double, rotation);
    one.picture.rotation = rotation;
    QFETCH(bool, mirrored);
    one.picture.mirrored = mirrored;
    QFETCH(QRect, region);
    one.picture.region = region;
    QFETCH(QRect, target);
    one.target = target;
    QFETCH(int, parts);
    QFETCH(bool, kept);
    ThumbnailMaker work(QList<imaging::ImageSource>(parts, one), {60, 40}, {200, 200});
    const QImage image = work.make().image;
    QCOMPARE(image.pixelColor(image.width() / 4, image.height() / 4), kept ? Qt::blue : Qt::red);
    work.keep();
    QCOMPARE(all().size(), 1);
}

void TestThumbnailStore::notOfAnotherShape()
{
    writeForeign({.size = {256, 256}});
    imaging::ImageSource one = part();
    one.picture.size = {600, 400};
    QCOMPARE(ThumbnailMaker({one}, {}, {200, 200}).make().image.pixelColor(9, 9), Qt::red);
}

VITRINE_TEST(TestThumbnailStore, QCoreApplication)
#include "tst_thumbnailstore.moc"
