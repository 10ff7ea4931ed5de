// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs.h"

#include "gallery/gallery.h"

#include <QInputDialog>
#include <QMessageBox>

namespace widgets {

namespace {

constexpr int positionDialogWidth = 320; // shows its title

} // namespace

std::optional<int> Dialogs::askPosition(QWidget *parent, const gallery::Gallery &gallery,
                                        int current)
{
    QInputDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("goToDialog"));
    dialog.setInputMode(QInputDialog::IntInput);
    dialog.setWindowTitle(tr("Go to position"));
    dialog.setLabelText(
        tr("Position, from %1 to %2:").arg(gallery.firstPosition()).arg(gallery.lastPosition()));
    dialog.setIntRange(gallery.firstPosition(), gallery.lastPosition());
    dialog.setIntValue(current);
    dialog.resize(positionDialogWidth, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.intValue();
}

QDialog *Dialogs::makeAbout(QWidget *parent)
{
    return new QMessageBox(QMessageBox::NoIcon, tr("About Vitrine"),
                           tr("<h3>Vitrine %1</h3><p>Reads captioned photo galleries.</p>"
                              "<p>Free software under the GNU General Public License, "
                              "version 3 or later, without any warranty.</p>")
                               .arg(QCoreApplication::applicationVersion()),
                           QMessageBox::Close, parent);
}

} // namespace widgets
