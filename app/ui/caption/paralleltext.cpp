// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/caption/paralleltext.h"

#include "core/gallery/paragraphs.h"
#include "core/gallery/richtext.h"
#include "core/gallery/slidemodel.h"
#include "core/language/languagenames.h"
#include "ui/accessibility/announcement.h"
#include "ui/controls/captiontext.h"
#include "ui/controls/highlightedlabel.h"
#include "ui/slidetext/slidetexts.h"
#include "ui/style/colours.h"
#include "ui/style/textlanguage.h"

#include <QFontInfo>
#include <QLabel>
#include <QTextDocument>

namespace ui {

namespace {

using Arrangement = PairLayout::Arrangement;

constexpr double narrowestColumn = 11.5; // in font sizes: some 22 letters

HighlightedLabel *makeSecondLabel(const char *name, QWidget *parent)
{
    auto *label = new HighlightedLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    label->hide();
    return label;
}

CaptionText *makeText(const char *name, QWidget *parent)
{
    auto *text = new CaptionText(parent);
    text->setObjectName(QLatin1String(name));
    text->hide();
    return text;
}

// A colon in the typography of the text's language, not of the interface's.
QString colonIn(const QString &language)
{
    const bool isFrench = gallery::extendsLanguage(language, QStringLiteral("fr"));
    return isFrench ? QStringLiteral("\u00A0: ") : QStringLiteral(": ");
}

void showWords(HighlightedLabel *label, const QString &language, const QString &words)
{
    setTextLanguage(label, language, words);
    label->setWords(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

ParallelText::ParallelText(const CaptionTexts &texts, QWidget *column)
    : QObject(column)
    , m_texts(texts)
    , m_firstName(makeSecondLabel("firstLanguage", column))
    , m_secondName(makeSecondLabel("secondLanguage", column))
    , m_heading(makeSecondLabel("secondHeading", column))
    , m_title(makeSecondLabel("secondTitle", column))
    , m_caption(makeText("secondCaption", column))
    , m_credit(makeText("secondCredit", column))
    , m_names(new PairLayout(m_firstName, m_secondName))
    , m_headings(new PairLayout(texts.heading, m_heading))
    , m_titles(new PairLayout(texts.title, m_title))
    , m_captions(new PairLayout(texts.caption, m_caption))
    , m_credits(new PairLayout(texts.credit, m_credit))
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QWidget::setTabOrder(texts.caption, m_caption);
    QWidget::setTabOrder(texts.credit, m_credit);
}

void ParallelText::show(const QModelIndex &slide)
{
    m_slide = slide;
    const auto *model = qobject_cast<const gallery::SlideModel *>(slide.model());
    m_first = model ? model->wording(slide.row(), model->languages()) : gallery::Wording();
    m_second = model ? model->secondWording(slide.row()) : gallery::Wording();
    m_isShown = !m_second.isEmpty();

    const auto line = [](const gallery::LanguageMap::Choice &choice) {
        return choice.values.join(QStringLiteral(" · "));
    };
    showWords(m_title, m_second.title.language, line(m_second.title));
    QString credit = gallery::toHtml(m_second.credit.values);
    // With its label only where the first language shows one.
    if (SlideTexts::isSpecificCreditLabel(m_first.creditLabel) && !m_second.creditLabel.isEmpty() &&
        credit.startsWith(u"<p>"))
        credit.insert(3, m_second.creditLabel.toHtmlEscaped() + colonIn(m_second.credit.language));
    setTextLanguage(m_credit, m_second.credit.language, gallery::plainText(m_second.credit.values));
    m_credit->setParagraphs(credit);
    setName(m_credit, gallery::plainText(m_second.credit.values));
    m_credit->setVisible(!credit.isEmpty());
    showNames();
    showCaption();
}

void ParallelText::showNames()
{
    const bool areShown = m_isShown && isInColumns();
    const bool hasCaption = !m_first.caption.language.isEmpty() &&
                            m_first.caption.language != gallery::LanguageMap::none();
    const QString tag = hasCaption ? m_first.caption.language : m_first.title.language;
    const auto *model = qobject_cast<const gallery::SlideModel *>(m_slide.model());
    const auto show = [areShown](QLabel *label, const QString &language) {
        const QString name = language::LanguageNames::native(language);
        setTextLanguage(label, language, name);
        label->setText(name);
        label->setVisible(areShown && !name.isEmpty());
    };
    show(m_firstName, tag == gallery::LanguageMap::none() ? QString() : tag);
    show(m_secondName, m_isShown && model ? model->secondLanguage() : QString());
    // Without columns the place in the chapter shows once, in the first language.
    const QString chapter = m_second.chapter.values.value(0);
    showWords(m_heading, m_second.chapter.language,
              areShown && !chapter.isEmpty() ? SlideTexts::heading(chapter, m_slide) : QString());
}

void ParallelText::showCaption()
{
    const auto join = [](const QStringList &paragraphs) { return paragraphs.join(QString()); };
    const QString words = gallery::plainText(m_first.caption.values);
    const bool isPair = !m_first.caption.values.isEmpty() && !m_second.caption.values.isEmpty();
    setTextLanguage(m_texts.caption, m_first.caption.language, words);
    QString html;
    QList<CaptionText::Style> styles;
    if (isPair && !isInColumns()) {
        const auto add = [&html, &styles](const QString &paragraph, const QString &tag,
                                          bool second) {
            if (paragraph.isEmpty())
                return;
            html += paragraph;
            styles.append({tag, second});
        };
        for (const auto &[first, second] :
             gallery::paragraphPairs(m_first.caption.values, m_second.caption.values)) {
            add(first, m_first.caption.language, false);
            add(second, m_second.caption.language, true);
        }
    } else {
        html = join(gallery::paragraphs(m_first.caption.values));
    }
    m_texts.caption->setParagraphs(html, styles);
    m_texts.caption->setVisible(!html.isEmpty());
    const QString second = join(gallery::paragraphs(m_second.caption.values));
    setTextLanguage(m_caption, m_second.caption.language,
                    gallery::plainText(m_second.caption.values));
    m_caption->setParagraphs(second);
    m_caption->setVisible(!second.isEmpty() && (isInColumns() || !isPair));
    //: The accessible name of a caption; %1 is the language that it is in.
    setName(m_caption,
            tr("Caption in %1").arg(language::LanguageNames::spoken(m_second.caption.language)));
}

QString ParallelText::title() const
{
    return m_title->words();
}

ParallelText::Room ParallelText::arrange(int width, int line)
{
    const QFontMetrics metrics = m_texts.caption->fontMetrics();
    const int gap = metrics.height();
    const int column = qMin(line, PairLayout::columnWidth(width, gap));
    const double least = narrowestColumn * QFontInfo(m_texts.caption->font()).pixelSize();
    const bool isNew = isInColumns() != (column >= least);
    if (isNew)
        m_arrangement = isInColumns() ? Arrangement::Stacked : Arrangement::Columns;
    for (PairLayout *row : {m_names, m_headings, m_titles, m_captions, m_credits}) {
        row->setColumnGap(gap);
        row->setArrangement(m_arrangement);
    }
    if (isNew && m_isShown) {
        showNames();
        showCaption();
    }
    const int one = qMin(line, width);
    return m_isShown && isInColumns() ? Room{2 * column + gap, column} : Room{one, one};
}

void ParallelText::applyFonts(const QFont &name, const QFont &title, int room)
{
    const int unit = m_texts.caption->fontMetrics().height() / 2;
    const auto fit = [](QWidget *text, const QFont &font) {
        text->setFont(fontFor(font, textLanguage(text)));
    };
    for (QLabel *label : {m_firstName, m_secondName}) {
        fit(label, name);
        label->setContentsMargins(0, 0, 0, unit);
    }
    fit(m_heading, m_texts.heading->font());
    fit(m_title, title);
    m_heading->setMaximumWordWidth(room);
    m_title->setMaximumWordWidth(room);
    fit(m_caption, m_texts.caption->font());
    fit(m_credit, m_texts.credit->font());
    m_heading->setPalette(m_texts.heading->palette());
    m_credit->setPalette(m_texts.credit->palette());
    m_heading->setContentsMargins(m_texts.heading->contentsMargins());
    const QMargins below = m_texts.title->contentsMargins();
    m_title->setContentsMargins(below);
    if (!isInColumns() && !m_title->isHidden())
        m_texts.title->setContentsMargins(0, 0, 0, below.bottom() / 4);
}

void ParallelText::highlight(const QString &query)
{
    if (!m_heading->words().isEmpty())
        m_heading->setMarks(search::placesOf(query, m_second.chapter.values.value(0)), -1);
    m_title->setMarks(search::placesOf(query, m_title->words()), -1);
    for (CaptionText *text : {m_caption, m_credit})
        text->setMarks(search::placesOf(query, text->document()->toPlainText()), -1);
}

} // namespace ui

#include "moc_paralleltext.cpp"
