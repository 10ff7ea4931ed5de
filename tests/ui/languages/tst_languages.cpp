// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "sources/loading/openresult.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/actions/actions.h"
#include "ui/controls/captiontext.h"

#include <QAbstractButton>
#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QMenu>
#include <QTextBlock>

using ui::Action;
using ui::CaptionText;

/// Captions in any language that the gallery has, and two side by side.
class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void menusListWhatTheGalleryHas();
    void captionsInAnotherLanguage();
    void theInterfaceTakesTheCaptionsAlong();
    void oneKeyPutsTheOtherLanguageBeside();
    void languagesChangePlaces();
    void theLastSecondLanguageComesBack();
    void oneLanguageHasNothingBesideIt();
    void followsTheSettings();
    void theSwitchShowsTheInterface();

    void paragraphsAreAligned_data();
    void paragraphsAreAligned();
    void narrowPanelsPutOneBelowTheOther();
    void marksHitsInBoth();
    void whatIsTheSameIsShownOnce();

    void missing_data();
    void missing();
    void textsRunAsTheirLanguageDoes_data();
    void textsRunAsTheirLanguageDoes();
    void textsCarryTheirLanguage();

private:
    static gallery::Gallery harbour();
};

gallery::Gallery TestLanguages::harbour()
{
    return loading::readLocal({{TEST_DATA "/languages/manifest.json"}}, loading::Depth::AllSlides)
        .reading.gallery;
}

static QAction *entry(const MainWindowFixture &reader, const char *menu, const QString &name)
{
    auto *found = reader.find<QMenu>(menu);
    Q_EMIT found->aboutToShow();
    return found->findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
}

static QStringList entries(const MainWindowFixture &reader, const char *menu)
{
    QStringList texts;
    for (const QAction *action : reader.find<QMenu>(menu)->actions()) {
        if (!action->isSeparator())
            texts += action->text() + (action->isChecked() ? " *" : "");
    }
    return texts;
}

static QString text(const MainWindowFixture &reader, const char *name)
{
    return reader.find<QTextBrowser>(name)->toPlainText();
}

void TestLanguages::menusListWhatTheGalleryHas()
{
    const MainWindowFixture reader("en");
    QCOMPARE(entries(reader, "captionLanguages"),
             (QStringList{"The &interface’s language *", "English", "Français"}));
    QCOMPARE(entries(reader, "secondLanguages"), (QStringList{"&None *", "English", "Français"}));
    QVERIFY(!entry(reader, "secondLanguages", "beside_en")->isEnabled());
    reader.setLanguage("fr");
    QCOMPARE(entries(reader, "secondLanguages").first(), "&Aucune *");
}

void TestLanguages::captionsInAnotherLanguage()
{
    MainWindowFixture reader("fr");
    reader.model.setGallery(harbour());
    reader.tour->goTo(0);
    entry(reader, "captionLanguages", "captions_ja")->trigger();
    QTRY_COMPARE(reader.label("title"), "網");
    QCOMPARE(reader.window->windowTitle(), "港 – Vitrine");
    QCOMPARE(reader.find("caption")->accessibleName(), "Légende");
    QCOMPARE(settings::captionLanguage.get(), "ja");
    QVERIFY(entry(reader, "captionLanguages", "captions_ja")->isChecked());
    entry(reader, "captionLanguages", "captions_")->trigger();
    QTRY_COMPARE(reader.label("title"), "Les filets");
}

void TestLanguages::theInterfaceTakesTheCaptionsAlong()
{
    MainWindowFixture reader("fr");
    reader.model.setGallery(harbour());
    reader.tour->goTo(0);
    entry(reader, "captionLanguages", "captions_el")->trigger();
    QTRY_COMPARE(reader.label("title"), "Τα δίχτυα");
    reader.press(Qt::Key_L);
    QCOMPARE(reader.label("title"), "The nets");
    QVERIFY(settings::captionLanguage.get().isEmpty());
}

