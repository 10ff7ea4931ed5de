// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reader.h"

#include <QAccessible>
#include <QMenuBar>

/// What assistive technology finds in the window, and what it hears when the slide changes.
class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void visibleTextsAreNames_data();
    void visibleTextsAreNames();
    void captionIsAText();
    void everythingThatTakesTheFocusHasAName_data();
    void everythingThatTakesTheFocusHasAName();
    void theStageTellsTheSlide();
    void buttonsCanBePressed();
    void tabReachesEveryControl();
};

static void collect(QAccessibleInterface *interface, QList<QAccessibleInterface *> &all)
{
    if (!interface || interface->state().invisible)
        return;
    all += interface;
    for (int i = 0; i < interface->childCount(); ++i)
        collect(interface->child(i), all);
}

static QStringList namesIn(QWidget *window)
{
    QList<QAccessibleInterface *> all;
    collect(QAccessible::queryAccessibleInterface(window), all);
    QStringList names;
    for (const QAccessibleInterface *interface : all)
        names += interface->text(QAccessible::Name);
    return names;
}

void TestAccessibility::visibleTextsAreNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("French") << "fr"
                            << QStringList{"DÉCOUVRIR",
                                           "REVOIR",
                                           "9 / 29 Fotos",
                                           "Corée du Nord",
                                           "Corée du Nord · 2 / 3",
                                           "© Getty Images",
                                           "FR",
                                           "EN",
                                           "Fichier",
                                           "Édition",
                                           "Affichage",
                                           "Aller",
                                           "Langue",
                                           "Aide",
                                           "Diapositive précédente",
                                           "Diapositive suivante",
                                           "Vues\u00A0: 2 sur 29 diapositives",
                                           "Pellicule"};
    QTest::newRow("English") << "en"
                             << QStringList{"DISCOVER",
                                            "REVIEW",
                                            "9 / 29 Photos",
                                            "North Korea",
                                            "North Korea · 2 / 3",
                                            "© Getty Images",
                                            "FR",
                                            "EN",
                                            "File",
                                            "Edit",
                                            "View",
                                            "Go",
                                            "Language",
                                            "Help",
                                            "Previous slide",
                                            "Next slide",
                                            "2 of 29 slides seen",
                                            "Filmstrip"};
}

void TestAccessibility::visibleTextsAreNames()
{
    QFETCH(QString, language);
    QFETCH(QStringList, names);
    const Reader reader(language);
    reader.tour->goTo(9);
    const QStringList found = namesIn(reader.window.get());
    for (const QString &name : names)
        QVERIFY2(found.contains(name), qPrintable(name + " is not in " + found.join(" | ")));
}

void TestAccessibility::captionIsAText()
{
    const Reader reader("en");
    reader.tour->goTo(9);
    QAccessibleInterface *caption = QAccessible::queryAccessibleInterface(reader.find("caption"));
    QVERIFY(caption->textInterface());
    const QString text =
        caption->textInterface()->text(0, caption->textInterface()->characterCount());
    QCOMPARE(text, reader.caption());
    QVERIFY(text.startsWith("Isolated from the international community"));
    QCOMPARE(caption->text(QAccessible::Name), "Caption");
    QVERIFY(caption->state().readOnly);
}

void TestAccessibility::everythingThatTakesTheFocusHasAName_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << "fr";
    QTest::newRow("English") << "en";
}

void TestAccessibility::everythingThatTakesTheFocusHasAName()
{
    QFETCH(QString, language);
    const Reader reader(language);
    for (QWidget *widget : reader.window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface->text(QAccessible::Name).isEmpty() &&
            !qobject_cast<QAbstractScrollArea *>(widget->parent()))
            QFAIL(qPrintable(
                QString("%1 %2").arg(widget->metaObject()->className(), widget->objectName())));
    }
}

// Assistive technology hears a change of name; that it does is seen on the bus (tst_journey).
void TestAccessibility::theStageTellsTheSlide()
{
    const Reader reader("fr");
    reader.press(Qt::Key_Right);
    const QAccessibleInterface *stage = QAccessible::queryAccessibleInterface(reader.find("stage"));
    QCOMPARE(stage->role(), QAccessible::Graphic);
    const QString sentence = stage->text(QAccessible::Name).replace(QChar::Nbsp, ' ');
    QVERIFY2(sentence.startsWith("1 sur 29. Chine. En 2025, la Chine était"), qPrintable(sentence));
    QVERIFY2(sentence.endsWith("Crédit : © Getty Images."), qPrintable(sentence));
    reader.press(Qt::Key_L);
    QTRY_VERIFY(stage->text(QAccessible::Name).startsWith("1 of 29. China. In 2025 China"));
    QVERIFY(stage->text(QAccessible::Name).endsWith("Credit: © Getty Images."));
}

void TestAccessibility::buttonsCanBePressed()
{
    const Reader reader("fr");
    QAccessibleInterface *discover = QAccessible::queryAccessibleInterface(reader.find("discover"));
    QVERIFY(discover->state().defaultButton);
    QVERIFY(discover->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::pressAction()));
    discover->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(reader.counter(), "1 / 29 Fotos");
    QAccessibleInterface *review = QAccessible::queryAccessibleInterface(reader.find("review"));
    QVERIFY(!review->state().disabled);
}

void TestAccessibility::tabReachesEveryControl()
{
    const Reader reader("fr");
    reader.tour->goTo(5);
    QStringList reached;
    for (int i = 0; i < 20; ++i) {
        reader.press(Qt::Key_Tab);
        reached += QApplication::focusWidget()->objectName();
    }
    for (const char *name : {"stage", "previousArrow", "nextArrow", "caption", "credit", "discover",
                             "review", "filmstrip", "language_fr", "language_en"})
        QVERIFY2(reached.contains(name),
                 qPrintable(QString(name) + " is not in " + reached.join(' ')));
    // As the page is read: the photo, its caption, the buttons, the filmstrip.
    const QString order = reached.join(' ');
    QVERIFY2(
        order.contains("stage previousArrow nextArrow caption credit discover review filmstrip"),
        qPrintable(order));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
