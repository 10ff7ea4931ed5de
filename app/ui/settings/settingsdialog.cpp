// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "ui/controls/sectionheading.h"
#include "ui/settings/settingeditor.h"
#include "ui/style/touchtarget.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

using ui::SectionHeading;

constexpr QSize settingsDialogSize(760, 600);
constexpr int columnCharacters = 70; // width of a window with room for two columns
constexpr int rowSpacing = 12;
constexpr int listMargin = 32; // around the longest name of a page
constexpr SettingsPage pageOrder[] = {SettingsPage::Reading,    SettingsPage::Languages,
                                      SettingsPage::Appearance, SettingsPage::Slideshow,
                                      SettingsPage::Galleries,  SettingsPage::Privacy,
                                      SettingsPage::Speech,     SettingsPage::Keys};

} // namespace

SettingsDialog::SettingsDialog(const QStringList &languages, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_label(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_buttons(new QHBoxLayout)
    , m_resetAll(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_keysLabel(new QLabel(this))
    , m_keys(new QPushButton(this))
    , m_clearLabel(new QLabel(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_choice->setObjectName(QStringLiteral("settingsPage"));
    m_resetAll->setObjectName(QStringLiteral("resetAllSettings"));
    m_close->setObjectName(QStringLiteral("closeSettings"));
    m_keys->setObjectName(QStringLiteral("changeKeysButton"));
    m_clear->setObjectName(QStringLiteral("clearViews"));
    build();
    for (const SettingsPage page : pageOrder)
        addPage(page, languages);
    setTabOrder(m_keys, m_resetAll); // m_keys is the last widget of the last page
    setTabOrder(m_resetAll, m_close);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::setCurrentPage);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SettingsDialog::setCurrentPage);
    connect(m_resetAll, &QPushButton::clicked, this, &SettingsDialog::askToResetAll);
    connect(m_keys, &QPushButton::clicked, this, &SettingsDialog::keysRequested);
    connect(m_clear, &QPushButton::clicked, this, &SettingsDialog::clearViewsRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    for (const SettingRow &row : SettingsTable::rows())
        row.setting.onChange(this, [this] { updateResetButton(); });
    retranslate();
    resize(settingsDialogSize.boundedTo(parent->window()->size()));
    updateLayout();
    showPage(SettingsPage::Reading);
}

void SettingsDialog::build()
{
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_label->setBuddy(m_choice);
    m_choice->setMinimumHeight(ui::touchTargetSize);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QPushButton *button : {m_resetAll, m_close, m_keys, m_clear}) {
        button->setMinimumHeight(ui::touchTargetSize);
        button->setAutoDefault(false);
    }
    auto *pages = new QVBoxLayout;
    pages->addWidget(m_label);
    pages->addWidget(m_choice);
    pages->addWidget(m_stack, 1);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_list);
    columns->addLayout(pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_resetAll);
    m_buttons->addWidget(m_close);
    layout->addLayout(m_buttons);
}

void SettingsDialog::addPage(SettingsPage page, const QStringList &languages)
{
    QList<const SettingRow *> rows;
    for (const SettingRow &row : SettingsTable::rows()) {
        if (row.page == page)
            rows += &row;
    }
    if (rows.isEmpty())
        return;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(rowSpacing);
    auto *heading = new SectionHeading(SectionHeading::Kind::Part, content);
    column->addWidget(heading);
    for (const SettingRow *row : rows)
        column->addWidget(new SettingEditor(*row, languages, content));
    if (page == SettingsPage::Keys)
        addButton(m_keys, m_keysLabel, column);
    else if (page == SettingsPage::Privacy)
        addButton(m_clear, m_clearLabel, column);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_stack->addWidget(scroll);
    m_headings.insert(int(page), heading);
    m_pages += page;
    new QListWidgetItem(m_list);
    m_choice->addItem(QString());
}

void SettingsDialog::addButton(QPushButton *button, QLabel *label, QVBoxLayout *column)
{
    label->setWordWrap(true);
    label->setBuddy(button);
    column->addWidget(label);
    column->addWidget(button, 0, Qt::AlignLeading);
}

void SettingsDialog::showPage(SettingsPage page)
{
    setCurrentPage(int(m_pages.indexOf(page)));
    (m_list->isHidden() ? static_cast<QWidget *>(m_choice) : m_list)->setFocus();
}

void SettingsDialog::setCurrentPage(int index)
{
    if (index < 0)
        return;
    const QSignalBlocker quietList(m_list);
    const QSignalBlocker quietChoice(m_choice);
    m_list->setCurrentRow(index);
    m_choice->setCurrentIndex(index);
    m_stack->setCurrentIndex(index);
}

void SettingsDialog::askToResetAll()
{
    QMessageBox box(QMessageBox::Question, tr("Reset all settings"),
                    tr("Set everything in this window as Vitrine comes with it?"),
                    QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("resetSettingsQuestion"));
    box.setInformativeText(tr("Keys that you changed stay as they are."));
    const QPushButton *reset = box.addButton(tr("Reset"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != reset)
        return;
    for (const SettingRow &row : SettingsTable::rows())
        row.setting.reset();
}

void SettingsDialog::updateResetButton()
{
    const QList<SettingRow> &rows = SettingsTable::rows();
    const bool isAnyChanged = std::any_of(
        rows.begin(), rows.end(), [](const SettingRow &row) { return row.setting.isChanged(); });
    if (!isAnyChanged && m_resetAll->hasFocus())
        m_close->setFocus();
    m_resetAll->setEnabled(isAnyChanged);
}

// Pages are beside their list where there is room, else below a combo box.
void SettingsDialog::updateLayout()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * columnCharacters;
    const bool hadFocus = m_list->hasFocus() || m_choice->hasFocus();
    m_list->setVisible(!narrow);
    m_choice->setVisible(narrow);
    m_label->setVisible(narrow);
    for (SectionHeading *heading : std::as_const(m_headings))
        heading->setVisible(!narrow);
    const QMargins around = layout()->contentsMargins();
    const int beside = m_resetAll->sizeHint().width() + m_buttons->spacing() +
                       m_close->sizeHint().width() + around.left() + around.right();
    m_buttons->setDirection(beside > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (hadFocus)
        (narrow ? static_cast<QWidget *>(m_choice) : m_list)->setFocus();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_label->setText(tr("&Page:"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    int widest = 0;
    for (int i = 0; i < int(m_pages.size()); ++i) {
        const QString title = SettingsTable::title(m_pages.at(i));
        m_list->item(i)->setText(title);
        m_list->item(i)->setSizeHint({0, ui::touchTargetSize});
        m_choice->setItemText(i, title);
        m_headings.value(int(m_pages.at(i)))->setText(title);
        widest = qMax(widest, m_list->fontMetrics().horizontalAdvance(title));
    }
    m_list->setFixedWidth(widest + listMargin);
    m_resetAll->setText(tr("&Reset all…"));
    m_close->setText(tr("&Close"));
    m_keys->setText(tr("&Change…"));
    m_keysLabel->setText(tr("What each key does"));
    m_clear->setText(tr("&Clear…"));
    m_clearLabel->setText(tr("What was viewed so far"));
    for (const auto &[button, label] : {std::pair(m_keys, m_keysLabel), {m_clear, m_clearLabel}})
        button->setAccessibleName(label->text() + u' ' + button->text().remove(u'&'));
    updateResetButton();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    updateLayout();
}

} // namespace ui

#include "moc_settingsdialog.cpp"
