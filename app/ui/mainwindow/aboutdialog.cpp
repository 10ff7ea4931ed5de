// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize aboutSize(520, 520);

struct AboutPart
{
    QLatin1String name;
    const char *purpose; ///< in English, a source text of About
    QLatin1String licence;
    QLatin1String home;
};

constexpr AboutPart aboutParts[] = {
    {QLatin1String("Qt"), QT_TRANSLATE_NOOP("ui::AboutDialog", "the window and everything in it"),
     QLatin1String("LGPL-3.0-only"), QLatin1String("https://www.qt.io/")},
    {QLatin1String("Exiv2"), QT_TRANSLATE_NOOP("ui::AboutDialog", "captions embedded in photos"),
     QLatin1String("GPL-2.0-or-later"), QLatin1String("https://exiv2.org/")},
    {QLatin1String("Gumbo"), QT_TRANSLATE_NOOP("ui::AboutDialog", "HTML in captions"),
     QLatin1String("Apache-2.0"), QLatin1String("https://codeberg.org/gumbo-parser/gumbo-parser")},
    {QLatin1String("QPDF"),
     QT_TRANSLATE_NOOP("ui::AboutDialog", "bookmarks and texts of PDF files"),
     QLatin1String("Apache-2.0"), QLatin1String("https://qpdf.org/")},
    {QLatin1String("SQLite"),
     QT_TRANSLATE_NOOP("ui::AboutDialog", "what was seen, and where you are"),
     QLatin1String("blessing"), QLatin1String("https://sqlite.org/")},
};

QString link(const QString &address, const QString &words)
{
    return QStringLiteral("<a href='%1'>%2</a>").arg(address, words.toHtmlEscaped());
}

QString licenceLink(const QString &identifier)
{
    return link(QStringLiteral("https://spdx.org/licenses/%1.html").arg(identifier), identifier);
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Vitrine"));
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    text->document()->setDocumentMargin(16);
    text->setHtml(html());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(aboutSize.boundedTo(parent->size()));
}

QString AboutDialog::html()
{
    QString text =
        QStringLiteral("<h2>Vitrine %1</h2>").arg(QCoreApplication::applicationVersion());
    const auto paragraph = [&text](const QString &words) {
        text += QStringLiteral("<p>") + words + QStringLiteral("</p>");
    };
    paragraph(tr("Reads captioned photo galleries."));
    paragraph(tr("© 2026 The Vitrine developers"));
    //: %1 is the licence's short name, a link.
    paragraph(tr("Free software under the GNU General Public License, version 3 or later (%1): you "
                 "may use it, study it, change it and pass it on. It comes without any warranty.")
                  .arg(licenceLink(QStringLiteral("GPL-3.0-or-later"))));
    text += QStringLiteral("<h3>") + tr("Made with") + QStringLiteral("</h3><ul>");
    for (const AboutPart &part : aboutParts) {
        QString name = part.name;
        if (part.name == u"Qt")
            name += QChar::Nbsp + QString::fromLatin1(qVersion());
        //: A part that Vitrine is made of: %1 its name, %2 what it does here, %3 its licence.
        text += QStringLiteral("<li>") +
                tr("%1: %2 (%3)")
                    .arg(link(part.home, name), tr(part.purpose), licenceLink(part.licence)) +
                QStringLiteral("</li>");
    }
    return text + QStringLiteral("</ul>");
}

} // namespace ui

#include "moc_aboutdialog.cpp"
