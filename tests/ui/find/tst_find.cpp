// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/resultsmodel.h"
#include "imaging/placeholder/contrast.h"
#include "support/mainwindowfixture.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/style/colours.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>

#include <functional>

/// Finding in the real window, by keyboard.
class TestFind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void kosovoInThreeKeys_data();
    void kosovoInThreeKeys();
    void goesRound_data();
    void goesRound();
    void marksWhatItFound();
    void marksTitleAndHeading();
    void bringsTheHitIntoSight();
    void saysThatThereIsNothing();
    void leadsToOtherLanguages_data();
    void leadsToOtherLanguages();
    void aMessageLeadsToOtherLanguages();
    void aSlideIsOneLine();
    void findsFileNames();
    void escapeReturnsToWhereTheReaderWas_data();
    void escapeReturnsToWhereTheReaderWas();
    void escapeLeavesTheSlideThatWasChosen_data();
    void escapeLeavesTheSlideThatWasChosen();
    void whatShowsLongEnoughIsSeen();
    void theFocusComesBack();
    void repeatsWithoutThePanel();
    void nothingToRepeat();
    void theListGoesToItsHits();
    void anotherLanguage();
    void allLanguages();
    void opensAgainWithTheLastQuery();
    void typingOnStaysWhereTheReaderWent_data();
    void typingOnStaysWhereTheReaderWent();
    void theFocusGoesBackEachTime();
    void aRoundIsToldOnce();
    void inANarrowWindow();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void aLargeGallery();

private:
    static void type(const MainWindowFixture &reader, const char *text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        Q_UNUSED(reader)
    }
    static void find(const MainWindowFixture &reader, const char *text)
    {
        reader.press(Qt::Key_F, Qt::ControlModifier);
        type(reader, text);
    }
    static QStringList marked(const MainWindowFixture &reader, const char *name)
    {
        QStringList words;
        for (const auto &mark : reader.find<QTextBrowser>(name)->extraSelections())
            words += mark.cursor.selectedText();
        return words;
    }
    static void showBothLanguages(MainWindowFixture &reader)
    {
        gallery::Gallery gallery = samples::gallery(6, true);
        gallery.slides[5].caption = samples::text("Celle du Kosovo", "Kosovo's own");
        reader.model.setGallery(gallery);
    }
    static bool isPanelOpen(const MainWindowFixture &reader)
    {
        return reader.find("findPanel")->isVisible();
    }
};

void TestFind::kosovoInThreeKeys_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("counter");
    QTest::newRow("French") << "fr"
                            << "16 / 29 Fotos";
    QTest::newRow("English") << "en"
                             << "16 / 29 Photos";
}

void TestFind::kosovoInThreeKeys()
{
    QFETCH(QString, language);
    QFETCH(QString, counter);
    const MainWindowFixture reader(language);
    find(reader, "kos");
    QCOMPARE(reader.counter(), counter);
    QCOMPARE(reader.label("findCount"), "1 / 1");
    QVERIFY(reader.find("findEdit")->hasFocus());
    QCOMPARE(marked(reader, "caption"), QStringList("Kos"));
}

void TestFind::goesRound_data()
{
    QTest::addColumn<Qt::Key>("next");
    QTest::addColumn<Qt::Key>("previous");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    QTest::newRow("F3") << Qt::Key_F3 << Qt::Key_F3 << shift;
    QTest::newRow("Enter") << Qt::Key_Return << Qt::Key_Return << shift;
    QTest::newRow("arrows") << Qt::Key_Down << Qt::Key_Up << Qt::KeyboardModifiers();
}

void TestFind::goesRound()
{
    QFETCH(Qt::Key, next);
    QFETCH(Qt::Key, previous);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    const MainWindowFixture reader("fr");
    find(reader, "otsc");
    const QString all = reader.label("findCount").section(" / ", 1);
    const int count = all.toInt();
    QVERIFY(count > 2);
    const QString first = reader.label("findCount").section(" / ", 0, 0);
    const QString counter = reader.counter();
    bool turned = false;
    for (int i = 0; i < count; ++i) {
        reader.press(next);
        turned = turned || reader.label("findCount").contains("reprise au premier résultat");
    }
    QVERIFY(turned);
    QCOMPARE(reader.label("findCount").section(" / ", 0, 0), first);
    QCOMPARE(reader.counter(), counter);
    turned = false;
    for (int i = 0; i < count; ++i) {
        reader.press(previous, modifiers);
        turned = turned || reader.label("findCount").contains("reprise au dernier résultat");
    }
    QVERIFY(turned);
    QCOMPARE(reader.counter(), counter);
    QVERIFY(reader.find("findEdit")->hasFocus());
}