void TestLanguages::oneKeyPutsTheOtherLanguageBeside()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    const int before = reader.find("captionPanel")->width();
    QVERIFY(!reader.find("secondCaption")->isVisible());
    reader.press(Qt::Key_L, Qt::ShiftModifier);
    QCOMPARE(reader.label("title"), "Corée du Nord");
    QCOMPARE(reader.label("secondTitle"), "North Korea");
    QCOMPARE(reader.label("firstLanguage"), "Français");
    QCOMPARE(reader.label("secondLanguage"), "English");
    QTRY_VERIFY(reader.find("secondCaption")->isVisible());
    QCOMPARE(reader.find("secondCaption")->accessibleName(), "Légende en anglais");
    QVERIFY(text(reader, "secondCaption") != text(reader, "caption"));
    QVERIFY(reader.window->actions()[Action::SideBySide]->isChecked());
    QTRY_VERIFY(reader.find("captionPanel")->width() > before);
    QCOMPARE(settings::secondLanguage.get(), "en");
    reader.press(Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(!reader.find("secondCaption")->isVisible());
    QTRY_COMPARE(reader.find("captionPanel")->width(), before);
    QVERIFY(settings::secondLanguage.get().isEmpty());
}

void TestLanguages::languagesChangePlaces()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    reader.press(Qt::Key_L, Qt::ShiftModifier);
    reader.press(Qt::Key_L);
    QCOMPARE(reader.label("title"), "North Korea");
    QCOMPARE(reader.label("secondTitle"), "Corée du Nord");
}

void TestLanguages::theLastSecondLanguageComesBack()
{
    MainWindowFixture reader("fr");
    reader.model.setGallery(harbour());
    reader.tour->goTo(0);
    entry(reader, "secondLanguages", "beside_ar")->trigger();
    QTRY_COMPARE(reader.label("secondTitle"), "الشباك");
    reader.press(Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(!reader.find("secondTitle")->isVisible());
    reader.press(Qt::Key_L, Qt::ShiftModifier);
    QCOMPARE(reader.label("secondTitle"), "الشباك");
}

void TestLanguages::oneLanguageHasNothingBesideIt()
{
    MainWindowFixture reader("fr");
    gallery::Gallery gallery;
    gallery.slides.append(gallery::Slide());
    gallery.slides[0].title = gallery::LanguageMap("fr", "Seul");
    reader.model.setGallery(gallery);
    reader.press(Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(!reader.window->actions()[Action::SideBySide]->isChecked());
    QCOMPARE(reader.label("notice"), "Les textes de cette galerie sont dans une seule langue");
}

void TestLanguages::followsTheSettings()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    settings::captionLanguage.set("en");
    QCOMPARE(reader.label("title"), "North Korea");
    settings::secondLanguage.set("fr");
    QCOMPARE(reader.label("secondTitle"), "Corée du Nord");
    settings::secondLanguage.reset();
    settings::captionLanguage.reset();
    QCOMPARE(reader.label("title"), "Corée du Nord");
}

// Where each paragraph begins, in the window's pixels.
static QList<double> tops(const MainWindowFixture &reader, const char *name)
{
    const auto *caption = reader.find<CaptionText>(name);
    const double top = caption->mapTo(reader.window.get(), QPoint(0, 0)).y();
    QList<double> found;
    for (QTextBlock block = caption->document()->begin(); block.isValid(); block = block.next())
        found += top + caption->document()->documentLayout()->blockBoundingRect(block).top();
    return found;
}

void TestLanguages::theSwitchShowsTheInterface()
{
    const MainWindowFixture reader("en");
    for (const char *language : {"fr", "en", "fr"}) {
        settings::language.set(language); // as another window does
        for (const char *other : {"fr", "en"}) {
            const auto *segment =
                reader.find<QAbstractButton>(qPrintable(QString("language_") + other));
            QCOMPARE(segment->isChecked(), qstrcmp(other, language) == 0);
        }
    }
}

void TestLanguages::paragraphsAreAligned_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("percent");
    QTest::newRow("French and English") << "fr"
                                        << "en" << 1 << 100;
    QTest::newRow("small") << "fr"
                           << "en" << 1 << 80;
    QTest::newRow("a paragraph fewer") << "fr"
                                       << "en" << 3 << 100;
    QTest::newRow("a paragraph more") << "en"
                                      << "fr" << 3 << 100;
    QTest::newRow("Arabic beside") << "fr"
                                   << "ar" << 1 << 100;
    QTest::newRow("Japanese, Thai") << "ja"
                                    << "th" << 1 << 100;
}

