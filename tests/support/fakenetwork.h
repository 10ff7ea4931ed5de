// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imagefetch.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

/// A network whose replies the test determines.
struct FakeNetwork
{
    struct Call
    {
        QString address;
        QPointer<QObject> context;
        std::function<void(QByteArray, QString)> done;
    };

    imaging::Fetch fetch()
    {
        return [this](const QUrl &address, QObject *context, auto done) {
            calls.append({address.toString(), context, done});
        };
    }
    /// The last part of each requested address.
    QStringList addresses() const
    {
        QStringList all;
        for (const Call &call : calls)
            all += call.address.section('/', -1);
        return all;
    }
    /// What was asked for below `base`, in order.
    QStringList below(const QString &base) const
    {
        QStringList all;
        for (const Call &call : calls) {
            if (call.address.startsWith(base))
                all += call.address.mid(base.size());
        }
        return all;
    }
    /// Answers the last call.
    void answer(const QByteArray &body) const { calls.last().done(body, {}); }
    void refuse(const QString &error = "No network.") const { calls.last().done({}, error); }

    QList<Call> calls;
};
