// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace ui {

/// The heading of a part of a page: a plain text that wraps, in a share of the page's text size.
class SectionHeading : public QLabel
{
    Q_OBJECT
public:
    enum class Kind {
        Title,
        Part, ///< in the accent colour
        Small ///< less prominent, within a part
    };

    explicit SectionHeading(Kind kind, QWidget *parent = nullptr);

    /// Sets the text. The font is reduced so that the longest word fits into the width.
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateAppearance();

    const Kind m_kind;
    bool m_isUpdating = false;
};

} // namespace ui
