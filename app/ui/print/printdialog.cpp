// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printdialog.h"

#include "core/background/run.h"
#include "printing/printoutput.h"
#include "ui/print/printpreview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds previewDelay(150);
constexpr QSize printDialogSize(820, 720);
constexpr int narrowDialog = 620; // below which the preview has its place under the options

} // namespace

PrintDialog::PrintDialog(gallery::Tour *tour, PrintOptions::Slides slides,
                         printing::MakeFetch makeFetch, const QString &title, const QString &go,
                         QWidget *parent)
    : QDialog(parent)
    , m_makeFetch(std::move(makeFetch))
    , m_options(new PrintOptions(tour, slides, this))
    , m_preview(new PrintPreview(this))
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(title);

    auto *both = new QWidget(this);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_halves->addWidget(m_options);
    m_halves->addWidget(m_preview, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(both);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *main = buttons->addButton(go, QDialogButtonBox::AcceptRole);
    main->setObjectName(QStringLiteral("printGo"));
    main->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrintDialog::confirmed);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &PrintDialog::updatePreview);
    connect(m_options, &PrintOptions::changed, &m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_preview, &PrintPreview::resized, &m_previewTimer, qOverload<>(&QTimer::start));
    resize(printDialogSize.boundedTo(parent ? parent->size() : printDialogSize));
    m_previewTimer.start();
}

printing::PrintPlan PrintDialog::plan() const
{
    return m_options->plan();
}

void PrintDialog::updatePreview()
{
    m_painting = background::run(
        &m_pool, this,
        [plan = plan(), room = m_preview->room(),
         makeFetch = m_makeFetch](const std::stop_token &stop) {
            return printing::firstPage(plan, room, makeFetch, stop);
        },
        [this](const QImage &page) {
            if (!page.isNull())
                m_preview->setPage(page);
        });
}

void PrintDialog::resizeEvent(QResizeEvent *event)
{
    m_halves->setDirection(width() < narrowDialog ? QBoxLayout::TopToBottom
                                                  : QBoxLayout::LeftToRight);
    QDialog::resizeEvent(event);
}

} // namespace ui

#include "moc_printdialog.cpp"
