// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

/// Writes ZIP archives, hostile ones too.
namespace archives {

struct Entry
{
    QByteArray name; ///< as it is written, whatever it is
    QByteArray content = {};
    QByteArray linkTo = {}; ///< of a symbolic link
    time_t modified = 0;    ///< seconds since 1970; 0 for no date
};

inline void write(const QString &path, const QList<Entry> &entries, const char *password = nullptr)
{
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    if (password) {
        archive_write_set_options(zip, "zip:encryption=traditional");
        archive_write_set_passphrase(zip, password);
    }
    if (archive_write_open_filename(zip, QFile::encodeName(path).constData()) != ARCHIVE_OK)
        qFatal("cannot write %s: %s", qPrintable(path), archive_error_string(zip));
    for (const Entry &entry : entries) {
        archive_entry *head = archive_entry_new();
        archive_entry_set_pathname(head, entry.name.constData());
        archive_entry_set_perm(head, 0644);
        if (entry.modified != 0)
            archive_entry_set_mtime(head, entry.modified, 0);
        if (entry.linkTo.isEmpty()) {
            archive_entry_set_filetype(head, AE_IFREG);
            archive_entry_set_size(head, entry.content.size());
        } else {
            archive_entry_set_filetype(head, AE_IFLNK);
            archive_entry_set_symlink(head, entry.linkTo.constData());
        }
        archive_write_header(zip, head);
        archive_write_data(zip, entry.content.constData(), size_t(entry.content.size()));
        archive_entry_free(head);
    }
    archive_write_close(zip);
    archive_write_free(zip);
}

} // namespace archives