void TestLanguages::paragraphsAreAligned()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, position);
    QFETCH(int, percent);
    settings::captionPercent.set(percent);
    MainWindowFixture reader("fr");
    reader.model.setGallery(harbour());
    settings::captionLanguage.set(first);
    settings::secondLanguage.set(second);
    reader.tour->goTo(position - 1);
    QTRY_VERIFY(reader.find("secondCaption")->isVisible());
    QTRY_COMPARE(reader.find("caption")->y(), reader.find("secondCaption")->y());
    const int most =
        int(qMax(tops(reader, "caption").size(), tops(reader, "secondCaption").size()));
    QVERIFY(most >= 2);
    const auto isAligned = [&reader] {
        const QList<double> left = tops(reader, "caption");
        const QList<double> right = tops(reader, "secondCaption");
        for (qsizetype i = 0; i < qMin(left.size(), right.size()); ++i) {
            if (qAbs(left.at(i) - right.at(i)) > 1)
                return false;
        }
        return true;
    };
    QTRY_VERIFY(isAligned());
    QVERIFY(reader.find("caption")->geometry().right() <
            reader.find("secondCaption")->geometry().left());
    QVERIFY(qAbs(reader.find("caption")->width() - reader.find("secondCaption")->width()) <= 1);
    // Nothing of either is cut off.
    for (const char *name : {"caption", "secondCaption"}) {
        const auto *caption = reader.find<CaptionText>(name);
        QVERIFY(caption->document()->size().height() <= caption->height() + 1);
    }
    reader.window->resize(1100, 700);
    QTRY_VERIFY(isAligned());
}

void TestLanguages::narrowPanelsPutOneBelowTheOther()
{
    settings::captionPercent.set(200);
    MainWindowFixture reader("fr", {360, 640});
    reader.model.setGallery(harbour());
    settings::secondLanguage.set("ar");
    reader.tour->goTo(0);
    QTRY_VERIFY(!reader.find("secondCaption")->isVisible());
    QVERIFY(reader.find("secondTitle")->y() > reader.find("title")->y());
    const QTextDocument *text = reader.find<CaptionText>("caption")->document();
    QCOMPARE(text->blockCount(), 4);
    QCOMPARE(text->findBlockByNumber(0).textDirection(), Qt::LeftToRight);
    QCOMPARE(text->findBlockByNumber(1).textDirection(), Qt::RightToLeft);
    QVERIFY(text->findBlockByNumber(1).text().startsWith("صيادون"));
    QCOMPARE(text->findBlockByNumber(2).text(), "La marée monte à midi.");
}

void TestLanguages::marksHitsInBoth()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    reader.press(Qt::Key_L, Qt::ShiftModifier);
    reader.window->findWords("Kim");
    const auto marked = [&reader](const char *name) {
        return reader.find<QTextBrowser>(name)->extraSelections().size();
    };
    QTRY_VERIFY(marked("caption") > 0);
    QVERIFY(marked("secondCaption") > 0);
}

void TestLanguages::whatIsTheSameIsShownOnce()
{
    MainWindowFixture reader("fr");
    reader.model.setGallery(harbour());
    reader.press(Qt::Key_L, Qt::ShiftModifier);
    reader.tour->goTo(3);
    QVERIFY(reader.find("secondTitle")->isVisible());
    QVERIFY(!reader.find("secondCaption")->isVisible());
    QVERIFY(!reader.find("secondCredit")->isVisible());
    QVERIFY(!reader.find("missing")->isVisible()); // what has no language lacks none
    QTRY_VERIFY(reader.find("caption")->width() > reader.find("title")->width());
}

