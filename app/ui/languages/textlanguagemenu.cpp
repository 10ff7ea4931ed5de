// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languages/textlanguagemenu.h"

#include "core/gallery/slidemodel.h"
#include "core/language/languagenames.h"
#include "ui/languages/languagecontroller.h"

#include <QActionGroup>

#include <algorithm>

namespace ui {

TextLanguageMenu::TextLanguageMenu(Place place, LanguageController *languages, QWidget *parent)
    : QMenu(parent)
    , m_place(place)
    , m_languages(languages)
{
    setObjectName(place == Place::Captions ? QStringLiteral("captionLanguages")
                                           : QStringLiteral("secondLanguages"));
    connect(languages, &LanguageController::changed, this, &TextLanguageMenu::fill);
    connect(languages->model(), &gallery::SlideModel::updated, this, &TextLanguageMenu::fill);
    connect(this, &QMenu::aboutToShow, this, &TextLanguageMenu::fill);
    fill();
}

void TextLanguageMenu::fill()
{
    const bool isCaptions = m_place == Place::Captions;
    clear();
    setTitle(isCaptions ? tr("&Captions in") : tr("Second language &beside"));
    auto *group = new QActionGroup(this);
    for (QObject *old : findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly)) {
        if (old != group)
            old->deleteLater(); // one of its actions may be the sender
    }
    add(isCaptions ? tr("The &interface’s language") : tr("&None"), QString(), group);
    addSeparator();

    const QString chosen = isCaptions ? m_languages->captions() : m_languages->second();
    QStringList tags = m_languages->model()->galleryLanguages();
    if (!chosen.isEmpty() && !tags.contains(chosen, Qt::CaseInsensitive))
        tags += chosen;
    std::sort(tags.begin(), tags.end(), [](const QString &a, const QString &b) {
        return language::LanguageNames::native(a).localeAwareCompare(
                   language::LanguageNames::native(b)) < 0;
    });
    for (const QString &tag : std::as_const(tags)) {
        QAction *action = add(
            language::LanguageNames::native(tag).replace(u'&', QLatin1String("&&")), tag, group);
        // The second language cannot be the first one.
        action->setEnabled(isCaptions ||
                           tag.compare(m_languages->first(), Qt::CaseInsensitive) != 0);
    }
}

QAction *TextLanguageMenu::add(const QString &text, const QString &tag, QActionGroup *group)
{
    QAction *action = addAction(text);
    const bool isCaptions = m_place == Place::Captions;
    action->setObjectName((isCaptions ? QStringLiteral("captions_") : QStringLiteral("beside_")) +
                          tag);
    action->setCheckable(true);
    action->setChecked(tag.compare(isCaptions ? m_languages->captions() : m_languages->second(),
                                   Qt::CaseInsensitive) == 0);
    group->addAction(action);
    // Queued, as the slot rebuilds this menu.
    connect(
        action, &QAction::triggered, m_languages,
        [languages = m_languages, isCaptions, tag] {
            if (isCaptions)
                languages->setCaptions(tag);
            else
                languages->setSecond(tag);
        },
        Qt::QueuedConnection);
    return action;
}

} // namespace ui

#include "moc_textlanguagemenu.cpp"
