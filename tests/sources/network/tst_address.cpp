// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/address.h"
#include "support/testclass.h"

#include <QTest>

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void withoutScheme_data();
    void withoutScheme();
};

void TestAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("address");

    const auto row = [](const char *name, const QString &text, const QByteArray &address) {
        QTest::newRow(name) << text << address;
    };
    row("https", "https://example.org/m.json", "https://example.org/m.json");
    row("http", "http://example.org/m.json", "http://example.org/m.json");
    row("upper case", "HTTPS://Example.ORG/M.json", "https://example.org/M.json");
    row("spaces around", " \thttps://example.org/m.json\n", "https://example.org/m.json");
    row("space inside", "https://example.org/a b.json", "https://example.org/a%20b.json");
    row("encoded slash", "https://example.org/a%2Fb%20c", "https://example.org/a%2Fb%20c");
    row("stray per cent", "https://example.org/100%", "https://example.org/100%25");
    row("query", "https://example.org/?id=a%26b&c=d+e", "https://example.org/?id=a%26b&c=d+e");
    row("port", "http://example.org:8080/", "http://example.org:8080/");
    row("IPv6", "http://[2001:db8::1]:8080/", "http://[2001:db8::1]:8080/");
    row("user", "https://me:secret@example.org/", "https://me:secret@example.org/");
    row("international", QStringLiteral("https://bücher.example/é"),
        "https://xn--bcher-kva.example/%C3%A9");
}

void TestAddress::reads()
{
    QFETCH(const QString, text);
    const std::optional<QUrl> address = network::webAddress(text);
    QVERIFY(address);
    QTEST(address->toEncoded(), "address");
}

void TestAddress::refuses_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text :
         {"", "example.org/manifest.json", "manifest.json", "/home/me/manifest.json",
          "C:\\manifest.json", "file:///etc/passwd", "qrc:/galleries/x.json", "data:text/plain,x",
          "ftp://example.org/m.json", "unix+http://x/", "javascript:alert(1)", "https:", "https://",
          "https:///m.json", "http://exa mple.org/", "http://example.org:99999/", "http://[::1/"})
        QTest::newRow(*text ? text : "nothing") << text;
}

void TestAddress::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!network::webAddress(text));
}

void TestAddress::withoutScheme_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const QString &text, const QByteArray &address) {
        QTest::newRow(qPrintable(text)) << text << address;
    };
    row("example.org/m.json", "https://example.org/m.json");
    row(" iiif.example.co.uk:8443/a b?c#d ", "https://iiif.example.co.uk:8443/a%20b?c#d");
    row("example.org", "https://example.org");
    row(QStringLiteral("bücher.example/é"), "https://xn--bcher-kva.example/%C3%A9");
    row("localhost:8080/m.json", "http://localhost:8080/m.json");
    row("127.0.0.1/m.json", "http://127.0.0.1/m.json");
    for (const char *text : {"", "manifest", "/home/me.org/x", "./a.b/c", "../a.b/c", "a b.org/c",
                             "me@example.org", "-a.org/b", "a..org/b", "C:/a.b", "1.5/2"})
        row(text, {});
}

void TestAddress::withoutScheme()
{
    QFETCH(const QString, text);
    const std::optional<QUrl> address = network::addressWithoutScheme(text);
    QTEST(address ? address->toEncoded() : QByteArray(), "address");
}

VITRINE_TEST(TestAddress, QCoreApplication)
#include "tst_address.moc"