void TestLanguages::missing_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("captions");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("all there") << "fr"
                               << ""
                               << "" << 1 << "";
    QTest::newRow("no translation") << "en"
                                    << ""
                                    << "" << 2 << "Not available in English; shown in German.";
    QTest::newRow("in French") << "fr"
                               << ""
                               << "" << 2
                               << "Non disponible en français\u00A0; affiché en allemand.";
    QTest::newRow("another language for captions")
        << "en"
        << "ja"
        << "" << 3 << "Not available in Japanese; shown in English.";
    QTest::newRow("nothing to show beside") << "en"
                                            << ""
                                            << "ja" << 3 << "Not available in Japanese.";
    QTest::newRow("neither") << "en"
                             << ""
                             << "fr" << 2
                             << "Not available in English; shown in German. "
                                "Not available in French.";
    QTest::newRow("a text without a language") << "en"
                                               << "ja"
                                               << "" << 4
                                               << "The title is not available in Japanese; "
                                                  "it is shown in English.";
}

void TestLanguages::missing()
{
    QFETCH(QString, interface);
    QFETCH(QString, captions);
    QFETCH(QString, second);
    QFETCH(int, position);
    QFETCH(QString, sentence);
    MainWindowFixture reader(interface);
    reader.model.setGallery(harbour());
    settings::captionLanguage.set(captions);
    settings::secondLanguage.set(second);
    reader.tour->goTo(position - 1);
    QCOMPARE(reader.label("missing"), sentence);
    QCOMPARE(reader.find("missing")->isVisible(), !sentence.isEmpty());
}

void TestLanguages::textsRunAsTheirLanguageDoes_data()
{
    QTest::addColumn<QString>("captions");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("Arabic") << "ar" << Qt::RightToLeft;
    QTest::newRow("Hebrew") << "he" << Qt::RightToLeft;
    QTest::newRow("Japanese") << "ja" << Qt::LeftToRight;
    QTest::newRow("Hindi") << "hi" << Qt::LeftToRight;
}

void TestLanguages::textsRunAsTheirLanguageDoes()
{
    QFETCH(QString, captions);
    QFETCH(Qt::LayoutDirection, direction);
    MainWindowFixture reader("fr");
    reader.model.setGallery(harbour());
    settings::captionLanguage.set(captions);
    reader.tour->goTo(0);
    QCOMPARE(reader.find("title")->layoutDirection(), direction);
    const auto *caption = reader.find<CaptionText>("caption");
    QCOMPARE(caption->document()->firstBlock().textDirection(), direction);
    // The words begin at the side where reading begins.
    const QTextLine line = caption->document()->lastBlock().layout()->lineAt(0);
    const QRectF words = line.naturalTextRect();
    QCOMPARE(words.center().x() > caption->width() / 2.0, direction == Qt::RightToLeft);
    // The credit has no Hebrew: it runs as the language does that it is in.
    if (captions == "he")
        QCOMPARE(reader.find("credit")->layoutDirection(), Qt::LeftToRight);
}

void TestLanguages::textsCarryTheirLanguage()
{
    MainWindowFixture reader("fr");
    reader.model.setGallery(harbour());
    settings::secondLanguage.set("ja");
    reader.tour->goTo(0);
    QCOMPARE(reader.find("title")->locale().language(), QLocale::French);
    QCOMPARE(reader.find("caption")->locale().language(), QLocale::French);
    QCOMPARE(reader.find("secondCaption")->locale().language(), QLocale::Japanese);
    if (QFontDatabase::hasFamily("Noto Sans CJK JP")) {
        QVERIFY(reader.find("secondCaption")->font().families().contains("Noto Sans CJK JP"));
        settings::secondLanguage.set("zh-Hans");
        QVERIFY(reader.find("secondCaption")->font().families().contains("Noto Sans CJK SC"));
        settings::secondLanguage.set("zh-Hant");
        QVERIFY(reader.find("secondTitle")->font().families().contains("Noto Sans CJK TC"));
    }
}

VITRINE_TEST(TestLanguages, QApplication)
#include "tst_languages.moc"
