// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/document.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/actions/actions.h"
#include "ui/caption/captionpanel.h"
#include "ui/controls/captiontext.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

using ui::Action;

/// Whatever the language, the size of the text and that of the window: every text fits, nothing
/// overlaps, and nothing scrolls sideways.
class TestTextSizes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void everythingFits_data();
    void everythingFits();
    void linesHaveAReadableLength_data();
    void linesHaveAReadableLength();
    void allTextsOfThePageGrow();
    void theReaderKeepsTheirPlace();
};

namespace {

const QList<int> percents{80, 100, 150, 200, 300, 400};

gallery::Gallery portsManifest()
{
    QFile file(TEST_DATA "/ports/manifest.json");
    static_cast<void>(file.open(QIODevice::ReadOnly));
    return iiif::readDocument(file.readAll()).gallery;
}

void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QByteArray pathOf(const QWidget *widget)
{
    return QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
}

int widestWord(const QFontMetrics &metrics, const QString &text)
{
    static const QRegularExpression gaps("[\\s\\x{200b}]+");
    int widest = 0;
    for (const QString &word : text.split(gaps))
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

bool isOverlay(const QWidget *widget)
{
    static const QStringList names{"captionScrollBar", "timeLeft", "notice", "minimap"};
    return names.contains(widget->objectName()) ||
           widget->testAttribute(Qt::WA_TransparentForMouseEvents) ||
           qobject_cast<const QScrollBar *>(widget);
}

/// What does not show whole of a label, a button or a text; empty if all does.
QByteArray clippedIn(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || label->textFormat() == Qt::RichText)
            return {};
        const QRect room = label->contentsRect();
        const int needed = label->wordWrap()
                               ? widestWord(label->fontMetrics(), label->text())
                               : label->fontMetrics().horizontalAdvance(label->text());
        if (needed > room.width() + 1)
            return "too narrow";
        const int high = label->wordWrap() ? label->heightForWidth(label->width())
                                           : label->fontMetrics().height();
        return label->height() < high ? "too low" : "";
    }
    if (const auto *text = qobject_cast<const ui::CaptionText *>(widget)) {
        if (text->document()->size().width() > text->viewport()->width() + 1)
            return "text wider than its place";
        return text->height() < text->heightForWidth(text->width()) ? "text cut off below" : "";
    }
    if (const auto *box = qobject_cast<const QCheckBox *>(widget))
        return box->width() < box->sizeHint().width() ? "words cut off" : "";
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        if (button->hasHeightForWidth() &&
            button->height() < button->heightForWidth(button->width()))
            return "words cut off below";
        if (qobject_cast<const QPushButton *>(button) &&
            button->width() < button->sizeHint().width())
            return "words cut off";
    }
    return {};
}

/// Everything that is wrong with the layout of a widget and all in it.
QStringList faultsIn(const QWidget *page)
{
    QStringList faults;
    const auto fault = [&faults](const QWidget *widget, const QByteArray &what) {
        faults += QString::fromUtf8(pathOf(widget) + ": " + what);
    };
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->isWindow())
            continue;
        if (const QByteArray clipped = clippedIn(widget); !clipped.isEmpty())
            fault(widget, clipped);
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        if (area && area->objectName() != "choiceRow" && area->widget() &&
            area->widget()->width() > area->viewport()->width())
            fault(area, "scrolls sideways");
        const auto *around =
            qobject_cast<const QScrollArea *>(widget->parentWidget()->parentWidget());
        const bool scrolls = around && around->widget() == widget;
        if (!scrolls && !widget->parentWidget()->rect().contains(widget->geometry()))
            fault(widget, "beyond its parent");
        if (isOverlay(widget))
            continue;
        for (const QObject *other : widget->parentWidget()->children()) {
            const auto *sibling = qobject_cast<const QWidget *>(other);
            if (!sibling || sibling <= widget || !sibling->isVisible() || isOverlay(sibling) ||
                widget->parentWidget()->objectName() == "stage")
                continue;
            if (sibling->geometry().intersects(widget->geometry()))
                fault(widget, "overlaps " + pathOf(sibling));
        }
    }
    return faults;
}

} // namespace

void TestTextSizes::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const QSize sizes[] = {{1280, 800}, {640, 480}, {360, 640}, {360, 480}, {1920, 1080}};
    for (const char *language : {"fr", "en", "en-XA", "ar-XB"}) {
        for (const QSize size : sizes)
            QTest::addRow("%s %dx%d", language, size.width(), size.height()) << language << size;
    }
}

