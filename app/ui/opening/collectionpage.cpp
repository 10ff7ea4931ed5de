// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/collectionpage.h"

#include "core/gallery/richtext.h"
#include "imaging/store/imagestore.h"
#include "ui/cards/carddelegate.h"
#include "ui/controls/captiontext.h"
#include "ui/input/shortcutoverridefilter.h"
#include "ui/style/colours.h"
#include "ui/style/textsize.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr double collectionTitleScale = 2.0;
constexpr double entryScale = 1.2;
constexpr int collectionMargin = 32;

gallery::Slide slideOf(const gallery::Collection::Item &item)
{
    gallery::Slide slide;
    slide.id = item.address;
    slide.title = item.title;
    if (slide.title.isEmpty())
        slide.title = {gallery::LanguageMap::none(), item.address};
    slide.thumbnails = item.thumbnails;
    for (const gallery::Picture &picture : item.thumbnails)
        slide.layers.append({QRect(), {picture}});
    slide.layers = slide.layers.mid(0, 1);
    return slide;
}

} // namespace

CollectionPage::CollectionPage(qsizetype thumbnailBytes, QWidget *parent)
    : QWidget(parent)
    , m_pictures(new imaging::ImageStore(&m_model, {thumbnailBytes, thumbnailBytes}, this))
    , m_title(new QLabel(this))
    , m_introduction(new CaptionText(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("collectionPage"));
    m_title->setObjectName(QStringLiteral("collectionTitle"));
    m_introduction->setObjectName(QStringLiteral("collectionIntroduction"));
    m_list->setObjectName(QStringLiteral("collectionList"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(1);
    dress();
    new ShortcutOverrideFilter(m_list);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CardDelegate(m_pictures, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    setFocusProxy(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(collectionMargin, collectionMargin, collectionMargin, 0);
    layout->setSpacing(collectionMargin / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_introduction);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(m_list, &QAbstractItemView::clicked, this, &CollectionPage::chooseCurrent);
    connect(m_pictures, &imaging::ImageStore::thumbnailChanged, this,
            [this](int row) { m_list->update(m_model.index(row)); });
    connect(m_list->verticalScrollBar(), &QAbstractSlider::valueChanged, this, [this] {
        const QRect shown = m_list->viewport()->rect();
        const QModelIndex last = m_list->indexAt(shown.bottomLeft());
        m_pictures->keepThumbnails(m_list->indexAt(shown.topLeft()).row(),
                                   last.isValid() ? last.row() : m_model.rowCount() - 1);
    });
}

void CollectionPage::show(const gallery::Collection &collection)
{
    m_collection = collection;
    gallery::Gallery gallery;
    gallery.title = collection.title;
    for (const gallery::Collection::Item &item : collection.items)
        gallery.slides.append(slideOf(item));
    m_model.setGallery(gallery);
    m_list->setCurrentIndex(m_model.index(0));
    retranslate();
}

void CollectionPage::setLanguages(const QStringList &preferences)
{
    m_model.setLanguages(preferences);
    retranslate();
}

QString CollectionPage::title() const
{
    return m_model.galleryTitle();
}

void CollectionPage::chooseCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const gallery::Collection::Item item = m_collection.items.at(index.row());
    Q_EMIT chosen(item); // a copy, as a slot may show another collection
}

void CollectionPage::dress()
{
    QFont title = fontAround(m_title);
    title.setPointSizeF(title.pointSizeF() * collectionTitleScale);
    title.setBold(true);
    m_title->setFont(fittedToWords(title, m_title->text(), width() - 2 * collectionMargin));
    QFont entries = fontAround(m_list);
    entries.setPointSizeF(entries.pointSizeF() * entryScale);
    m_list->setFont(entries);
}

void CollectionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dress();
}

void CollectionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void CollectionPage::retranslate()
{
    const QStringList languages = m_model.languages();
    m_title->setText(title().isEmpty() ? tr("A collection of galleries") : title());
    dress();
    const QString words = gallery::toHtml(m_collection.introduction.choose(languages).values +
                                          m_collection.credit.value.choose(languages).values);
    m_introduction->setParagraphs(words);
    m_introduction->setVisible(!words.isEmpty());
    m_introduction->setAccessibleName(tr("About the collection"));
    m_list->setAccessibleName(tr("Galleries"));
}

} // namespace ui
