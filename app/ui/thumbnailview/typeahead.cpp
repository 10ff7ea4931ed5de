// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/thumbnailview/typeahead.h"

#include "core/gallery/slidemodel.h"
#include "core/search/textfolding.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qint64 pauseMilliseconds = 1500; // also for those who type slowly
constexpr qint64 sliceMilliseconds = 4;
constexpr int rowsPerCheck = 64; // between two checks of the clock

} // namespace

TypeAhead::TypeAhead(const gallery::SlideModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&m_slices, &QTimer::timeout, this, &TypeAhead::searchOn);
    connect(model, &QAbstractItemModel::modelReset, this, &TypeAhead::stop);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TypeAhead::stop);
}

QString TypeAhead::typed() const
{
    return m_since.isValid() && m_since.elapsed() < pauseMilliseconds ? m_typed : QString();
}

void TypeAhead::type(const QString &letters, int row)
{
    m_typed = typed() + letters;
    m_since.start();
    const bool isOneLetter = m_typed.size() > 1 &&
                             m_typed.count(m_typed.at(0), Qt::CaseInsensitive) == m_typed.size() &&
                             m_typed.at(0).isLetter();
    m_wanted = search::folded(isOneLetter ? m_typed.left(1) : m_typed);
    begin(isOneLetter ? row + 1 : row);
}

void TypeAhead::removeLast(int row)
{
    m_typed = typed().chopped(qMin(qsizetype(1), typed().size()));
    m_since.start();
    m_wanted = search::folded(m_typed);
    if (m_wanted.isEmpty())
        stop();
    else
        begin(row);
}

void TypeAhead::stop()
{
    m_typed.clear();
    m_since.invalidate();
    m_slices.stop();
}

void TypeAhead::begin(int row)
{
    m_slices.stop();
    bool isNumber = false;
    const int position = m_wanted.toInt(&isNumber);
    if (const int at = isNumber ? m_model->gallery().rowAt(position) : -1; at >= 0) {
        Q_EMIT found(at);
        return;
    }
    m_next = qMax(0, row);
    m_left = m_model->rowCount();
    searchOn();
}

void TypeAhead::searchOn()
{
    QElapsedTimer clock;
    clock.start();
    const int count = m_model->rowCount();
    for (; m_left > 0 && count > 0; --m_left, ++m_next) {
        if (matches(m_next % count)) {
            m_slices.stop();
            Q_EMIT found(m_next % count);
            return;
        }
        if (m_left % rowsPerCheck == 0 && clock.elapsed() >= sliceMilliseconds) {
            m_slices.start(0);
            --m_left;
            ++m_next;
            return;
        }
    }
    m_slices.stop();
    Q_EMIT notFound();
}

bool TypeAhead::matches(int row) const
{
    const QString title = search::folded(m_model->index(row).data().toString());
    for (qsizetype at = title.indexOf(m_wanted); at >= 0; at = title.indexOf(m_wanted, at + 1)) {
        if (search::beginsWord(title, at))
            return true;
    }
    return false;
}

} // namespace ui

#include "moc_typeahead.cpp"
