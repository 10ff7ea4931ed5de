// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/testclass.h"
#include "support/testimages.h"
#include "support/webserver.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// Sources on the command line: lists, checks and errors.
class TestSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsAFolder();
    void listsAnAddress();
    void listsACollection();
    void substitutePhotos();
    void builtinGalleries();
    void errors_data();
    void errors();
    void servers_data();
    void servers();
    void reportsWhatIsLeftOut();
    void checks_data();
    void checks();
    void checksPictures();

private:
    Outcome run(const QStringList &arguments) const
    {
        return runProgram(m_home->path(), QStringList{"--lang", "en"} + arguments);
    }
    QJsonObject json(const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(run(QStringList{"--list=json"} + arguments).output.toUtf8())
            .object();
    }
    QString write(const QString &name, const QByteArray &bytes) const;
    QString photo(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

const QByteArray good = R"({
    "@context": "http://iiif.io/api/presentation/3/context.json",
    "id": "https://example.org/g", "type": "Manifest", "label": {"en": ["Good"]},
    "requiredStatement": {"label": {"en": ["Credit"]}, "value": {"en": ["Us"]}},
    "items": [{"id": "https://example.org/g/1", "type": "Canvas", "width": 3, "height": 2,
               "label": {"en": ["One"]}, "summary": {"en": ["Words."]}}]})";

} // namespace

void TestSources::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

QString TestSources::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_home->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

QString TestSources::photo(const QString &name) const
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString path = m_home->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    if (!image.save(path))
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void TestSources::listsAFolder()
{
    for (const char *name : {"p/b10.jpg", "p/b2.jpg", "p/inner/c.jpg"})
        photo(name);
    const QString folder = m_home->filePath("p");
    QCOMPARE(run({"--list", folder}).output, "1\tb2\t\n2\tb10\t\n");
    const QJsonObject all = json({"--subfolders", folder});
    QCOMPARE(all["slides"].toArray().size(), 3);
    QCOMPARE(all["chapters"][0]["label"]["none"][0].toString(), "inner");
    QCOMPARE(all["chapters"][0]["first"].toInt(), 3);
    const QJsonObject one = json({folder + "/b10.jpg"});
    QCOMPARE(one["start"].toInt(), 2);
    QCOMPARE(one["slides"][1]["width"].toInt(), 30);
    QCOMPARE(one["slides"][1]["image"].toString(),
             QUrl::fromLocalFile(folder + "/b10.jpg").toString());
    QCOMPARE(json({folder + "/b10.jpg", folder + "/inner/c.jpg"})["slides"].toArray().size(), 2);
}

void TestSources::listsAnAddress()
{
    WebServer server;
    server.route("/g.json", WebAnswer::content(good, "application/json"));
    server.route("/from", WebAnswer::redirect("/g.json", 302));
    const QJsonObject listed = json({server.url("/from").toString()});
    QCOMPARE(listed["title"]["en"][0].toString(), "Good");
    QVERIFY(server.last().headers.value("accept").contains("presentation/3/context.json"));
}

void TestSources::listsACollection()
{
    const QString path = write("c.json", R"({"type": "Collection", "label": {"en": ["All"]},
        "items": [{"id": "https://example.org/1", "type": "Manifest", "label": {"en": ["A"]}},
                  {"id": "https://example.org/2", "type": "Collection"}]})");
    QCOMPARE(run({"--list", path}).output,
             "1\tA\thttps://example.org/1\n2\t\thttps://example.org/2\n");
    const QJsonObject listed = json({path});
    QCOMPARE(listed["items"][0]["address"].toString(), "https://example.org/1");
    QCOMPARE(listed["items"][1]["type"].toString(), "Collection");

    const QString embedded = write("e.json", R"({"@id": "https://example.org/c",
        "@type": "sc:Collection", "label": "All", "collections": [
          {"@id": "https://example.org/c", "@type": "sc:Collection", "label": "A",
           "manifests": [{"@id": "https://example.org/1", "@type": "sc:Manifest"}]},
          {"@id": "https://example.org/c", "@type": "sc:Collection", "label": "B",
           "manifests": [{"@id": "https://example.org/2", "@type": "sc:Manifest"}]}]})");
    QCOMPARE(run({"--list", embedded}).output,
             "1\tA\thttps://example.org/c\n2\tB\thttps://example.org/c\n");
    QCOMPARE(json({embedded})["items"].toArray().size(), 2);
}

void TestSources::substitutePhotos()
{
    const QString manifest = write("g.json", good);
    QVERIFY(json({manifest})["slides"][0]["image"].isNull());
    photo("g/01.jpg");
    QCOMPARE(json({manifest})["slides"][0]["image"].toString(),
             QUrl::fromLocalFile(m_home->filePath("g/01.jpg")).toString());
    photo("mine/7.jpg");
    const QJsonObject builtin = json({"--photos", m_home->filePath("mine")});
    QCOMPARE(builtin["slides"][7]["image"].toString(),
             QUrl::fromLocalFile(m_home->filePath("mine/7.jpg")).toString());
    QVERIFY(builtin["slides"][8]["image"].isNull());
}

