// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/options.h"
#include "core/gallery/slidemodel.h"
#include "core/settings/settings.h"
#include "sources/loading/openresult.h"
#include "startup/runtask.h"
#include "startup/startup.h"
#include "startup/viewer.h"
#include "support/photofiles.h"
#include "support/testclass.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>

#include <chrono>
#include <functional>
#include <optional>

using cli::Options;
using startup::Startup;
using startup::Viewer;
using Task = Options::Task;

/// From the options of the command line to a window, or to an exit status.
class TestStartup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void languagesOfCaptions_data();
    void languagesOfCaptions();
    void exitStatus_data();
    void exitStatus();
    void theWindowShowsWhatTheOptionsName_data();
    void theWindowShowsWhatTheOptionsName();
    void onlyAWindowKeepsSettings_data();
    void onlyAWindowKeepsSettings();
    void aPhotoIsDecodedBeforeTheWindowShows_data();
    void aPhotoIsDecodedBeforeTheWindowShows();
    void aWindowThatClosesWhileItsGalleryIsRead();
};

namespace {

using Change = std::function<void(Options &)>;
using Check = std::function<void(ui::MainWindow &)>;

loading::OpenResult builtin()
{
    return loading::readLocal({}, loading::Depth::AllSlides);
}

QString label(const ui::MainWindow &window, const char *name)
{
    return window.findChild<QLabel *>(QLatin1String(name))->text();
}

QString counter(const ui::MainWindow &window)
{
    return window.findChild<QAbstractButton *>("counter")->text();
}

Options withTask(Task task)
{
    Options options;
    options.task = task;
    return options;
}

/// Sets these in the settings file, which a store reads.
void keep(const std::function<void()> &change)
{
    const settings::Store store(settings::Store::Mode::ReadWrite);
    change();
}

} // namespace

void TestStartup::init()
{
    QCoreApplication::setOrganizationName("vitrine-test");
    keep([] {
        settings::captionLanguage.reset();
        settings::secondLanguage.reset();
        settings::language.set("en");
        settings::windowGeometry.reset();
    });
}

void TestStartup::languagesOfCaptions_data()
{
    QTest::addColumn<Task>("task");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("captions");
    QTest::addColumn<QString>("first");
    const QString none;
    QTest::newRow("as last time") << Task::Window << none << none << "ar";
    QTest::newRow("as the options say") << Task::Window << none << "de" << "de";
    QTest::newRow("as the interface") << Task::Window << "fr" << none << "fr";
    QTest::newRow("the captions' own comes first") << Task::Window << "fr" << "de" << "de";
    QTest::newRow("a picture of the window") << Task::Screenshot << none << none << "ar";
    QTest::newRow("a list, whoever was here last") << Task::List << none << none << "en";
    QTest::newRow("a PDF file likewise") << Task::Pdf << none << none << "en";
}

void TestStartup::languagesOfCaptions()
{
    QFETCH(Task, task);
    QFETCH(QString, language);
    QFETCH(QString, captions);
    keep([] { settings::captionLanguage.set("ar"); });
    Options options = withTask(task);
    options.language = language;
    options.captions = captions;
    const Startup startup(options);
    QTEST(startup.captionLanguages(options).value(0), "first");
}

void TestStartup::exitStatus_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("help") << "--help" << cli::exitDone;
    QTest::newRow("version") << "--version" << cli::exitDone;
    QTest::newRow("a list") << "--list" << cli::exitDone;
    QTest::newRow("an option that there is not") << "--nonsense" << cli::exitWrongArguments;
    QTest::newRow("the first position") << "--list --slide 0" << cli::exitDone;
    QTest::newRow("the last position") << "--list --slide 28" << cli::exitDone;
    QTest::newRow("a position beyond") << "--list --slide 29" << cli::exitWrongArguments;
    QTest::newRow("no such file") << "--list /nowhere.json" << cli::exitFailed;
}

void TestStartup::exitStatus()
{
    QFETCH(QString, arguments);
    const QStringList all = QStringList{"vitrine"} + arguments.split(u' ');
    Startup startup(withTask(Task::List));
    QTEST(startup::run(all, startup), "status");
}