void TestFind::marksWhatItFound()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(16);
    find(reader, "independance");
    const auto marks = reader.find<QTextBrowser>("caption")->extraSelections();
    QVERIFY(!marks.isEmpty());
    QCOMPARE(marks.first().cursor.selectedText(), "indépendance");
    // Told from other words and from other hits, and readable.
    QVERIFY(marks.first().format.fontUnderline());
    QCOMPARE(marks.first().format.background().color(), ui::markColour(true));
    for (const bool isCurrent : {true, false})
        QVERIFY(imaging::contrast(ui::markedTextColour(), ui::markColour(isCurrent)) >= 7);
    reader.press(Qt::Key_Escape);
    QVERIFY(marked(reader, "caption").isEmpty());
    find(reader, "getty");
    QCOMPARE(marked(reader, "credit"), QStringList("Getty"));
}

void TestFind::marksTitleAndHeading()
{
    const MainWindowFixture reader("fr");
    find(reader, "coree");
    QCOMPARE(reader.counter(), "0 / 29 Fotos"); // the cover's title has the word
    const QLabel *title = reader.find<QLabel>("title");
    const auto *name = QAccessible::queryAccessibleInterface(reader.find("title"));
    QVERIFY(title->text().contains("background-color"));
    QCOMPARE(name->text(QAccessible::Name),
             "La Corée du Nord confirme son appui militaire à Moscou");
    reader.tour->goTo(9);
    QVERIFY(reader.label("title").contains("Corée</span>"));
    QVERIFY(reader.label("heading").contains("Corée</span>"));
    QCOMPARE(reader.find("heading")->accessibleName(), "Corée du Nord · 2 / 3");
    reader.press(Qt::Key_Escape);
    QCOMPARE(reader.label("title"), "Corée du Nord");
    // What looks like HTML stays as it is.
    gallery::Slide slide = reader.model.gallery().slides.at(9);
    slide.title = {"fr", "<b>&amp; Corée"};
    const_cast<gallery::SlideModel &>(reader.model).replaceSlides(9, {slide});
    find(reader, "coree");
    QTRY_VERIFY(reader.label("title").contains("&lt;b&gt;&amp;amp; "));
    QCOMPARE(name->text(QAccessible::Name), "<b>&amp; Corée");
}

void TestFind::bringsTheHitIntoSight()
{
    MainWindowFixture reader("fr", {900, 400});
    gallery::Slide slide = reader.model.gallery().slides.at(5);
    slide.caption = {"fr", QString("Un long texte. ").repeated(300) + "Samarcande."};
    reader.model.replaceSlides(5, {slide});
    find(reader, "samarcande");
    QCOMPARE(reader.counter(), "5 / 29 Fotos");
    const auto *caption = reader.find<QTextBrowser>("caption");
    const auto isInSight = [caption] {
        const QRect hit = caption->cursorRect(caption->extraSelections().value(0).cursor);
        return caption->visibleRegion().boundingRect().contains(hit.center());
    };
    QTRY_VERIFY(isInSight());
}

void TestFind::saysThatThereIsNothing()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(3);
    find(reader, "zanzibar");
    QCOMPARE(reader.label("findCount"), "Aucun résultat");
    QCOMPARE(reader.find("findCount")->accessibleName(), "Aucun résultat");
    QVERIFY(!reader.find("findNext")->isEnabled());
    reader.press(Qt::Key_Return);
    reader.press(Qt::Key_F3);
    QVERIFY(reader.find("findEdit")->hasFocus());
    reader.find<QLineEdit>("findEdit")->selectAll();
    reader.press(Qt::Key_Backspace);
    QCOMPARE(reader.label("findCount"), "");
}

void TestFind::leadsToOtherLanguages_data()
{
    using Way = std::function<void(const MainWindowFixture &)>;
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("note");
    QTest::addColumn<Way>("go");
    const Way click = [](const MainWindowFixture &reader) {
        QTest::mouseClick(reader.find("findElsewhere"), Qt::LeftButton);
    };
    const Way enter = [](const MainWindowFixture &reader) { reader.press(Qt::Key_Return); };
    const Way space = [](const MainWindowFixture &reader) {
        reader.find("findElsewhere")->setFocus();
        reader.press(Qt::Key_Space);
    };
    QTest::newRow("by a click") << "fr" << "kosovo's" << "1 résultat en anglais" << click;
    QTest::newRow("by Enter") << "fr" << "kosovo's" << "1 résultat en anglais" << enter;
    QTest::newRow("by the key of the link")
        << "fr" << "kosovo's" << "1 résultat en anglais" << space;
    QTest::newRow("in English") << "en" << "du kosovo" << "1 result in French" << enter;
}

