// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Checks the #include lines of app/ against the rules of dependence in app/README.md.
class TestLayers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void foldersAreKnown();
    void noFolderIncludesOneAboveIt();
    void featuresDoNotIncludeOneAnother();
    void everySourceHasItsHeader();
    void onlyTheInterfaceUsesWidgets();
    void fileNamesAreUnique();
    void threadsAreMadeInOnePlace();

private:
    struct File
    {
        QString path; ///< below app/
        QString folder;
        QString code;         ///< without comments
        QStringList includes; ///< of the project's own headers, below app/
        QStringList systemIncludes;
    };

    QList<File> m_files;
};

namespace {

// From the lowest layer to the highest. A folder may include those before it in this list.
const QStringList &folders()
{
    static const QStringList list{
        u"core/background"_s,
        u"core/errors"_s,
        u"core/gallery"_s,
        u"core/settings"_s,
        u"core/language"_s,
        u"core/citation"_s,
        u"core/search"_s,
        u"core/history"_s,
        u"sources/network"_s,
        u"sources/iiif/json"_s,
        u"sources/iiif/image"_s,
        u"sources/iiif/upgrade"_s,
        u"sources/iiif"_s,
        u"sources/iiif/lint"_s,
        u"sources/photos"_s,
        u"sources/loading"_s,
        u"sources/recommendations"_s,
        u"imaging/placeholder"_s,
        u"imaging/decode"_s,
        u"imaging/requests"_s,
        u"imaging/thumbnails"_s,
        u"imaging/store"_s,
        u"imaging/tiles"_s,
        u"platform/files"_s,
        u"platform/mediakeys"_s,
        u"platform/preferences"_s,
        u"platform/screen"_s,
        u"platform/speech"_s,
        u"printing"_s,
        u"cli"_s,
        u"cli/check"_s,
        u"ui/style"_s,
        u"ui/input"_s,
        u"ui/controls"_s,
        u"ui/accessibility"_s,
        u"ui/slidetext"_s,
        u"ui/messages"_s,
        u"ui/actions"_s,
        u"ui/pages"_s,
        u"ui/painting"_s,
        u"ui/cards"_s,
        u"ui/thumbnailview"_s,
        u"ui/photoview"_s,
        u"ui/caption"_s,
        u"ui/filmstrip"_s,
        u"ui/slidepage"_s,
    };
    return list;
}

// Above all of these, and side by side: a feature includes no other. ui/mainwindow is above them.
const QStringList &features()
{
    static const QStringList list{
        u"ui/clipboard"_s, u"ui/contents"_s, u"ui/discover"_s,  u"ui/files"_s,
        u"ui/find"_s,      u"ui/history"_s,  u"ui/keys"_s,      u"ui/languages"_s,
        u"ui/mediakeys"_s, u"ui/opening"_s,  u"ui/overview"_s,  u"ui/print"_s,
        u"ui/readaloud"_s, u"ui/settings"_s, u"ui/slideshow"_s,
    };
    return list;
}

/// Where work in the background is done by other means than background::run(), and why.
struct ThreadException
{
    QLatin1String path; ///< what paths begin with
    QLatin1String reason;
};

constexpr ThreadException threadExceptions[] = {
    {"core/background/"_L1, "is the one place"_L1},
    {"core/history/database.cpp"_L1, "numbers connections, which may open in any thread"_L1},
    {"platform/speech/desktopvoice."_L1, "has an object that needs an event loop"_L1},
    {"sources/loading/filewatcher."_L1, "has an object that needs an event loop"_L1},
};

QString withoutComments(QString text)
{
    static const QRegularExpression comments(u"//.*$"_s, QRegularExpression::MultilineOption);
    return text.remove(comments);
}

/// What makes threads, hands work to them or between them, or tells them to stop.
QStringList threadsIn(const QString &code, const QStringList &pools)
{
    // Names of QThread's functions and enumerators are harmless but for create(), and so is to call
    // oneself later, from the event loop.
    QString expression = uR"(QtConcurrent\w*|QFuture\w*|QPromise|QRunnable)"
                         uR"(|\bQThread\b(?!>|::(?!create\b)))"
                         uR"(|std::(j?thread|async|future|promise|packaged_task|atomic\w*)\b)"
                         uR"(|<(atomic|future|thread)>)"
                         uR"(|\binvokeMethod\(\s*(?!\s|this\b))"
                         uR"(|QThreadPool::globalInstance\(\)->\w+)"_s;
    for (const QString &pool : pools)
        expression += uR"(|\b%1(\.|->)(start|tryStart|startOnReservedThread)\()"_s.arg(pool);
    QStringList found;
    const QRegularExpression pattern(expression);
    for (const QRegularExpressionMatch &match : pattern.globalMatch(code))
        found += match.captured();
    return found;
}

QString folderOf(const QString &path)
{
    return path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
}

// The place of a folder in the order. Features share one.
qsizetype rank(const QString &folder)
{
    const qsizetype above = folders().size();
    if (folder.isEmpty())
        return above + 3;
    if (folder == "startup"_L1)
        return above + 2;
    if (folder == "ui/mainwindow"_L1)
        return above + 1;
    return features().contains(folder) ? above : folders().indexOf(folder);
}

} // namespace

