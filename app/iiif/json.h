// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/problem.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace iiif {

/// What a reader notices on its way through a file.
class Notices
{
public:
    void add(formats::Problem::Kind kind, const QString &place, const QString &detail = {},
             int count = 0);
    const QList<formats::Problem> &list() const { return m_list; }

private:
    QList<formats::Problem> m_list;
};

/// A JSON value that knows where it stands, so that whatever is wrong with it can be told with its
/// place. What is absent or null reads as empty; what has the wrong type reads as empty too and
/// leaves a notice. Must not outlive its Notices.
class Json
{
public:
    Json(QJsonValue value, QString place, Notices *notices);

    bool isAbsent() const { return m_value.isUndefined() || m_value.isNull(); }
    bool isObject() const { return m_value.isObject(); }
    bool isString() const { return m_value.isString(); }

    Json operator[](const QString &key) const;
    QStringList keys() const;
    /// The members of an array, one at a time; a single value stands for an array of itself, as is
    /// common, and what is absent for an empty one.
    int size() const;
    Json at(int index) const;
    QString text() const;
    /// A whole number of at least 0; 0 where there is none.
    int number() const;

    void notice(formats::Problem::Kind kind, const QString &detail = {}, int count = 0) const;

private:
    QJsonValue m_value;
    QString m_place;
    Notices *m_notices;
};

} // namespace iiif
