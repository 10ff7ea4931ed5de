// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keysheet.h"

#include "ui/actions/actions.h"
#include "ui/actions/menubar.h"
#include "ui/style/colours.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize keySheetSize(560, 620);

QString htmlOf(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const QKeySequence &key : keys) {
        QString name = key.toString(QKeySequence::NativeText).toHtmlEscaped();
        if (!Actions::isSwitchedOn(key))
            name = KeySheet::tr("<s>%1</s> (switched off)").arg(name);
        names += name.replace(u' ', QChar::Nbsp);
    }
    names.removeDuplicates(); // Return and Enter are one key to most people
    return names.join(QStringLiteral(" &nbsp; "));
}

} // namespace

KeySheet::KeySheet(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_sheet(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_sheet->setAccessibleName(windowTitle());
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->document()->setDocumentMargin(16);
    m_sheet->setHtml(html(m_actions));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *change = buttons->addButton(tr("&Change keys…"), QDialogButtonBox::ActionRole);
    change->setObjectName(QStringLiteral("changeKeysButton"));
    connect(change, &QPushButton::clicked, this, &KeySheet::changeRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sheet);
    layout->addWidget(buttons);
    resize(keySheetSize.boundedTo(parent->size()));
}

void KeySheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_sheet->setHtml(html(m_actions)); // colours are written into it
}

QString KeySheet::html(const Actions &actions) const
{
    const QString accent = ui::accentTextColour(palette()).name();
    QString rows;
    for (const Menu menu : MenuBar::forReading()) {
        rows += QStringLiteral("<tr><td colspan='2' style='padding-top:14px; color:%1'><b>%2</b>"
                               "</td></tr>")
                    .arg(accent, MenuBar::title(menu).toHtmlEscaped());
        for (const ActionRow &row : Actions::table()) {
            const QAction &action = *actions[row.action];
            const QList<QKeySequence> keys = actions.keysOf(row.action);
            if (row.menu != menu || keys.isEmpty() || !action.isVisible())
                continue;
            const QString text = action.text().remove(u'&').remove(u'…');
            rows += QStringLiteral("<tr><td style='padding:3px 24px 3px 0'>%1</td>"
                                   "<td style='padding:3px 0'>%2</td></tr>")
                        .arg(text.toHtmlEscaped(), htmlOf(keys));
        }
    }
    return QStringLiteral("<table width='100%'>") + rows + QStringLiteral("</table>");
}

} // namespace ui

#include "moc_keysheet.cpp"