void TestTextSizes::everythingFits()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const MainWindowFixture reader(language, size);
    if (language == "ar-XB") {
        reader.tour->model()->setLanguages({"ar"});
        reader.tour->model()->setGallery(portsManifest());
    }
    auto *caption = reader.find<ui::CaptionPanel>("captionPanel");
    const ui::Actions &actions = reader.window->actions();
    const auto check = [&reader, size](int percent, const char *what, const char *part) {
        settle();
        QVERIFY2(reader.find(part)->isVisible(), what);
        const QStringList faults = faultsIn(reader.window->centralWidget());
        const QByteArray where = QByteArray::number(percent) + " % " + what + ": ";
        QVERIFY2(faults.isEmpty(), (where + faults.join("; ").toUtf8()).constData());
        QCOMPARE(reader.window->size(), size);
    };
    for (const int percent : percents) {
        caption->setTextPercent(percent);
        actions[Action::First]->trigger();
        check(percent, "cover", "coverLinks");
        actions[Action::Next]->trigger();
        check(percent, "slide", "stage");
        if (percent != 100 && percent != 200 && percent != 400)
            continue;
        actions[Action::Contents]->trigger();
        check(percent, "contents", "contents");
        actions[Action::Contents]->trigger();
        actions[Action::Find]->trigger();
        check(percent, "find", "findPanel");
        actions[Action::Back]->trigger();
        actions[Action::MostViewed]->trigger();
        check(percent, "most viewed", "mostViewed");
        actions[Action::MostViewed]->trigger();
        actions[Action::Last]->trigger();
        actions[Action::Next]->trigger();
        check(percent, "end", "endPanel");
        actions[Action::Back]->trigger();
    }
}

void TestTextSizes::linesHaveAReadableLength_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("least"); // characters
    QTest::newRow("1280, 100 %") << QSize(1280, 800) << 100 << 35;
    QTest::newRow("1920, 100 %") << QSize(1920, 1080) << 100 << 55;
    QTest::newRow("1920, 200 %") << QSize(1920, 1080) << 200 << 36;
    QTest::newRow("3440, 100 %") << QSize(3440, 1440) << 100 << 55;
    QTest::newRow("3440, 400 %") << QSize(3440, 1440) << 400 << 36;
    QTest::newRow("1280, 400 %, below the photo") << QSize(1280, 800) << 400 << 25;
}

void TestTextSizes::linesHaveAReadableLength()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(int, least);
    const MainWindowFixture reader("en", size);
    reader.find<ui::CaptionPanel>("captionPanel")->setTextPercent(percent);
    settle();
    const QWidget *caption = reader.find("caption");
    const int characters = caption->width() / caption->fontMetrics().averageCharWidth();
    QVERIFY2(characters >= least && characters <= 65, QByteArray::number(characters).constData());
}

void TestTextSizes::allTextsOfThePageGrow()
{
    const MainWindowFixture reader("fr", {1920, 1080});
    const char *texts[] = {"heading",   "caption",   "credit",         "discover",
                           "counter",   "message",   "sidePanelTitle", "contents",
                           "findEdit",  "endBack",   "collectionList", "choiceRow",
                           "lobbyBack", "filmstrip", "notice",         "coverMostViewed"};
    QHash<QByteArray, double> before;
    for (const char *name : texts)
        before.insert(name, reader.find(name)->font().pointSizeF());
    reader.find<ui::CaptionPanel>("captionPanel")->setTextPercent(200);
    settle();
    for (const char *name : texts) {
        const double growth = reader.find(name)->font().pointSizeF() / before.value(name);
        QVERIFY2(growth > 1.9 && growth < 2.1, name);
    }
    reader.find<ui::CaptionPanel>("captionPanel")->setTextPercent(100);
    settle();
    for (const char *name : texts)
        QCOMPARE(reader.find(name)->font().pointSizeF(), before.value(name));
}

// The photo goes into the text and comes back, and the focus goes with it.
void TestTextSizes::theReaderKeepsTheirPlace()
{
    const MainWindowFixture reader("en", {360, 480});
    auto *caption = reader.find<ui::CaptionPanel>("captionPanel");
    reader.window->actions()[Action::Next]->trigger();
    reader.find("stage")->setFocus();
    for (const int percent : {400, 100}) {
        caption->setTextPercent(percent);
        settle();
        QCOMPARE(caption->isAncestorOf(reader.find("stage")), percent == 400);
        QCOMPARE(reader.window->focusWidget(), reader.find("stage"));
        QVERIFY(reader.find("stage")->isVisible());
        QVERIFY(reader.find("discover")->isVisible());
        reader.press(Qt::Key_Right);
    }
    QCOMPARE(reader.tour->current(), 3);
}

VITRINE_TEST(TestTextSizes, QApplication)
#include "tst_textsizes.moc"
