// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "core/settings/settings.h"
#include "platform/speech/narrator.h"
#include "platform/speech/voicematch.h"
#include "support/emptysettings.h"
#include "support/fakevoice.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

using speech::Narrator;
using speech::Utterance;

/// Which texts of a slide are read aloud, in which order and with which voice.
class TestNarrator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName("vitrine-test"); }
    void init() { forgetSettings(); }

    void voices_data();
    void voices();
    void textsOfASlide();
    void textsWithoutALanguage();
    void readsOneAfterTheOther();
    void skipsLanguagesWithoutAVoice();
    void nothingToRead();
    void stops();
    void anotherSlideInBetween();
    void rateAppliesAtOnce();
    void aServiceThatFails();
    void noVoiceAtAll();
};

void TestNarrator::voices_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("voices");
    QTest::addColumn<QString>("best");
    QTest::newRow("the same") << "fr" << QStringList{"en", "fr"} << "fr";
    QTest::newRow("the same region") << "fr-CA" << QStringList{"fr", "fr-CA"} << "fr-CA";
    QTest::newRow("without its region") << "fr-CA" << QStringList{"fr-BE", "fr"} << "fr";
    QTest::newRow("of another region") << "fr-CA" << QStringList{"en", "fr-BE"} << "fr-BE";
    QTest::newRow("with a region") << "pt" << QStringList{"pt-BR"} << "pt-BR";
    QTest::newRow("without its script") << "zh-Hans" << QStringList{"zh"} << "zh";
    QTest::newRow("in other letters") << "EN-gb" << QStringList{"en_GB"} << "en_GB";
    QTest::newRow("another language") << "fr" << QStringList{"en"} << "";
    QTest::newRow("that begins alike") << "fr" << QStringList{"frr"} << "";
    QTest::newRow("no voice") << "fr" << QStringList() << "";
    QTest::newRow("no language") << "" << QStringList{"en"} << "";
}

void TestNarrator::voices()
{
    QFETCH(QString, language);
    QFETCH(QStringList, voices);
    QFETCH(QString, best);
    QCOMPARE(speech::bestVoice(language, voices), best);
}

static gallery::SlideModel &modelOf(const QString &captionLanguage)
{
    static gallery::SlideModel model;
    gallery::Slide slide;
    slide.id = "1";
    slide.title = {captionLanguage, "Titre"};
    slide.caption = {captionLanguage, "<p>Un.</p><p>Deux.</p>"};
    gallery::Gallery gallery;
    gallery.slides = {slide};
    gallery.credit.value = {captionLanguage, "© Moi"};
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    return model;
}

void TestNarrator::textsOfASlide()
{
    const QList<Utterance> expected{
        {"Titre", "fr-BE"}, {"Un.", "fr-BE"}, {"Deux.", "fr-BE"}, {"© Moi", "fr-BE"}};
    QCOMPARE(speech::utterances(modelOf("fr-BE").index(0), "en"), expected);
    QCOMPARE(speech::utterances({}, "en"), QList<Utterance>());
}

void TestNarrator::textsWithoutALanguage()
{
    for (const Utterance &utterance : speech::utterances(modelOf("none").index(0), "fr"))
        QCOMPARE(utterance.language, "fr");
}

void TestNarrator::readsOneAfterTheOther()
{
    auto *voice = new FakeVoice({"en-GB", "fr"});
    Narrator narrator(voice);
    QSignalSpy finished(&narrator, &Narrator::finished);
    QVERIFY(!narrator.isAvailable());
    QTRY_VERIFY(narrator.isAvailable());
    narrator.read({{"Titre", "fr-CA"}, {"Caption", "en"}});
    QVERIFY(narrator.isReading());
    QCOMPARE(voice->heard, QStringList{"fr: Titre"});
    voice->finish();
    QCOMPARE(voice->heard, QStringList({"fr: Titre", "en-GB: Caption"}));
    QCOMPARE(finished.count(), 0);
    voice->finish();
    QVERIFY(!narrator.isReading());
    QCOMPARE(finished.count(), 1);
    QVERIFY(finished.first().first().toBool());
}

