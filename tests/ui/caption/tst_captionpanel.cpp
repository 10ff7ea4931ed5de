// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/settings/settings.h"
#include "support/emptysettings.h"
#include "support/photos.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/actions/actions.h"
#include "ui/caption/captioncontroller.h"
#include "ui/caption/captionpanel.h"
#include "ui/pages/pagestack.h"

#include <QLabel>
#include <QMainWindow>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QWheelEvent>

using ui::Action;
using ui::CaptionPanel;

/// The caption and its actions, in a window without anything else.
class TestCaptionPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void beginsAtTheTopOfEachSlide();
    void detailsBringTheCaptionBack();
    void detailsFollowTheFile();
    void theTextSizeHasBounds_data();
    void theTextSizeHasBounds();
    void theWheelChangesTheTextSize();
    void whatIsLeftOfTheWidthIsAtTheFarSide_data();
    void whatIsLeftOfTheWidthIsAtTheFarSide();
    void columnsBeginWhereReadingBegins_data();
    void columnsBeginWhereReadingBegins();
    void labelsOfCreditsAreWrittenAsTheirLanguageDoes_data();
    void labelsOfCreditsAreWrittenAsTheirLanguageDoes();
    void scrollsOnlyWhereThereAreSlides();

private:
    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    QScrollBar *scrollBar() const { return find<QScrollBar>("captionScrollBar"); }
    QRect place(const char *name) const
    {
        return {find(name)->mapTo(m_panel, QPoint()), find(name)->size()};
    }
    void turn(bool isMirrored) const
    {
        m_panel->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QCoreApplication::sendPostedEvents();
    }

    std::unique_ptr<gallery::SlideModel> m_model;
    std::unique_ptr<gallery::Tour> m_tour;
    std::unique_ptr<QMainWindow> m_window;
    ui::Actions *m_actions = nullptr;
    ui::PageStack *m_pages = nullptr;
    CaptionPanel *m_panel = nullptr;
};

void TestCaptionPanel::init()
{
    forgetSettings();
    m_model = std::make_unique<gallery::SlideModel>();
    m_model->setLanguages({"en"});
    gallery::Gallery gallery = samples::gallery(3, false);
    for (gallery::Slide &slide : gallery.slides) {
        slide.caption = samples::text(QString("Une légende. ").repeated(200),
                                      QString("A caption. ").repeated(200));
    }
    m_model->setGallery(gallery);
    m_tour = std::make_unique<gallery::Tour>(m_model.get());
    m_window = std::make_unique<QMainWindow>();
    m_actions = new ui::Actions(m_window.get());
    m_pages = new ui::PageStack(m_window.get());
    m_window->setCentralWidget(m_pages);
    m_panel = new CaptionPanel(m_tour.get());
    m_pages->setPage(ui::Page::Slides, m_panel);
    m_pages->setPage(ui::Page::Overview, new QWidget);
    new ui::CaptionController(m_panel, *m_actions, m_pages);
    m_window->resize(430, 600);
    m_window->show();
    QTRY_VERIFY(scrollBar()->maximum() > 0);
}

void TestCaptionPanel::cleanup()
{
    m_window.reset();
}

void TestCaptionPanel::beginsAtTheTopOfEachSlide()
{
    for (int slide = 1; slide <= 2; ++slide) {
        scrollBar()->setValue(scrollBar()->maximum());
        m_tour->goTo(slide);
        QCOMPARE(scrollBar()->value(), 0);
    }
}

void TestCaptionPanel::detailsBringTheCaptionBack()
{
    for (int time = 0; time < 2; ++time) {
        (*m_actions)[Action::Caption]->trigger();
        QVERIFY(!find("caption")->isVisible());
        (*m_actions)[Action::Details]->trigger();
        QVERIFY(find("caption")->isVisible());
        QVERIFY(find("details")->isVisible());
        QVERIFY((*m_actions)[Action::Caption]->isChecked());
        (*m_actions)[Action::Details]->trigger();
        QVERIFY(find("caption")->isVisible());
        QVERIFY(!find("details")->isVisible());
    }
}

void TestCaptionPanel::detailsFollowTheFile()
{
    const photos::Folder folder;
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery::Picture picture;
    picture.address = folder.address("a.png");
    gallery.slides[0].layers = {{{}, {picture}}};
    gallery.slides[0].id = "/trip.zip/a.png"; // as in an archive
    const auto details = [this] { return find<QTextBrowser>("details")->toPlainText(); };
    folder.save("a.png", photos::plain({60, 40}, Qt::red));
    m_model->setGallery(gallery);
    (*m_actions)[Action::Details]->trigger();
    QTRY_VERIFY(details().contains(u"60 × 40"));
    QVERIFY(details().contains(u"/trip.zip"));
    QVERIFY(!details().contains(folder.directory.path()));
    folder.save("a.png", photos::plain({80, 50}, Qt::red));
    m_model->setGallery(gallery);
    QTRY_VERIFY(details().contains(u"80 × 50"));
}

