// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mainwindowfixture.h"
#include "support/photos.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/actions/actions.h"
#include "ui/messages/messagebar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>

using ui::Action;

/// In English between brackets, a text of the interface without brackets is one that no translator
/// ever sees. The gallery's own texts stand between brackets too.
class TestPseudoLocale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void actionsAndMenus();
    void parts_data();
    void parts();
    void dialogs_data();
    void dialogs();
    void messages();
};

namespace {

gallery::Gallery bracketed()
{
    gallery::Gallery gallery = samples::gallery(4, true);
    const auto text = [](const QString &words) {
        return gallery::LanguageMap("en", u'[' + words + u']');
    };
    gallery.title = text("Gallery");
    gallery.credit.value = text("All");
    gallery.chapters[0].title = text("Chapter");
    for (gallery::Slide &slide : gallery.slides) {
        slide.title = text("Title");
        slide.caption = text("Caption");
    }
    return gallery;
}

/// What is left of a text without what stands between brackets, and without the names that are the
/// same in every language: of languages, of keys with one letter or of programs.
QString leftOut(QString text)
{
    static const QRegularExpression inner("\\[[^\\[\\]]*\\]");
    static const QRegularExpression tags("<[^>]*>|&nbsp;|&#\\d+;");
    static const QRegularExpression names(
        "\\b(?:Vitrine|Français|English|FR|EN|IIIF|F\\d+|Ctrl|[A-Z]|\\d\\S*)\\b");
    text.remove(tags);
    while (text.contains(inner))
        text.remove(inner);
    text.remove(names);
    const bool hasLetters =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    return hasLetters ? text : QString();
}

QStringList textsOf(const QWidget *widget)
{
    QStringList texts{
        widget->toolTip(),     widget->accessibleName(), widget->accessibleDescription(),
        widget->windowTitle(), widget->statusTip(),      widget->whatsThis()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts += button->text();
    if (const auto *view = qobject_cast<const QTextBrowser *>(widget))
        texts += view->toPlainText();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        texts += group->title();
    if (const auto *choices = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < choices->count(); ++i)
            texts += choices->itemText(i);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts += tabs->tabText(i);
    }
    return texts;
}

/// Every text of a window that was left out, with the name of who shows it. Facts of the photo's
/// file are no texts.
QStringList leftOutIn(QWidget *top, const QStringList &facts = {})
{
    QStringList found;
    QList<QWidget *> all = top->findChildren<QWidget *>();
    all.prepend(top);
    const auto *end = top->findChild<QWidget *>("endPanel");
    for (const QWidget *widget : all) {
        if (end && end->isHidden() && (widget == end || end->isAncestorOf(widget)))
            continue; // it takes its texts as it comes
        for (QString text : textsOf(widget)) {
            for (const QString &fact : facts)
                text.remove(fact);
            if (const QString rest = leftOut(text); !rest.isEmpty())
                found += QString("%1 %2: %3")
                             .arg(widget->metaObject()->className(), widget->objectName(),
                                  rest.simplified());
        }
    }
    return found;
}

struct PseudoReader : MainWindowFixture
{
    explicit PseudoReader(const QString &language = "en-XA")
        : MainWindowFixture(language)
    {
        model.setGallery(bracketed());
        QCoreApplication::processEvents();
    }
};

} // namespace

void TestPseudoLocale::actionsAndMenus()
{
    const PseudoReader reader;
    for (const QAction *action : reader.window->findChildren<QAction *>()) {
        for (const QString &text : {action->text(), action->toolTip(), action->statusTip()})
            QVERIFY2(leftOut(QString(text).remove('&')).isEmpty(), qPrintable(text));
    }
    for (const QMenu *menu : reader.window->findChildren<QMenu *>())
        QVERIFY2(leftOut(QString(menu->title()).remove('&')).isEmpty(), qPrintable(menu->title()));
}

