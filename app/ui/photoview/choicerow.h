// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace ui {

class SegmentButton;

/// The names of several pictures of one slide, of which one shows (a IIIF Choice): infrared and
/// natural light, an open and a closed flap. Scrolls where it is narrower than its names.
class ChoiceRow : public QScrollArea
{
    Q_OBJECT
public:
    explicit ChoiceRow(QWidget *parent);

    /// Names to choose from, an empty one for a picture that has none; hides where there is no
    /// choice.
    void setOptions(const QStringList &labels, int current);
    /// The height that the names need.
    int neededHeight() const;

Q_SIGNALS:
    void chosen(int option);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void rebuild();
    void setCurrent(int option);
    void retranslate();

    QStringList m_labels;
    int m_current = 0;
    QList<SegmentButton *> m_segments;
};

} // namespace ui
