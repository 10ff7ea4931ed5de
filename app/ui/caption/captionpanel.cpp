// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/caption/captionpanel.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/accessibility/announcement.h"
#include "ui/caption/counterbutton.h"
#include "ui/caption/coverlinks.h"
#include "ui/caption/detailsview.h"
#include "ui/caption/paralleltext.h"
#include "ui/caption/tourcontrols.h"
#include "ui/controls/captionscroll.h"
#include "ui/controls/captiontext.h"
#include "ui/controls/highlightedlabel.h"
#include "ui/slidetext/slidetexts.h"
#include "ui/style/colours.h"
#include "ui/style/textlanguage.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QSpacerItem>
#include <QTextDocument>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

namespace {

HighlightedLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new HighlightedLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setFocusPolicy(Qt::NoFocus);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

CaptionPanel::CaptionPanel(gallery::Tour *tour, QWidget *parent)
    : QFrame(parent)
    , m_tour(tour)
    , m_scroll(new CaptionScroll(this))
    , m_column(new QWidget(m_scroll))
    , m_columnLayout(new QVBoxLayout(m_column))
    , m_textLayout(new QVBoxLayout)
    , m_heading(makeLabel("heading", m_column))
    , m_title(makeLabel("title", m_column))
    , m_caption(new CaptionText(m_column))
    , m_remarks(new CaptionText(m_column))
    , m_credit(new CaptionText(m_column))
    , m_parallelText(new ParallelText(texts(), m_column))
    , m_missing(makeLabel("missing", m_column))
    , m_coverLinks(new CoverLinks(m_column))
    , m_introduction(new DetailsView(tour, DetailsView::Part::Introduction, m_column))
    , m_details(new DetailsView(tour, DetailsView::Part::Details, m_column))
    , m_tourControls(new TourControls(tour, this))
    , m_typography(texts(), m_missing, m_parallelText)
    , m_highlighter(texts(), m_parallelText, m_scroll)
{
    setObjectName(QStringLiteral("captionPanel"));
    m_caption->setObjectName(QStringLiteral("caption"));
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_credit->setObjectName(QStringLiteral("credit"));
    m_introduction->hide();
    m_details->hide();
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_columnLayout->setContentsMargins(0, 0, 0, 0);
    m_columnLayout->setSpacing(0);
    m_columnLayout->addLayout(m_textLayout, 1);
    m_remarksGap = new QSpacerItem(0, 0);
    m_creditGap = new QSpacerItem(0, 0);
    m_coverLinksGap = new QSpacerItem(0, 0);
    m_introductionGap = new QSpacerItem(0, 0);
    m_detailsGap = new QSpacerItem(0, 0);
    m_textLayout->setSpacing(0);
    m_textLayout->addLayout(m_parallelText->names());
    m_textLayout->addLayout(m_parallelText->headings());
    m_textLayout->addLayout(m_parallelText->titles());
    m_textLayout->addWidget(m_missing);
    m_textLayout->addLayout(m_parallelText->captions());
    m_textLayout->addItem(m_remarksGap);
    m_textLayout->addWidget(m_remarks);
    m_textLayout->addItem(m_creditGap);
    m_textLayout->addLayout(m_parallelText->credits());
    m_textLayout->addItem(m_coverLinksGap);
    m_textLayout->addWidget(m_coverLinks);
    m_textLayout->addItem(m_introductionGap);
    m_textLayout->addWidget(m_introduction);
    m_textLayout->addItem(m_detailsGap);
    m_textLayout->addWidget(m_details);
    m_textLayout->addStretch(1);
    m_scroll->setWidget(m_column);
    m_column->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_tourControls);
    setSharedEdge(Qt::LeftEdge);

    connect(tour, &gallery::Tour::currentChanged, this, &CaptionPanel::showSlide);
    connect(tour, &gallery::Tour::positionChanged, this, &CaptionPanel::showTexts);
    connect(tour, &gallery::Tour::restarted, m_scroll, &CaptionScroll::scrollToTop);
    connect(tour->model(), &QAbstractItemModel::dataChanged, this, &CaptionPanel::updateTexts);
    updateLayout();
    showSlide();
}

CaptionTexts CaptionPanel::texts() const
{
    return {m_heading, m_title, m_caption, m_remarks, m_credit};
}

QSize CaptionPanel::sizeHint() const
{
    return m_scroll->isHidden() ? QFrame::sizeHint() : QSize(430, 670);
}

