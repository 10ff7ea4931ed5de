// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/files/applications.h"

#include <QDialog>

class QListWidget;

namespace ui {

/// Asks which application opens a photo. The desktop's default one is preset.
class OpenWithDialog : public QDialog
{
    Q_OBJECT
public:
    /// At least one application.
    OpenWithDialog(const QList<files::Application> &applications, QWidget *parent);

Q_SIGNALS:
    void chosen(const files::Application &application);

private:
    void choose();

    const QList<files::Application> m_applications;
    QListWidget *const m_list;
};

} // namespace ui
