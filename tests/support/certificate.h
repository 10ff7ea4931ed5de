// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

/// A self-signed certificate for this machine, for a WebServer with TLS.
inline QSslConfiguration testCertificate()
{
    QFile key(TEST_DATA "/tls/key.pem");
    QFile certificate(TEST_DATA "/tls/certificate.pem");
    if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
        qFatal("The test server's certificate is missing");
    QSslConfiguration security = QSslConfiguration::defaultConfiguration();
    security.setPrivateKey(QSslKey(&key, QSsl::Ec));
    security.setLocalCertificate(QSslCertificate(&certificate));
    return security;
}

/// While it lives, this program trusts that certificate.
class TrustTestCertificate
{
public:
    TrustTestCertificate()
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(testCertificate().localCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~TrustTestCertificate() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TrustTestCertificate)

private:
    QSslConfiguration m_before;
};