void TestFind::leadsToOtherLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, note);
    QFETCH(std::function<void(const MainWindowFixture &)>, go);
    MainWindowFixture reader(language);
    showBothLanguages(reader);
    reader.tour->goTo(3);
    reader.window->findWords(words);
    QTRY_VERIFY(reader.find("findElsewhere")->isVisible());
    QCOMPARE(reader.find<QAbstractButton>("findElsewhere")->text(), note);
    QCOMPARE(reader.label("findCount"), language == "fr" ? "Aucun résultat" : "No results");
    QVERIFY(reader.find("findCount")->accessibleName().contains(note));
    QCOMPARE(reader.tour->position(), 3);
    go(reader);
    QTRY_COMPARE(reader.tour->position(), 5);
    QVERIFY(!reader.find("findElsewhere")->isVisible());
    QVERIFY(reader.find("findEdit")->hasFocus());
    QVERIFY(reader.find<QCheckBox>("findAllLanguages")->isChecked());
    QCOMPARE(reader.label("findCount"), "1 / 1");
}

void TestFind::aMessageLeadsToOtherLanguages()
{
    MainWindowFixture reader("fr");
    showBothLanguages(reader);
    reader.window->findWords("kosovo's");
    QTRY_VERIFY(reader.find("findElsewhere")->isVisible());
    reader.press(Qt::Key_Escape);
    QVERIFY(!isPanelOpen(reader));
    reader.press(Qt::Key_F3);
    QTRY_COMPARE(reader.label("notice"), "Aucun résultat pour «\u00a0kosovo's\u00a0».");
    const auto *offer = reader.find("notice")->findChild<QAbstractButton *>("toastButton");
    QCOMPARE(offer->text(), "1 résultat en anglais");
    QCOMPARE(reader.tour->position(), 0);
    reader.press(Qt::Key_F3);
    QTRY_COMPARE(reader.tour->position(), 5);
    QVERIFY(!isPanelOpen(reader));
}

// The cover has an article with many results.
void TestFind::aSlideIsOneLine()
{
    const MainWindowFixture reader("fr");
    find(reader, "russie");
    auto *list = reader.find<QListView>("findList");
    QList<int> positions;
    int results = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex line = list->model()->index(row, 0);
        positions += line.data(search::ResultsModel::PositionRole).toInt();
        results += line.data(search::ResultsModel::CountRole).toInt();
    }
    QCOMPARE(QSet<int>(positions.begin(), positions.end()).size(), positions.size());
    QVERIFY(positions.contains(0));
    QVERIFY(results > positions.size());
    QCOMPARE(reader.label("findCount").section(" / ", 1), QString::number(results));
    // The line of the slide stays current while F3 goes through its results.
    reader.press(Qt::Key_Home, Qt::ControlModifier);
    list->setFocus();
    reader.press(Qt::Key_Home);
    const int inCover = list->model()->index(0, 0).data(search::ResultsModel::CountRole).toInt();
    QVERIFY(inCover > 1);
    for (int hit = 1; hit <= inCover; ++hit) {
        QVERIFY(reader.label("findCount").startsWith(QString("%1 / ").arg(hit)));
        QCOMPARE(list->currentIndex().row(), 0);
        reader.press(Qt::Key_F3);
    }
    QCOMPARE(list->currentIndex().row(), 1);
}

void TestFind::findsFileNames()
{
    MainWindowFixture reader("fr");
    gallery::Gallery gallery = samples::gallery(6, false);
    gallery.slides[4].details.metadata = {
        {samples::text("Nom du fichier", "File name"), {"none", "DSC_0042.jpg"}}};
    reader.model.setGallery(gallery);
    find(reader, "dsc_0042");
    QTRY_COMPARE(reader.tour->current(), 4);
    const QModelIndex line = reader.find<QListView>("findList")->model()->index(0, 0);
    QCOMPARE(line.data().toString(), "DSC_0042.jpg");
    QCOMPARE(line.data(search::ResultsModel::LabelRole).toString(), "Nom du fichier");
    QVERIFY(line.data(Qt::AccessibleTextRole).toString().contains("Nom du fichier: DSC_0042.jpg"));
}

