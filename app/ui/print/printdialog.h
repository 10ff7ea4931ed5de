// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "printing/photoloader.h"
#include "printing/printplan.h"
#include "ui/print/printoptions.h"

#include <QDialog>
#include <QThreadPool>
#include <QTimer>

class QBoxLayout;

namespace gallery {
class Tour;
}

namespace ui {

class PrintPreview;

/// Asks what to print and how, and previews the first page. Stays open when the reader confirms,
/// until what is asked next, the desktop's printer or a file, has been chosen.
class PrintDialog : public QDialog
{
    Q_OBJECT
public:
    /// `slides` are preset; `go` is the text of the button that confirms. `makeFetch` gets the
    /// photos of the preview, in another thread. The tour outlives the dialog.
    PrintDialog(gallery::Tour *tour, PrintOptions::Slides slides, printing::MakeFetch makeFetch,
                const QString &title, const QString &go, QWidget *parent);

    /// What the form says now.
    printing::PrintPlan plan() const;

Q_SIGNALS:
    /// The reader wants what the form says. The receiver closes the dialog by accept().
    void confirmed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updatePreview();

    const printing::MakeFetch m_makeFetch;
    PrintOptions *const m_options;
    PrintPreview *const m_preview;
    QBoxLayout *m_halves = nullptr;
    QTimer m_previewTimer; ///< until the reader has chosen
    QThreadPool m_pool;
    background::Task m_painting; ///< the preview
};

} // namespace ui
