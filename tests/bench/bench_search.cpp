// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "core/search/slidesearch.h"
#include "core/search/textfolding.h"

#include <QTest>

using search::Hits;
using search::Scope;
using search::TextIndex;

/// Finding in large galleries, each step beside a control: Qt's own search without regard to case
/// in the same captions, which neither ignores accents nor knows where it is. A frame has 16 ms.
class BenchFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void control_data() { sizes(); }
    void control();
    void index_data() { sizes(); }
    void index();
    void firstKey_data() { keys(); }
    void firstKey();
    void nextKey_data() { keys(); }
    void nextKey();
    void bestHit_data() { keys(); }
    void bestHit();

private:
    static void sizes();
    static void keys();
    const gallery::Gallery &galleryOf(int slides);
    std::shared_ptr<const TextIndex> indexOf(int slides);

    QHash<int, gallery::Gallery> m_galleries;
    QHash<int, std::shared_ptr<const TextIndex>> m_indexes;
};

void BenchFinding::sizes()
{
    QTest::addColumn<int>("slides");
    QTest::newRow("10,000 slides") << 10'000;
    QTest::newRow("100,000 slides") << 100'000;
}

void BenchFinding::keys()
{
    QTest::addColumn<int>("slides");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("query");
    for (const int slides : {10'000, 100'000}) {
        QTest::addRow("%d slides, a letter that is everywhere", slides) << slides << "e"
                                                                        << "et";
        QTest::addRow("%d slides, a rare letter", slides) << slides << "k"
                                                          << "ko";
        QTest::addRow("%d slides, a rare word", slides) << slides << "kos"
                                                        << "kosovo";
        QTest::addRow("%d slides, nothing", slides) << slides << "zq"
                                                    << "zqz";
    }
}

// Captions of some sixty words, none like another.
const gallery::Gallery &BenchFinding::galleryOf(int slides)
{
    gallery::Gallery &gallery = m_galleries[slides];
    if (!gallery.slides.isEmpty())
        return gallery;
    static const QStringList words =
        QString::fromUtf8(
            "Depuis l’indépendance du pays, son armée s’entraîne à côté de celle de la Russie et "
            "reçoit d’elle des véhicules, des avions et une aide économique très élevée en échange "
            "de ses votes à l’assemblée générale")
            .split(' ');
    quint32 state = 1;
    for (int i = 0; i < slides; ++i) {
        QStringList caption;
        for (int word = 0; word < 60; ++word) {
            state = state * 1664525 + 1013904223;
            caption += words.at(int((state >> 8) % quint32(words.size())));
        }
        if (i % 5000 == 4321)
            caption += "Kosovo.";
        gallery::Slide slide;
        slide.id = QString::number(i);
        slide.title = {"fr", QString("Armée %1").arg(i)};
        slide.caption = {"fr", caption.join(' ')};
        slide.credit.value = {"fr", "© Agence"};
        gallery.slides.append(slide);
    }
    return gallery;
}

std::shared_ptr<const TextIndex> BenchFinding::indexOf(int slides)
{
    std::shared_ptr<const TextIndex> &index = m_indexes[slides];
    if (!index)
        index =
            std::make_shared<const TextIndex>(galleryOf(slides), QStringList("fr"), Scope::Shown);
    return index;
}

void BenchFinding::control()
{
    QFETCH(int, slides);
    QStringList captions;
    for (const gallery::Slide &slide : galleryOf(slides).slides)
        captions += slide.caption.line({"fr"});
    int found = 0;
    QBENCHMARK
    {
        found = 0;
        for (const QString &caption : std::as_const(captions))
            found += caption.contains(u"kosovo", Qt::CaseInsensitive) ? 1 : 0;
    }
    QCOMPARE(found, slides / 5000);
}

void BenchFinding::index()
{
    QFETCH(int, slides);
    const gallery::Gallery &gallery = galleryOf(slides);
    QBENCHMARK_ONCE
    {
        const TextIndex index(gallery, {"fr"}, Scope::Shown);
        qInfo("%lld KiB", qlonglong(index.words().size() * 2 / 1024));
    }
}

void BenchFinding::firstKey()
{
    QFETCH(int, slides);
    QFETCH(QString, before);
    const std::shared_ptr<const TextIndex> index = indexOf(slides);
    QBENCHMARK
    {
        const Hits hits(index, before, {});
    }
}

void BenchFinding::nextKey()
{
    QFETCH(int, slides);
    QFETCH(QString, before);
    QFETCH(QString, query);
    const Hits former(indexOf(slides), before, {});
    QBENCHMARK
    {
        const Hits hits(indexOf(slides), query, former);
    }
}

void BenchFinding::bestHit()
{
    QFETCH(int, slides);
    QFETCH(QString, before);
    const Hits hits(indexOf(slides), before, {});
    QBENCHMARK
    {
        static_cast<void>(hits.best(slides / 2));
    }
}

QTEST_GUILESS_MAIN(BenchFinding)
#include "bench_search.moc"
