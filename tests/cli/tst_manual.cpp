// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionparser.h"
#include "support/testclass.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

class TestManual : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOptionIsInBoth();
    void everyMemberOfTheJson_data();
    void everyMemberOfTheJson();
};

// The manual's source as a person reads it: without fonts, and hyphens for what stands for them.
static QString manual()
{
    static const QRegularExpression fonts("\\\\f[A-Z]");
    QFile file(PACKAGING "/man/vitrine.1");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).remove(fonts).replace("\\-", "-");
}

static QSet<QString> options(const QString &text)
{
    static const QRegularExpression option("(?<![\\w-])--[a-z]+");
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : option.globalMatch(text))
        found.insert(match.captured());
    return found;
}

void TestManual::everyOptionIsInBoth()
{
    const QSet<QString> inHelp = options(cli::Parser::help());
    const QSet<QString> inManual = options(manual());
    QVERIFY(inHelp.size() > 10);
    const auto names = [](const QSet<QString> &set) { return set.values().join(' '); };
    QCOMPARE(names(inHelp - inManual), QString());
    QCOMPARE(names(inManual - inHelp - QSet<QString>{"--help-all"}), QString());
}

void TestManual::everyMemberOfTheJson_data()
{
    QTest::addColumn<bool>("isDescribed");
    for (const char *member : {"title",   "summary",  "credit",  "rights",  "viewingDirection",
                               "start",   "chapters", "label",   "first",   "count",
                               "slides",  "position", "cover",   "caption", "width",
                               "height",  "image",    "chapter", "value",   "items",
                               "address", "type"})
        QTest::newRow(member) << true;
}

void TestManual::everyMemberOfTheJson()
{
    const QRegularExpression inBold(
        QStringLiteral("^\\.(B|BR|RB) (.*[\" ])?%1\\b").arg(QTest::currentDataTag()),
        QRegularExpression::MultilineOption);
    QTEST(manual().contains(inBold), "isDescribed");
}

VITRINE_TEST(TestManual, QCoreApplication)
#include "tst_manual.moc"
