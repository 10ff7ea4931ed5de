// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/language/catalogues.h"
#include "sources/iiif/builtin.h"
#include "support/emptysettings.h"
#include "ui/actions/actions.h"
#include "ui/languages/languagecontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/messages/toast.h"
#include "ui/style/touchtargetstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>

/// Starts with empty settings for this test, and with an empty network cache.
inline void useEmptySettings()
{
    QCoreApplication::setOrganizationName("vitrine-test");
    QCoreApplication::setApplicationName(QCoreApplication::applicationName());
    forgetSettings();
    QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/network")
        .removeRecursively();
}

/// The main window on the built-in gallery, as startup/ sets it up.
struct MainWindowFixture
{
    explicit MainWindowFixture(const QString &language, QSize size = {1280, 800})
    {
        static const bool large = (ui::enlargeTargets(*qApp), true);
        Q_UNUSED(large);
        catalogues.setLanguage(language);
        QCoreApplication::installTranslator(&catalogues);
        model.setLanguages({language});
        model.setGallery(iiif::readBuiltinGallery().gallery);
        tour = std::make_unique<gallery::Tour>(&model);
        window = std::make_unique<ui::MainWindow>(tour.get(), &catalogues, QStringList());
        window->resize(size);
        window->show();
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }
    ~MainWindowFixture()
    {
        window.reset();
        QCoreApplication::removeTranslator(&catalogues);
    }
    MainWindowFixture(const MainWindowFixture &) = delete;
    MainWindowFixture &operator=(const MainWindowFixture &) = delete;

    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QLatin1String(name));
    }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    QString counter() const { return find<QAbstractButton>("counter")->text(); }
    /// The text of the visible toast; empty if there is none.
    QString notice() const
    {
        for (const auto *notice : window->findChildren<ui::Toast *>()) {
            if (!notice->visibleRegion().isEmpty())
                return notice->text();
        }
        return {};
    }
    QString caption() const { return find<QTextBrowser>("caption")->toPlainText(); }

    /// Switches interface and captions.
    void setLanguage(const QString &tag) const { window->languages()->setInterface(tag); }
    /// Does what the action does, as from its menu.
    void trigger(ui::Action action) const { window->actions()[action]->trigger(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), key, modifiers);
    }

    language::Catalogues catalogues;
    gallery::SlideModel model;
    std::unique_ptr<gallery::Tour> tour;
    std::unique_ptr<ui::MainWindow> window;
};
