// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/gotodialog.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/accessibility/announcement.h"
#include "ui/find/findedit.h"
#include "ui/style/touchtarget.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

using search::GoToMatches;

namespace {

constexpr QSize goToDialogSize(420, 440);
constexpr int padding = 4;

/// A position and a title on a line.
class MatchDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, qMax(ui::touchTargetSize, option.fontMetrics.height() + 2 * padding)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.prepend(QLocale().toString(index.data(GoToMatches::PositionRole).toInt()) +
                             QStringLiteral("  "));
    }
};

} // namespace

GoToDialog::GoToDialog(gallery::Tour *tour, QWidget *parent)
    : QDialog(parent)
    , m_tour(tour)
    , m_matches(tour->model())
    , m_label(new QLabel(this))
    , m_edit(new ui::FindEdit(this))
    , m_fault(new QLabel(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("goToDialog"));
    m_edit->setObjectName(QStringLiteral("goToEdit"));
    m_fault->setObjectName(QStringLiteral("goToFault"));
    m_list->setObjectName(QStringLiteral("goToList"));
    build();
    connect(m_edit, &QLineEdit::textChanged, &m_matches, &GoToMatches::setEntry);
    connect(m_edit, &ui::FindEdit::nextRequested, this, [this] { move(1); });
    connect(m_edit, &ui::FindEdit::previousRequested, this, [this] { move(-1); });
    connect(m_list, &QAbstractItemView::clicked, this, &GoToDialog::accept);
    connect(&m_matches, &GoToMatches::matched, this, &GoToDialog::showMatches);
    connect(tour->model(), &gallery::SlideModel::updated, this, &GoToDialog::retranslate);
    retranslate();
    choose(m_matches.rowOf(tour->current()));
    const QSize room = parent ? parent->size() : goToDialogSize;
    resize(goToDialogSize.boundedTo(room));
    m_edit->setFocus();
}

void GoToDialog::build()
{
    m_label->setBuddy(m_edit);
    m_label->setWordWrap(true);
    m_edit->setEnterMoves(false);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_list->setModel(&m_matches);
    m_list->setItemDelegate(new MatchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    layout->addWidget(m_fault);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

void GoToDialog::showMatches()
{
    choose(m_edit->text().trimmed().isEmpty() ? m_matches.rowOf(m_tour->current()) : 0);
    showError();
    if (m_acceptsWhenFound)
        accept();
}

void GoToDialog::showError()
{
    const gallery::Gallery &gallery = m_tour->model()->gallery();
    const QString before = m_fault->text();
    switch (m_matches.error()) {
    case GoToMatches::Error::None:
        m_fault->clear();
        break;
    case GoToMatches::Error::NoSuchPosition:
        m_fault->setText(tr("There is no position %1: they go from %L2 to %L3.")
                             .arg(m_edit->text().trimmed())
                             .arg(gallery.firstPosition())
                             .arg(gallery.lastPosition()));
        break;
    case GoToMatches::Error::NoSuchTitle:
        m_fault->setText(
            tr("No title has a word that begins with “%1”.").arg(m_edit->text().trimmed()));
        break;
    }
    m_fault->setHidden(m_fault->text().isEmpty());
    if (m_fault->text() != before)
        ui::announce(m_fault, m_fault->text());
}

void GoToDialog::move(int step)
{
    const int row = qBound(0, m_list->currentIndex().row() + step, m_matches.rowCount() - 1);
    choose(row);
}

void GoToDialog::choose(int row)
{
    m_list->setCurrentIndex(m_matches.index(row));
}

void GoToDialog::accept()
{
    m_acceptsWhenFound = m_matches.isSearching();
    if (m_acceptsWhenFound)
        return;
    const int slide = m_matches.slideAt(m_list->currentIndex().row());
    if (slide < 0) {
        showError();
        m_edit->setFocus();
        m_edit->selectAll();
        return;
    }
    m_tour->goTo(slide);
    QDialog::accept();
}

void GoToDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void GoToDialog::retranslate()
{
    const gallery::Gallery &gallery = m_tour->model()->gallery();
    setWindowTitle(tr("Go to"));
    m_label->setText(tr("Position, from %L1 to %L2, or the beginning of a title:")
                         .arg(gallery.firstPosition())
                         .arg(gallery.lastPosition()));
    m_edit->setAccessibleName(m_label->text());
    m_list->setAccessibleName(tr("Slides"));
    showError();
}

} // namespace ui

#include "moc_gotodialog.cpp"
