// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/thumbnailview/typeahead.h"

#include <QSignalSpy>

using ui::TypeAhead;

/// Finding a slide by what is typed.
class TestTypeAhead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void removesTheLastLetter();
    void beginsAnewAfterAStop();
    void anotherGalleryForgetsIt();

private:
    /// The row that the letters lead to, typed one by one from `row` on; -1 where there is none.
    int typed(const QString &letters, int row);

    gallery::SlideModel m_model;
    std::unique_ptr<TypeAhead> m_typeAhead;
    int m_row = -1;
};

void TestTypeAhead::init()
{
    gallery::Gallery gallery = samples::gallery(6, true);
    const QStringList titles{"Cover", "Iran", "India", "The isle", "Ísland", "Cuba", "2 boats"};
    for (int row = 0; row < titles.size(); ++row)
        gallery.slides[row].title = {"en", titles.at(row)};
    m_model.setLanguages({"en"});
    m_model.setGallery(gallery);
    m_typeAhead = std::make_unique<TypeAhead>(&m_model);
    connect(m_typeAhead.get(), &TypeAhead::found, this, [this](int row) { m_row = row; });
    connect(m_typeAhead.get(), &TypeAhead::notFound, this, [this] { m_row = -1; });
}

int TestTypeAhead::typed(const QString &letters, int row)
{
    m_row = row;
    for (const QChar letter : letters)
        m_typeAhead->type(letter, qMax(0, m_row));
    return m_row;
}

void TestTypeAhead::finds_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("found");
    QTest::newRow("the beginning of a title") << "cu" << 0 << 5;
    QTest::newRow("of a word in a title") << "isl" << 0 << 3;
    QTest::newRow("the slide where the reader is") << "i" << 2 << 2;
    QTest::newRow("one letter again and again") << "iii" << 1 << 3;
    QTest::newRow("round at the end") << "ira" << 5 << 1;
    QTest::newRow("without its accent") << "island" << 0 << 4;
    QTest::newRow("not within a word") << "uba" << 0 << -1;
    QTest::newRow("a position") << "5" << 0 << 5;
    QTest::newRow("the cover") << "0" << 4 << 0;
    QTest::newRow("a title that begins with a number") << "2 b" << 0 << 6;
}

void TestTypeAhead::finds()
{
    QFETCH(QString, letters);
    QFETCH(int, from);
    QTEST(typed(letters, from), "found");
    QCOMPARE(m_typeAhead->typed(), letters);
}

void TestTypeAhead::removesTheLastLetter()
{
    QCOMPARE(typed("inx", 0), -1);
    m_typeAhead->removeLast(0);
    QCOMPARE(m_row, 2);
    QCOMPARE(m_typeAhead->typed(), "in");
    m_typeAhead->removeLast(1);
    QCOMPARE(m_row, 1); // "i" is where the reader is
    m_typeAhead->removeLast(1);
    QCOMPARE(m_typeAhead->typed(), QString());
    m_typeAhead->removeLast(1); // and nothing more
    QCOMPARE(m_typeAhead->typed(), QString());
}

void TestTypeAhead::beginsAnewAfterAStop()
{
    QCOMPARE(typed("in", 0), 2);
    m_typeAhead->stop();
    QCOMPARE(m_typeAhead->typed(), QString());
    QCOMPARE(typed("cu", 0), 5);
}

void TestTypeAhead::anotherGalleryForgetsIt()
{
    QCOMPARE(typed("in", 0), 2);
    m_model.setGallery(samples::gallery(3, false));
    QCOMPARE(m_typeAhead->typed(), QString());
    QCOMPARE(typed("title 2", 0), 2);
}

VITRINE_TEST(TestTypeAhead, QApplication)
#include "tst_typeahead.moc"