void TestSources::builtinGalleries()
{
    QCOMPARE(json({"vitrine:guide"})["slides"].toArray().size(), 10);
    QCOMPARE(json({"vitrine:russias-allies"}), json({}));
    const Outcome check = run({"--check", "vitrine:guide", "vitrine:russias-allies"});
    QCOMPARE(check.output, "");
    QCOMPARE(check.status, 0);
}

void TestSources::errors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *title, const char *name, const QByteArray &content,
                        const char *words) {
        QTest::newRow(title) << QString(name) << content << QString(words);
    };
    row("not there", "", "", "There is no such file or folder.");
    row("not JSON", "a.json", "{\n \"a\": }", "(at 2:");
    row("no manifest", "a.json", "{\"type\": \"Feature\"}", "its type is “Feature”");
    row("another IIIF document", "a.json",
        "{\"@context\": \"http://iiif.io/api/presentation/3/context.json\", "
        "\"type\": \"AnnotationPage\"}",
        "neither a manifest nor a collection");
    row("no slides", "a.json", "{\"type\": \"Manifest\", \"items\": []}", "no canvas");
    row("neither", "a.txt", "words", "neither a photo nor a IIIF manifest");
}

void TestSources::errors()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const QString path = name.isEmpty() ? m_home->filePath("nowhere.json") : write(name, content);
    const Outcome outcome = run({"--list", path});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output, QString());
    QVERIFY2(outcome.errors.startsWith("vitrine: " + path), qPrintable(outcome.errors));
    QString plain = words;
    QVERIFY2(outcome.errors.contains(plain.remove("(at ")), qPrintable(outcome.errors));
    QCOMPARE(outcome.errors.count('\n'), 1);
}

void TestSources::servers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("404") << QByteArray("/nothing")
                         << "There is nothing at this address (status 404)";
    QTest::newRow("redirecting for ever") << QByteArray("/loop") << "more than 10 times";
    QTest::newRow("10 GB") << QByteArray("/big") << "larger than 64 MiB";
    QTest::newRow("a page") << QByteArray("/page") << "This is a web page";
    QTest::newRow("to a file") << QByteArray("/file") << "no address that Vitrine can open";
}

void TestSources::servers()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, words);
    WebServer server;
    server.route("/loop", WebAnswer::redirect("/loop", 302));
    server.route("/big", WebAnswer::content("{").claiming(10'000'000'000));
    server.route("/page", WebAnswer::content("<html>", "text/html"));
    server.route("/file", WebAnswer::redirect("file:///etc/passwd", 302));
    const Outcome outcome = run({"--list=json", server.url(path).toString()});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains(words), qPrintable(outcome.errors));
    QVERIFY(outcome.errors.contains(server.url(path).toString()));
}

void TestSources::reportsWhatIsLeftOut()
{
    const QString path =
        write("odd.json", R"({"type": "Manifest", "items": [{"id": "a"}, 3, {"type": "Range"}]})");
    const Outcome outcome = run({"--list=json", path});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(QJsonDocument::fromJson(outcome.output.toUtf8())["slides"].toArray().size(), 1);
    QCOMPARE(outcome.errors.count('\n'), 2);
    QVERIFY(outcome.errors.contains(path + ": items[1]: "));
    QVERIFY(outcome.errors.contains(path + ": items[2]: "));
}

void TestSources::checks_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("findings");
    QByteArray bare = good;
    QTest::newRow("nothing to find") << good << QStringList();
    QTest::newRow("no caption") << bare.replace("\"summary\"", "\"note\"")
                                << QStringList{"1 (One): There is no caption."};
    QTest::newRow("not JSON") << QByteArray("{") << QStringList{"1:1: The file is not valid JSON"};
}

void TestSources::checks()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, findings);
    const QString path = write("g.json", content);
    const Outcome outcome = run({"--check", path});
    QCOMPARE(outcome.status, findings.isEmpty() ? 0 : 1);
    const QStringList lines = outcome.output.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), findings.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines.at(i).startsWith(path + ": " + findings.at(i)), qPrintable(lines.at(i)));
}

// Without a display there are fonts for drawings all the same.
void TestSources::checksPictures()
{
    const QString good = photo("p/a.png");
    for (const char *name : {"p/a.gif", "p/a.webp"})
        testimages::convert({good, m_home->filePath(name)});
    write("p/text.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'>"
                        "<text x='2' y='9'>Text</text></svg>");
    write("p/z.jpg", "no picture");
    const Outcome outcome = run({"--check", m_home->filePath("p")});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors, "");
    QStringList broken;
    for (const QString &line : outcome.output.split('\n')) {
        if (line.contains("The picture cannot be read"))
            broken += line;
    }
    QCOMPARE(broken.size(), 1);
    QVERIFY2(broken.first().contains("5 (z): The picture cannot be read: " +
                                     QUrl::fromLocalFile(m_home->filePath("p/z.jpg")).toString() +
                                     ": The photo cannot be shown: Unsupported image format."),
             qPrintable(broken.first()));
}

VITRINE_TEST(TestSources, QCoreApplication)
#include "tst_sources.moc"
