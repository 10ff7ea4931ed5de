// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/files/applications.h"
#include "support/testclass.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using files::Application;

/// The desktop's applications for a media type, as its files in the user's folders say.
class TestApplications : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void applicationsOfAType();
    void theDefaultOneComesFirst_data();
    void theDefaultOneComesFirst();
    void removedOnesAreLeftOut();
    void whatIsLeftOut_data();
    void whatIsLeftOut();
    void namesAreInTheReadersLanguage();
    void commandLines_data();
    void commandLines();
    void launches();

private:
    /// Writes a file into the folder of applications.
    void write(const QString &name, const QByteArray &text) const;
    static QStringList idsOf(const QString &type);

    QTemporaryDir m_home;
};

void TestApplications::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_home.filePath("data").toUtf8());
    qputenv("XDG_DATA_DIRS", m_home.filePath("none").toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath("config").toUtf8());
    qputenv("XDG_CONFIG_DIRS", m_home.filePath("none").toUtf8());
    qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    QGuiApplication::setDesktopFileName("org.vitrine.Vitrine");
}

void TestApplications::init()
{
    QDir(m_home.filePath("data")).removeRecursively();
    write("mimeinfo.cache", "[MIME Cache]\nimage/png=paint.desktop;kde-view.desktop;\n");
    write("paint.desktop", "[Desktop Entry]\nName=Paint\nName[fr]=Peinture\nExec=paint %F\n"
                           "Icon=paint\n\n[Desktop Action New]\nName=New\nExec=paint --new\n");
    write("kde/view.desktop", "[Desktop Entry]\nName=View\nExec=view %u\n");
}

void TestApplications::write(const QString &name, const QByteArray &text) const
{
    const QString path = m_home.filePath("data/applications/" + name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QStringList TestApplications::idsOf(const QString &type)
{
    QStringList ids;
    for (const Application &application : files::applicationsFor(type))
        ids += application.id;
    return ids;
}

void TestApplications::applicationsOfAType()
{
    QCOMPARE(idsOf("image/png"), QStringList({"paint.desktop", "kde-view.desktop"}));
    QCOMPARE(idsOf("image/jpeg"), QStringList());
    const Application paint = files::applicationsFor("image/png").first();
    QCOMPARE(paint.name, "Paint");
    QCOMPARE(paint.icon, "paint");
    QVERIFY(!paint.takesAddresses());
}

void TestApplications::theDefaultOneComesFirst_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("first");
    QTest::newRow("of all desktops") << "mimeapps.list" << "kde-view.desktop";
    QTest::newRow("of this desktop") << "gnome-mimeapps.list" << "kde-view.desktop";
    QTest::newRow("of another desktop") << "xfce-mimeapps.list" << "paint.desktop";
}

void TestApplications::theDefaultOneComesFirst()
{
    QFETCH(QString, file);
    write(file, "[Default Applications]\nimage/png=kde-view.desktop\n");
    QTEST(idsOf("image/png").value(0), "first");
    QCOMPARE(idsOf("image/png").size(), 2);
}

void TestApplications::removedOnesAreLeftOut()
{
    write("mimeapps.list", "[Removed Associations]\nimage/png=kde-view.desktop;\n");
    QCOMPARE(idsOf("image/png"), QStringList("paint.desktop"));
}

void TestApplications::whatIsLeftOut_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("hidden") << "a.desktop" << QByteArray("Exec=a %f\nHidden=true");
    QTest::newRow("not installed")
        << "a.desktop" << QByteArray("Exec=a %f\nTryExec=no-such-program");
    QTest::newRow("takes no files") << "a.desktop" << QByteArray("Exec=a");
    QTest::newRow("in a terminal") << "a.desktop" << QByteArray("Exec=a %f\nTerminal=true");
    QTest::newRow("Vitrine itself")
        << "org.vitrine.Vitrine.desktop" << QByteArray("Exec=vitrine %U");
    QTest::newRow("without its file") << "none.desktop" << QByteArray();
}

void TestApplications::whatIsLeftOut()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, lines);
    write("mimeinfo.cache", "[MIME Cache]\nimage/png=" + id.toUtf8() + ";paint.desktop;\n");
    if (!lines.isEmpty())
        write(id, "[Desktop Entry]\nName=A\n" + lines + '\n');
    QCOMPARE(idsOf("image/png"), QStringList("paint.desktop"));
}

void TestApplications::namesAreInTheReadersLanguage()
{
    QLocale::setDefault(QLocale("fr"));
    QCOMPARE(files::applicationsFor("image/png").first().name, "Peinture");
    QLocale::setDefault(QLocale("en"));
}

void TestApplications::commandLines_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QList<QStringList>>("lines");
    using Lines = QList<QStringList>;
    QTest::newRow("one file each") << "p %f" << Lines{{"p", "/a b.png"}, {"p", "/c.png"}};
    QTest::newRow("all files") << "p -x %F" << Lines{QStringList{"p", "-x", "/a b.png", "/c.png"}};
    QTest::newRow("addresses") << "p %U"
                               << Lines{QStringList{"p", "file:///a%20b.png", "file:///c.png"}};
    QTest::newRow("quotes") << R"("/opt/my p" "a \"b\"" %F)"
                            << Lines{QStringList{"/opt/my p", R"(a "b")", "/a b.png", "/c.png"}};
    QTest::newRow("within an argument") << "p --file=%f --at=%u%d"
                                        << Lines{{"p", "--file=/a b.png", "--at=file:///a%20b.png"},
                                                 {"p", "--file=/c.png", "--at=file:///c.png"}};
    QTest::newRow("icon, name and percent")
        << "p %i -n %c 100%% %k %F"
        << Lines{QStringList{"p", "--icon", "i", "-n", "N", "100%", "/a b.png", "/c.png"}};
}

void TestApplications::commandLines()
{
    QFETCH(QString, command);
    const Application application{"a.desktop", "N", "i", command};
    const QList<QUrl> urls{QUrl::fromLocalFile("/a b.png"), QUrl::fromLocalFile("/c.png")};
    QTEST(files::commandLines(application, urls), "lines");
}

void TestApplications::launches()
{
    const QString copy = m_home.filePath("copy.png");
    write("a.png", "pixels");
    const QUrl file = QUrl::fromLocalFile(m_home.filePath("data/applications/a.png"));
    QVERIFY(files::launch({"cp.desktop", "Copy", {}, "cp %f " + copy}, {file}));
    QTRY_VERIFY(QFile::exists(copy));
    QVERIFY(!files::launch({"no.desktop", "None", {}, "no-such-program %f"}, {file}));
}

VITRINE_TEST(TestApplications, QGuiApplication)
#include "tst_applications.moc"
