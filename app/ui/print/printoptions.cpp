// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printoptions.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/language/catalogues.h"
#include "core/settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPageSize>
#include <QSpinBox>

namespace ui {

using printing::PrintPlan;

namespace {

constexpr int shortestChoice = 14; // characters, which fit into a narrow window
constexpr QSize grids[] = {{1, 1}, {1, 2}, {2, 2}, {2, 3}, {3, 3}, {3, 4}, {4, 5}};
constexpr int textPercents[] = {100, 150, 200, 300};
constexpr QPageSize::PageSizeId papers[] = {QPageSize::A5,    QPageSize::A4,
                                            QPageSize::A3,    QPageSize::Letter,
                                            QPageSize::Legal, QPageSize::Tabloid};

// The language that a text with all these languages would show in.
QString languageShown(const QStringList &languages, const QStringList &preferred)
{
    gallery::LanguageMap all;
    for (const QString &tag : languages)
        all.add(tag, {tag});
    return all.choose(preferred).language;
}

// Selects the entry with these data, if there is one.
void choose(QComboBox *box, const QVariant &data)
{
    if (const int found = box->findData(data); found >= 0)
        box->setCurrentIndex(found);
}

} // namespace

PrintOptions::PrintOptions(gallery::Tour *tour, Slides slides, QWidget *parent)
    : QWidget(parent)
    , m_tour(tour)
    , m_form(new QFormLayout(this))
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addSlides(slides);
    addLanguages();
    addPaper();
    updateFields();
    for (const QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &PrintOptions::updateFields);
    for (const QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, &PrintOptions::updateFields);
    for (const QSpinBox *box : {m_from, m_to})
        connect(box, &QSpinBox::valueChanged, this, &PrintOptions::updateFields);
}

QComboBox *PrintOptions::addChoice(const QString &label, const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setMinimumContentsLength(shortestChoice);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(label, box);
    return box;
}

void PrintOptions::addSlides(Slides slides)
{
    const gallery::Gallery &gallery = m_tour->model()->gallery();
    m_slides = addChoice(tr("&Slides:"), "printSlides");
    m_slides->addItem(tr("This slide (%L1)").arg(m_tour->position()), int(Slides::This));
    m_slides->addItem(tr("All slides (%L1)").arg(gallery.slides.size()), int(Slides::All));
    m_slides->addItem(tr("Some positions"), int(Slides::Range));
    m_slides->setCurrentIndex(int(slides));
    for (QSpinBox **box : {&m_from, &m_to}) {
        *box = new QSpinBox(this);
        (*box)->setRange(gallery.firstPosition(), gallery.lastPosition());
    }
    m_from->setObjectName(QStringLiteral("printFrom"));
    m_to->setObjectName(QStringLiteral("printTo"));
    m_to->setValue(gallery.lastPosition());
    m_form->addRow(tr("&From position:"), m_from);
    m_form->addRow(tr("&to position:"), m_to);

    m_grid = addChoice(tr("Slides a &page:"), "printGrid");
    for (const QSize grid : grids) {
        const QString text =
            grid.width() * grid.height() == 1
                ? tr("One")
                //: How many slides a page of print holds: across, down and in all.
                : tr("%1 × %2 (%3)")
                      .arg(QString::number(grid.width()), QString::number(grid.height()),
                           QString::number(grid.width() * grid.height()));
        m_grid->addItem(text, grid);
    }
    choose(m_grid, settings::printGrid.get());
    m_captions = new QCheckBox(tr("With &captions"), this);
    m_captions->setObjectName(QStringLiteral("printCaptions"));
    m_captions->setChecked(settings::printCaptions.get());
    m_form->addRow(m_captions);
    m_textSize = addChoice(tr("Te&xt size:"), "printTextSize");
    for (const int percent : textPercents)
        m_textSize->addItem(tr("%1 %").arg(percent), percent);
    choose(m_textSize, settings::printTextPercent.get());
}

