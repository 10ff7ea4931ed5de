// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/svgelements.h"

#include "imaging/decode/decodelimits.h"

#include <QXmlStreamAttributes>

namespace imaging {

void SvgElements::open(QStringView name, const QXmlStreamAttributes &attributes)
{
    const int index = int(m_elements.size());
    Element element;
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"id")
            m_ids.insert(attribute.value().toString(), index);
        else if (name == u"use" && attribute.name() == u"href")
            element.repeats = attribute.value().mid(1).toString(); // after the #
    }
    if (!m_path.isEmpty())
        m_elements[m_path.last()].inner.append(index);
    m_elements.append(element);
    m_path.append(index);
    m_tooDeep = m_tooDeep || m_path.size() > limits::drawingDepth ||
                m_elements.size() > limits::drawingElements;
}

void SvgElements::close()
{
    m_path.removeLast();
}

bool SvgElements::drawsTooMuch()
{
    return m_tooDeep || (!m_elements.isEmpty() && !weigh(0, 1));
}

bool SvgElements::weigh(int index, int depth)
{
    Element &element = m_elements[index];
    if (element.isOpen || depth + element.height > limits::drawingDepth)
        return false;
    if (element.weight > 0)
        return true;
    element.isOpen = true;
    element.weight = 1;
    QList<int> drawn = element.inner;
    if (const auto repeated = m_ids.constFind(element.repeats); repeated != m_ids.constEnd())
        drawn.append(*repeated);
    for (const int inner : std::as_const(drawn)) {
        if (!weigh(inner, depth + 1))
            return false;
        element.weight += m_elements.at(inner).weight;
        element.height = qMax(element.height, m_elements.at(inner).height + 1);
        if (element.weight > limits::drawingElements)
            return false;
    }
    element.isOpen = false;
    return true;
}

} // namespace imaging
