// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/dialogs.h"

#include "sources/network/address.h"
#include "sources/photos/photofiletypes.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int addressDialogWidth = 560;
constexpr QSize linesDialogSize(640, 420);

} // namespace

QStringList Dialogs::askForFiles(QWidget *parent, const QString &folder)
{
    const QStringList patterns{QStringLiteral("*.json"), QStringLiteral("*.jsonld"),
                               QStringLiteral("*.zip"), QStringLiteral("*.cbz")};
    QStringList photos;
    for (const QString &ending : photos::photoEndings())
        photos += QStringLiteral("*.") + ending;
    const QString both = (patterns + photos).join(u' ');
    const QStringList filters{tr("Photos, archives of them and IIIF manifests (%1)").arg(both),
                              tr("All files (*)")};
    return QFileDialog::getOpenFileNames(parent, tr("Open"), folder,
                                         filters.join(QStringLiteral(";;")));
}

QString Dialogs::askForFolder(QWidget *parent, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, tr("Open a folder of photos"), folder);
}

std::optional<QString> Dialogs::askForAddress(QWidget *parent, const QString &suggestion)
{
    QInputDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("addressDialog"));
    dialog.setWindowTitle(tr("Open an address"));
    dialog.setLabelText(tr("Address of a IIIF manifest or collection, or of a picture:"));
    const auto copied = network::webAddress(QGuiApplication::clipboard()->text());
    const QString other =
        copied ? copied->toString(QUrl::FullyEncoded) : QStringLiteral("https://");
    dialog.setTextValue(suggestion.isEmpty() ? other : suggestion);
    dialog.resize(qMin(addressDialogWidth, parent->width()), dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted || dialog.textValue().trimmed().isEmpty())
        return {};
    return dialog.textValue().trimmed();
}

bool Dialogs::askToClearViews(QWidget *parent)
{
    QMessageBox box(QMessageBox::Question, tr("Clear what was viewed"),
                    tr("Forget which galleries and slides were viewed most?"), QMessageBox::Cancel,
                    parent);
    box.setObjectName(QStringLiteral("clearViewsDialog"));
    box.setInformativeText(tr("Your place in each gallery is kept."));
    const QPushButton *clear = box.addButton(tr("Clear"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == clear;
}

void Dialogs::showLines(QWidget *parent, const QString &title, const QStringList &lines)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("linesDialog"));
    dialog->setWindowTitle(title);
    auto *text = new QPlainTextEdit(lines.join(u'\n'), dialog);
    text->setReadOnly(true);
    text->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(linesDialogSize.boundedTo(parent->size()));
    dialog->open();
}

} // namespace ui
