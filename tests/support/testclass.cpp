// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"

#include <QFileInfo>
#include <QMap>

#include <cstdio>

// Constructed on first use, as test classes register before main() starts.
static QMap<QByteArray, TestClass::Main> &testClasses()
{
    static QMap<QByteArray, TestClass::Main> classes;
    return classes;
}

TestClass::TestClass(const char *file, Main main)
{
    testClasses().insert(QFileInfo(QString::fromUtf8(file)).baseName().mid(4).toUtf8(), main);
}

int TestClass::run(const QByteArray &unit, int argc, char *argv[])
{
    if (const Main main = testClasses().value(unit))
        return main(argc, argv);
    std::fputs("Name one of these tests, then what QTest understands:\n", stderr);
    for (const QByteArray &known : testClasses().keys())
        std::fprintf(stderr, "  %s\n", known.constData());
    return 2;
}

int main(int argc, char *argv[])
{
    if (argc < 2)
        return TestClass::run({}, argc, argv);
    const QByteArray unit = argv[1];
    argv[1] = argv[0];
    return TestClass::run(unit, argc - 1, argv + 1);
}
