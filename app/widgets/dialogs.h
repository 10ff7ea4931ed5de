// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include <optional>

class QDialog;
class QWidget;

namespace gallery {
struct Gallery;
}

namespace widgets {

/// The window's small questions and answers.
class Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(widgets::Dialogs)
public:
    /// Asks for a position of the gallery, beginning with the current one; nothing if the reader
    /// thinks better of it.
    static std::optional<int> askPosition(QWidget *parent, const gallery::Gallery &gallery,
                                          int current);
    /// What Vitrine is, its version and licence. Belongs to `parent` and is not yet shown.
    static QDialog *makeAbout(QWidget *parent);
};

} // namespace widgets
