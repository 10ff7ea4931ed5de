// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>

namespace language {

/// The languages of the interface, as found among the embedded catalogues: French, the built-in
/// gallery's own, first, then the others by tag. A new catalogue is a new language.
QStringList available();

/// Languages that are for testing and are not offered, only understood where they are asked for by
/// name: made from the English texts, `en-XA` with accents and 40 % longer, `ar-XB` from right to
/// left. None in a release (CMake's VITRINE_PSEUDO_LOCALE).
QStringList pseudo();

/// A language's own name for itself, with a capital: "Français". Empty where nothing is known of
/// it.
QString nativeName(const QString &language);

/// The texts of one language, Vitrine's and Qt's own, switched in one go. Install it once with
/// QCoreApplication::installTranslator; lives in the application's thread.
class Catalogues : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    QString current() const { return m_current; }
    /// Switches the whole program; widgets hear of it once, as QEvent::LanguageChange. Windows,
    /// menus and dialogs run as the language does.
    void use(const QString &language);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace language
