// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyproblem.h"
#include "support/problems.h"
#include "support/testclass.h"

using history::HistoryProblem;

/// What a person is told where nothing is remembered.
class TestHistoryProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences() { problems::compareRow(); }
};

void TestHistoryProblem::sentences_data()
{
    using problems::row;
    problems::addColumns();
    row("damaged", HistoryProblem::damaged("a.damaged", "/a"), "DamagedHistory",
        "/a: What was remembered of the galleries is damaged. It was put aside as “a.damaged”, and "
        "is remembered anew from here on.",
        "/a\u00A0: Ce que Vitrine avait retenu des galeries est endommagé. Ce fichier a été mis de "
        "côté sous le nom «\u00A0a.damaged\u00A0», et un nouveau est commencé.");
    row("of a newer Vitrine", HistoryProblem::newer("/a"), "NewerHistory",
        "/a: A newer Vitrine keeps here what is remembered of the galleries; this one does not "
        "remember what you see. Update Vitrine.",
        "/a\u00A0: Une version plus récente de Vitrine y retient ce qui a été vu des "
        "galeries\u00A0; celle-ci ne retient pas ce que vous regardez. Mettez Vitrine à jour.");
    row("no SQLite", HistoryProblem::noDriver(), "NoHistoryDriver",
        "What you see is not remembered: Qt’s plugin for SQLite is not installed. Install it "
        "(Debian: libqt6sql6-sqlite), then start Vitrine again.",
        "Ce que vous regardez n’est pas retenu\u00A0: le module SQLite de Qt n’est pas installé. "
        "Installez-le (Debian\u00A0: libqt6sql6-sqlite), puis relancez Vitrine.");
    row("a full disk", HistoryProblem::diskFull("/a"), "HistoryDiskFull",
        "/a: What you see is not remembered: the disk is full. Make room on the disk.",
        "/a\u00A0: Ce que vous regardez n’est pas retenu\u00A0: le disque est plein. Faites de la "
        "place sur le disque.");
    row("somebody else's", HistoryProblem::notWritable("/a"), "HistoryNotWritable",
        "/a: What you see is not remembered: Vitrine may not write there. Make the file and its "
        "folder writable.",
        "/a\u00A0: Ce que vous regardez n’est pas retenu\u00A0: Vitrine n’a pas le droit d’y "
        "écrire. Autorisez l’écriture du fichier et de son dossier.");
    row("another error", HistoryProblem::failed("disk I/O error", "/a"), "NoHistory",
        "/a: What you see is not remembered: disk I/O error.",
        "/a\u00A0: Ce que vous regardez n’est pas retenu\u00A0: disk I/O error.");
}

VITRINE_TEST(TestHistoryProblem, QCoreApplication)
#include "tst_historyproblem.moc"
