// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QActionGroup;

namespace ui {

class LanguageController;

/// The languages of a gallery's texts, each by its own name, to choose the language of captions or
/// the second one beside them. The chosen language is listed even if the gallery has no text in it.
class TextLanguageMenu : public QMenu
{
    Q_OBJECT
public:
    enum class Place { Captions, Beside };

    /// The controller outlives the menu.
    TextLanguageMenu(Place place, LanguageController *languages, QWidget *parent);

    /// Rebuilds the menu, in the interface's current language.
    void fill();

private:
    QAction *add(const QString &text, const QString &tag, QActionGroup *group);

    const Place m_place;
    LanguageController *const m_languages;
};

} // namespace ui