void CaptionPanel::setTextPercent(int percent)
{
    m_percent = qBound(smallestTextPercent, percent, largestTextPercent);
    updateLayout();
    Q_EMIT textPercentChanged(m_percent);
}

int CaptionPanel::widthForLines(int characters) const
{
    return m_typography.panelWidth(characters);
}

bool CaptionPanel::isTooLow(int height) const
{
    return height < m_typography.smallestReadableHeight();
}

int CaptionPanel::tourControlsHeight(int width) const
{
    return m_tourControls->heightIn(width);
}

void CaptionPanel::setMarks(const SearchMarks &marks)
{
    m_highlighter.setMarks(marks, m_tour->selection()->currentIndex());
}

void CaptionPanel::updateLayout()
{
    const ParallelText::Room room = m_typography.apply(m_percent, size(), palette());
    const QFont font = CaptionTypography::creditFont(m_percent);
    m_coverLinks->setFont(font);
    m_introduction->setFont(font);
    m_details->setFont(font);
    updateGaps();
    const int edge = CaptionTypography::margin(width());
    const int rest = qMax(0, width() - 2 * edge - room.all);
    const int left = isRightToLeft() ? rest : 0;
    const int lineHeight = m_caption->fontMetrics().height();
    m_textLayout->setContentsMargins(edge + left, edge, edge + rest - left, 2 * (lineHeight / 2));
    m_tourControls->setSideMargin(edge);
}

void CaptionPanel::updateGaps()
{
    const int unit = m_caption->fontMetrics().height() / 2;
    const auto set = [](QSpacerItem *gap, const QWidget *below, int height) {
        gap->changeSize(0, below->isHidden() ? 0 : height);
    };
    set(m_remarksGap, m_remarks, 2 * unit);
    set(m_creditGap, m_credit, unit + unit / 2);
    set(m_coverLinksGap, m_coverLinks, unit + unit / 2);
    set(m_introductionGap, m_introduction, 2 * unit);
    set(m_detailsGap, m_details, 3 * unit);
    m_textLayout->invalidate();
}

void CaptionPanel::setPhoto(QWidget *photo)
{
    if (photo == m_photo)
        return;
    if (m_photo)
        m_columnLayout->removeWidget(m_photo);
    m_photo = photo;
    if (photo)
        m_columnLayout->insertWidget(0, photo);
}

void CaptionPanel::setTourControlsInText(bool inText)
{
    if (inText == m_tourControlsInText)
        return;
    m_tourControlsInText = inText;
    QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && m_tourControls->isAncestorOf(focused);
    if (inText)
        m_columnLayout->addWidget(m_tourControls);
    else
        layout()->addWidget(m_tourControls);
    m_tourControls->show();
    if (hadFocus)
        focused->setFocus(Qt::OtherFocusReason);
}

void CaptionPanel::scrollBy(int steps)
{
    m_scroll->scrollBy(steps);
}

void CaptionPanel::setSharedEdge(Qt::Edge edge)
{
    m_sharedEdge = edge;
    const int beside = edge == Qt::LeftEdge ? 1 : 0; // width of the line between the two
    layout()->setContentsMargins(isRightToLeft() ? 0 : beside, 1 - beside,
                                 isRightToLeft() ? beside : 0, 0);
    update();
}

