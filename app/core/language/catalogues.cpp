// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/catalogues.h"

#include "core/language/regionallocale.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QLocale>

#include <algorithm>
#include <cstring>

namespace language {

namespace {

const QString folder = QStringLiteral(":/translations");
const QString pseudoFolder = QStringLiteral(":/translations/pseudo");

QStringList tagsIn(const QString &place)
{
    const QString prefix = QStringLiteral("vitrine_");
    const QString suffix = QStringLiteral(".qm");
    QStringList tags;
    for (const QString &file : QDir(place).entryList({prefix + u'*' + suffix}))
        tags += file.mid(prefix.size()).chopped(suffix.size());
    return tags;
}

} // namespace

QStringList available()
{
    QStringList tags = tagsIn(folder);
    std::stable_partition(tags.begin(), tags.end(),
                          [](const QString &tag) { return tag == u"fr"; });
    return tags;
}

QStringList pseudo()
{
    return tagsIn(pseudoFolder);
}

QString nativeName(const QString &language)
{
    const QLocale::Language code = QLocale::codeToLanguage(language);
    if (code == QLocale::AnyLanguage)
        return {};
    // QLocale("en") would name itself American English, and QLocale("ar") Modern Standard Arabic;
    // the shorter name is the plain one.
    QString name = QLocale(code, QLocale::World).nativeLanguageName();
    if (const QString own = QLocale(code).nativeLanguageName();
        name.isEmpty() || (!own.isEmpty() && own.size() < name.size()))
        name = own;
    if (!name.isEmpty())
        name.replace(0, 1, name.left(1).toUpper());
    return name;
}

void Catalogues::setLanguage(const QString &language)
{
    if (language == m_current)
        return;
    m_current = language;
    QLocale::setDefault(regionalLocale(language));
    const QString place = pseudo().contains(language) ? pseudoFolder : folder;
    // Without a catalogue the English of the sources shows; a test checks that none is missing.
    static_cast<void>(m_own.load(QStringLiteral("vitrine_") + language, place));
    static_cast<void>(m_qt.load(QStringLiteral("qtbase_") + language, place));
    if (QCoreApplication::instance()) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    }
}

QString Catalogues::translate(const char *context, const char *sourceText,
                              const char *disambiguation, int n) const
{
    // Qt translates a text to find out the layout direction (QGuiApplication).
    if (sourceText && std::strcmp(sourceText, "QT_LAYOUT_DIRECTION") == 0)
        return QLocale(m_current).textDirection() == Qt::RightToLeft ? QStringLiteral("RTL")
                                                                     : QStringLiteral("LTR");
    const QString own = m_own.translate(context, sourceText, disambiguation, n);
    return own.isNull() ? m_qt.translate(context, sourceText, disambiguation, n) : own;
}

} // namespace language

#include "moc_catalogues.cpp"