void TestFind::escapeReturnsToWhereTheReaderWas_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("with a hit") << "kos";
    QTest::newRow("without a hit, in the end") << "kosz";
}

void TestFind::escapeReturnsToWhereTheReaderWas()
{
    QFETCH(QString, words);
    for (const QSize size : {QSize(1280, 800), QSize(360, 640)}) {
        const MainWindowFixture reader("fr", size);
        reader.tour->goTo(5);
        find(reader, qPrintable(words));
        QCOMPARE(reader.counter(), "16 / 29 Fotos");
        reader.press(Qt::Key_Escape);
        QVERIFY(!isPanelOpen(reader));
        QCOMPARE(reader.counter(), "5 / 29 Fotos");
        QVERIFY(!reader.model.isSeen(16));
    }
}

void TestFind::escapeLeavesTheSlideThatWasChosen_data()
{
    using Way = std::function<void(const MainWindowFixture &)>;
    QTest::addColumn<Way>("choose");
    QTest::newRow("by Enter") << Way(
        [](const MainWindowFixture &reader) { reader.press(Qt::Key_Return); });
    QTest::newRow("in the list") << Way([](const MainWindowFixture &reader) {
        auto *list = reader.find<QListView>("findList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
    });
    QTest::newRow("by going there")
        << Way([](const MainWindowFixture &reader) { reader.find("stage")->setFocus(); });
}

void TestFind::escapeLeavesTheSlideThatWasChosen()
{
    QFETCH(std::function<void(const MainWindowFixture &)>, choose);
    const MainWindowFixture reader("fr");
    find(reader, "kos");
    choose(reader);
    reader.press(Qt::Key_Escape);
    QCOMPARE(reader.counter(), "16 / 29 Fotos");
    QTRY_VERIFY(reader.model.isSeen(16));
}

void TestFind::whatShowsLongEnoughIsSeen()
{
    const MainWindowFixture reader("fr");
    find(reader, "kos");
    QVERIFY(!reader.model.isSeen(16));
    QCOMPARE(reader.model.seenCount(), 1);
    QTRY_VERIFY(reader.model.isSeen(16));
    QCOMPARE(reader.model.seenCount(), 2);
    reader.window->resize(360, 640); // where the panel covers the slide
    QTRY_VERIFY(!reader.find("stage")->isVisible());
    reader.find<QLineEdit>("findEdit")->selectAll();
    type(reader, "cuba");
    QVERIFY(reader.tour->isPeeking());
    const QSignalSpy arrived(reader.tour.get(), &gallery::Tour::arrived);
    reader.find<QToolButton>("sidePanelClose")->click();
    QCOMPARE(arrived.size(), 0);
    QTRY_COMPARE(arrived.size(), 1); // in sight now
}

void TestFind::theFocusComesBack()
{
    const MainWindowFixture reader("fr");
    reader.find("caption")->setFocus();
    find(reader, "kos");
    QVERIFY(isPanelOpen(reader));
    reader.press(Qt::Key_Return);
    reader.press(Qt::Key_Escape);
    QVERIFY(!isPanelOpen(reader));
    QCOMPARE(reader.counter(), "16 / 29 Fotos");
    QVERIFY(reader.find("caption")->hasFocus());
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.counter(), "17 / 29 Fotos");
    reader.press(Qt::Key_Escape);
    QVERIFY(reader.window->isVisible());
}

void TestFind::repeatsWithoutThePanel()
{
    const MainWindowFixture reader("fr");
    find(reader, "cuba");
    const QString counter = reader.counter();
    reader.press(Qt::Key_Escape);
    QVERIFY(!isPanelOpen(reader));
    reader.press(Qt::Key_Home);
    reader.press(Qt::Key_F3);
    QCOMPARE(reader.counter(), counter);
    QVERIFY(!isPanelOpen(reader));
    QVERIFY(reader.find("notice")->isVisible());
    QVERIFY(reader.label("notice").startsWith("Résultat 1 sur "));
    QVERIFY(reader.label("heading").contains("background-color"));
    reader.press(Qt::Key_Escape);
    QVERIFY(!reader.label("heading").contains("background-color"));
}