void TestLayers::initTestCase()
{
    // Not the meta-object (moc_*.cpp) at the end of a source.
    static const QRegularExpression own(u"^#include \"([^\"]+\\.h)\""_s,
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression system(u"^#include <([^>]+)>"_s,
                                           QRegularExpression::MultilineOption);
    const QString root = QStringLiteral(APP_SOURCES "/");
    QDirIterator it(root, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile source(it.next());
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(source.readAll());
        File file;
        file.path = it.filePath().mid(root.size());
        file.folder = folderOf(file.path);
        file.code = withoutComments(text);
        for (const QRegularExpressionMatch &match : own.globalMatch(text))
            file.includes += match.captured(1);
        for (const QRegularExpressionMatch &match : system.globalMatch(text))
            file.systemIncludes += match.captured(1);
        m_files += file;
    }
    QVERIFY(m_files.size() > 300);
}

void TestLayers::foldersAreKnown()
{
    for (const File &file : m_files)
        QVERIFY2(rank(file.folder) >= 0, qPrintable(file.path));
}

void TestLayers::noFolderIncludesOneAboveIt()
{
    QStringList wrong;
    for (const File &file : m_files) {
        for (const QString &include : file.includes) {
            if (rank(folderOf(include)) > rank(file.folder))
                wrong += file.path + ": "_L1 + include;
        }
    }
    QCOMPARE(wrong, QStringList());
}

void TestLayers::featuresDoNotIncludeOneAnother()
{
    QStringList wrong;
    for (const File &file : m_files) {
        if (!features().contains(file.folder))
            continue;
        for (const QString &include : file.includes) {
            if (folderOf(include) != file.folder && features().contains(folderOf(include)))
                wrong += file.path + ": "_L1 + include;
        }
    }
    QCOMPARE(wrong, QStringList());
}

void TestLayers::everySourceHasItsHeader()
{
    QStringList wrong;
    for (const File &file : m_files) {
        if (!file.path.endsWith(".cpp"_L1) || file.path == "main.cpp"_L1)
            continue;
        const QString header = file.path.chopped(3) + u'h';
        if (file.includes.value(0) != header)
            wrong += file.path;
    }
    QCOMPARE(wrong, QStringList());
}

void TestLayers::onlyTheInterfaceUsesWidgets()
{
    static const QRegularExpression widgets(
        u"^(QWidget|QApplication|Q(Box|HBox|VBox|Grid|Form|Stacked)?Layout|Q.*Button|QMenu|QMenuBar|QDialog|QLabel|QMainWindow)$"_s);
    QStringList wrong;
    for (const File &file : m_files) {
        if (file.folder.isEmpty() || file.folder == "startup"_L1 ||
            file.folder.startsWith("ui/"_L1))
            continue;
        for (const QString &include : file.systemIncludes) {
            if (widgets.match(include).hasMatch())
                wrong += file.path + ": "_L1 + include;
        }
    }
    QCOMPARE(wrong, QStringList());
}

void TestLayers::fileNamesAreUnique()
{
    QSet<QString> names;
    QStringList wrong;
    for (const File &file : m_files) {
        const QString name = file.path.section(u'/', -1);
        if (names.contains(name))
            wrong += file.path;
        names += name;
    }
    QCOMPARE(wrong, QStringList());
}

void TestLayers::threadsAreMadeInOnePlace()
{
    static const QRegularExpression pool(u"QThreadPool[ *&]+(?:const )?(\\w+)"_s);
    const auto classOf = [](const File &file) { return file.path.section(u'.', 0, 0); };
    QHash<QString, QStringList> pools; // names of variables, by path without the ending
    for (const File &file : m_files) {
        for (const QRegularExpressionMatch &match : pool.globalMatch(file.code))
            pools[classOf(file)] += match.captured(1);
    }
    QStringList wrong;
    for (const File &file : m_files) {
        const auto isException = [&file](const ThreadException &exception) {
            return file.path.startsWith(exception.path);
        };
        if (std::any_of(std::begin(threadExceptions), std::end(threadExceptions), isException))
            continue;
        for (const QString &found : threadsIn(file.code, pools.value(classOf(file))))
            wrong += file.path + ": "_L1 + found;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

VITRINE_TEST(TestLayers, QCoreApplication)
#include "tst_layers.moc"
