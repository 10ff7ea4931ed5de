// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QActionGroup;

namespace ui {

class LanguageController;

/// The languages of a gallery's texts, each by its own name, for captions or for what is beside
/// them. What is chosen is there even if the gallery has no text in it.
class TextLanguageMenu : public QMenu
{
    Q_OBJECT
public:
    enum class Place { Captions, Beside };

    /// The languages outlive the menu.
    TextLanguageMenu(Place place, LanguageController *languages, QWidget *parent);

    /// In the interface's language of the moment.
    void fill();

private:
    QAction *add(const QString &text, const QString &tag, QActionGroup *group);

    const Place m_place;
    LanguageController *const m_languages;
};

} // namespace ui
