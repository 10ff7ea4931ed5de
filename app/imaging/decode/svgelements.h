// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

class QXmlStreamAttributes;

namespace imaging {

/// The elements of a drawing (SVG), counted before anything is drawn: a few lines can name each
/// other so that they draw thousands of millions.
class SvgElements
{
public:
    void open(QStringView name, const QXmlStreamAttributes &attributes);
    void close();

    /// Elements stand deeper in one another, or there are more of them, than
    /// errors::limits allow, so that reading on is of no use.
    bool isTooDeep() const { return m_tooDeep; }
    /// The same with all that is repeated, or what is repeated holds itself.
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
