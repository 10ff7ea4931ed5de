// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"
#include "ui/controls/linkbutton.h"

#include <QImage>
#include <QVBoxLayout>

using ui::LinkButton;

/// Buttons that look like a link.
class TestLinkButton : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsOnOneLineWhereThereIsRoom_data();
    void standsOnOneLineWhereThereIsRoom();
    void breaksWhereThereIsNoRoom();
};

namespace {

// The pixels from the first line with ink to the last one.
int inkHeight(LinkButton &button)
{
    const QImage image = button.grab().toImage();
    int top = image.height();
    int bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                top = qMin(top, y);
                bottom = y;
                break;
            }
        }
    }
    return qRound((bottom - top + 1) / image.devicePixelRatio());
}

} // namespace

void TestLinkButton::standsOnOneLineWhereThereIsRoom_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("points");
    for (const char *words : {"Back to the gallery", "Back to the slide", "Revenir à la galerie",
                              "Most viewed", "Retour à la diapositive", "Clear…"}) {
        for (double points = 7; points <= 20; points += 0.5)
            QTest::addRow("%s, %g", words, points) << QString::fromUtf8(words) << points;
    }
}

void TestLinkButton::standsOnOneLineWhereThereIsRoom()
{
    QFETCH(QString, words);
    QFETCH(double, points);
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *button = new LinkButton(&page);
    layout->addWidget(button, 0, Qt::AlignLeading);
    layout->addStretch(1);
    QFont font = page.font();
    font.setPointSizeF(points);
    button->setFont(font);
    button->setText(words);
    page.resize(640, 200);
    page.show();
    QVERIFY(inkHeight(*button) <= button->fontMetrics().height());
}

void TestLinkButton::breaksWhereThereIsNoRoom()
{
    LinkButton button;
    button.setText("Back to the gallery");
    button.resize(button.sizeHint().width() * 2 / 3, 100);
    QVERIFY(inkHeight(button) > button.fontMetrics().height());
    QVERIFY(button.heightForWidth(button.width()) >= inkHeight(button));
}

VITRINE_TEST(TestLinkButton, QApplication)
#include "tst_linkbutton.moc"
