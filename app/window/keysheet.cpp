// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/keysheet.h"

#include "widgets/colours.h"
#include "window/actions.h"
#include "window/menus.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace window {

namespace {

constexpr QSize wanted(560, 620);

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts()) {
        // Return and Enter are one key to most people.
        const QString name = key.toString(QKeySequence::NativeText).toHtmlEscaped();
        if (!keys.contains(name))
            keys += QString(name).replace(u' ', QChar::Nbsp);
    }
    return keys.join(QStringLiteral(" &nbsp; "));
}

} // namespace

KeySheet::KeySheet(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_sheet(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    m_sheet->setAccessibleName(windowTitle());
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->document()->setDocumentMargin(16);
    m_sheet->setHtml(html(m_actions));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sheet);
    layout->addWidget(buttons);
    resize(wanted.boundedTo(parent->size()));
}

void KeySheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_sheet->setHtml(html(m_actions)); // colours are written into it
}

QString KeySheet::html(const Actions &actions) const
{
    const QString accent = widgets::accentTextColour(palette()).name();
    QString rows;
    for (const Menu menu : {Menu::Go, Menu::View, Menu::Language, Menu::File, Menu::Help}) {
        rows += QStringLiteral("<tr><td colspan='2' style='padding-top:14px; color:%1'><b>%2</b>"
                               "</td></tr>")
                    .arg(accent, Menus::title(menu).toHtmlEscaped());
        for (const ActionRow &row : Actions::table()) {
            const QAction &action = *actions[row.action];
            if (row.menu != menu || action.shortcuts().isEmpty())
                continue;
            const QString text = action.text().remove(u'&').remove(u'…');
            rows += QStringLiteral("<tr><td style='padding:3px 24px 3px 0'>%1</td>"
                                   "<td style='padding:3px 0'>%2</td></tr>")
                        .arg(text.toHtmlEscaped(), keysOf(action));
        }
    }
    return QStringLiteral("<table width='100%'>") + rows + QStringLiteral("</table>");
}

} // namespace window
