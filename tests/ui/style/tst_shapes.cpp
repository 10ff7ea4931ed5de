// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/placeholder/contrast.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/controls/captiontext.h"
#include "ui/controls/flattabs.h"
#include "ui/controls/highlightedlabel.h"
#include "ui/controls/linkbutton.h"
#include "ui/controls/segmentbutton.h"
#include "ui/controls/tourbutton.h"
#include "ui/slidepage/chapterline.h"
#include "ui/style/colours.h"

#include <QHash>
#include <QTextBlock>

/// Nothing is told by colour alone (WCAG 2.2, 1.4.1): what differs in meaning differs in shape.
class TestShapes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }
    void differ_data();
    void differ();
    void seenChaptersAreThicker();
    void foundWordsAreUnderlined();
    void linksAreUnderlined();
};

namespace {

/// Where a widget is not of the colour that most of it has, seen without any colour.
QImage shapeOf(QWidget &widget)
{
    widget.ensurePolished();
    widget.resize(widget.sizeHint());
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    QHash<int, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[qGray(image.pixel(x, y))];
    }
    int ground = 0;
    for (auto shade = counts.cbegin(); shade != counts.cend(); ++shade)
        ground = shade.value() > counts.value(ground) ? shade.key() : ground;
    QImage shape(image.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isInk = qAbs(qGray(image.pixel(x, y)) - ground) > 60;
            shape.setPixel(x, y, isInk ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
    }
    return shape;
}

int differences(const QImage &one, const QImage &other)
{
    int differences = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            differences += one.pixel(x, y) != other.pixel(x, y);
    }
    return differences;
}

QImage segment(bool chosen)
{
    ui::SegmentButton segment("FR", nullptr);
    segment.setChecked(chosen);
    return shapeOf(segment);
}

QImage button(bool isDefault)
{
    ui::TourButton button;
    button.setText("REVOIR");
    button.setDefault(isDefault);
    return shapeOf(button);
}

QImage disabledButton(bool isDisabled)
{
    ui::TourButton button;
    button.setText("REVOIR");
    button.setEnabled(!isDisabled);
    return shapeOf(button);
}

QImage tabs(bool first)
{
    ui::FlatTabs tabs;
    tabs.addTab("heure");
    tabs.addTab("jour");
    tabs.setCurrentIndex(first ? 0 : 1);
    return shapeOf(tabs);
}

QImage quiet(bool isEnabled)
{
    ui::LinkButton button;
    button.setText("LES PLUS VUS");
    button.setEnabled(isEnabled);
    return shapeOf(button);
}

using Drawing = QImage (*)(bool);

} // namespace

Q_DECLARE_METATYPE(Drawing)

void TestShapes::differ_data()
{
    QTest::addColumn<ui::Look>("look");
    QTest::addColumn<Drawing>("drawing");
    using ui::Look;
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast, Look::HighContrastLight}) {
        const auto row = [look](const char *name, Drawing drawing) {
            QTest::addRow("%s, look %d", name, int(look)) << look << drawing;
        };
        row("the language that is chosen", segment);
        row("the default button", button);
        row("a button that can be pressed", disabledButton);
        row("the tab that shows", tabs);
        row("words that can be pressed", quiet);
    }
}

void TestShapes::differ()
{
    QFETCH(ui::Look, look);
    QFETCH(Drawing, drawing);
    QApplication::setPalette(ui::vitrinePalette(look));
    QVERIFY(differences(drawing(true), drawing(false)) > 20);
}

void TestShapes::seenChaptersAreThicker()
{
    const MainWindowFixture reader("en");
    reader.tour->goTo(1);
    reader.press(Qt::Key_Right);
    auto *line = reader.find("chapterLine");
    const QImage image = line->grab().toImage();
    const auto thickness = [&image](int x) {
        int height = 0;
        for (int y = 0; y < image.height(); ++y)
            height += image.pixel(x, y) != image.pixel(image.width() - 2, 0);
        return height;
    };
    const int step = image.width() / 29;
    QVERIFY(thickness(step + step / 2) > thickness(20 * step + step / 2));
    QVERIFY(thickness(20 * step + step / 2) > 0);
}

void TestShapes::foundWordsAreUnderlined()
{
    const QList<search::Place> places{{0, 5}, {12, 5}};
    ui::CaptionText caption;
    caption.setParagraphs("<p>First of the words</p>");
    caption.setMarks(places, 1);
    const auto marks = caption.extraSelections();
    QCOMPARE(marks.size(), 2);
    for (const auto &mark : marks)
        QVERIFY(mark.format.fontUnderline());
    // The one that the reader is at has a line above, too.
    QVERIFY(!marks.first().format.fontOverline());
    QVERIFY(marks.last().format.fontOverline());
    ui::HighlightedLabel label;
    label.setWords("First of the words");
    label.setMarks(places, 1);
    QCOMPARE(label.text().count("underline"), 2);
    QCOMPARE(label.text().count("overline"), 1);
}

void TestShapes::linksAreUnderlined()
{
    ui::CaptionText caption;
    caption.setParagraphs("<p>See <a href='https://example.org'>there</a></p>");
    bool found = false;
    const QTextBlock block = caption.document()->begin();
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextCharFormat format = part.fragment().charFormat();
        found = found || (format.isAnchor() && format.fontUnderline());
    }
    QVERIFY(found);
}

VITRINE_TEST(TestShapes, QApplication)
#include "tst_shapes.moc"