void TestPseudoLocale::parts_data()
{
    QTest::addColumn<QList<Action>>("actions");
    QTest::newRow("cover") << QList<Action>{};
    QTest::newRow("slide with details") << QList<Action>{Action::Next, Action::Details};
    QTest::newRow("first and no further") << QList<Action>{Action::Previous};
    QTest::newRow("contents") << QList<Action>{Action::Contents};
    QTest::newRow("find") << QList<Action>{Action::Find};
    QTest::newRow("overview") << QList<Action>{Action::Overview};
    QTest::newRow("most viewed") << QList<Action>{Action::MostViewed};
    QTest::newRow("end") << QList<Action>{Action::Last, Action::Next};
    QTest::newRow("slideshow") << QList<Action>{Action::Slideshow};
    QTest::newRow("zoom") << QList<Action>{Action::Next, Action::ZoomIn}; // that slide has a photo
}

void TestPseudoLocale::parts()
{
    QFETCH(QList<Action>, actions);
    const photos::Folder folder;
    PseudoReader reader;
    gallery::Slide slide = reader.model.gallery().slides.at(1);
    slide.layers =
        photos::slide({folder.picture("photo.png", photos::quarters({900, 600}))}).layers;
    slide.size = {900, 600};
    slide.medium = gallery::Slide::Medium::Picture;
    reader.model.replaceSlides(1, {slide});
    for (const Action action : actions) {
        QTRY_VERIFY(reader.window->actions()[action]->isEnabled());
        reader.window->actions()[action]->trigger();
    }
    QCoreApplication::processEvents();
    const QFileInfo photo(folder.path("photo.png"));
    const QLocale locale = QLocale();
    const QStringList facts{locale.formattedDataSize(photo.size(), 1, QLocale::DataSizeSIFormat),
                            photo.path(), "PNG",
                            locale.toString(photo.lastModified().date(), QLocale::LongFormat),
                            locale.toString(photo.lastModified().time(), QLocale::ShortFormat)};
    QCOMPARE(leftOutIn(reader.window.get(), facts).join("; "), QString());
}

void TestPseudoLocale::dialogs_data()
{
    QTest::addColumn<Action>("action");
    QTest::newRow("keys") << Action::KeySheet;
    QTest::newRow("about") << Action::About;
    QTest::newRow("go to") << Action::GoTo;
    QTest::newRow("slideshow options") << Action::SlideshowOptions;
    QTest::newRow("settings") << Action::Settings;
    QTest::newRow("change keys") << Action::ChangeKeys;
    QTest::newRow("save as PDF") << Action::SavePdf;
    QTest::newRow("print") << Action::Print;
}

void TestPseudoLocale::dialogs()
{
    QFETCH(Action, action);
    const PseudoReader reader;
    reader.window->actions()[action]->trigger();
    QCoreApplication::processEvents();
    auto *dialog = reader.window->findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(leftOutIn(dialog).join("; "), QString());
    // A dialog is as large as its longer words need.
    for (QWidget *part : dialog->findChildren<QWidget *>()) {
        const bool holdsWords =
            qobject_cast<QLabel *>(part) || qobject_cast<QAbstractButton *>(part);
        if (!holdsWords || !part->isVisible())
            continue;
        const QByteArray name = part->objectName().toUtf8() + part->metaObject()->className();
        QVERIFY2(part->width() >= part->minimumSizeHint().width(), name.constData());
        QVERIFY2(part->height() >= part->minimumSizeHint().height(), name.constData());
    }
}

void TestPseudoLocale::messages()
{
    const PseudoReader reader;
    auto *bar = reader.find<ui::MessageBar>("messageBar");
    bar->showMessage("[Something]", "[More]");
    QCoreApplication::processEvents();
    QCOMPARE(leftOutIn(reader.window.get()).join("; "), QString());
}

VITRINE_TEST(TestPseudoLocale, QApplication)
#include "tst_pseudolocale.moc"
