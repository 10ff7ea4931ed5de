// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingstable.h"

#include "core/settings/settings.h"

namespace ui {

namespace {

using Editor = SettingRow::Editor;
using settings::Theme;
using SortKey = gallery::Sorting::Key;

constexpr SettingCondition byReading{&settings::slideshowByReading, true};
constexpr SettingCondition bySeconds{&settings::slideshowByReading, false};

} // namespace

const QList<SettingRow> &SettingsTable::rows()
{
    // clang-format off
    static const QList<SettingRow> table{
        {SettingsPage::Reading, Editor::Number, settings::captionPercent,
         QT_TR_NOOP("Size of the caption’s text, in percent"),
         QT_TR_NOOP("100 is the size that the desktop uses."), {}, 10},
        {SettingsPage::Reading, Editor::Switch, settings::captionVisible, QT_TR_NOOP("Show the caption")},
        {SettingsPage::Reading, Editor::Switch, settings::detailsVisible,
         QT_TR_NOOP("Show details below the caption"),
         QT_TR_NOOP("What else is known of the photo: when, where and by whom it was taken.")},
        {SettingsPage::Reading, Editor::Switch, settings::filmstripVisible,
         QT_TR_NOOP("Show the filmstrip")},
        {SettingsPage::Reading, Editor::Switch, settings::contentsVisible,
         QT_TR_NOOP("Show the contents beside the slide"),
         QT_TR_NOOP("Where the window is wide enough.")},

        {SettingsPage::Languages, Editor::InterfaceLanguage, settings::language,
         QT_TR_NOOP("Language of menus and buttons"), "",
         {{QT_TR_NOOP("As the desktop"), QString()}}},
        {SettingsPage::Languages, Editor::CaptionLanguage, settings::captionLanguage,
         QT_TR_NOOP("Language of titles and captions"),
         QT_TR_NOOP("Where a gallery lacks it, its next best language shows."),
         {{QT_TR_NOOP("As menus and buttons"), QString()}}},
        {SettingsPage::Languages, Editor::CaptionLanguage, settings::secondLanguage,
         QT_TR_NOOP("Second language, beside the first"), "",
         {{QT_TR_NOOP("None"), QString()}}},

        {SettingsPage::Appearance, Editor::Choice, settings::theme, QT_TR_NOOP("Colours"), "",
         {{QT_TR_NOOP("As the desktop"), QVariant::fromValue(Theme::Desktop)},
          {QT_TR_NOOP("Light"), QVariant::fromValue(Theme::Light)},
          {QT_TR_NOOP("Dark"), QVariant::fromValue(Theme::Dark)},
          {QT_TR_NOOP("High contrast"), QVariant::fromValue(Theme::HighContrast)}}},
        {SettingsPage::Appearance, Editor::Switch, settings::reduceMotion, QT_TR_NOOP("Reduce motion"),
         QT_TR_NOOP("Nothing glides or fades, also where the desktop allows it.")},
        {SettingsPage::Appearance, Editor::Switch, settings::enlargeSmall,
         QT_TR_NOOP("Enlarge small photos"),
         QT_TR_NOOP("To fill the view; else they show at their actual size. Drawings always fill it.")},
        {SettingsPage::Appearance, Editor::Switch, settings::playMotion, QT_TR_NOOP("Play moving pictures"),
         QT_TR_NOOP("They play by themselves when their slide is reached.")},

        {SettingsPage::Slideshow, Editor::Choice, settings::slideshowByReading,
         QT_TR_NOOP("How long a slide shows"), "",
         {{QT_TR_NOOP("As long as it takes to read"), true},
          {QT_TR_NOOP("The same time for each"), false}}},
        {SettingsPage::Slideshow, Editor::Number, settings::slideshowWordsAMinute,
         QT_TR_NOOP("Words read in a minute"), "", {}, 20, byReading},
        {SettingsPage::Slideshow, Editor::Number, settings::slideshowSeconds,
         QT_TR_NOOP("Seconds for each slide"), "", {}, 1, bySeconds},
        {SettingsPage::Slideshow, Editor::Switch, settings::slideshowRound,
         QT_TR_NOOP("Begin again at the end")},
        {SettingsPage::Slideshow, Editor::Switch, settings::slideshowShuffle,
         QT_TR_NOOP("Shuffle, each slide once a round")},

        {SettingsPage::Galleries, Editor::Switch, settings::subfolders, QT_TR_NOOP("Subfolders as chapters"),
         QT_TR_NOOP("Of folders of photos.")},
        {SettingsPage::Galleries, Editor::Choice, settings::photoSortKey, QT_TR_NOOP("Order of the photos of a folder"),
         QT_TR_NOOP("Dates from the oldest, files from the largest, ratings from the best."),
         {{QT_TR_NOOP("Names"), QVariant::fromValue(SortKey::Name)},
          {QT_TR_NOOP("Dates when they were taken"), QVariant::fromValue(SortKey::Date)},
          {QT_TR_NOOP("File sizes"), QVariant::fromValue(SortKey::Size)},
          {QT_TR_NOOP("Ratings"), QVariant::fromValue(SortKey::Rating)},
          {QT_TR_NOOP("Credits"), QVariant::fromValue(SortKey::Credit)}}},
        {SettingsPage::Galleries, Editor::Switch, settings::photosReversed, QT_TR_NOOP("Reverse that order")},
        {SettingsPage::Galleries, Editor::Folder, settings::builtinPhotos,
         QT_TR_NOOP("Photos for the built-in gallery"),
         QT_TR_NOOP("A folder with photos of your own for the slides that have none.")},
        {SettingsPage::Galleries, Editor::Number, settings::pictureCacheMiB,
         QT_TR_NOOP("Disk space for pictures from the network, in MiB"),
         QT_TR_NOOP("What was seen once can then be seen without the network. 0 keeps nothing."),
         {}, 64},
        {SettingsPage::Galleries, Editor::Number, settings::pictureMemory,
         QT_TR_NOOP("Memory for pictures, in MiB"),
         QT_TR_NOOP("0 takes what suits this computer."), {}, 64},

        {SettingsPage::Privacy, Editor::Switch, settings::keepViews, QT_TR_NOOP("Count what is viewed"),
         QT_TR_NOOP("On this computer only, to list what was viewed most.")},

        {SettingsPage::Speech, Editor::Number, settings::speechRate, QT_TR_NOOP("Speed of reading aloud"),
         QT_TR_NOOP("0 is the speed of the desktop’s voice; less is slower, more is faster."), {},
         10},

        {SettingsPage::Keys, Editor::Switch, settings::singleLetterKeys,
         QT_TR_NOOP("Keys of a single character"),
         QT_TR_NOOP("Such as C for the caption. Switch them off where speech or a tremor presses "
                    "them by accident.")},
    };
    // clang-format on
    return table;
}

QString SettingsTable::title(SettingsPage page)
{
    switch (page) {
    case SettingsPage::Reading:
        return tr("Reading");
    case SettingsPage::Languages:
        return tr("Languages");
    case SettingsPage::Appearance:
        return tr("Appearance");
    case SettingsPage::Slideshow:
        return tr("Slideshow");
    case SettingsPage::Galleries:
        return tr("Galleries");
    case SettingsPage::Privacy:
        return tr("Privacy");
    case SettingsPage::Speech:
        return tr("Reading aloud");
    case SettingsPage::Keys:
        return tr("Keyboard shortcuts");
    }
    Q_UNREACHABLE();
}

} // namespace ui