void PrintOptions::addLanguages()
{
    const QStringList languages = m_tour->model()->galleryLanguages();
    m_language = addChoice(tr("&Language of the texts:"), "printLanguage");
    m_other = addChoice(tr("Second la&nguage:"), "printSecondLanguage");
    //: No second language.
    m_other->addItem(tr("None"), QString());
    for (const QString &tag : languages) {
        const QString name = language::nativeName(tag);
        m_language->addItem(name.isEmpty() ? tag : name, tag);
        m_other->addItem(name.isEmpty() ? tag : name, tag);
    }
    choose(m_language, languageShown(languages, m_tour->model()->languages()));
    choose(m_other, settings::secondLanguage.get());
    m_second = addChoice(tr("Second language stan&ds:"), "printSecondPlace");
    m_second->addItem(tr("Beside the first"), int(PrintPlan::SecondPlacement::Beside));
    m_second->addItem(tr("Below the first"), int(PrintPlan::SecondPlacement::Below));
    choose(m_second, int(settings::printSecondBelow.get() ? PrintPlan::SecondPlacement::Below
                                                          : PrintPlan::SecondPlacement::Beside));
}

void PrintOptions::addPaper()
{
    m_paper = addChoice(tr("Pap&er:"), "printPaper");
    for (const QPageSize::PageSizeId paper : papers)
        m_paper->addItem(QPageSize::name(paper), QPageSize::key(paper));
    choose(m_paper, printing::usualPage().pageSize().key());
    choose(m_paper, settings::printPaper.get());
    m_landscape = new QCheckBox(tr("Landsc&ape"), this);
    m_landscape->setObjectName(QStringLiteral("printLandscape"));
    m_landscape->setChecked(settings::printLandscape.get());
    m_form->addRow(m_landscape);
}

void PrintOptions::updateFields()
{
    const bool isRange = m_slides->currentData().toInt() == int(Slides::Range);
    m_from->setEnabled(isRange);
    m_to->setEnabled(isRange);
    m_from->setMaximum(m_to->value());
    m_to->setMinimum(m_from->value());
    m_language->setEnabled(m_language->count() > 1);
    m_other->setEnabled(m_language->count() > 1);
    // On a page of several slides the second language is always below the first.
    m_second->setEnabled(!m_other->currentData().toString().isEmpty() &&
                         m_grid->currentData().toSize() == QSize(1, 1));
    save();
    Q_EMIT changed();
}

void PrintOptions::save() const
{
    settings::printGrid.set(m_grid->currentData().toSize());
    settings::printCaptions.set(m_captions->isChecked());
    settings::printTextPercent.set(m_textSize->currentData().toInt());
    settings::printSecondBelow.set(m_second->currentData().toInt() ==
                                   int(PrintPlan::SecondPlacement::Below));
    settings::printPaper.set(m_paper->currentData().toString());
    settings::printLandscape.set(m_landscape->isChecked());
}

PrintPlan PrintOptions::plan() const
{
    PrintPlan plan;
    plan.gallery = m_tour->model()->gallery();
    plan.last = int(plan.gallery.slides.size()) - 1;
    switch (Slides(m_slides->currentData().toInt())) {
    case Slides::This:
        plan.first = plan.last = m_tour->current();
        break;
    case Slides::All:
        break;
    case Slides::Range:
        plan.first = plan.gallery.rowAt(m_from->value());
        plan.last = plan.gallery.rowAt(m_to->value());
        break;
    }
    plan.languages = m_tour->model()->languages();
    plan.languages.removeAll(m_language->currentData().toString());
    plan.languages.prepend(m_language->currentData().toString());
    plan.languages.removeAll(QString());
    plan.secondLanguage = m_other->currentData().toString();
    plan.second = PrintPlan::SecondPlacement(m_second->currentData().toInt());
    plan.grid = m_grid->currentData().toSize();
    plan.captions = m_captions->isChecked();
    plan.textPercent = m_textSize->currentData().toInt();
    plan.page = printing::usualPage();
    const QString paper = m_paper->currentData().toString();
    for (const QPageSize::PageSizeId id : papers) {
        if (QPageSize::key(id) == paper)
            plan.page.setPageSize(QPageSize(id), plan.page.minimumMargins());
    }
    plan.page.setOrientation(m_landscape->isChecked() ? QPageLayout::Landscape
                                                      : QPageLayout::Portrait);
    return plan;
}

} // namespace ui

#include "moc_printoptions.cpp"
