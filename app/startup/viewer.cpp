// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startup/viewer.h"

#include "cli/openrequestoptions.h"
#include "core/settings/settings.h"
#include "imaging/store/imagestore.h"
#include "platform/speech/desktopvoice.h"
#include "sources/loading/session.h"
#include "startup/startup.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/showpart.h"
#include "ui/settings/thememenu.h"
#include "ui/style/touchtargetstyle.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

namespace cli {

namespace {

constexpr std::chrono::milliseconds voicesAfter(1000); // when the window has shown for a while
constexpr std::chrono::milliseconds patience(60);      // about what a window manager takes

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
    ui::enlargeTargets(*qApp); // over the style that edges come from
    m_window = std::make_unique<ui::MainWindow>(&m_tour, &startup.catalogues(),
                                                startup.desktopLanguages(), historyFile);
    m_window->pictures()->setHeadStart(&startup.photo());
    if (options.theme)
        m_window->themeMenu()->tick(*options.theme);
    if (options.size)
        m_window->resize(*options.size);
    else if (options.remembers())
        m_window->rememberGeometry();
    if (options.remembers())
        m_window->remember();
    if (options.fullScreen)
        m_window->setFullScreen(true);
    if (const auto &problem = startup.settingsProblem())
        m_window->tellOfSettings(*problem);
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

// What is nearly there is worth waiting for: else the window would be painted once without it.
void Viewer::openFirst()
{
    loading::Prefetch &reading = m_startup.reading();
    if (const auto opened = reading.take(patience)) {
        m_window->session()->show(*opened, m_options.position);
        return;
    }
    if (reading.isBegun())
        m_window->session()->opener()->expect(reading.wish(), reading.future());
    m_window->openFirst(openRequest(m_options), m_options.position);
}

int Viewer::exec(std::optional<loading::OpenResult> opened)
{
    if (!opened)
        opened = m_startup.reading().take({});
    if (opened)
        show(*opened);
    else
        m_appearance.await(patience);
    m_window->show();
    m_window->takeKeyboard();
    if (!opened)
        openFirst();
    QTimer::singleShot(0, m_window.get(), [this] {
        // Drawing it takes time that the first picture of the window need not wait for.
        QApplication::setWindowIcon(QIcon::fromTheme(QGuiApplication::desktopFileName(),
                                                     QIcon(QStringLiteral(":/icons/vitrine.svg"))));
        showParts();
        if (m_options.asksForFolder)
            m_window->openFolder();
    });
    QTimer::singleShot(voicesAfter, m_window.get(),
                       [this] { m_window->readAloudBy(new speech::DesktopVoice); });
    return QApplication::exec();
}

} // namespace cli
