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

/// The languages that somebody reads in: that of the interface, that of the captions, which follows
/// it until another one is chosen, and perhaps a second one beside that. Keeps the choices in the
/// settings, and takes them from there when they are changed elsewhere.
class LanguageController : public QObject
{
    Q_OBJECT
public:
    /// Takes up what model and catalogues begin with; both outlive it. `desktop` are the languages
    /// that texts fall back on.
    LanguageController(gallery::SlideModel *model, language::Catalogues *catalogues,
                       QStringList desktop, QObject *parent = nullptr);

    /// The interface's language.
    QString interface() const;
    /// Switches interface and captions. A second language that would be the same changes places
    /// with the first one.
    void setInterface(const QString &tag);
    /// The captions' own language; empty where it is the interface's.
    const QString &captions() const { return m_captions; }
    void setCaptions(const QString &tag);
    /// The language that captions are wanted in.
    QString first() const;
    /// The language beside it; empty for none.
    const QString &second() const { return m_second; }
    void setSecond(const QString &tag);
    /// Shows the second language or hides it: the last one, else one of the interface's, else any
    /// that the gallery has. Returns false where the gallery has no other one.
    bool toggleSecond();

    const gallery::SlideModel *model() const { return m_model; }

Q_SIGNALS:
    /// Model and interface are in the languages chosen now.
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
