// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <type_traits>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#elif defined QT_GUI_LIB
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif

/// One of the test classes in the test program of a folder. main() runs the one that its first
/// argument names.
class TestClass
{
public:
    using Main = int (*)(int argc, char *argv[]);

    /// Registers the class that `file`, tests/<folder>/tst_<unit>.cpp, defines as <unit>.
    TestClass(const char *file, Main main);
    Q_DISABLE_COPY_MOVE(TestClass)

    /// Runs the class of a unit and returns its exit status; 2 where there is no such unit.
    static int run(const QByteArray &unit, int argc, char *argv[]);
};

/// As QTEST_MAIN does: initMain() where the class has one, the application, the test.
template <typename Test, typename Application>
int runTestClass(int argc, char *argv[])
{
    if constexpr (requires { Test::initMain(); })
        Test::initMain();
    if constexpr (std::is_void_v<Application>) {
        Test test;
        return QTest::qExec(&test, argc, argv);
    } else {
        const Application application(argc, argv);
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
        Test test;
        return QTest::qExec(&test, argc, argv);
    }
}

/// Takes the place of QTEST_MAIN. `Application` is what the class needs: QApplication,
/// QGuiApplication, QCoreApplication or void.
#define VITRINE_TEST(Test, Application)                                                            \
    static const TestClass registered##Test(__FILE__, &runTestClass<Test, Application>);
