// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

class TestSetting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("vitrine-test");
        QCoreApplication::setApplicationName("settings");
    }
    void init() { QSettings().clear(); }

    void defaultUntilChosen();
    void keepsWhatWasChosen();
    void nonsenseInTheFileIsTheDefault();
    void anUnreadableFileIsTheDefault();
    void keepsAnEnumByItsName();
    void tellsWhatIsAnotherNow();
    void isTheDefaultAgainWhenReset();
};

void TestSetting::defaultUntilChosen()
{
    QCOMPARE(settings::captionPercent.get(), 100);
    QCOMPARE(settings::language.get(), QString());
    QVERIFY(settings::filmstripVisible.get());
}

void TestSetting::keepsWhatWasChosen()
{
    settings::captionPercent.set(150);
    settings::filmstripVisible.set(false);
    QSettings().sync();
    QCOMPARE(settings::captionPercent.get(), 150);
    QVERIFY(!settings::filmstripVisible.get());
}

void TestSetting::nonsenseInTheFileIsTheDefault()
{
    QSettings().setValue("caption/percent", "large");
    QCOMPARE(settings::captionPercent.get(), 100);
}

void TestSetting::anUnreadableFileIsTheDefault()
{
    const QString path = QSettings().fileName();
    QSettings().setValue("caption/percent", 150);
    QSettings().sync();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\0\xff[[[ not settings =", 20);
    file.close();
    QSettings().sync();
    QCOMPARE(settings::captionPercent.get(), 100);
}

void TestSetting::keepsAnEnumByItsName()
{
    settings::theme.set(settings::Theme::HighContrast);
    QCOMPARE(QSettings().value("appearance/theme").toString(), "HighContrast");
    QCOMPARE(settings::theme.get(), settings::Theme::HighContrast);
    QSettings().setValue("appearance/theme", "Pink");
    QCOMPARE(settings::theme.get(), settings::Theme::Desktop);
}

void TestSetting::tellsWhatIsAnotherNow()
{
    const QSignalSpy told(settings::changes(), &settings::Changes::changed);
    settings::captionPercent.set(100);
    QCOMPARE(told.size(), 0);
    settings::captionPercent.set(150);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), settings::captionPercent.key());
}

void TestSetting::isTheDefaultAgainWhenReset()
{
    settings::captionPercent.set(150);
    const QSignalSpy told(settings::changes(), &settings::Changes::changed);
    settings::captionPercent.reset();
    QCOMPARE(settings::captionPercent.get(), 100);
    QVERIFY(!QSettings().contains(settings::captionPercent.key()));
    QCOMPARE(told.size(), 1);
    settings::captionPercent.reset();
    QCOMPARE(told.size(), 1);
}

QTEST_GUILESS_MAIN(TestSetting)
#include "tst_setting.moc"