void TestNarrator::skipsLanguagesWithoutAVoice()
{
    auto *voice = new FakeVoice({"fr"});
    Narrator narrator(voice);
    QSignalSpy languageUnavailable(&narrator, &Narrator::languageUnavailable);
    QTRY_VERIFY(narrator.isAvailable());
    narrator.read({{"Один", "ru"}, {"Deux", "fr"}, {"Три", "ru"}});
    voice->finish();
    QCOMPARE(voice->heard, QStringList{"fr: Deux"});
    QCOMPARE(languageUnavailable.count(), 1);
    QCOMPARE(languageUnavailable.first().first().toString(), "ru");
}

void TestNarrator::nothingToRead()
{
    auto *voice = new FakeVoice({"fr"});
    Narrator narrator(voice);
    QSignalSpy finished(&narrator, &Narrator::finished);
    QTRY_VERIFY(narrator.isAvailable());
    narrator.read({{"Один", "ru"}});
    QCOMPARE(finished.count(), 1);
    QVERIFY(!finished.first().first().toBool());
    QVERIFY(voice->heard.isEmpty());
}

void TestNarrator::stops()
{
    auto *voice = new FakeVoice({"fr"});
    Narrator narrator(voice);
    QSignalSpy finished(&narrator, &Narrator::finished);
    QTRY_VERIFY(narrator.isAvailable());
    narrator.read({{"Un", "fr"}, {"Deux", "fr"}});
    narrator.stop();
    QVERIFY(!narrator.isReading());
    QVERIFY(!voice->isSpeaking);
    Q_EMIT voice->said(); // too late
    QCOMPARE(voice->heard.size(), 1);
    QCOMPARE(finished.count(), 0);
}

void TestNarrator::anotherSlideInBetween()
{
    auto *voice = new FakeVoice({"fr"});
    Narrator narrator(voice);
    QTRY_VERIFY(narrator.isAvailable());
    narrator.read({{"Un", "fr"}, {"Deux", "fr"}});
    narrator.read({{"Trois", "fr"}});
    voice->finish();
    QCOMPARE(voice->heard, QStringList({"fr: Un", "fr: Trois"}));
    QVERIFY(!narrator.isReading());
}

void TestNarrator::rateAppliesAtOnce()
{
    auto *voice = new FakeVoice({"fr"});
    Narrator narrator(voice);
    QTRY_VERIFY(narrator.isAvailable());
    narrator.read({{"Un", "fr"}});
    settings::speechRate.set(40);
    QCOMPARE(voice->heard, QStringList({"fr: Un", "fr: Un"}));
    QCOMPARE(voice->rates, QList<int>({0, 40}));
    settings::speechRate.set(4000);
    QCOMPARE(voice->rates.last(), int(speech::Voice::fastest));
    narrator.stop();
    settings::speechRate.set(10);
    QCOMPARE(voice->heard.size(), 3);
}

void TestNarrator::aServiceThatFails()
{
    auto *voice = new FakeVoice({"fr"});
    Narrator narrator(voice);
    QSignalSpy failed(&narrator, &Narrator::failed);
    QTRY_VERIFY(narrator.isAvailable());
    narrator.read({{"Un", "fr"}, {"Deux", "fr"}});
    Q_EMIT voice->failed();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!narrator.isReading());
    QCOMPARE(voice->heard.size(), 1);
}

void TestNarrator::noVoiceAtAll()
{
    Narrator narrator(new FakeVoice({}));
    QSignalSpy offered(&narrator, &Narrator::availableChanged);
    QVERIFY(offered.wait());
    QVERIFY(!narrator.isAvailable());
}

VITRINE_TEST(TestNarrator, QCoreApplication)
#include "tst_narrator.moc"
