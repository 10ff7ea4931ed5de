// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/printplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace gallery {
class Tour;
}

namespace ui {

/// A form for what is printed of a gallery and how. All but slides and languages is stored in the
/// settings as it is changed.
class PrintOptions : public QWidget
{
    Q_OBJECT
public:
    enum class Slides { This, All, Range };

    /// `slides` are preset. The tour outlives the form.
    PrintOptions(gallery::Tour *tour, Slides slides, QWidget *parent);

    /// What the form says now.
    printing::PrintPlan plan() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(const QString &label, const char *name);
    void addSlides(Slides slides);
    void addLanguages();
    void addPaper();
    void updateFields();
    void save() const;

    gallery::Tour *const m_tour;
    QFormLayout *const m_form;
    QComboBox *m_slides = nullptr;
    QSpinBox *m_from = nullptr;
    QSpinBox *m_to = nullptr;
    QComboBox *m_grid = nullptr;
    QCheckBox *m_captions = nullptr;
    QComboBox *m_textSize = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_other = nullptr;
    QComboBox *m_second = nullptr;
    QComboBox *m_paper = nullptr;
    QCheckBox *m_landscape = nullptr;
};

} // namespace ui
