// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// qpdf then offers std::shared_ptr only.
#define POINTERHOLDER_TRANSITION 4

#include "printing/pdffile.h"

#include "printing/glyphtext.h"

#include <QFile>
#include <QIODevice>
#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace printing {

namespace {

using Handle = QPDFObjectHandle;

/// What qpdf writes, into a device of Qt's.
class DevicePipeline : public Pipeline
{
public:
    explicit DevicePipeline(QIODevice *device)
        : Pipeline("device", nullptr)
        , m_device(device)
    {}

    void write(const unsigned char *data, size_t size) override
    {
        if (m_device->write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
            throw std::runtime_error(m_device->errorString().toStdString());
    }
    void finish() override {}

private:
    QIODevice *const m_device;
};

Handle text(const QString &words)
{
    return Handle::newUnicodeString(words.toStdString());
}

/// Makes the outline's entries and links them as PDF 1.7 §12.3.3 wants.
class Outline
{
public:
    explicit Outline(QPDF &pdf)
        : m_pdf(pdf)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {}

    Handle make(const std::vector<Bookmark> &bookmarks)
    {
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        root.replaceKey("/Type", Handle::newName("/Outlines"));
        add(root, bookmarks);
        // The outermost entries show; those inside are folded.
        root.replaceKey("/Count", Handle::newInteger(qint64(bookmarks.size())));
        return root;
    }

private:
    void add(Handle &parent, const std::vector<Bookmark> &bookmarks)
    {
        Handle before = Handle::newNull();
        for (const Bookmark &bookmark : bookmarks) {
            Handle entry = m_pdf.makeIndirectObject(Handle::newDictionary());
            entry.replaceKey("/Title", text(bookmark.title));
            entry.replaceKey("/Parent", parent);
            entry.replaceKey("/Dest", destination(bookmark));
            if (before.isNull()) {
                parent.replaceKey("/First", entry);
            } else {
                entry.replaceKey("/Prev", before);
                before.replaceKey("/Next", entry);
            }
            if (!bookmark.inner.empty()) {
                add(entry, bookmark.inner);
                entry.replaceKey("/Count", Handle::newInteger(-qint64(bookmark.inner.size())));
            }
            before = entry;
        }
        if (!before.isNull())
            parent.replaceKey("/Last", before);
    }

    Handle destination(const Bookmark &bookmark) const
    {
        QPDFPageObjectHelper page = m_pages.at(std::size_t(bookmark.page));
        const double height = page.getMediaBox().getArrayAsRectangle().ury;
        Handle place = Handle::newArray();
        place.appendItem(page.getObjectHandle());
        place.appendItem(Handle::newName("/XYZ"));
        place.appendItem(Handle::newNull());
        place.appendItem(Handle::newReal(height - bookmark.top, 2));
        place.appendItem(Handle::newNull());
        return place;
    }

    QPDF &m_pdf;
    const std::vector<QPDFPageObjectHelper> m_pages;
};

void makeReadable(QPDF &pdf)
{
    for (Handle &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        Handle map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData();
        const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()),
                               qsizetype(data->getSize()));
        map.replaceStreamData(readableGlyphs(bytes).toStdString(), Handle::newNull(),
                              Handle::newNull());
    }
}

void describe(QPDF &pdf, const PdfFacts &facts)
{
    Handle root = pdf.getRoot();
    if (!facts.language.isEmpty())
        root.replaceKey("/Lang", Handle::newString(facts.language.toStdString()));
    Handle view = Handle::newDictionary();
    view.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    if (facts.rightToLeft)
        view.replaceKey("/Direction", Handle::newName("/R2L"));
    root.replaceKey("/ViewerPreferences", view);
    Handle info = pdf.getTrailer().getKey("/Info");
    info.replaceKey("/Title", text(facts.title));
    if (!facts.author.isEmpty())
        info.replaceKey("/Author", text(facts.author));
    if (facts.bookmarks.empty())
        return;
    root.replaceKey("/Outlines", Outline(pdf).make(facts.bookmarks));
    root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

} // namespace

QString completePdf(const QString &file, const PdfFacts &facts, QIODevice *out)
try {
    QPDF pdf;
    pdf.processFile(QFile::encodeName(file).constData());
    makeReadable(pdf);
    describe(pdf, facts);
    DevicePipeline pipeline(out);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&pipeline);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    return {};
} catch (const std::exception &mishap) {
    return QString::fromStdString(mishap.what());
}

} // namespace printing
