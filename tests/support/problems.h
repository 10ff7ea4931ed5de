// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "core/language/catalogues.h"

#include <QTest>

/// Rows of a test that holds problems against what a reader is told of them.
namespace problems {

inline void addColumns()
{
    QTest::addColumn<errors::Problem>("problem");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
}

/// `english` and `french` are the message: the file, if any, what happened and what to do.
inline void row(const char *name, const errors::Problem &problem, const char *code,
                const QString &english, const char *french)
{
    QTest::newRow(name) << problem << QString(code) << english << QString(french);
}

/// Tests the current row: the same problem is told in one language after the other.
inline void compareRow()
{
    QFETCH(const errors::Problem, problem);
    QFETCH(const QString, code);
    QCOMPARE(QString(problem.code), code);
    language::Catalogues catalogues;
    QCoreApplication::installTranslator(&catalogues);
    QFETCH(const QString, english);
    QFETCH(const QString, french);
    for (const bool isFrench : {false, true, false}) {
        catalogues.setLanguage(isFrench ? "fr" : "en");
        QCOMPARE(problem.message(), isFrench ? french : english);
    }
    QCoreApplication::removeTranslator(&catalogues);
}

} // namespace problems
