// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keydialog.h"

#include "core/settings/settings.h"
#include "ui/actions/keymap.h"
#include "ui/actions/menubar.h"
#include "ui/keys/keyeditor.h"
#include "ui/style/colours.h"
#include "ui/style/touchtarget.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize keyDialogSize(560, 620);
constexpr int spacing = 4;            // of rows, and around buttons
constexpr int rowRole = Qt::UserRole; // row of Actions::table(); not set for group headings

} // namespace

KeyDialog::KeyDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_label(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
    , m_change(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("keyDialog"));
    m_filter->setObjectName(QStringLiteral("keyFilter"));
    m_list->setObjectName(QStringLiteral("keyList"));
    m_change->setObjectName(QStringLiteral("changeKey"));
    m_reset->setObjectName(QStringLiteral("resetKey"));
    m_resetAll->setObjectName(QStringLiteral("resetAllKeys"));
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &KeyDialog::filter);
    connect(m_list, &QListWidget::itemActivated, this, &KeyDialog::edit);
    connect(m_list, &QListWidget::currentItemChanged, this, &KeyDialog::updateButtons);
    connect(m_change, &QPushButton::clicked, this, &KeyDialog::edit);
    connect(m_reset, &QPushButton::clicked, this, &KeyDialog::resetOne);
    connect(m_resetAll, &QPushButton::clicked, this, &KeyDialog::askToResetAll);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&actions.keyMap(), &KeyMap::changed, this, &KeyDialog::showKeys);
    settings::singleLetterKeys.onChange(this, &KeyDialog::showKeys);
    retranslate();
    resize(keyDialogSize.boundedTo(parent->window()->size()));
    m_filter->setFocus();
}

void KeyDialog::build()
{
    m_label->setBuddy(m_filter);
    m_list->setSpacing(spacing);
    m_filter->setMinimumHeight(ui::touchTargetSize);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    m_nothing->setWordWrap(true);
    for (QPushButton *button : {m_change, m_reset, m_resetAll})
        m_buttons->addButton(button, QDialogButtonBox::ActionRole);
    for (auto *button : m_buttons->findChildren<QPushButton *>()) {
        button->setMinimumHeight(ui::touchTargetSize);
        button->setAutoDefault(false);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    layout->addWidget(m_buttons);
}

void KeyDialog::fillList()
{
    const ActionRow *chosen = current();
    m_list->clear();
    for (const Menu menu : MenuBar::forReading()) {
        auto *heading = new QListWidgetItem(MenuBar::title(menu), m_list);
        heading->setFlags(Qt::NoItemFlags);
        QFont bold = m_list->font();
        bold.setBold(true);
        heading->setFont(bold);
        heading->setForeground(ui::accentTextColour(palette()));
        for (const ActionRow &row : Actions::table()) {
            if (row.menu != menu)
                continue;
            auto *item = new QListWidgetItem(m_list);
            item->setData(rowRole, int(&row - Actions::table().data()));
            if (&row == chosen)
                m_list->setCurrentItem(item);
        }
    }
    showKeys();
    filter();
}

void KeyDialog::showKeys()
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QVariant index = item->data(rowRole);
        if (!index.isValid())
            continue;
        const Action action = Actions::table()[size_t(index.toInt())].action;
        QStringList names;
        for (const QKeySequence &key : m_actions.keyMap().of(action)) {
            const QString name = KeyEditor::nameOf(key);
            names += Actions::isSwitchedOn(key) ? name : tr("%1 (switched off)").arg(name);
        }
        names.removeDuplicates(); // Return and Enter are one key to most people
        QString keys = names.isEmpty() ? tr("no key") : names.join(QStringLiteral("   "));
        if (m_actions.keyMap().isChanged(action))
            keys = tr("%1 – changed").arg(keys);
        const QString text = KeyEditor::plainText(*m_actions[action]);
        item->setText(text + u'\n' + keys);
        item->setData(Qt::AccessibleTextRole, QString(text + u' ' + u'–' + u' ' + keys));
    }
    updateButtons();
}

void KeyDialog::filter()
{
    const QString words = m_filter->text().trimmed();
    QListWidgetItem *heading = nullptr;
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        if (!item->data(rowRole).isValid()) {
            heading = item;
            heading->setHidden(true); // until there is something below it
            continue;
        }
        const bool found = item->text().contains(words, Qt::CaseInsensitive);
        item->setHidden(!found);
        heading->setHidden(heading->isHidden() && !found);
        if (found && !first)
            first = item;
    }
    if (!m_list->currentItem() || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
    m_nothing->setVisible(!first);
    updateButtons();
}

const ActionRow *KeyDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant index = item ? item->data(rowRole) : QVariant();
    return index.isValid() ? &Actions::table()[size_t(index.toInt())] : nullptr;
}

void KeyDialog::edit()
{
    if (const ActionRow *row = current()) {
        auto *editor = new KeyEditor(m_actions, row->action, this);
        editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(editor, &QDialog::finished, this, [this] {
            activateWindow();
            m_list->setFocus();
        });
        editor->open();
    }
}

void KeyDialog::resetOne()
{
    if (const ActionRow *row = current())
        m_actions.keyMap().reset(row->action);
    m_list->setFocus(); // the button is disabled now
}

void KeyDialog::askToResetAll()
{
    QMessageBox box(QMessageBox::Question, tr("Reset all keys"),
                    tr("Give every action the keys that Vitrine comes with?"), QMessageBox::Cancel,
                    this);
    box.setObjectName(QStringLiteral("resetKeysQuestion"));
    const QPushButton *reset = box.addButton(tr("Reset"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == reset)
        m_actions.keyMap().resetAll();
    m_list->setFocus();
}

void KeyDialog::updateButtons()
{
    const ActionRow *row = current();
    m_change->setEnabled(row);
    m_reset->setEnabled(row && m_actions.keyMap().isChanged(row->action));
    m_resetAll->setEnabled(m_actions.keyMap().isAnyChanged());
}

// Buttons are stacked where they do not fit into a row.
void KeyDialog::updateOrientation()
{
    const QMargins margins = layout()->contentsMargins();
    int beside = margins.left() + margins.right();
    for (const QAbstractButton *button : m_buttons->buttons())
        beside += button->sizeHint().width() + 2 * spacing;
    const int room = qMin(width(), parentWidget()->window()->width());
    m_buttons->setOrientation(beside > room ? Qt::Vertical : Qt::Horizontal);
}

void KeyDialog::retranslate()
{
    setWindowTitle(tr("Change keys"));
    m_label->setText(tr("&Find:"));
    m_list->setAccessibleName(tr("What keys do"));
    m_nothing->setText(tr("Nothing has these words."));
    m_change->setText(tr("&Change…"));
    m_reset->setText(tr("&Reset"));
    m_resetAll->setText(tr("Reset &all…"));
    fillList();
    updateOrientation();
}

void KeyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fillList(); // headings store their colour
}

void KeyDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    updateOrientation();
}

} // namespace ui

#include "moc_keydialog.cpp"
