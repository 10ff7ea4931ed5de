// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/loadingproblem.h"
#include "support/problems.h"
#include "support/testclass.h"

using loading::LoadingProblem;

/// What a person is told of a gallery as a whole.
class TestLoadingProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences() { problems::compareRow(); }
};

void TestLoadingProblem::sentences_data()
{
    using problems::row;
    problems::addColumns();
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    row("a server that is away",
        LoadingProblem::cachedCopy(QDateTime({2026, 11, 30}, {12, 0}), "https://e.org/m"),
        "CachedCopy",
        "https://e.org/m: The server cannot be reached; this is the gallery as it was on " +
            british.toString(QDate(2026, 11, 30), QLocale::LongFormat) + u'.',
        "https://e.org/m\u00A0: Le serveur est injoignable\u202F; voici la galerie telle qu’elle "
        "était le lundi 30 novembre 2026.");
}

VITRINE_TEST(TestLoadingProblem, QCoreApplication)
#include "tst_loadingproblem.moc"
