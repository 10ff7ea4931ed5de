// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accessibletree.h"
#include "support/desktop.h"
#include "support/testclass.h"

#include <QFile>

#include <memory>

/// The accessible objects of the page, read from another process and compared with the files in
/// data/accessibility, one line for each object. After an intended change, VITRINE_UPDATE_TREES=1
/// rewrites them; check the difference before committing it.
class TestTrees : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<accessible::Reference>(); }
    void cleanup();

    void thePageAsText_data();
    void thePageAsText();

private:
    std::unique_ptr<Desktop> m_desktop;
    QProcess m_vitrine;
};

void TestTrees::cleanup()
{
    if (m_vitrine.state() != QProcess::NotRunning) {
        m_vitrine.terminate();
        m_vitrine.waitForFinished();
    }
    m_desktop.reset();
}

static QString lineOf(const accessible::Node &node)
{
    const quint64 all = node.states();
    const auto has = [all](accessible::State state) { return all >> state & 1u; };
    QString line = QString("%1 “%2”").arg(node.role(), node.name());
    const std::pair<accessible::State, const char *> states[] = {
        {accessible::Focusable, "focusable"}, {accessible::Focused, "focused"},
        {accessible::Checked, "checked"},     {accessible::Selected, "selected"},
        {accessible::Default, "default"},
    };
    QStringList words;
    for (const auto &[state, name] : states) {
        if (has(state))
            words += name;
    }
    if (!has(accessible::Enabled))
        words += "disabled";
    if (!words.isEmpty())
        line += QString(" [%1]").arg(words.join(", "));
    if (const QString key = node.key(); !key.isEmpty())
        line += QString(" {%1}").arg(key);
    if (const QString description = node.description(); !description.isEmpty())
        line += QString(" – %1").arg(description);
    return line;
}

// What does not show is left out, and so are boxes that only hold others. Of a list there is what
// is selected in it, as how many items show depends on the fonts. Menus are another test's.
static void write(const accessible::Node &node, int depth, QStringList &lines)
{
    if (!node.has(accessible::Showing))
        return;
    const QString role = node.role();
    const bool isBox = role == "filler" && node.name().isEmpty();
    if (!isBox)
        lines += QString(2 * depth, ' ') + lineOf(node);
    if (role == "menu bar")
        return;
    if (role == "list") {
        lines += QString(2 * depth + 2, ' ') + QString("(%1 items)").arg(node.childCount());
        for (const accessible::Node &item : node.children()) {
            if (item.has(accessible::Selected))
                lines += QString(2 * depth + 2, ' ') + lineOf(item);
        }
        return;
    }
    for (const accessible::Node &child : node.children())
        write(child, isBox ? depth : depth + 1, lines);
}

void TestTrees::thePageAsText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("awaited"); // in the tree
    for (const QString language : {"fr", "en"}) {
        const QByteArray end = '-' + language.toLatin1();
        const bool french = language == "fr";
        const QStringList ninth{"--slide", "9"};
        QTest::newRow("cover" + end) << language << QStringList() << QStringList()
                                     << (french ? "“0 / 29 Fotos”" : "“0 / 29 Photos”");
        QTest::newRow("slide" + end) << language << ninth << QStringList()
                                     << (french ? "“9 / 29 Fotos”" : "“9 / 29 Photos”");
        QTest::newRow("contents" + end) << language << ninth << QStringList{"k"}
                                        << (french ? "tree “Sommaire”" : "tree “Contents”");
        // The slide counts as seen after a while.
        QTest::newRow("find" + end) << language << ninth << QStringList{"ctrl+f", "k", "o", "s"}
                                    << (french ? "Serbie. Vue" : "Serbia. Seen");
        QTest::newRow("overview" + end) << language << ninth << QStringList{"o"}
                                        << (french ? "list “Vue d’ensemble”" : "list “Overview”");
        QTest::newRow("most-viewed" + end)
            << language << ninth << QStringList{"m"} << (french ? "“1 SEMAINE”" : "“1 WEEK”");
        QTest::newRow("end" + end)
            << language << QStringList{"--slide", "28"} << QStringList{"Right"}
            << (french ? "“FIN DE LA GALERIE”" : "“THE END”");
    }
}

void TestTrees::thePageAsText()
{
    QFETCH(QString, language);
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, keys);
    QFETCH(QString, awaited);
    m_desktop = std::make_unique<Desktop>(Desktop::Windows::Managed);
    m_desktop->start(m_vitrine, VITRINE_PROGRAM, QStringList{"--lang", language} + arguments);
    const auto window = [this]() -> accessible::Node {
        const accessible::Node program = m_desktop->application("vitrine");
        const QList<accessible::Node> windows = program.children();
        return windows.isEmpty() ? program : windows.first();
    };
    QTRY_VERIFY_WITH_TIMEOUT(window().has(accessible::Active), patience);
    if (!keys.isEmpty())
        m_desktop->press(keys);
    QStringList before;
    const auto read = [&] {
        QStringList lines;
        write(window(), 0, lines);
        return lines;
    };
    // What waits for the gallery, the photo or the history may still come.
    QTRY_VERIFY2_WITH_TIMEOUT(read().join('\n').contains(awaited) &&
                                  std::exchange(before, read()) == before,
                              qPrintable(read().join('\n')), patience);
    const QStringList found = read();

    const QString path = QString(TEST_DATA "/accessibility/%1.txt").arg(QTest::currentDataTag());
    QFile file(path);
    if (qEnvironmentVariableIntValue("VITRINE_UPDATE_TREES") == 1) {
        QVERIFY(QDir().mkpath(TEST_DATA "/accessibility"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((found.join('\n') + '\n').toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QStringList wanted = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    QStringList difference;
    for (const QString &line : wanted) {
        if (!found.contains(line))
            difference += "- " + line;
    }
    for (const QString &line : found) {
        if (!wanted.contains(line))
            difference += "+ " + line;
    }
    QVERIFY2(difference.isEmpty(), qPrintable('\n' + difference.join('\n')));
    QCOMPARE(found, wanted); // in this order
}

VITRINE_TEST(TestTrees, QCoreApplication)
#include "tst_trees.moc"
