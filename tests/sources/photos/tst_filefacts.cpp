// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/filefacts.h"
#include "support/testclass.h"

#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using photos::FileFacts;

/// What is known of a photo's file itself.
class TestFileFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofAPhoto_data();
    void ofAPhoto();
    void theContentDecidesTheFormat();
    void nothingOfWhatIsNoFile();
    void damagedProfilesHaveNoName_data();
    void damagedProfilesHaveNoName();

private:
    QString saved(const QString &name, const char *format, const QColorSpace &space) const;

    QTemporaryDir m_folder;
};

QString TestFileFacts::saved(const QString &name, const char *format,
                             const QColorSpace &space) const
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.setColorSpace(space);
    const QString path = m_folder.filePath(name);
    if (!image.save(path, format))
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void TestFileFacts::ofAPhoto_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("JPEG") << "a.jpg" << "image/jpeg";
    QTest::newRow("PNG") << "a.png" << "image/png";
}

void TestFileFacts::ofAPhoto()
{
    QFETCH(QString, name);
    const QString path = saved(name, nullptr, QColorSpace(QColorSpace::AdobeRgb));
    const FileFacts facts = photos::fileFacts(path);
    QCOMPARE(facts.size, QSize(60, 40));
    QTEST(facts.mediaType, "mediaType");
    QCOMPARE(facts.bytes, QFileInfo(path).size());
    QCOMPARE(facts.modified, QFileInfo(path).lastModified());
    QVERIFY2(facts.profile.contains("Adobe"), qPrintable(facts.profile));
}

void TestFileFacts::theContentDecidesTheFormat()
{
    QCOMPARE(photos::fileFacts(saved("a.jpg", "PNG", {})).mediaType, "image/png");
}

void TestFileFacts::nothingOfWhatIsNoFile()
{
    QCOMPARE(photos::fileFacts(m_folder.path()), FileFacts());
    QCOMPARE(photos::fileFacts(m_folder.filePath("none.jpg")), FileFacts());
}

void TestFileFacts::damagedProfilesHaveNoName_data()
{
    const QByteArray whole = QColorSpace(QColorSpace::SRgb).iccProfile();
    QTest::addColumn<QByteArray>("profile");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a header") << whole.left(128);
    QTest::newRow("without its tags") << whole.left(150);
    QByteArray many = whole.left(132);
    many.replace(128, 4, "\xff\xff\xff\xff");
    QTest::newRow("too many tags") << many;
}

void TestFileFacts::damagedProfilesHaveNoName()
{
    QFETCH(QByteArray, profile);
    QCOMPARE(photos::profileName(profile), QString());
}

VITRINE_TEST(TestFileFacts, QCoreApplication)
#include "tst_filefacts.moc"
