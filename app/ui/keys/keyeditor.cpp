// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keyeditor.h"

#include "ui/accessibility/announcement.h"
#include "ui/actions/keymap.h"
#include "ui/actions/menubar.h"
#include "ui/controls/sectionheading.h"
#include "ui/keys/keyfield.h"
#include "ui/style/touchtarget.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace ui {

namespace {

constexpr QSize keyEditorSize(440, 420);

QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

KeyEditor::KeyEditor(const Actions &actions, Action action, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_action(action)
    , m_text(plainText(*actions[action]))
    , m_rows(new QVBoxLayout)
    , m_field(new KeyField(this))
    , m_notice(wrapping({}, this))
    , m_takeButton(new QPushButton(tr("&Take it"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("keyEditor"));
    setWindowTitle(tr("Keys of “%1”").arg(m_text));
    m_field->setObjectName(QStringLiteral("keyField"));
    m_notice->setObjectName(QStringLiteral("keyNotice"));
    m_takeButton->setObjectName(QStringLiteral("takeKey"));
    m_reset->setObjectName(QStringLiteral("resetKeys"));
    build();
    connect(m_field, &KeyField::keyPressed, this, &KeyEditor::handleKey);
    connect(m_field, &KeyField::leaveRequested, this,
            [this] { m_buttons->button(QDialogButtonBox::Close)->setFocus(); });
    connect(m_takeButton, &QPushButton::clicked, this,
            [this] { add(std::exchange(m_pendingKey, {})); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_actions.keyMap().reset(m_action);
        showKeys();
        showNotice(tr("These are the keys as Vitrine comes with them."));
        m_field->setFocus();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showKeys();
    showNotice({});
    resize(keyEditorSize.boundedTo(parent->window()->size()));
    m_field->setFocus();
}

QString KeyEditor::plainText(const QAction &action)
{
    return action.text().remove(u'&').remove(u'…');
}

QString KeyEditor::nameOf(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

void KeyEditor::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *heading = new ui::SectionHeading(ui::SectionHeading::Kind::Part, content);
    heading->setText(windowTitle());
    column->addWidget(heading);
    column->addLayout(m_rows);
    QLabel *label = wrapping(tr("&New key:"), content);
    label->setBuddy(m_field);
    column->addWidget(label);
    m_field->setMinimumHeight(ui::touchTargetSize);
    m_field->setPlaceholderText(tr("Press it here"));
    column->addWidget(m_field);
    QLabel *help = wrapping(tr("Press the key, or several together, that you want to add. Tab goes "
                               "on to the next button, Esc leaves the field."),
                            content);
    m_field->setAccessibleDescription(help->text());
    column->addWidget(help);
    QFont bold;
    bold.setBold(true);
    m_notice->setFont(bold);
    column->addWidget(m_notice);
    for (QPushButton *button : {m_takeButton, m_reset}) {
        button->setMinimumHeight(ui::touchTargetSize);
        button->setAutoDefault(false);
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    column->addStretch(1);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setMinimumHeight(ui::touchTargetSize);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_buttons);
}

void KeyEditor::showKeys()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may have been pressed just now
        delete item;
    }
    for (const QKeySequence &key : m_actions.keyMap().of(m_action)) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        QString name = nameOf(key);
        if (!Actions::isSwitchedOn(key))
            name = tr("%1 (switched off)").arg(name);
        line->addWidget(wrapping(name, row), 1);
        if (!KeyMap::isFixed(m_action, key)) {
            auto *remove = new QPushButton(tr("Remove"), row);
            remove->setObjectName(QStringLiteral("remove_") +
                                  key.toString(QKeySequence::PortableText));
            remove->setAccessibleName(tr("Remove %1").arg(nameOf(key)));
            remove->setMinimumHeight(ui::touchTargetSize);
            remove->setAutoDefault(false);
            line->addWidget(remove);
            connect(remove, &QPushButton::clicked, this, [this, key] {
                m_actions.keyMap().remove(m_action, key);
                showKeys();
                showNotice(tr("%1 does nothing now.").arg(nameOf(key)));
                m_field->setFocus();
            });
        }
        m_rows->addWidget(row);
    }
    if (m_rows->count() == 0) // not isEmpty(): rows that are not shown yet count as empty
        m_rows->addWidget(wrapping(tr("It has no key."), this));
    // The buttons were created again and would come last in the tab order.
    QWidget *before = nullptr;
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (!button->objectName().startsWith(u"remove_") || button->isHidden())
            continue;
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    if (before)
        setTabOrder(before, m_field);
    setTabOrder(m_field, m_takeButton);
    m_reset->setEnabled(m_actions.keyMap().isChanged(m_action));
}

void KeyEditor::handleKey(const QKeySequence &key)
{
    m_pendingKey = {};
    m_field->setText(nameOf(key));
    const auto owner = m_actions.keyMap().owner(key);
    if (const QString sentence = refusal(key); !sentence.isEmpty()) {
        showNotice(sentence);
    } else if (owner == m_action) {
        showNotice(tr("%1 is a key of “%2” already.").arg(nameOf(key), m_text));
    } else if (owner) {
        m_pendingKey = key;
        showNotice(tr("%1 is what “%2” uses. Take it, or press another key.")
                       .arg(nameOf(key), plainText(*m_actions[*owner])));
    } else {
        add(key);
    }
}

void KeyEditor::add(const QKeySequence &key)
{
    m_actions.keyMap().give(m_action, key);
    showKeys();
    m_field->setFocus();
    m_field->setText(nameOf(key));
    if (Actions::isSwitchedOn(key)) {
        showNotice(tr("%1 is a key of “%2” now.").arg(nameOf(key), m_text));
    } else {
        showNotice(tr("%1 is a key of “%2” now, but keys of a single character are switched off.")
                       .arg(nameOf(key), m_text));
    }
}

void KeyEditor::showNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_takeButton->setVisible(!m_pendingKey.isEmpty());
    if (!sentence.isEmpty())
        ui::announce(m_notice, sentence);
}

QString KeyEditor::refusal(const QKeySequence &key)
{
    switch (KeyMap::barOf(key)) {
    case KeyMap::Bar::Leaves:
        return tr("%1 leads out of wherever you are and cannot be given to anything else.")
            .arg(nameOf(key));
    case KeyMap::Bar::Desktop:
        return tr("%1 belongs to the desktop. Press another key.").arg(nameOf(key));
    case KeyMap::Bar::Accent:
        return tr("This key begins an accent. Press another key.");
    case KeyMap::Bar::None:
        break;
    }
    if (const QString menu = MenuBar::openedBy(key); !menu.isEmpty())
        return tr("%1 opens the menu “%2”. Press another key.").arg(nameOf(key), menu);
    return {};
}

} // namespace ui

#include "moc_keyeditor.cpp"
