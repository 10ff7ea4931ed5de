// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languages/languagecontroller.h"

#include "core/gallery/slidemodel.h"
#include "core/language/catalogues.h"
#include "core/language/languagechoice.h"
#include "core/settings/settings.h"

#include <algorithm>

namespace ui {

LanguageController::LanguageController(gallery::SlideModel *model, language::Catalogues *catalogues,
                                       QStringList desktop, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_catalogues(catalogues)
    , m_desktop(std::move(desktop))
    , m_captions(model->languages().value(0))
    , m_second(model->secondLanguage())
{
    if (m_captions == catalogues->current())
        m_captions.clear();
    settings::language.onChange(this, &LanguageController::updateInterface);
    settings::captionLanguage.onChange(this, &LanguageController::updateCaptions);
    settings::secondLanguage.onChange(this, &LanguageController::updateSecond);
}

QString LanguageController::interface() const
{
    return m_catalogues->current();
}

QString LanguageController::first() const
{
    return m_captions.isEmpty() ? m_catalogues->current() : m_captions;
}

void LanguageController::setInterface(const QString &tag)
{
    settings::language.set(tag);
    useInterface(tag);
}

void LanguageController::useInterface(const QString &tag)
{
    if (tag == m_catalogues->current() && m_captions.isEmpty())
        return;
    const QString before = first();
    m_isChoosing = true;
    settings::captionLanguage.reset();
    m_captions.clear();
    if (m_second == tag) {
        m_second = before;
        settings::secondLanguage.set(before);
    }
    m_isChoosing = false;
    m_catalogues->setLanguage(tag);
    apply();
}

void LanguageController::setCaptions(const QString &tag)
{
    m_captions = tag;
    m_isChoosing = true;
    settings::captionLanguage.set(tag);
    m_isChoosing = false;
    apply();
}

void LanguageController::setSecond(const QString &tag)
{
    m_second = tag;
    m_isChoosing = true;
    settings::secondLanguage.set(tag);
    if (!tag.isEmpty())
        settings::lastSecondLanguage.set(tag);
    m_isChoosing = false;
    apply();
}

bool LanguageController::toggleSecond()
{
    const QString wanted = m_model->secondLanguage().isEmpty() ? otherLanguage() : QString();
    if (wanted.isEmpty() && m_model->secondLanguage().isEmpty())
        return false;
    setSecond(wanted);
    return true;
}

QString LanguageController::otherLanguage() const
{
    const QStringList &has = m_model->galleryLanguages();
    if (has.size() < 2)
        return {};
    const QStringList wanted = QStringList{m_second, settings::lastSecondLanguage.get()} +
                               language::available() + m_desktop + has;
    for (const QString &tag : wanted) {
        const bool isThere = std::any_of(has.cbegin(), has.cend(), [&tag](const QString &own) {
            return gallery::fitsLanguage(own, tag);
        });
        if (isThere && !gallery::fitsLanguage(tag, first()))
            return tag;
    }
    return {};
}

void LanguageController::updateInterface()
{
    if (!m_isChoosing)
        useInterface(
            language::choose({{}, settings::language.get(), m_desktop}, language::available()));
}

void LanguageController::updateCaptions()
{
    if (m_isChoosing)
        return;
    m_captions = settings::captionLanguage.get();
    apply();
}

void LanguageController::updateSecond()
{
    if (m_isChoosing)
        return;
    m_second = settings::secondLanguage.get();
    apply();
}

void LanguageController::apply()
{
    m_model->setLanguages(language::preferences(m_catalogues->current(), m_desktop, m_captions));
    m_model->setSecondLanguage(m_second == first() ? QString() : m_second);
    Q_EMIT changed();
}

} // namespace ui

#include "moc_languagecontroller.cpp"
