// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/catalogues.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QLocale>

#include <algorithm>

namespace language {

namespace {

const QString folder = QStringLiteral(":/translations");

} // namespace

QStringList available()
{
    const QString prefix = QStringLiteral("vitrine_");
    const QString suffix = QStringLiteral(".qm");
    QStringList tags;
    for (const QString &file : QDir(folder).entryList({prefix + u'*' + suffix}))
        tags += file.mid(prefix.size()).chopped(suffix.size());
    std::stable_partition(tags.begin(), tags.end(),
                          [](const QString &tag) { return tag == u"fr"; });
    return tags;
}

QString nativeName(const QString &language)
{
    const QLocale::Language code = QLocale::codeToLanguage(language);
    if (code == QLocale::AnyLanguage)
        return {};
    // By itself "en" would name itself American English, and in the whole world "ar" Modern
    // Standard Arabic: the shorter name is the plain one.
    QString name = QLocale(code, QLocale::World).nativeLanguageName();
    if (const QString own = QLocale(code).nativeLanguageName();
        name.isEmpty() || (!own.isEmpty() && own.size() < name.size()))
        name = own;
    if (!name.isEmpty())
        name.replace(0, 1, name.left(1).toUpper());
    return name;
}

void Catalogues::use(const QString &language)
{
    if (language == m_current)
        return;
    m_current = language;
    QLocale::setDefault(QLocale(language));
    // A catalogue that is missing leaves the source's English; a test holds that none is.
    static_cast<void>(m_own.load(QStringLiteral("vitrine_") + language, folder));
    static_cast<void>(m_qt.load(QStringLiteral("qtbase_") + language, folder));
    if (QCoreApplication::instance()) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    }
}

QString Catalogues::translate(const char *context, const char *sourceText,
                              const char *disambiguation, int n) const
{
    const QString own = m_own.translate(context, sourceText, disambiguation, n);
    return own.isNull() ? m_qt.translate(context, sourceText, disambiguation, n) : own;
}

} // namespace language
