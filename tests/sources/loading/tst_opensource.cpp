// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/opensource.h"
#include "support/photofiles.h"
#include "support/testclass.h"
#include "support/unprivilegeduser.h"

#include <QTest>
#include <QUrl>

#include <sys/stat.h>

using errors::Problem;
using loading::OpenSource;
using loading::resolveSource;

/// The kinds of sources that a person may name.
class TestOpenSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void kinds_data();
    void kinds();
    void errors_data();
    void errors();
    void relativePath();
    void closedFolder();
    void pipe();
    void names();

private:
    photofiles::Folder m_folder;
};

void TestOpenSource::initTestCase()
{
    m_folder.photos({"photo.jpg", "50%20.jpg", "with space.jpg", "photo without ending"});
    m_folder.write("manifest.json", "anything");
    m_folder.write("iiif", "  {\"type\": \"Manifest\"}");
    m_folder.write("notes.txt", "Not a photo.");
    m_folder.write("ftp:/there/a.jpg", photofiles::jpeg());
    QDir(m_folder.path()).mkdir("folder");
    QDir(m_folder.path()).mkdir("folder.jpg");
}

void TestOpenSource::kinds_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<OpenSource::Kind>("kind");
    QTest::addColumn<QString>("address");
    const auto row = [this](const char *name, const QString &given, OpenSource::Kind kind,
                            const QString &file) {
        QTest::newRow(name) << given << kind << m_folder.path(file);
    };
    row("photo", m_folder.path("photo.jpg"), OpenSource::Kind::Photo, "photo.jpg");
    row("photo by its content", m_folder.path("photo without ending"), OpenSource::Kind::Photo,
        "photo without ending");
    row("manifest by its name", m_folder.path("manifest.json"), OpenSource::Kind::Manifest,
        "manifest.json");
    row("manifest by its content", m_folder.path("iiif"), OpenSource::Kind::Manifest, "iiif");
    row("folder", m_folder.path("folder/"), OpenSource::Kind::Folder, "folder");
    row("folder named like a photo", m_folder.path("folder.jpg"), OpenSource::Kind::Folder,
        "folder.jpg");
    row("way round", m_folder.path("folder/../photo.jpg"), OpenSource::Kind::Photo, "photo.jpg");
    row("file URL", QUrl::fromLocalFile(m_folder.path("photo.jpg")).toString(),
        OpenSource::Kind::Photo, "photo.jpg");
    row("percent-encoded file URL", "file://" + m_folder.path("with%20space.jpg"),
        OpenSource::Kind::Photo, "with space.jpg");
    row("percent in a file's name", m_folder.path("50%20.jpg"), OpenSource::Kind::Photo,
        "50%20.jpg");
    QTest::newRow("web") << " https://example.org/a b.json " << OpenSource::Kind::Web
                         << "https://example.org/a%20b.json";
    QTest::newRow("built in") << "vitrine:guide" << OpenSource::Kind::Builtin << "vitrine:guide";
    QTest::newRow("built in, written freely")
        << " Vitrine:Russias-Allies " << OpenSource::Kind::Builtin << "vitrine:russias-allies";
}

void TestOpenSource::kinds()
{
    QFETCH(QString, given);
    QFETCH(OpenSource::Kind, kind);
    const OpenSource source = resolveSource(given);
    QVERIFY2(!source.error, source.error ? qPrintable(source.error->message()) : "");
    QCOMPARE(source.kind, kind);
    QTEST(source.address(), "address");
}

void TestOpenSource::errors_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << m_folder.path("none.jpg") << "NotFound";
    QTest::newRow("empty") << QString() << "NotFound";
    QTest::newRow("blank") << QStringLiteral("  ") << "NotFound";
    QTest::newRow("below a file") << m_folder.path("notes.txt/a.jpg") << "NotFound";
    QTest::newRow("other file") << m_folder.path("notes.txt") << "NotAPhoto";
    QTest::newRow("other scheme") << "ftp://example.org/x.json" << "BadAddress";
    QTest::newRow("no host") << "http:///x.json" << "BadAddress";
    QTest::newRow("no scheme") << "example.org/x.json" << "NotFound";
    QTest::newRow("not built in") << "vitrine:nothing" << "NotBuiltin";
    QTest::newRow("missing, by URL") << "file:///nowhere/x.json" << "NotFound";
}

void TestOpenSource::errors()
{
    QFETCH(QString, given);
    const OpenSource source = resolveSource(given);
    QVERIFY(source.error);
    QTEST(QString(source.error->code), "code");
    QCOMPARE(source.error->file, given);
}

void TestOpenSource::relativePath()
{
    const QString before = QDir::currentPath();
    QDir::setCurrent(m_folder.path());
    const OpenSource photo = resolveSource("photo.jpg");
    const OpenSource likeUrl = resolveSource("ftp:/there/a.jpg");
    QDir::setCurrent(before);
    QCOMPARE(photo.path, m_folder.path("photo.jpg"));
    QVERIFY(!likeUrl.error);
    QCOMPARE(likeUrl.path, m_folder.path("ftp:/there/a.jpg"));
}

void TestOpenSource::closedFolder()
{
    const UnprivilegedUser nobody; // whose the folder is
    const photofiles::Folder folder;
    folder.write("closed/inside/a.jpg", photofiles::jpeg());
    const QByteArray closed = QFile::encodeName(folder.path("closed"));
    QCOMPARE(chmod(closed.constData(), 0), 0);
    const OpenSource source = resolveSource(folder.path("closed/inside/a.jpg"));
    chmod(closed.constData(), 0700);
    QVERIFY(source.error);
    QCOMPARE(QString(source.error->code), "NoPermission");
}

void TestOpenSource::pipe()
{
    const QString path = m_folder.path("pipe.json");
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const OpenSource source = resolveSource(path); // which must not wait for a writer
    QVERIFY(source.error);
    QCOMPARE(QString(source.error->code), "NotAFile");
}

void TestOpenSource::names()
{
    QCOMPARE(resolveSource("https://example.org/a/manifest.json").name(), "manifest.json");
    QCOMPARE(resolveSource("https://example.org").name(), "example.org");
    QCOMPARE(resolveSource(m_folder.path("photo.jpg")).name(), "photo.jpg");
    QCOMPARE(resolveSource("/").name(), "/");
    QCOMPARE(resolveSource("vitrine:guide").name(), "guide");
}

VITRINE_TEST(TestOpenSource, QCoreApplication)
#include "tst_opensource.moc"
