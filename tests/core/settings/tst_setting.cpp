// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/testclass.h"

#include <QFile>
#include <QSettings>
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
    void staysWithinItsBounds_data();
    void staysWithinItsBounds();
    void onlyTrueAndFalseAreSwitches_data();
    void onlyTrueAndFalseAreSwitches();
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

void TestSetting::staysWithinItsBounds_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("kept");
    QTest::newRow("least") << 80 << 80;
    QTest::newRow("most") << 400 << 400;
    QTest::newRow("less") << 0 << 80;
    QTest::newRow("more") << 2'000'000'000 << 400;
}

void TestSetting::staysWithinItsBounds()
{
    QFETCH(int, wanted);
    QFETCH(int, kept);
    settings::captionPercent.set(wanted);
    QCOMPARE(settings::captionPercent.get(), kept);
    QSettings().setValue("caption/percent", wanted);
    QCOMPARE(settings::captionPercent.get(), kept);
    QSettings().setValue("window/photoRoom", QSize(wanted, wanted));
    QVERIFY(settings::photoRoom.get().width() <= 16384);
}

void TestSetting::onlyTrueAndFalseAreSwitches_data()
{
    QTest::addColumn<QVariant>("kept");
    QTest::addColumn<bool>("on");
    QTest::newRow("true") << QVariant(true) << true;
    QTest::newRow("false") << QVariant(false) << false;
    QTest::newRow("another word") << QVariant("maybe") << true; // as where nothing was chosen
    QTest::newRow("a list") << QVariant(QStringList{"false", "false"}) << true;
}

void TestSetting::onlyTrueAndFalseAreSwitches()
{
    QFETCH(QVariant, kept);
    QFETCH(bool, on);
    QSettings().setValue("window/filmstrip", kept);
    QCOMPARE(settings::filmstripVisible.get(), on);
}

VITRINE_TEST(TestSetting, QCoreApplication)
#include "tst_setting.moc"
