// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/emptysettings.h"
#include "support/testclass.h"

#include <QSignalSpy>

using settings::SettingNotifier;
using settings::Store;

class TestSetting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { forgetSettings(); }

    void defaultUntilSet();
    void storesValues();
    void invalidValuesAreTheDefault();
    void storesEnumsByName();
    void notifiesOnlyOfNewValues();
    void notifiesOnlyOfItsOwnKey();
    void doesNotNotifyDestroyedReceivers();
    void isTheDefaultAgainWhenReset();
    void updatesTheStoredValue();
    void staysWithinItsBounds_data();
    void staysWithinItsBounds();
    void sizesStayWithinTheirBounds_data();
    void sizesStayWithinTheirBounds();
    void onlyTrueAndFalseAreBooleans_data();
    void onlyTrueAndFalseAreBooleans();
    void ordersOfEarlierVersions();
};

static void store(const QString &key, const QVariant &value)
{
    Store::instance()->setValue(key, value);
}

void TestSetting::defaultUntilSet()
{
    QCOMPARE(settings::captionPercent.get(), 100);
    QCOMPARE(settings::language.get(), QString());
    QVERIFY(settings::filmstripVisible.get());
}

void TestSetting::storesValues()
{
    settings::captionPercent.set(150);
    settings::filmstripVisible.set(false);
    QCOMPARE(settings::captionPercent.get(), 150);
    QVERIFY(!settings::filmstripVisible.get());
}

void TestSetting::invalidValuesAreTheDefault()
{
    store("caption/percent", "large");
    QCOMPARE(settings::captionPercent.get(), 100);
}

void TestSetting::storesEnumsByName()
{
    settings::theme.set(settings::Theme::HighContrast);
    QCOMPARE(Store::instance()->value("appearance/theme"), QVariant("HighContrast"));
    QCOMPARE(settings::theme.get(), settings::Theme::HighContrast);
    store("appearance/theme", "Pink");
    QCOMPARE(settings::theme.get(), settings::Theme::Desktop);
}

void TestSetting::notifiesOnlyOfNewValues()
{
    store("caption/percent", "5000"); // as it is in a file
    const QSignalSpy told(settings::captionPercent.notifier(), &SettingNotifier::changed);
    settings::captionPercent.set(400);
    QCOMPARE(told.size(), 0);
    settings::captionPercent.set(150);
    QCOMPARE(told.size(), 1);
    settings::captionPercent.set(150);
    QCOMPARE(told.size(), 1);
}

void TestSetting::notifiesOnlyOfItsOwnKey()
{
    int percents = 0;
    int themes = 0;
    settings::captionPercent.onChange(this, [&] { percents = settings::captionPercent.get(); });
    settings::theme.onChange(this, [&] { ++themes; });
    settings::captionPercent.set(150);
    QCOMPARE(percents, 150);
    QCOMPARE(themes, 0);
}

void TestSetting::doesNotNotifyDestroyedReceivers()
{
    auto receiver = std::make_unique<QObject>();
    int calls = 0;
    settings::captionPercent.onChange(receiver.get(), [&] { ++calls; });
    settings::captionPercent.set(150);
    receiver.reset();
    settings::captionPercent.set(160);
    QCOMPARE(calls, 1);
}

void TestSetting::isTheDefaultAgainWhenReset()
{
    settings::captionPercent.set(150);
    const QSignalSpy told(settings::captionPercent.notifier(), &SettingNotifier::changed);
    settings::captionPercent.reset();
    QCOMPARE(settings::captionPercent.get(), 100);
    QVERIFY(!Store::instance()->value("caption/percent").isValid());
    QCOMPARE(told.size(), 1);
    settings::captionPercent.reset();
    QCOMPARE(told.size(), 1);
}

void TestSetting::updatesTheStoredValue()
{
    const QSignalSpy told(settings::captionPercent.notifier(), &SettingNotifier::changed);
    const auto larger = [](int percent) { return percent + 50; };
    settings::captionPercent.update(larger);
    settings::captionPercent.update(larger);
    QCOMPARE(settings::captionPercent.get(), 200);
    QCOMPARE(told.size(), 2);
    settings::captionPercent.update([](int percent) { return percent; });
    QCOMPARE(told.size(), 2);
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
    store("caption/percent", wanted);
    QCOMPARE(settings::captionPercent.get(), kept);
}

// Each side by itself.
void TestSetting::sizesStayWithinTheirBounds_data()
{
    QTest::addColumn<QSize>("wanted");
    QTest::addColumn<QSize>("kept");
    QTest::newRow("within") << QSize(800, 600) << QSize(800, 600);
    QTest::newRow("too narrow") << QSize(0, 600) << QSize(1, 600);
    QTest::newRow("too low") << QSize(800, -5) << QSize(800, 1);
    QTest::newRow("too wide") << QSize(20'000, 600) << QSize(16384, 600);
    QTest::newRow("too high") << QSize(800, 20'000) << QSize(800, 16384);
}

void TestSetting::sizesStayWithinTheirBounds()
{
    QFETCH(QSize, wanted);
    QFETCH(QSize, kept);
    settings::photoRoom.set(wanted);
    QCOMPARE(settings::photoRoom.get(), kept);
    store("window/photoRoom", wanted);
    QCOMPARE(settings::photoRoom.get(), kept);
}

void TestSetting::onlyTrueAndFalseAreBooleans_data()
{
    QTest::addColumn<QVariant>("kept");
    QTest::addColumn<bool>("on");
    QTest::newRow("true") << QVariant(true) << true;
    QTest::newRow("false") << QVariant(false) << false;
    QTest::newRow("false in a file") << QVariant("false") << false;
    QTest::newRow("another word") << QVariant("maybe") << true; // as where nothing was set
    QTest::newRow("a list") << QVariant(QStringList{"false", "false"}) << true;
}

void TestSetting::onlyTrueAndFalseAreBooleans()
{
    QFETCH(QVariant, kept);
    QFETCH(bool, on);
    store("window/filmstrip", kept);
    QCOMPARE(settings::filmstripVisible.get(), on);
}

// They know whether photos are sorted by date, and nothing else.
void TestSetting::ordersOfEarlierVersions()
{
    using Key = gallery::Sorting::Key;
    QCOMPARE(settings::photoSortKey.get(), Key::Name);
    store("opening/photosByDate", true); // by an earlier version
    QCOMPARE(settings::photoSortKey.get(), Key::Date);
    settings::photoSortKey.set(Key::Rating);
    QVERIFY(!settings::photosByDate.get());
    QCOMPARE(settings::photoSortKey.get(), Key::Rating);
    store("opening/photosByDate", true);
    QCOMPARE(settings::photoSortKey.get(), Key::Date);
    store("opening/photosByDate", false);
    QCOMPARE(settings::photoSortKey.get(), Key::Rating);
    settings::photoSortKey.set(Key::Date);
    QVERIFY(settings::photosByDate.get());
    settings::photoSortKey.set(Key::Name);
    QCOMPARE(settings::photoSortKey.get(), Key::Name);
    settings::photoSortKey.set(Key::Size);
    settings::photoSortKey.reset();
    QCOMPARE(settings::photoSortKey.get(), Key::Name);
}

VITRINE_TEST(TestSetting, QCoreApplication)
#include "tst_setting.moc"
