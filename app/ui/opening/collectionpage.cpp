// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/collectionpage.h"

#include "core/gallery/richtext.h"
#include "imaging/store/imagestore.h"
#include "ui/cards/carddelegate.h"
#include "ui/cards/cardmodel.h"
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

imaging::ImageKey imageOf(const QModelIndex &index)
{
    return index.data(CardModel::ImageRole).value<imaging::ImageKey>();
}

} // namespace

CollectionPage::CollectionPage(qsizetype thumbnailBytes, QWidget *parent)
    : QWidget(parent)
    , m_images(new imaging::ImageStore({thumbnailBytes, thumbnailBytes}, this))
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
    updateFonts();
    new ShortcutOverrideFilter(m_list, ShortcutOverrideFilter::Typing);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CardDelegate(m_images, m_list));
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
    connect(m_images, &imaging::ImageStore::changed, this, &CollectionPage::repaintItems);
    connect(m_list->verticalScrollBar(), &QAbstractSlider::valueChanged, this,
            &CollectionPage::cancelHidden);
}

void CollectionPage::repaintItems(const imaging::ImageKey &key)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (imageOf(index) == key)
            m_list->update(index);
    }
}

void CollectionPage::cancelHidden()
{
    const QRect shown = m_list->viewport()->rect();
    const QModelIndex last = m_list->indexAt(shown.bottomLeft());
    const int lastRow = last.isValid() ? last.row() : m_model.rowCount() - 1;
    QSet<imaging::ImageKey> visible;
    for (int row = m_list->indexAt(shown.topLeft()).row(); row <= lastRow; ++row)
        visible += imageOf(m_model.index(row));
    m_images->cancel(
        [&visible](const imaging::LoadRequest &request) { return !visible.contains(request.key); });
}

void CollectionPage::show(const gallery::Collection &collection, int row)
{
    m_images->clear();
    m_model.setCollection(collection);
    m_list->setCurrentIndex(m_model.index(row));
    retranslate();
}

void CollectionPage::setLanguages(const QStringList &preferences)
{
    m_model.setLanguages(preferences);
    retranslate();
}

int CollectionPage::currentRow() const
{
    return m_list->currentIndex().row();
}

void CollectionPage::chooseCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const gallery::Collection::Item item = m_model.collection().items.at(index.row());
    Q_EMIT chosen(item); // a copy, as a slot may show another collection
}

void CollectionPage::updateFonts()
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
    updateFonts();
    m_list->doItemsLayout(); // rows of a narrow list are higher
}

// Until now rows were laid out for the width that the list had before.
void CollectionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list->doItemsLayout();
    m_list->scrollTo(m_list->currentIndex());
}

void CollectionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateFonts();
    QWidget::changeEvent(event);
}

void CollectionPage::retranslate()
{
    const QStringList &languages = m_model.languages();
    const gallery::Collection &collection = m_model.collection();
    const QString title = collection.title.line(languages);
    m_title->setText(title.isEmpty() ? tr("A collection of galleries") : title);
    setWindowTitle(m_title->text());
    updateFonts();
    const QString words = gallery::toHtml(collection.introduction.choose(languages).values +
                                          collection.credit.value.choose(languages).values);
    m_introduction->setParagraphs(words);
    m_introduction->setVisible(!words.isEmpty());
    m_introduction->setAccessibleName(tr("About the collection"));
    m_list->setAccessibleName(tr("Galleries"));
}

} // namespace ui

#include "moc_collectionpage.cpp"
