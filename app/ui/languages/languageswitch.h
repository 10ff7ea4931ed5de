// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace ui {

/// The switch FR | EN in the top bar: shows the interface's language and changes it.
class LanguageSwitch : public QWidget
{
    Q_OBJECT
public:
    /// One segment for each of `languages` (BCP 47 tags), for each of which there is a catalogue.
    explicit LanguageSwitch(const QStringList &languages, QWidget *parent = nullptr);

    void setCurrent(const QString &language);
    const QList<QAbstractButton *> &segments() const { return m_segments; }

Q_SIGNALS:
    void chosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QAbstractButton *> m_segments;
    QString m_current;
};

} // namespace ui
