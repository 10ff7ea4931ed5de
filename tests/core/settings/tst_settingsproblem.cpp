// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingsproblem.h"
#include "support/problems.h"
#include "support/testclass.h"

using settings::SettingsProblem;

/// What a person is told of the settings file.
class TestSettingsProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences() { problems::compareRow(); }
};

void TestSettingsProblem::sentences_data()
{
    using problems::row;
    problems::addColumns();
    row("damaged", SettingsProblem::damaged("a.conf.damaged", "/a.conf"), "DamagedSettings",
        "/a.conf: The settings cannot be read and begin anew; the old ones are kept as "
        "“a.conf.damaged”.",
        "/a.conf\u00A0: les réglages ne peuvent pas être lus et repartent de zéro\u00A0; les "
        "anciens sont gardés sous «\u00A0a.conf.damaged\u00A0».");
    row("not readable", SettingsProblem::unreadable("/a.conf"), "UnreadableSettings",
        "/a.conf: The settings cannot be read, and what you set now holds only until Vitrine is "
        "closed. Make the file readable and writable, then start Vitrine again.",
        "/a.conf\u00A0: les réglages ne peuvent pas être lus, et ceux que vous changez ne valent "
        "que jusqu’à la fermeture de Vitrine. Rendez le fichier accessible en lecture et en "
        "écriture, puis relancez Vitrine.");
    row("not writable", SettingsProblem::notWritable("/a.conf"), "SettingsNotWritable",
        "/a.conf: What you set cannot be kept and holds only until Vitrine is closed. Make the "
        "file and its folder writable.",
        "/a.conf\u00A0: vos réglages ne peuvent pas être gardés et ne valent que jusqu’à la "
        "fermeture de Vitrine. Rendez le fichier et son dossier accessibles en écriture.");
}

VITRINE_TEST(TestSettingsProblem, QCoreApplication)
#include "tst_settingsproblem.moc"
