// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace ui {

/// What a part of a page is called, in plain words that wrap. Its size follows the page's.
class SectionHeading : public QLabel
{
    Q_OBJECT
public:
    enum class Kind {
        Title,
        Part, ///< in the accent
        Small ///< quiet, within a part
    };

    explicit SectionHeading(Kind kind, QWidget *parent = nullptr);

    /// Its longest word keeps within its width.
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