void CaptionPanel::setTextsVisible(bool visible)
{
    if (visible == m_textsVisible)
        return;
    m_textsVisible = visible;
    setTourControlsInText(m_tourControlsInText && visible);
    m_scroll->setVisible(visible);
    setSizePolicy(QSizePolicy::Preferred, visible ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    Q_EMIT textsVisibleChanged(visible);
}

QList<QWidget *> CaptionPanel::controls() const
{
    QList<QWidget *> all;
    for (auto *button : findChildren<QAbstractButton *>()) {
        if (button != m_tourControls->counter()) // which tells where the reader is
            all += button;
    }
    return all;
}

void CaptionPanel::setDetailsVisible(bool visible)
{
    if (visible == !m_details->isHidden())
        return;
    m_details->setVisible(visible);
    updateIntroduction();
    updateGaps();
}

/// The details say the same of the gallery.
void CaptionPanel::updateIntroduction()
{
    m_introduction->setVisible(m_details->isHidden() && m_introduction->introduces());
    m_introduction->showSlide();
}

void CaptionPanel::revealDetails()
{
    m_scroll->reveal(m_details);
}

void CaptionPanel::showSlide()
{
    showTexts();
    m_scroll->scrollToTop();
}

void CaptionPanel::updateTexts(const QModelIndex &first, const QModelIndex &last,
                               const QList<int> &roles)
{
    using gallery::SlideModel;
    const int current = m_tour->current();
    const bool isShown = first.row() <= current && current <= last.row();
    if (isShown &&
        gallery::concerns(roles, {SlideModel::TitleRole, SlideModel::CoverRole,
                                  SlideModel::CaptionRole, SlideModel::CreditRole,
                                  SlideModel::RemarksRole, SlideModel::ChapterTitleRole,
                                  SlideModel::ChapterPlaceRole, SlideModel::ChapterSizeRole,
                                  SlideModel::DetailsRole, SlideModel::HasSecondWordingRole}))
        showTexts();
    else if (gallery::concerns(roles, {SlideModel::HasSecondWordingRole}))
        updatePairing(); // which depends on the whole gallery
}

void CaptionPanel::showTexts()
{
    using gallery::SlideModel;
    const QModelIndex slide = m_tour->selection()->currentIndex();
    const QString heading = SlideTexts::heading(slide);
    m_heading->setWords(heading);
    setName(m_heading, QString(heading).replace(QChar::Nbsp, QLatin1Char(' ')));
    m_heading->setVisible(!heading.isEmpty());
    m_title->setWords(slide.data(SlideModel::TitleRole).toString());
    m_parallelText->show(slide);
    setName(m_caption, tr("Caption"));
    const QString missing = SlideTexts::missing(slide);
    m_missing->setWords(missing);
    m_missing->setVisible(!missing.isEmpty());
    const QString remarks = slide.data(SlideModel::RemarksRole).toString();
    m_remarks->setParagraphs(remarks);
    setName(m_remarks, tr("Remarks"));
    m_remarks->setVisible(!remarks.isEmpty());
    updateIntroduction();
    m_details->showSlide();
    const QString credit = SlideTexts::credit(slide);
    m_credit->setParagraphs(credit);
    setName(m_credit, slide.data(SlideModel::CreditTextRole).toString());
    m_credit->setVisible(!credit.isEmpty());
    applyLanguages(slide);
    m_highlighter.update(slide);
    m_coverLinks->setVisible(slide.data(SlideModel::CoverRole).toBool());
    updatePairing();
    updateLayout(); // which depends on the languages and on how long the words are
}

void CaptionPanel::applyLanguages(const QModelIndex &slide)
{
    using gallery::SlideModel;
    const auto language = [&slide](int role) { return slide.data(role).toString(); };
    setTextLanguage(m_heading, language(SlideModel::ChapterLanguageRole), m_heading->words());
    setTextLanguage(m_title, language(SlideModel::TitleLanguageRole), m_title->words());
    setTextLanguage(m_credit, language(SlideModel::CreditLanguageRole),
                    language(SlideModel::CreditTextRole));
    setTextLanguage(m_missing, QString(), m_missing->text());
    if (!slide.isValid())
        return;
    const SlideModel &model = *m_tour->model();
    const auto remarks = model.gallery().slides.at(slide.row()).remarks;
    setTextLanguage(m_remarks, remarks.value(0).text.choose(model.languages()).language,
                    m_remarks->document()->toPlainText());
}

void CaptionPanel::updatePairing()
{
    const gallery::SlideModel &model = *m_tour->model();
    const QString second = model.secondLanguage();
    const auto fits = [&second](const QString &tag) { return gallery::fitsLanguage(tag, second); };
    const bool isPaired = !second.isEmpty() && std::any_of(model.galleryLanguages().cbegin(),
                                                           model.galleryLanguages().cend(), fits);
    if (isPaired == m_isPaired)
        return;
    m_isPaired = isPaired;
    Q_EMIT pairingChanged();
}

void CaptionPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(lineColour(palette()));
    const QRect edge = rect();
    if (m_sharedEdge == Qt::TopEdge)
        painter.drawLine(edge.topLeft(), edge.topRight());
    else if (isRightToLeft())
        painter.drawLine(edge.topRight(), edge.bottomRight());
    else
        painter.drawLine(edge.topLeft(), edge.bottomLeft());
}

void CaptionPanel::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0)
        Q_EMIT textSizeWheeled(event->angleDelta().y() > 0 ? 1 : -1);
}

void CaptionPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateLayout();
}

void CaptionPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLayout();
    else if (event->type() == QEvent::LayoutDirectionChange) {
        setSharedEdge(m_sharedEdge);
        updateLayout();
    }
}

} // namespace ui

#include "moc_captionpanel.cpp"