void TestStartup::theWindowShowsWhatTheOptionsName_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Check>("check");
    QTest::newRow("nothing in particular")
        << Change([](Options &) {}) << Check([](ui::MainWindow &window) {
               QCOMPARE(counter(window), "0 / 29 Photos");
               QVERIFY(!window.isFullScreen());
               QVERIFY(!window.findChild<QWidget *>("secondCaption")->isVisible());
           });
    QTest::newRow("a position") << Change([](Options &options) {
        options.position = 12;
    }) << Check([](ui::MainWindow &window) { QCOMPARE(counter(window), "12 / 29 Photos"); });
    QTest::newRow("a language") << Change([](Options &options) {
        options.language = "fr";
    }) << Check([](ui::MainWindow &window) { QCOMPARE(counter(window), "0 / 29 Fotos"); });
    QTest::newRow("captions in another one")
        << Change([](Options &options) { options.captions = "fr"; })
        << Check([](ui::MainWindow &window) {
               QCOMPARE(counter(window), "0 / 29 Photos");
               QVERIFY(label(window, "title").startsWith("La Corée"));
           });
    QTest::newRow("two languages") << Change([](Options &options) { options.beside = "fr"; })
                                   << Check([](ui::MainWindow &window) {
                                          QVERIFY(label(window, "secondTitle").startsWith("La "));
                                      });
    QTest::newRow("the same language twice")
        << Change([](Options &options) { options.beside = "en"; })
        << Check([](ui::MainWindow &window) { QCOMPARE(label(window, "secondTitle"), ""); });
    QTest::newRow("full screen") << Change([](Options &options) {
        options.fullScreen = true;
    }) << Check([](ui::MainWindow &window) { QTRY_VERIFY(window.isFullScreen()); });
    QTest::newRow("a size") << Change([](Options &options) {
        options.size = QSize(700, 650);
    }) << Check([](ui::MainWindow &window) { QCOMPARE(window.size(), QSize(700, 650)); });
    QTest::newRow("words to find")
        << Change([](Options &options) { options.find = "kosovo"; })
        << Check([](ui::MainWindow &window) { QTRY_COMPARE(counter(window), "16 / 29 Photos"); });
    QTest::newRow("a part") << Change([](Options &options) {
        options.part = settings::StartView::Overview;
    }) << Check([](ui::MainWindow &window) {
        QVERIFY(window.findChild<QWidget *>("overview")->isVisible());
    });
}

void TestStartup::theWindowShowsWhatTheOptionsName()
{
    QFETCH(Change, change);
    QFETCH(Check, check);
    Options options = withTask(Task::Screenshot); // which leaves the reader's own history alone
    change(options);
    Startup startup(options);
    QCoreApplication::installTranslator(&startup.catalogues());
    Viewer viewer(options, startup);
    viewer.show(builtin());
    viewer.window().show();
    viewer.showParts();
    check(viewer.window());
}

void TestStartup::onlyAWindowKeepsSettings_data()
{
    QTest::addColumn<Task>("task");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("a window") << Task::Window << true;
    QTest::newRow("a picture of it") << Task::Screenshot << false;
    QTest::newRow("a list") << Task::List << false;
}

void TestStartup::onlyAWindowKeepsSettings()
{
    QFETCH(Task, task);
    {
        const Startup startup(withTask(task));
        settings::captionPercent.set(150);
    }
    {
        const settings::Store store(settings::Store::Mode::ReadWrite);
        QTEST(settings::captionPercent.get() == 150, "keeps");
        settings::captionPercent.reset();
    }
}

void TestStartup::aPhotoIsDecodedBeforeTheWindowShows_data()
{
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<std::optional<int>>("position");
    QTest::addColumn<QString>("photo");
    const std::optional<int> none;
    QTest::newRow("one that is named") << QStringList{"b.jpg"} << none << "b.jpg";
    QTest::newRow("the first of a folder") << QStringList{"."} << none << "a.jpg";
    QTest::newRow("the one at a position") << QStringList{"."} << std::optional(2) << "b.jpg";
    QTest::newRow("a position that there is not")
        << QStringList{"."} << std::optional(9) << "a.jpg";
}

void TestStartup::aPhotoIsDecodedBeforeTheWindowShows()
{
    QFETCH(QStringList, sources);
    QFETCH(std::optional<int>, position);
    QFETCH(QString, photo);
    const photofiles::Folder folder;
    folder.write("a.jpg", photofiles::jpeg({20, 10}));
    folder.write("b.jpg", photofiles::jpeg({10, 20}));
    Options options;
    options.position = position;
    for (const QString &source : sources)
        options.sources += QDir::cleanPath(folder.path(source));
    Startup startup(options);
    QVERIFY(startup.reading().isBegun());
    QVERIFY(startup.reading().takeResult(std::chrono::seconds(20)));
    QVERIFY(startup.photo().take(folder.path(photo)));
}

void TestStartup::aWindowThatClosesWhileItsGalleryIsRead()
{
    const photofiles::Folder folder;
    folder.manyPhotos(2000);
    Options options;
    options.sources = {folder.path()};
    for (int time = 0; time < 2; ++time) {
        Startup startup(options);
        Viewer viewer(options, startup);
        viewer.window().show();
    }
}

VITRINE_TEST(TestStartup, QApplication)
#include "tst_startup.moc"
