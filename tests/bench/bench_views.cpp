// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "imaging/store/slideimages.h"
#include "support/samples.h"
#include "ui/filmstrip/filmstrip.h"
#include "ui/overview/overview.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QStringListModel>
#include <QTest>

#include <algorithm>
#include <functional>

/// What filmstrip and overview take to show galleries as large as there are, in chapters of 25,
/// beside a control: a plain QListView of as many lines of text. Ratios compare across machines. A
/// frame has 16 ms.
class BenchViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void views_data();
    void views();
};

namespace {

constexpr QSize room(1280, 800);
constexpr int rounds = 7;
constexpr int chapterSize = 25;

/// Milliseconds: the median of some rounds.
using Figures = QMap<QString, double>;

double median(const std::function<void()> &prepare, const std::function<void()> &work)
{
    QList<double> taken;
    for (int round = 0; round < rounds; ++round) {
        prepare();
        QElapsedTimer clock;
        clock.start();
        work();
        taken += double(clock.nsecsElapsed()) / 1e6;
    }
    std::sort(taken.begin(), taken.end());
    return taken.at(rounds / 2);
}

void paint(QAbstractItemView &view)
{
    QCoreApplication::processEvents();
    static_cast<void>(view.viewport()->grab());
}

Figures measured(QAbstractItemView &view, const std::function<void()> &load,
                 const std::function<void(int)> &goTo)
{
    view.resize(room.width(), qMin(room.height(), view.maximumHeight()));
    view.show();
    const int last = view.model()->rowCount() - 1;
    QScrollBar *bar = view.horizontalScrollBar()->maximum() > 0 ? view.horizontalScrollBar()
                                                                : view.verticalScrollBar();
    Figures figures;
    figures["show"] = median([] {},
                             [&] {
                                 load();
                                 paint(view);
                             });
    figures["to the end"] = median(
        [&] {
            goTo(0);
            paint(view);
        },
        [&] {
            goTo(last);
            paint(view);
        });
    bar = view.horizontalScrollBar()->maximum() > 0 ? view.horizontalScrollBar()
                                                    : view.verticalScrollBar();
    figures["a page"] = median([&] { bar->setValue(bar->maximum() / 2); },
                               [&] {
                                   bar->setValue(bar->value() + bar->pageStep());
                                   paint(view);
                               });
    int row = last / 2;
    figures["a slide on"] = median([] {},
                                   [&] {
                                       goTo(++row);
                                       paint(view);
                                   });
    return figures;
}

gallery::Gallery galleryOf(int slides)
{
    gallery::Gallery gallery = samples::gallery(slides, false);
    gallery.chapters.clear();
    for (int first = 0; first < slides; first += chapterSize) {
        gallery::Chapter chapter;
        chapter.title = samples::text("Chapitre", "Chapter");
        for (int row = first; row < qMin(first + chapterSize, slides); ++row)
            chapter.slides += row;
        gallery.chapters += chapter;
    }
    return gallery;
}

template <typename View>
Figures ofView(int slides)
{
    const gallery::Gallery gallery = galleryOf(slides);
    gallery::SlideModel model;
    model.setLanguages({"en"});
    model.setGallery(gallery);
    gallery::Tour tour(&model);
    imaging::SlideImages pictures(&model);
    View view(&tour, &pictures);
    if constexpr (std::is_same_v<View, ui::Filmstrip>)
        view.setMaximumHeight(view.sizeHint().height());
    return measured(
        view,
        [&] {
            view.hide();
            view.reset();
            view.show();
        },
        [&](int row) {
            if constexpr (std::is_same_v<View, ui::Filmstrip>) {
                tour.goTo(row);
            } else {
                view.setCurrentIndex(model.index(row));
                view.scrollTo(model.index(row));
            }
        });
}

Figures ofControl(int lines)
{
    QStringList titles;
    for (int i = 0; i < lines; ++i)
        titles += QString("%1. Title %1").arg(i);
    QStringListModel model(titles);
    QListView view;
    view.setUniformItemSizes(true);
    view.setModel(&model);
    return measured(
        view,
        [&] {
            view.hide();
            view.reset();
            view.show();
        },
        [&](int row) {
            view.setCurrentIndex(model.index(row));
            view.scrollTo(model.index(row));
        });
}

} // namespace

void BenchViews::views_data()
{
    QTest::addColumn<int>("slides");
    for (const int slides : {100, 10'000, 100'000})
        QTest::addRow("%d slides", slides) << slides;
}

void BenchViews::views()
{
    QFETCH(int, slides);
    const Figures control = ofControl(slides);
    const Figures strip = ofView<ui::Filmstrip>(slides);
    const Figures overview = ofView<ui::Overview>(slides);
    for (const QString &what : control.keys()) {
        qInfo("%-10s control %6.2f ms, filmstrip %6.2f ms (%5.2f), overview %6.2f ms (%5.2f)",
              qPrintable(what), control[what], strip[what], strip[what] / control[what],
              overview[what], overview[what] / control[what]);
    }
}

QTEST_MAIN(BenchViews)
#include "bench_views.moc"
