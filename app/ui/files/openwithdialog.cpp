// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/openwithdialog.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize openWithSize(340, 380);

QIcon iconOf(const files::Application &application)
{
    return application.icon.startsWith(u'/') ? QIcon(application.icon)
                                             : QIcon::fromTheme(application.icon);
}

} // namespace

OpenWithDialog::OpenWithDialog(const QList<files::Application> &applications, QWidget *parent)
    : QDialog(parent)
    , m_applications(applications)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("openWithDialog"));
    setWindowTitle(tr("Open with"));
    m_list->setObjectName(QStringLiteral("openWithList"));
    for (const files::Application &application : applications)
        m_list->addItem(new QListWidgetItem(iconOf(application), application.name));
    m_list->setCurrentRow(0);
    auto *label = new QLabel(tr("&Applications:"), this);
    label->setBuddy(m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    open->setObjectName(QStringLiteral("openWithGo"));
    open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenWithDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &OpenWithDialog::choose);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(openWithSize.boundedTo(parent ? parent->size() : openWithSize));
    m_list->setFocus();
}

void OpenWithDialog::choose()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    accept();
    Q_EMIT chosen(m_applications.at(row));
}

} // namespace ui

#include "moc_openwithdialog.cpp"
