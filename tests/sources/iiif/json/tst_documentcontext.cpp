// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/json/documentcontext.h"
#include "sources/iiif/json/jsonproblem.h"
#include "support/testclass.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Which addresses a document may refer to, depending on its own.
class TestDocumentContext : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofTheWeb_data();
    void ofTheWeb();
    void files_data();
    void files();
    void noFolder();
    void noticesHaveTheirPlaces();
};

void TestDocumentContext::ofTheWeb_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *base, const char *address,
                        const char *expected) {
        QTest::newRow(name) << QString(base) << QString(address) << QString(expected);
    };
    row("absolute", "https://e.org/d/m", "http://x.org/a%2Fb?c d#e", "http://x.org/a%2Fb?c d#e");
    row("in capitals", "https://e.org/d/m", "HTTP://x.org/a", "HTTP://x.org/a");
    row("beside", "https://e.org/d/m", "i.jpg", "https://e.org/d/i.jpg");
    row("above", "https://e.org/d/m", "../i.jpg", "https://e.org/i.jpg");
    row("from the root", "https://e.org/d/m", "/i.jpg", "https://e.org/i.jpg");
    row("of another host", "https://e.org/d/m", "//x.org/i.jpg", "https://x.org/i.jpg");
    row("nothing", "https://e.org/d/m", "", "");
    row("a file", "https://e.org/d/m", "file:///etc/passwd", "");
    row("a resource", "https://e.org/d/m", "qrc:/a", "");
    row("data", "https://e.org/d/m", "data:image/png;base64,AA", "");
    row("a script", "https://e.org/d/m", "javascript:alert(1)", "");
    row("no address", "https://e.org/d/m", "x://[", "");
    row("without a base", "", "i.jpg", "");
    row("a resource beside", "qrc:/g/m.json", "i.jpg", "qrc:/g/i.jpg");
    row("a file from a resource", "qrc:/g/m.json", "file:///etc/passwd", "");
    row("a host from a resource", "qrc:/g/m.json", "https://e.org/i", "https://e.org/i");
}

void TestDocumentContext::ofTheWeb()
{
    QFETCH(QString, base);
    QFETCH(QString, address);
    QTEST(iiif::DocumentContext(QUrl(base)).resolved(address), "expected");
}

void TestDocumentContext::files_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected"); // below the folder; empty where it is refused
    const auto row = [](const char *name, const char *address, const char *expected) {
        QTest::newRow(name) << QString(address) << QString(expected);
    };
    row("beside", "i.jpg", "/gallery/i.jpg");
    row("below", "sub/i.jpg", "/gallery/sub/i.jpg");
    row("not there", "none.jpg", "/gallery/none.jpg");
    row("not there, nor its folder", "none/none.jpg", "/gallery/none/none.jpg");
    row("by its whole address", "file://%1/gallery/i.jpg", "/gallery/i.jpg");
    row("outside", "file://%1/secret.jpg", "");
    row("above", "../secret.jpg", "");
    row("above by detour", "sub/../../secret.jpg", "");
    row("above in disguise", "%2e%2e/secret.jpg", "");
    row("a folder of a like name", "../gallery2/i.jpg", "");
    row("by a link", "link.jpg", "");
    row("by a linked folder", "linked/secret.jpg", "");
    row("by a linked folder, not there", "linked/none.jpg", "");
    row("by a link to nothing", "dangling", "");
    row("of another host", "file://server/share/i.jpg", "");
    row("of another host in short", "//server/share/i.jpg", "");
    row("the system", "file:///etc/passwd", "");
    row("a resource", "qrc:/galleries/russias-allies/manifest.json", "");
    row("data", "data:,x", "");
    row("the web", "https://e.org/i.jpg", "https://e.org/i.jpg");
}

void TestDocumentContext::files()
{
    const QTemporaryDir folder;
    const QString root = QDir(folder.path()).canonicalPath();
    QVERIFY(QDir(root).mkpath("gallery/sub") && QDir(root).mkpath("gallery2"));
    for (const char *name : {"secret.jpg", "gallery/i.jpg", "gallery/sub/i.jpg", "gallery2/i.jpg"})
        QVERIFY(QFile(root + u'/' + name).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(root + "/secret.jpg", root + "/gallery/link.jpg"));
    QVERIFY(QFile::link(root, root + "/gallery/linked"));
    QVERIFY(QFile::link(root + "/nothing", root + "/gallery/dangling"));

    QFETCH(QString, address);
    QFETCH(QString, expected);
    const iiif::DocumentContext context(QUrl::fromLocalFile(root + "/gallery/m.json"));
    const QString whole =
        expected.startsWith(u'/') ? QUrl::fromLocalFile(root + expected).toString() : expected;
    QCOMPARE(context.resolved(address.contains("%1") ? address.arg(root) : address), whole);
}

void TestDocumentContext::noFolder()
{
    const iiif::DocumentContext context(QUrl("file:///no/such/folder/m.json"));
    QCOMPARE(context.resolved("i.jpg"), QString());
    QCOMPARE(context.resolved("file:///etc/passwd"), QString());
}

void TestDocumentContext::noticesHaveTheirPlaces()
{
    iiif::DocumentContext context;
    context.addNotice(iiif::JsonProblem::webPage(), "items[1]");
    context.addNotice(iiif::JsonProblem::emptyFile(), "items[0]");
    QCOMPARE(context.notices().size(), 2);
    QCOMPARE(context.notices().first().place, "items[1]");
    QCOMPARE(context.notices().last().place, "items[0]");
}

VITRINE_TEST(TestDocumentContext, QCoreApplication)
#include "tst_documentcontext.moc"
