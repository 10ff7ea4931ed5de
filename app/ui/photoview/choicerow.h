// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace ui {

class SegmentButton;

/// Buttons that choose which of several pictures of one slide shows (a IIIF Choice), for example
/// infrared or natural light. Scrolls horizontally where it is narrower than the buttons.
class ChoiceRow : public QScrollArea
{
    Q_OBJECT
public:
    explicit ChoiceRow(QWidget *parent);

    /// Sets the labels of the pictures, empty for one without a label, and the index of the one
    /// that shows. Hides itself where there are fewer than two.
    void setOptions(const QStringList &labels, int current);
    /// The height of the buttons, in device-independent pixels.
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
