// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"

#include <QProcess>

using namespace Qt::StringLiterals;

/// Checks the layout of the sources against .clang-format.
class TestLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sourcesAreFormatted();
};

void TestLayout::sourcesAreFormatted()
{
    QProcess format;
    format.setProcessChannelMode(QProcess::MergedChannels);
    format.start(QStringLiteral(PACKAGING "/format.sh"), {u"--check"_s});
    QVERIFY2(format.waitForStarted(), qPrintable(format.errorString()));
    QVERIFY(format.waitForFinished(-1));
    const QString said = QString::fromUtf8(format.readAll());
    QVERIFY2(format.exitStatus() == QProcess::NormalExit && format.exitCode() == 0,
             qPrintable(said.left(4000)));
}

VITRINE_TEST(TestLayout, QCoreApplication)
#include "tst_layout.moc"
