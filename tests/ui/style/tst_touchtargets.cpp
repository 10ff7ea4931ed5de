// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/style/touchtarget.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QStyleOptionButton>
#include <QStyleOptionSpinBox>
#include <QTabBar>

#include <functional>

using ui::Action;

/// Whatever is pressed can be hit by a finger or an unsteady hand (WCAG 2.5.5): on each page, panel
/// and dialog, in a large window and in a phone's. Links within running text are not such targets.
class TestTargets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void everyTargetIsLargeEnough_data();
    void everyTargetIsLargeEnough();
};

namespace {

struct Target
{
    QString name;
    QRect place; ///< in its window
};

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 %2").arg(widget->metaObject()->className(), widget->objectName());
}

QRect inWindow(const QWidget *widget, QRect part)
{
    return part.translated(widget->mapTo(widget->window(), QPoint(0, 0)));
}

/// What of a widget a click hits.
QList<QRect> partsOf(QWidget *widget)
{
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        QList<QRect> parts;
        for (int i = 0; i < tabs->count(); ++i)
            parts += tabs->tabRect(i);
        return parts;
    }
    if (auto *menus = qobject_cast<QMenuBar *>(widget)) {
        QList<QRect> parts;
        for (QAction *menu : menus->actions())
            parts += menus->actionGeometry(menu);
        return parts;
    }
    if (const auto *area = qobject_cast<QAbstractItemView *>(widget->parentWidget());
        area && area->viewport() == widget) {
        QList<QRect> parts;
        for (int row = 0; row < qMin(3, area->model()->rowCount()); ++row)
            parts += area->visualRect(area->model()->index(row, 0));
        return parts;
    }
    if (widget->inherits("QCheckBox") || widget->inherits("QRadioButton")) {
        QStyleOptionButton option;
        option.initFrom(widget);
        return {widget->style()->subElementRect(QStyle::SE_CheckBoxClickRect, &option, widget)};
    }
    if (qobject_cast<QAbstractSpinBox *>(widget)) {
        QStyleOptionSpinBox option;
        option.initFrom(widget);
        option.subControls = QStyle::SC_All;
        const auto part = [&](QStyle::SubControl control) {
            return widget->style()->subControlRect(QStyle::CC_SpinBox, &option, control, widget);
        };
        return {part(QStyle::SC_SpinBoxUp), part(QStyle::SC_SpinBoxDown)};
    }
    const bool isPart = widget->parentWidget() && // of a field
                        (qobject_cast<QLineEdit *>(widget->parentWidget()) ||
                         qobject_cast<QAbstractSpinBox *>(widget->parentWidget()));
    const bool isPressed = qobject_cast<QAbstractButton *>(widget) ||
                           qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                           widget->objectName() == QLatin1String("minimap");
    return isPressed && !isPart && !widget->visibleRegion().isEmpty() ? QList<QRect>{widget->rect()}
                                                                      : QList<QRect>();
}

QList<Target> targetsIn(QWidget *window)
{
    QList<Target> targets;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        for (const QRect &part : partsOf(widget)) {
            if (!part.isEmpty())
                targets.append({nameOf(widget), inWindow(widget, part)});
        }
    }
    return targets;
}

QStringList tooSmall(QWidget *window)
{
    QStringList small;
    for (const Target &target : targetsIn(window)) {
        if (target.place.width() < ui::touchTargetSize ||
            target.place.height() < ui::touchTargetSize)
            small += QStringLiteral("%1: %2 × %3")
                         .arg(target.name)
                         .arg(target.place.width())
                         .arg(target.place.height());
    }
    return small;
}

using Open = std::function<void(const MainWindowFixture &)>;

Open by(Action action)
{
    return [action](const MainWindowFixture &reader) {
        QVERIFY(reader.window->actions()[action]->isEnabled());
        reader.window->actions()[action]->trigger();
    };
}

} // namespace

void TestTargets::everyTargetIsLargeEnough_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Open>("open");
    QTest::addColumn<QString>("opened");
    struct Place
    {
        const char *name;
        Open open;
        const char *opened; ///< what can be seen then
    };
    const Place places[] = {
        {"cover", [](const MainWindowFixture &) {}, "coverMostViewed"},
        {"slide", [](const MainWindowFixture &reader) { reader.tour->goTo(3); }, "stage"},
        {"details", by(Action::Details), "details"},
        {"contents", by(Action::Contents), "contents"},
        {"find", [](const MainWindowFixture &reader) { reader.window->findWords("Poutine"); },
         "findList"},
        {"overview", by(Action::Overview), "overview"},
        {"most viewed", by(Action::MostViewed), "mostViewedTabs"},
        {"recommendations", by(Action::Recommendations), "recommendationsEmpty"},
        {"end",
         [](const MainWindowFixture &reader) {
             reader.tour->last();
             reader.tour->next();
         },
         "endReview"},
        {"go to", by(Action::GoTo), "goToEdit"},
        {"keys", by(Action::KeySheet), "changeKeysButton"},
        {"slideshow options", by(Action::SlideshowOptions), "closeSettings"},
        {"about", by(Action::About), "about"},
        {"message",
         [](const MainWindowFixture &reader) {
             QGuiApplication::clipboard()->setText("/nowhere.json");
             reader.window->actions()[Action::Paste]->trigger();
         },
         "messageClose"},
        {"reading aloud",
         [](const MainWindowFixture &reader) { reader.find("readingBar")->show(); }, "readingStop"},
    };
    for (const QSize size : {QSize(1280, 800), QSize(360, 640)}) {
        for (const Place &place : places)
            QTest::addRow("%s, %d wide", place.name, size.width())
                << size << place.open << place.opened;
    }
}

void TestTargets::everyTargetIsLargeEnough()
{
    QFETCH(QSize, size);
    QFETCH(Open, open);
    QFETCH(QString, opened);
    const MainWindowFixture reader("fr", size);
    open(reader);
    QTRY_VERIFY(reader.find(qPrintable(opened)) && reader.find(qPrintable(opened))->isVisible());
    QWidget *dialog = QApplication::activeModalWidget();
    QStringList small;
    const auto areLarge = [&] {
        small = tooSmall(dialog ? dialog : reader.window.get());
        return small.isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(areLarge), qPrintable(small.join("; ")));
    if (dialog)
        dialog->close();
}

VITRINE_TEST(TestTargets, QApplication)
#include "tst_touchtargets.moc"
