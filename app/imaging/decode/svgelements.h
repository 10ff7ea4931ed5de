// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

class QXmlStreamAttributes;

namespace imaging {

/// Counts the elements that rendering an SVG would draw: a few lines of nested `use` elements can
/// draw thousands of millions.
class SvgElements
{
public:
    void open(QStringView name, const QXmlStreamAttributes &attributes);
    void close();

    /// Whether the document's elements exceed errors::limits in depth or number; then the rest need
    /// not be read.
    bool isTooDeep() const { return m_tooDeep; }
    /// Whether they do so with all repetitions by `use`, or a `use` contains itself.
    bool drawsTooMuch();

private:
    struct Element
    {
        QList<int> inner;
        QString repeats = {}; ///< the id that a `use` names
        qint64 weight = 0;    ///< elements drawn, once it is known
        int height = 0;       ///< how deep they stand in this one
        bool isOpen = false;  ///< while it is weighed
    };

    bool weigh(int index, int depth);

    QList<Element> m_elements;
    QList<int> m_path; ///< to where the next one opens
    QHash<QString, int> m_ids;
    bool m_tooDeep = false;
};

} // namespace imaging
