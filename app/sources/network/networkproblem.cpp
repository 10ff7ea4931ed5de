// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/networkproblem.h"

namespace network {

namespace {

using errors::Problem;

constexpr QLatin1String unknownHostCode("UnknownHost");
constexpr QLatin1String noConnectionCode("NoConnection");
constexpr QLatin1String timedOutCode("TimedOut");
constexpr QLatin1String brokenOffCode("BrokenOff");
constexpr QLatin1String serverErrorCode("ServerError");

// It stands before the full stop of a sentence, and Qt leaves some reasons off after a colon.
QString withoutEnd(QString reason)
{
    while (reason.endsWith(u'.') || reason.endsWith(u':') || reason.endsWith(u' '))
        reason.chop(1);
    return reason;
}

} // namespace

Problem NetworkProblem::badAddress(const QString &fault, const QString &given)
{
    return {QLatin1String("BadAddress"),
            {tr, QT_TR_NOOP("This is no address that Vitrine can open: %1."), {fault}},
            {tr, QT_TR_NOOP("Give an address that begins with https:// or http://.")},
            given};
}

Problem NetworkProblem::unknownHost(const QString &host)
{
    return {unknownHostCode,
            {tr, QT_TR_NOOP("The server “%1” cannot be found."), {host}},
            {tr, QT_TR_NOOP("Check the address and the connection, then try again.")}};
}

Problem NetworkProblem::noConnection(const QString &reason)
{
    return {noConnectionCode,
            {tr, QT_TR_NOOP("The server does not answer: %1."), {reason}},
            {tr, QT_TR_NOOP("Check the address and the connection, then try again.")}};
}

Problem NetworkProblem::notSecure(const QString &fault)
{
    return {QLatin1String("NotSecure"),
            {tr, QT_TR_NOOP("The connection is not secure: %1."), {fault}},
            {tr, QT_TR_NOOP("Ask the institution for the right address.")}};
}

Problem NetworkProblem::timedOut(int seconds)
{
    return {timedOutCode,
            {tr,
             QT_TR_N_NOOP("The server did not finish its answer within %Ln second(s)."),
             {},
             seconds},
            {tr, QT_TR_NOOP("Try again later.")}};
}

Problem NetworkProblem::tooManyRedirects(int limit)
{
    return {QLatin1String("TooManyRedirects"),
            {tr,
             QT_TR_N_NOOP("The server redirects again and again, more than %Ln time(s)."),
             {},
             limit},
            {tr, QT_TR_NOOP("Ask the institution for the right address.")}};
}

Problem NetworkProblem::httpStatus(int status)
{
    Problem problem;
    problem.code = status >= 500 ? serverErrorCode : QLatin1String("HttpStatus");
    problem.text = {tr, QT_TR_NOOP("The server refuses (status %1)."), {status}};
    problem.remedy = {tr, QT_TR_NOOP("Try again later.")};
    if (status == 404 || status == 410) {
        problem.text = {tr, QT_TR_NOOP("There is nothing at this address (status %1)."), {status}};
        problem.remedy = {tr, QT_TR_NOOP("Check the address.")};
    } else if (status == 401 || status == 403) {
        problem.remedy = {tr,
                          QT_TR_NOOP("The institution shows it only to some; ask it for access.")};
    } else if (status >= 500) {
        problem.text = {tr, QT_TR_NOOP("The server has a fault (status %1)."), {status}};
    }
    return problem;
}

Problem NetworkProblem::brokenOff(const QString &reason)
{
    Problem problem;
    problem.code = brokenOffCode;
    problem.text = {tr, QT_TR_NOOP("The server broke off in the middle of its answer.")};
    if (!reason.isEmpty())
        problem.text = {
            tr, QT_TR_NOOP("The server broke off in the middle of its answer: %1."), {reason}};
    problem.remedy = {tr, QT_TR_NOOP("Try again later.")};
    return problem;
}

Problem NetworkProblem::of(QNetworkReply::NetworkError error, const QString &reason,
                           const QString &host, bool answered)
{
    const QString detail = withoutEnd(reason);
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return unknownHost(host);
    case QNetworkReply::SslHandshakeFailedError:
        return notSecure(detail);
    case QNetworkReply::RemoteHostClosedError:
        if (answered)
            return brokenOff();
        [[fallthrough]];
    default:
        return answered ? brokenOff(detail) : noConnection(detail);
    }
}

bool NetworkProblem::isUnreachable(const Problem &problem)
{
    return QList{unknownHostCode, noConnectionCode, timedOutCode, brokenOffCode}.contains(
        problem.code);
}

bool NetworkProblem::isAway(const Problem &problem)
{
    return isUnreachable(problem) || problem.code == serverErrorCode;
}

} // namespace network
