// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/files/filemanager.h"
#include "platform/files/portalopen.h"
#include "support/sessionbus.h"
#include "support/testclass.h"

#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDesktopServices>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

/// A desktop's file manager.
class FakeFileManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")
public:
    QStringList shown;

public Q_SLOTS:
    void ShowItems(const QStringList &addresses, const QString &) { shown += addresses; }
};

/// A desktop's portal, which opens files and addresses.
class FakeOpenPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.OpenURI")
public:
    QByteArray content; ///< of the file
    QString address;
    bool asks = false;

public Q_SLOTS:
    QDBusObjectPath OpenFile(const QString &, const QDBusUnixFileDescriptor &descriptor,
                             const QVariantMap &options)
    {
        char bytes[64];
        const auto count = read(descriptor.fileDescriptor(), bytes, sizeof bytes);
        content = QByteArray(bytes, int(qMax<ssize_t>(0, count)));
        asks = options.value("ask").toBool();
        return QDBusObjectPath("/request");
    }
    QDBusObjectPath OpenURI(const QString &, const QString &wanted, const QVariantMap &options)
    {
        address = wanted;
        asks = options.value("ask").toBool();
        return QDBusObjectPath("/request");
    }
};

/// Files in other programs, on a session bus of the test's own.
class TestFileManager : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_bus = std::make_unique<SessionBus>(); }
    void cleanupTestCase() { m_bus.reset(); }
    void init();
    void cleanup();

    void theFileManagerSelectsTheFiles();
    void theFolderOpensWithoutAFileManager();
    void filesOpen();
    void thePortalAsksForFiles();
    void thePortalAsksForAddresses();
    void withoutAPortalItFails();

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened += url; }

private:
    std::unique_ptr<SessionBus> m_bus;
    QList<QUrl> m_opened; ///< by the desktop's default programs
};

void TestFileManager::init()
{
    m_opened.clear();
    QDesktopServices::setUrlHandler("file", this, "noteOpened");
}

void TestFileManager::cleanup()
{
    QDesktopServices::unsetUrlHandler("file");
    for (const char *service : {"org.freedesktop.FileManager1", "org.freedesktop.portal.Desktop"})
        SessionBus::desktop().unregisterService(service);
    SessionBus::desktop().unregisterObject("/org/freedesktop/FileManager1");
    SessionBus::desktop().unregisterObject("/org/freedesktop/portal/desktop");
}

void TestFileManager::theFileManagerSelectsTheFiles()
{
    FakeFileManager manager;
    QVERIFY(SessionBus::desktop().registerObject("/org/freedesktop/FileManager1", &manager,
                                                 QDBusConnection::ExportAllSlots));
    QVERIFY(SessionBus::desktop().registerService("org.freedesktop.FileManager1"));
    files::showInFileManager({"/photos/a b.jpg", "/photos/é.jpg"});
    QTRY_COMPARE(manager.shown,
                 QStringList({"file:///photos/a%20b.jpg", "file:///photos/%C3%A9.jpg"}));
    QVERIFY(m_opened.isEmpty());
}

void TestFileManager::theFolderOpensWithoutAFileManager()
{
    files::showInFileManager({"/photos/day/a.jpg", "/photos/b.jpg"});
    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl("file:///photos/day")});
}

void TestFileManager::filesOpen()
{
    files::open("/photos/a.pdf");
    QCOMPARE(m_opened, QList<QUrl>{QUrl("file:///photos/a.pdf")});
}

void TestFileManager::thePortalAsksForFiles()
{
    FakeOpenPortal portal;
    QVERIFY(SessionBus::desktop().registerObject("/org/freedesktop/portal/desktop", &portal,
                                                 QDBusConnection::ExportAllSlots));
    QVERIFY(SessionBus::desktop().registerService("org.freedesktop.portal.Desktop"));
    QTemporaryDir folder;
    QFile file(folder.filePath("a.jpg"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("pixels");
    file.close();
    bool hasFailed = false;
    files::askPortal(QUrl::fromLocalFile(file.fileName()), this, [&] { hasFailed = true; });
    QTRY_COMPARE(portal.content, QByteArray("pixels"));
    QVERIFY(portal.asks);
    QVERIFY(!hasFailed);
}

void TestFileManager::thePortalAsksForAddresses()
{
    FakeOpenPortal portal;
    QVERIFY(SessionBus::desktop().registerObject("/org/freedesktop/portal/desktop", &portal,
                                                 QDBusConnection::ExportAllSlots));
    QVERIFY(SessionBus::desktop().registerService("org.freedesktop.portal.Desktop"));
    files::askPortal(QUrl("https://example.org/a.jpg"), this, [] {});
    QTRY_COMPARE(portal.address, "https://example.org/a.jpg");
    QVERIFY(portal.asks);
}

void TestFileManager::withoutAPortalItFails()
{
    bool hasFailed = false;
    files::askPortal(QUrl("https://example.org/a.jpg"), this, [&] { hasFailed = true; });
    QTRY_VERIFY(hasFailed);
}

VITRINE_TEST(TestFileManager, QGuiApplication)
#include "tst_filemanager.moc"
