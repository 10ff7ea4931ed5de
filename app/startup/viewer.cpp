// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startup/viewer.h"

#include "cli/options.h"
#include "core/settings/settings.h"
#include "imaging/store/slideimages.h"
#include "platform/speech/desktopvoice.h"
#include "sources/loading/session.h"
#include "startup/startup.h"
#include "ui/controls/opendialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/showpart.h"
#include "ui/opening/opencontroller.h"
#include "ui/readaloud/readaloudcontroller.h"
#include "ui/settings/settingscontroller.h"
#include "ui/style/touchtargetstyle.h"

#include <QApplication>
#include <QIcon>
#include <QProcess>
#include <QTimer>

namespace startup {

namespace {

constexpr std::chrono::milliseconds voicesAfter(
    1000); // milliseconds after the window shows, as loading the speech service takes time
constexpr std::chrono::milliseconds
    patience(60); // about as long as a window manager takes to show a window

} // namespace

Viewer::Viewer(const cli::Options &options, Startup &startup, const QString &historyFile)
    : m_options(options)
    , m_startup(startup)
    , m_tour(&m_model)
    , m_appearance(options.theme)
{
    m_model.setLanguages(startup.captionLanguages(options));
    const QString second =
        options.beside.isEmpty() ? settings::secondLanguage.get() : options.beside;
    if (second != m_model.languages().constFirst())
        m_model.setSecondLanguage(second);
    ui::enlargeTargets(*qApp); // wraps the style that draws edges
    m_window = std::make_unique<ui::MainWindow>(&m_tour, &startup.catalogues(),
                                                startup.desktopLanguages(), historyFile);
    m_window->images()->setStartupPrefetch(&startup.photo());
    QObject::connect(
        m_window.get(), &ui::MainWindow::newWindowRequested, [](const QStringList &arguments) {
            QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
        });
    if (options.theme)
        m_window->settingsController()->showTheme(*options.theme);
    if (options.size)
        m_window->resize(*options.size);
    else if (options.savesState())
        m_window->rememberGeometry();
    if (options.savesState())
        m_window->remember();
    if (options.fullScreen)
        m_window->setFullScreen(true);
    if (const auto &problem = startup.settingsProblem())
        m_window->settingsController()->showProblem(*problem, m_window->session());
}

Viewer::~Viewer() = default;

void Viewer::show(const loading::OpenResult &opened)
{
    m_window->session()->show(opened, m_options.position);
    m_appearance.await(patience);
}

void Viewer::showParts()
{
    ui::showPart(*m_window, m_options.part);
    if (!m_options.find.isEmpty())
        m_window->findWords(m_options.find);
}

// Waits a moment for the prefetch, so that the window is not painted first without the gallery.
void Viewer::openFirst()
{
    loading::Prefetch &reading = m_startup.reading();
    if (const auto opened = reading.takeResult(patience)) {
        m_window->session()->show(*opened, m_options.position);
        return;
    }
    if (reading.isBegun())
        m_window->session()->loader()->usePrefetch(reading.request(), reading.work());
    m_window->openController()->openFirst(cli::openRequest(m_options), m_options.position);
}

int Viewer::exec(std::optional<loading::OpenResult> opened)
{
    if (!opened)
        opened = m_startup.reading().takeResult({});
    if (opened)
        show(*opened);
    else
        m_appearance.await(patience);
    m_window->show();
    ui::activateWindow(m_window.get());
    if (!opened)
        openFirst();
    QTimer::singleShot(0, m_window.get(), [this] {
        // After the first frame, because drawing the icon takes time.
        QApplication::setWindowIcon(QIcon::fromTheme(QGuiApplication::desktopFileName(),
                                                     QIcon(QStringLiteral(":/icons/vitrine.svg"))));
        showParts();
        if (m_options.asksForFolder)
            m_window->openController()->askForFolder();
    });
    QTimer::singleShot(voicesAfter, m_window.get(), [this] {
        m_window->readAloudController()->setVoice(new speech::DesktopVoice);
    });
    return QApplication::exec();
}

} // namespace startup