void TestFind::nothingToRepeat()
{
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_F3);
    QVERIFY(isPanelOpen(reader));
    QVERIFY(reader.find("findEdit")->hasFocus());
}

void TestFind::theListGoesToItsHits()
{
    const MainWindowFixture reader("fr");
    find(reader, "moscou");
    auto *list = reader.find<QListView>("findList");
    QVERIFY(list->model()->rowCount() > 3);
    QCOMPARE(list->currentIndex().row(), 0);
    list->setFocus();
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 2);
    const int position = list->currentIndex().data(search::ResultsModel::PositionRole).toInt();
    QCOMPARE(reader.tour->position(), position);
    int before = 0; // results of the slides before
    for (int row = 0; row < 2; ++row)
        before += list->model()->index(row, 0).data(search::ResultsModel::CountRole).toInt();
    QVERIFY(reader.label("findCount").startsWith(QString("%1 / ").arg(before + 1)));
    QVERIFY(list->hasFocus());
    const QModelIndex fourth = list->model()->index(3, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(fourth).center());
    QCOMPARE(reader.tour->position(), fourth.data(search::ResultsModel::PositionRole).toInt());
}

void TestFind::anotherLanguage()
{
    const MainWindowFixture reader("fr");
    find(reader, "kosovo");
    reader.find("stage")->setFocus();
    reader.press(Qt::Key_L);
    QTRY_COMPARE(reader.label("findCount"), "1 / 1");
    QCOMPARE(reader.counter(), "16 / 29 Photos");
    QCOMPARE(reader.label("sidePanelTitle"), "Find");
    QTRY_COMPARE(marked(reader, "caption"), QStringList("Kosovo"));
}

void TestFind::allLanguages()
{
    const MainWindowFixture reader("fr");
    find(reader, "north korea");
    QCOMPARE(reader.label("findCount"), "Aucun résultat");
    auto *all = reader.find<QCheckBox>("findAllLanguages");
    all->setFocus();
    reader.press(Qt::Key_Space);
    QVERIFY(all->isChecked());
    auto *list = reader.find<QListView>("findList");
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QCOMPARE(list->model()->index(0, 0).data(search::ResultsModel::LanguageRole).toString(), "en");
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    for (int hit = 0; hit < 9 && reader.tour->position() == 0; ++hit)
        reader.press(Qt::Key_F3); // through the article
    QCOMPARE(reader.counter(), "8 / 29 Fotos");
    QVERIFY(marked(reader, "caption").isEmpty()); // which is in French
}

void TestFind::opensAgainWithTheLastQuery()
{
    const MainWindowFixture reader("fr");
    find(reader, "kosovo");
    reader.press(Qt::Key_Return);
    reader.press(Qt::Key_Escape);
    reader.press(Qt::Key_F, Qt::ControlModifier);
    auto *edit = reader.find<QLineEdit>("findEdit");
    QCOMPARE(edit->selectedText(), "kosovo");
    QCOMPARE(reader.label("findCount"), "1 / 1");
    edit->deselect();
    reader.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(edit->selectedText(), "kosovo");
    type(reader, "inde");
    QCOMPARE(reader.counter(), "18 / 29 Fotos"); // from where the reader is
}

void TestFind::typingOnStaysWhereTheReaderWent_data()
{
    QTest::addColumn<int>("hit"); // of the list; -1 for a step of the reader's own
    QTest::addColumn<int>("row"); // where that leads
    QTest::addColumn<int>("shown");
    QTest::newRow("to a hit of the list") << 1 << 3 << 3;
    QTest::newRow("to another slide with the word") << -1 << 4 << 4;
    QTest::newRow("to a slide without it, which the next hit follows") << -1 << 2 << 3;
}

void TestFind::typingOnStaysWhereTheReaderWent()
{
    QFETCH(int, hit);
    QFETCH(int, row);
    QFETCH(int, shown);
    MainWindowFixture reader("fr");
    gallery::Gallery gallery = samples::gallery(6, false);
    for (const int with : {1, 3, 4})
        gallery.slides[with].caption = {"fr", "Une lettre de Moscou"};
    reader.model.setGallery(gallery);
    find(reader, "mosc");
    QCOMPARE(reader.tour->current(), 1);
    auto *list = reader.find<QListView>("findList");
    auto *strip = reader.find<QListView>("filmstrip");
    const QAbstractItemView *clicked = hit >= 0 ? list : strip;
    const QModelIndex there = clicked->model()->index(hit >= 0 ? hit : row, 0);
    QTest::mouseClick(clicked->viewport(), Qt::LeftButton, {}, clicked->visualRect(there).center());
    QCOMPARE(reader.tour->current(), row);
    for (const char *letter : {"o", "u"}) {
        QTest::keyClicks(reader.find("findEdit"), letter);
        QCOMPARE(reader.tour->current(), shown);
    }
}

