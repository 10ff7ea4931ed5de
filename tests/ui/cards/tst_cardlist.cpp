// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samples.h"
#include "support/testclass.h"
#include "ui/cards/cardlist.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using ui::Card;
using ui::CardList;

/// A list of cards on a page, reached by keyboard.
class TestCardList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void theFocusComesBackToTheSameCard();
    void choosesByKey_data();
    void choosesByKey();
    void isAsHighAsItsCards();

private:
    std::unique_ptr<QWidget> m_page;
    CardList *m_list = nullptr;
    QPushButton *m_other = nullptr;
};

static QList<Card> cards(int count)
{
    QList<Card> cards;
    for (int i = 0; i < count; ++i) {
        Card card;
        card.address = QStringLiteral("https://example.org/%1").arg(i);
        card.title = {"en", QStringLiteral("Card %1").arg(i)};
        cards += card;
    }
    return cards;
}

void TestCardList::init()
{
    m_page = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_page.get());
    m_list = new CardList;
    m_other = new QPushButton("Back");
    layout->addWidget(m_other);
    layout->addWidget(m_list);
    m_list->setCards(cards(3));
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestCardList::theFocusComesBackToTheSameCard()
{
    m_list->setFocus();
    QCOMPARE(m_list->currentIndex().row(), 0);
    QTest::keyClick(m_list, Qt::Key_Down);
    for (int time = 0; time < 2; ++time) {
        m_other->setFocus();
        QVERIFY(!m_list->selectionModel()->hasSelection()); // it shows where the reader is
        m_list->setFocus();
        QCOMPARE(m_list->currentIndex().row(), 1);
        QVERIFY(m_list->selectionModel()->isSelected(m_list->currentIndex()));
    }
}

void TestCardList::choosesByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::addRow("%x", unsigned(key)) << key;
}

void TestCardList::choosesByKey()
{
    QFETCH(Qt::Key, key);
    QSignalSpy chosen(m_list, &CardList::chosen);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Down);
    QTest::keyClick(m_list, key);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<Card>().address, "https://example.org/1");
}

void TestCardList::isAsHighAsItsCards()
{
    const int three = m_list->sizeHint().height();
    m_list->setCards(cards(6));
    QCOMPARE(m_list->sizeHint().height(), 2 * three);
    m_list->setCards(cards(1));
    QCOMPARE(3 * m_list->sizeHint().height(), three);
}

VITRINE_TEST(TestCardList, QApplication)
#include "tst_cardlist.moc"