void TestCaptionPanel::theTextSizeHasBounds_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("expected");
    QTest::newRow("smaller than the smallest") << 79 << 80;
    QTest::newRow("the smallest") << 80 << 80;
    QTest::newRow("between") << 125 << 125;
    QTest::newRow("the largest") << 400 << 400;
    QTest::newRow("larger than the largest") << 401 << 400;
}

void TestCaptionPanel::theTextSizeHasBounds()
{
    QFETCH(int, wanted);
    m_panel->setTextPercent(wanted);
    QTEST(m_panel->textPercent(), "expected");
}

void TestCaptionPanel::theWheelChangesTheTextSize()
{
    const auto turnWheel = [this](int angle, Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel({10, 10}, m_panel->mapToGlobal(QPointF(10, 10)), {}, {0, angle},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_panel, &wheel);
    };
    turnWheel(120, Qt::ControlModifier);
    QCOMPARE(settings::captionPercent.get(), 110);
    turnWheel(-120, Qt::ControlModifier);
    turnWheel(-120, Qt::ControlModifier);
    QCOMPARE(settings::captionPercent.get(), 90);
    turnWheel(120, Qt::NoModifier);
    QCOMPARE(settings::captionPercent.get(), 90);
    (*m_actions)[Action::TextNormal]->trigger();
    QCOMPARE(settings::captionPercent.get(), 100);
}

void TestCaptionPanel::whatIsLeftOfTheWidthIsAtTheFarSide_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestCaptionPanel::whatIsLeftOfTheWidthIsAtTheFarSide()
{
    QFETCH(bool, isMirrored);
    m_window->resize(1600, 600); // far more than a line needs
    turn(isMirrored);
    const QRect text = place("caption");
    const int before = text.left();
    const int after = m_panel->width() - text.right();
    QVERIFY(isMirrored ? before > 3 * after : after > 3 * before);
}

void TestCaptionPanel::columnsBeginWhereReadingBegins_data()
{
    whatIsLeftOfTheWidthIsAtTheFarSide_data();
}

void TestCaptionPanel::columnsBeginWhereReadingBegins()
{
    QFETCH(bool, isMirrored);
    m_window->resize(1200, 600);
    m_model->setSecondLanguage("fr");
    QVERIFY(m_panel->isPaired());
    turn(isMirrored);
    QVERIFY(find("secondCaption")->isVisible());
    for (const auto &[first, second] : {std::pair("caption", "secondCaption"),
                                        {"title", "secondTitle"},
                                        {"credit", "secondCredit"}}) {
        const QRect one = place(first);
        const QRect other = place(second);
        QCOMPARE(one.width(), other.width());
        QVERIFY(isMirrored ? other.right() < one.left() : one.right() < other.left());
    }
    m_model->setSecondLanguage({});
    QVERIFY(!m_panel->isPaired());
    QVERIFY(!find("secondCaption")->isVisible());
}

void TestCaptionPanel::labelsOfCreditsAreWrittenAsTheirLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("credit");
    QTest::newRow("French") << "fr" << QString::fromUtf8("Fonds\u00A0: © Tous");
    QTest::newRow("English") << "en"
                             << "Archive: © All";
}

void TestCaptionPanel::labelsOfCreditsAreWrittenAsTheirLanguageDoes()
{
    QFETCH(QString, language);
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery.credit.label = samples::text("Fonds", "Archive");
    m_model->setGallery(gallery);
    m_model->setLanguages({language == "fr" ? "en" : "fr"});
    m_model->setSecondLanguage(language);
    QTEST(find<QTextBrowser>("secondCredit")->document()->toRawText(), "credit");
}

void TestCaptionPanel::scrollsOnlyWhereThereAreSlides()
{
    QVERIFY((*m_actions)[Action::ScrollDown]->isEnabled());
    m_pages->showPage(ui::Page::Overview);
    QVERIFY(!(*m_actions)[Action::ScrollDown]->isEnabled());
    QVERIFY(!(*m_actions)[Action::ScrollUp]->isEnabled());
    m_pages->showPage(ui::Page::Slides);
    (*m_actions)[Action::ScrollDown]->trigger();
    QVERIFY(scrollBar()->value() > 0);
    (*m_actions)[Action::ScrollUp]->trigger();
    QCOMPARE(scrollBar()->value(), 0);
}

VITRINE_TEST(TestCaptionPanel, QApplication)
#include "tst_captionpanel.moc"
