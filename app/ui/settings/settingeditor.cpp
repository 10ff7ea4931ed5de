// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingeditor.h"

#include "core/language/catalogues.h"
#include "ui/controls/linkbutton.h"
#include "ui/messages/dialogs.h"
#include "ui/style/touchtarget.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

using Editor = SettingRow::Editor;
constexpr int fewestCharacters = 8;
constexpr int charactersBeside = 45; // width of a row with room for the reset button

// A label that toggles its check box when it is clicked.
class SwitchLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (auto *box = qobject_cast<QCheckBox *>(buddy()); box && box->isEnabled()) {
            box->setFocus(Qt::MouseFocusReason);
            box->click();
        }
        QLabel::mouseReleaseEvent(event);
    }
};

} // namespace

SettingEditor::SettingEditor(const SettingRow &row, const QStringList &languages, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_languages(languages)
    , m_label(new SwitchLabel(this))
    , m_explanation(new QLabel(this))
{
    m_editor = makeEditor();
    m_editor->setObjectName(row.setting.key);
    m_editor->setMinimumHeight(ui::touchTargetSize);
    m_reset = new ui::LinkButton(this);
    m_reset->setObjectName(QStringLiteral("reset_") + row.setting.key);
    m_label->setBuddy(m_editor);
    for (QLabel *label : {m_label, m_explanation}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    layOut();
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        m_editor->setFocus(); // the button hides
        m_row.setting.reset();
    });
    m_row.setting.onChange(this, [this] { syncWithSetting(); });
    if (m_row.condition.setting)
        m_row.condition.setting->onChange(this, &SettingEditor::syncWithSetting);
    retranslate();
}

QWidget *SettingEditor::makeEditor()
{
    switch (m_row.editor) {
    case Editor::Switch:
        return makeSwitch();
    case Editor::Number:
        return makeNumber();
    case Editor::Folder:
        return makeFolder();
    default:
        return makeChoice();
    }
}

QWidget *SettingEditor::makeSwitch()
{
    auto *box = new QCheckBox(this);
    connect(box, &QCheckBox::toggled, this, [this](bool on) { m_row.setting.set(on); });
    return box;
}

QWidget *SettingEditor::makeChoice()
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(fewestCharacters);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page
    connect(box, &QComboBox::activated, this,
            [this, box](int index) { m_row.setting.set(box->itemData(index)); });
    return box;
}

QWidget *SettingEditor::makeNumber()
{
    auto *box = new QSpinBox(this);
    box->setRange(m_row.setting.least.toInt(), m_row.setting.most.toInt());
    box->setSingleStep(m_row.step);
    box->setFocusPolicy(Qt::StrongFocus);
    // Not while typing, when 150 begins as 1.
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, [this](int value) { m_row.setting.set(value); });
    return box;
}

QWidget *SettingEditor::makeFolder()
{
    auto *path = new QLineEdit(this);
    path->setReadOnly(true);
    auto *choose = new QPushButton(this);
    choose->setObjectName(QStringLiteral("choose_") + m_row.setting.key);
    choose->setMinimumHeight(ui::touchTargetSize);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SettingEditor::chooseFolder);
    m_beside = choose;
    return path;
}

void SettingEditor::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new QHBoxLayout;
    const bool isSwitch = m_row.editor == Editor::Switch;
    if (isSwitch) {
        m_head->setSpacing(0);
        m_head->addWidget(m_editor);
    }
    m_head->addWidget(m_label, 1);
    column->addLayout(m_head);
    if (!isSwitch)
        column->addWidget(m_editor, 0,
                          m_beside ? Qt::Alignment() : Qt::Alignment(Qt::AlignLeading));
    if (m_beside)
        column->addWidget(m_beside, 0, Qt::AlignLeading);
    auto *below = new QHBoxLayout;
    below->addSpacing(isSwitch ? ui::touchTargetSize : 0); // under the label
    below->addWidget(m_explanation, 1);
    column->addLayout(below);
    column->addWidget(m_reset, 0, Qt::AlignLeading);
}

// The reset button is beside the label where there is room, else below the explanation.
void SettingEditor::placeResetButton()
{
    const bool wide = width() >= fontMetrics().averageCharWidth() * charactersBeside;
    if (wide == (m_head->indexOf(m_reset) >= 0))
        return;
    auto *column = static_cast<QVBoxLayout *>(layout());
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(wide); // so that nothing jumps
    m_reset->setSizePolicy(policy);
    if (wide) {
        column->removeWidget(m_reset);
        m_head->addWidget(m_reset);
    } else {
        m_head->removeWidget(m_reset);
        column->addWidget(m_reset, 0, Qt::AlignLeading);
    }
}

void SettingEditor::syncWithSetting()
{
    const QVariant value = m_row.setting.get();
    const QSignalBlocker quiet(m_editor);
    if (auto *check = qobject_cast<QCheckBox *>(m_editor))
        check->setChecked(value.toBool());
    else if (auto *choice = qobject_cast<QComboBox *>(m_editor))
        choice->setCurrentIndex(choice->findData(value));
    else if (auto *number = qobject_cast<QSpinBox *>(m_editor))
        number->setValue(value.toInt());
    else if (auto *path = qobject_cast<QLineEdit *>(m_editor))
        path->setText(value.toString());
    m_reset->setVisible(m_row.setting.isChanged());
    const bool makesSense = m_row.condition.isMet();
    m_label->setEnabled(makesSense);
    m_editor->setEnabled(makesSense);
    m_explanation->setEnabled(makesSense);
}

void SettingEditor::fillChoices()
{
    auto *box = qobject_cast<QComboBox *>(m_editor);
    if (!box)
        return;
    const QSignalBlocker quiet(box);
    box->clear();
    for (const SettingChoice &choice : m_row.choices)
        box->addItem(SettingsTable::tr(choice.text), choice.value);
    if (m_row.editor == Editor::Choice)
        return;
    QStringList tags =
        m_row.editor == Editor::InterfaceLanguage ? language::available() : m_languages;
    // The current value stays listed, also if the gallery does not have it.
    if (const QString chosen = m_row.setting.get().toString(); !chosen.isEmpty())
        tags += chosen;
    tags.removeDuplicates();
    for (const QString &tag : tags)
        box->addItem(language::nativeName(tag), tag);
}

void SettingEditor::retranslate()
{
    const QString label = SettingsTable::tr(m_row.label);
    m_label->setText(label);
    const QString explanation =
        *m_row.explanation ? SettingsTable::tr(m_row.explanation) : QString();
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_editor->setAccessibleName(label);
    m_editor->setAccessibleDescription(explanation);
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset “%1”").arg(label));
    m_reset->updateGeometry();
    if (auto *choose = qobject_cast<QPushButton *>(m_beside)) {
        choose->setText(tr("Choose…"));
        choose->setAccessibleName(tr("Choose “%1”").arg(label));
    }
    fillChoices();
    syncWithSetting();
}

void SettingEditor::chooseFolder()
{
    const QString before = m_row.setting.get().toString();
    if (const QString now = Dialogs::askForFolder(window(), before); !now.isEmpty())
        m_row.setting.set(now);
}

void SettingEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeResetButton();
}

void SettingEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui

#include "moc_settingeditor.cpp"
