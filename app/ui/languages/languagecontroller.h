// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

namespace gallery {
class SlideModel;
}

namespace language {
class Catalogues;
}

namespace ui {

/// The reader's languages: that of the interface, that of the captions, which is the interface's
/// until another one is chosen, and a second one beside it, if any. Stores the choices in the
/// settings, and applies changes of these settings.
class LanguageController : public QObject
{
    Q_OBJECT
public:
    /// Begins with the languages of model and catalogues, which outlive it. `desktop` are the
    /// languages that texts fall back on, BCP 47 tags, best first.
    LanguageController(gallery::SlideModel *model, language::Catalogues *catalogues,
                       QStringList desktop, QObject *parent = nullptr);

    /// The interface's language.
    QString interface() const;
    /// Switches interface and captions. If the second language is the same, it becomes the former
    /// first one.
    void setInterface(const QString &tag);
    /// The language chosen for captions; empty if it is the interface's.
    const QString &captions() const { return m_captions; }
    void setCaptions(const QString &tag);
    /// The language of captions.
    QString first() const;
    /// The second language, beside it; empty for none.
    const QString &second() const { return m_second; }
    void setSecond(const QString &tag);
    /// Shows the second language or hides it: the last one, else one of the interface's, else any
    /// that the gallery has. Returns false where the gallery has no other one.
    bool toggleSecond();

    const gallery::SlideModel *model() const { return m_model; }

Q_SIGNALS:
    /// A language has changed. Model and catalogues have it already.
    void changed();

private:
    void useInterface(const QString &tag);
    void updateInterface();
    void updateCaptions();
    void updateSecond();
    void apply();
    QString otherLanguage() const;

    gallery::SlideModel *const m_model;
    language::Catalogues *const m_catalogues;
    const QStringList m_desktop;
    QString m_captions;
    QString m_second;
    bool m_isChoosing = false; // the settings change by this object
};

} // namespace ui