void TestFind::theFocusGoesBackEachTime()
{
    const MainWindowFixture reader("fr");
    for (const char *name : {"caption", "stage", "filmstrip"}) {
        reader.find(name)->setFocus();
        find(reader, "kos");
        reader.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), reader.find(name));
    }
    // Opened without a focus to go back to, as from a menu of a window that is not active.
    reader.find("caption")->setFocus();
    find(reader, "kos");
    reader.press(Qt::Key_Escape);
    reader.window->findWords("kosovo");
    reader.find("findEdit")->setFocus();
    reader.find("caption")->setEnabled(false);
    reader.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), reader.find("stage"));
}

void TestFind::aRoundIsToldOnce()
{
    const MainWindowFixture reader("fr");
    find(reader, "cuba");
    const int count = reader.label("findCount").section(" / ", 1).toInt();
    QVERIFY(count > 1);
    reader.press(Qt::Key_Escape);
    bool turned = false;
    for (int i = 0; i < 2 * count; ++i) {
        reader.press(Qt::Key_F3);
        const bool turns = reader.label("notice").contains("reprise au premier résultat");
        QVERIFY(!(turned && turns));
        turned = turns;
    }
}

void TestFind::inANarrowWindow()
{
    const MainWindowFixture reader("fr", {360, 640});
    find(reader, "kos");
    QCOMPARE(reader.tour->position(), 16);
    QVERIFY(!reader.find("stage")->isVisible());
    QVERIFY(reader.find("findList")->width() <= 360);
    reader.find("findList")->setFocus();
    reader.press(Qt::Key_Return);
    QVERIFY(!isPanelOpen(reader));
    QVERIFY(reader.find("stage")->isVisible());
    QVERIFY(reader.find("stage")->hasFocus());
    QCOMPARE(marked(reader, "caption"), QStringList("Kos"));
    reader.press(Qt::Key_Escape);
    QVERIFY(marked(reader, "caption").isEmpty());
}

void TestFind::everyControlHasAName_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << "fr";
    QTest::newRow("English") << "en";
}

void TestFind::everyControlHasAName()
{
    QFETCH(QString, language);
    const MainWindowFixture reader(language);
    find(reader, "a");
    QSet<QString> names;
    for (const char *name :
         {"findEdit", "findCount", "findPrevious", "findNext", "findAllLanguages", "findList"}) {
        const QString text =
            QAccessible::queryAccessibleInterface(reader.find(name))->text(QAccessible::Name);
        QVERIFY2(!text.isEmpty(), name);
        names += text;
    }
    QCOMPARE(names.size(), 6);
    QVERIFY(names.contains(language == "fr" ? "Résultats" : "Results"));
    // Tab runs through all of them.
    QSet<QWidget *> reached;
    for (int i = 0; i < 6; ++i) {
        reached += QApplication::focusWidget();
        reader.press(Qt::Key_Tab);
    }
    for (const char *name :
         {"findEdit", "findPrevious", "findNext", "findAllLanguages", "findList"})
        QVERIFY2(reached.contains(reader.find(name)), name);
}

void TestFind::aLargeGallery()
{
    MainWindowFixture reader("en");
    gallery::Gallery gallery;
    for (int i = 0; i < 20'000; ++i) {
        gallery::Slide slide;
        slide.id = QString::number(i);
        slide.title = {"en", "Title of a slide"};
        gallery.slides.append(slide);
    }
    gallery.slides[15'000].title = {"en", "Kosovo"};
    reader.model.setGallery(gallery);
    find(reader, "title");
    QTRY_COMPARE(reader.label("findCount"), "1 / 19,999");
    reader.press(Qt::Key_Up);
    QCOMPARE(reader.counter(), "20,000 / 20,000 Photos");
    QCOMPARE(reader.find<QListView>("findList")->currentIndex().row(), 19'998);
    reader.find<QLineEdit>("findEdit")->selectAll();
    type(reader, "kos");
    QTRY_COMPARE(reader.counter(), "15,001 / 20,000 Photos");
}

VITRINE_TEST(TestFind, QApplication)
#include "tst_find.moc"
