// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>

namespace language {

/// The languages of the interface, found among the embedded catalogues: French, the language of the
/// built-in gallery, first, then the others by tag. A new catalogue adds a language.
QStringList available();

/// Languages for testing, made from the English texts: `en-XA` has accents and is 40 % longer,
/// `ar-XB` runs from right to left. They are accepted by name but not offered. Empty in a release
/// build (CMake option VITRINE_PSEUDO_LOCALE).
QStringList pseudo();

/// A language's own name, capitalised, such as “Français”. Empty if it is unknown.
QString nativeName(const QString &language);

/// Translates the texts of Vitrine and of Qt into one language, which can be changed at any time.
/// To be installed once with QCoreApplication::installTranslator(). Lives in the application's
/// thread.
class Catalogues : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    QString current() const { return m_current; }
    /// Changes the language of the whole program. Widgets get one QEvent::LanguageChange. The
    /// layout direction becomes that of the language.
    void setLanguage(const QString &language);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace language
