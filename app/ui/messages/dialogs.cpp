// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/dialogs.h"

#include "core/errors/problem.h"
#include "core/settings/settingsfile.h"
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
    const QStringList patterns{QStringLiteral("*.json"), QStringLiteral("*.jsonld")};
    QStringList photos;
    for (const QString &ending : photos::photoEndings())
        photos += QStringLiteral("*.") + ending;
    const QString both = (patterns + photos).join(u' ');
    const QStringList filters{tr("Photos and IIIF manifests (%1)").arg(both), tr("All files (*)")};
    return QFileDialog::getOpenFileNames(parent, tr("Open"), folder,
                                         filters.join(QStringLiteral(";;")));
}

QString Dialogs::askForFolder(QWidget *parent, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, tr("Open a folder of photos"), folder);
}

std::optional<QString> Dialogs::askForAddress(QWidget *parent)
{
    QInputDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("addressDialog"));
    dialog.setWindowTitle(tr("Open an address"));
    dialog.setLabelText(tr("Address of a IIIF manifest or collection:"));
    const auto copied = network::webAddress(QGuiApplication::clipboard()->text());
    dialog.setTextValue(copied ? copied->toString(QUrl::FullyEncoded) : QStringLiteral("https://"));
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

QString Dialogs::sentences(const errors::Problem &problem)
{
    QString text = problem.text();
    if (!problem.file.isEmpty())
        //: %1 is a file, folder or address, %2 one or two sentences.
        text = tr("%1: %2").arg(problem.file, text);
    if (const QString remedy = problem.remedy(); !remedy.isEmpty())
        text += u' ' + remedy;
    return text;
}

QString Dialogs::sentences(const settings::SettingsProblem &problem)
{
    if (problem.kind == settings::SettingsProblem::Kind::Damaged) {
        return tr("%1: The settings cannot be read and begin anew; the old ones are kept as “%2”.")
            .arg(problem.file, problem.detail);
    }
    return tr("%1: The settings cannot be read, and what you set now holds only until Vitrine is "
              "closed. Make the file readable and writable, then start Vitrine again.")
        .arg(problem.file);
}

QString Dialogs::notKept(const QString &file)
{
    return tr("%1: What you set cannot be kept and holds only until Vitrine is closed. Make the "
              "file and its folder writable.")
        .arg(file);
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
