// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/fakeportal.h"
#include "support/mainwindowfixture.h"
#include "support/photos.h"
#include "support/testclass.h"
#include "support/testimages.h"
#include "ui/photoview/animationplayer.h"
#include "ui/photoview/photoview.h"

#include <QProxyStyle>
#include <QSignalSpy>

/// A style that asks for no animation.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// Pictures that move on the stage: seen, wanted and allowed, or still.
class TestMotion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void playsWhatIsShown();
    void theKeyStopsIt();
    void theChoiceIsRemembered();
    void playsOnlyWhileItIsSeen_data();
    void playsOnlyWhileItIsSeen();
    void anotherSlideStopsIt();
    void theReaderMayAskForNoMotion();
    void theDesktopMayAskForNoMotion_data();
    void theDesktopMayAskForNoMotion();
    void whatTheDesktopSaysIsFollowed();
    void aStyleMayAskForNoMotion();

private:
    void showMoving(MainWindowFixture &reader)
    {
        gallery::Picture moving;
        moving.address = folder.address("moving.gif");
        moving.size = {60, 40};
        reader.model.setGallery(photos::gallery(
            {photos::slide({moving}),
             photos::slide({folder.picture("still.png", photos::plain({60, 40}, Qt::red))})}));
        QTRY_VERIFY(reader.find<ui::PhotoView>("stage")->animationPlayer()->moves());
    }
    static QAction *action(const MainWindowFixture &reader)
    {
        return reader.window->actions()[ui::Action::PlayMotion];
    }

    photos::Folder folder;
    FakePortal portal;
};

/// The frames that a stage is asked to paint.
static bool isPlaying(const MainWindowFixture &reader)
{
    QSignalSpy frames(reader.find<ui::PhotoView>("stage")->animationPlayer(),
                      &ui::AnimationPlayer::frameChanged);
    return QTest::qWaitFor([&frames] { return frames.size() >= 3; }, 1000);
}

void TestMotion::initTestCase()
{
    testimages::convert({"-size", "60x40", "-delay", "2", "-loop", "0", "xc:red", "xc:lime",
                         folder.path("moving.gif")});
}

void TestMotion::init()
{
    useEmptySettings();
    portal.values.clear();
}

void TestMotion::playsWhatIsShown()
{
    MainWindowFixture reader("en");
    QVERIFY(!action(reader)->isEnabled());
    QVERIFY(!action(reader)->isChecked());
    showMoving(reader);
    QVERIFY(action(reader)->isEnabled());
    QTRY_VERIFY(action(reader)->isChecked());
    QVERIFY(isPlaying(reader));
    // Both frames can be seen.
    const auto *stage = reader.find<ui::PhotoView>("stage");
    const auto colour = [stage] {
        const QImage image = const_cast<ui::PhotoView *>(stage)->grab().toImage();
        return image.pixelColor((stage->photoArea().center() * image.devicePixelRatio()).toPoint());
    };
    QTRY_VERIFY(colour() == QColor(Qt::red));
    QTRY_VERIFY(colour() == QColor(Qt::green));
}

void TestMotion::theKeyStopsIt()
{
    MainWindowFixture reader("en");
    showMoving(reader);
    QVERIFY(isPlaying(reader));
    reader.press(Qt::Key_P);
    QVERIFY(!action(reader)->isChecked());
    QVERIFY(!isPlaying(reader));
    reader.press(Qt::Key_P);
    QVERIFY(action(reader)->isChecked());
    QVERIFY(isPlaying(reader));
}

void TestMotion::theChoiceIsRemembered()
{
    settings::playMotion.set(false);
    MainWindowFixture reader("en");
    showMoving(reader);
    QVERIFY(!action(reader)->isChecked());
    QVERIFY(!isPlaying(reader));
    reader.press(Qt::Key_P);
    QVERIFY(isPlaying(reader));
    QVERIFY(settings::playMotion.get());
    // Where it is chosen elsewhere, it holds at once.
    settings::playMotion.set(false);
    QVERIFY(!isPlaying(reader));
    QVERIFY(!action(reader)->isChecked());
    settings::playMotion.reset();
    QVERIFY(isPlaying(reader));
}

void TestMotion::playsOnlyWhileItIsSeen_data()
{
    QTest::addColumn<bool>("minimised");
    QTest::newRow("hidden") << false;
    QTest::newRow("minimised") << true;
}

void TestMotion::playsOnlyWhileItIsSeen()
{
    QFETCH(bool, minimised);
    MainWindowFixture reader("en");
    showMoving(reader);
    QVERIFY(isPlaying(reader));
    if (minimised)
        reader.window->showMinimized();
    else
        reader.window->hide();
    QTRY_VERIFY(!isPlaying(reader));
    reader.window->showNormal();
    QVERIFY(isPlaying(reader));
}

void TestMotion::anotherSlideStopsIt()
{
    MainWindowFixture reader("en");
    showMoving(reader);
    QVERIFY(isPlaying(reader));
    reader.tour->goTo(1);
    QTRY_VERIFY(!action(reader)->isEnabled());
    QVERIFY(!isPlaying(reader));
    reader.tour->goTo(0);
    QVERIFY(isPlaying(reader));
}

void TestMotion::theReaderMayAskForNoMotion()
{
    settings::reduceMotion.set(true);
    MainWindowFixture reader("en");
    showMoving(reader);
    QVERIFY(!isPlaying(reader));
    QVERIFY(!action(reader)->isChecked());
    settings::reduceMotion.set(false);
    QVERIFY(isPlaying(reader));
    settings::reduceMotion.set(true);
    QVERIFY(!isPlaying(reader));
}

void TestMotion::theDesktopMayAskForNoMotion_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("plays");
    const QString appearance = "org.freedesktop.appearance reduced-motion";
    const QString gnome = "org.gnome.desktop.interface enable-animations";
    QTest::newRow("reduced motion") << appearance << QVariant(1u) << false;
    QTest::newRow("no preference") << appearance << QVariant(0u) << true;
    QTest::newRow("a value of later days") << appearance << QVariant(7u) << true;
    QTest::newRow("no animations in GNOME") << gnome << QVariant(false) << false;
    QTest::newRow("animations in GNOME") << gnome << QVariant(true) << true;
    QTest::newRow("no animations in KDE")
        << "org.kde.kdeglobals.KDE AnimationDurationFactor" << QVariant("0") << false;
    QTest::newRow("nonsense") << gnome << QVariant("nonsense") << true;
}

void TestMotion::theDesktopMayAskForNoMotion()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(bool, plays);
    portal.values.insert(key, value);
    MainWindowFixture reader("en");
    showMoving(reader);
    QCOMPARE(isPlaying(reader), plays);
    QCOMPARE(action(reader)->isChecked(), plays);
    // The reader has the last word.
    reader.press(Qt::Key_P);
    QCOMPARE(isPlaying(reader), !plays);
}

void TestMotion::whatTheDesktopSaysIsFollowed()
{
    MainWindowFixture reader("en");
    showMoving(reader);
    QVERIFY(isPlaying(reader));
    const QString group = "org.freedesktop.appearance";
    portal.change(group, "reduced-motion", 1u);
    QTRY_VERIFY(!action(reader)->isChecked());
    QVERIFY(!isPlaying(reader));
    portal.change(group, "color-scheme", 1u);
    portal.change(group, "reduced-motion", 0u);
    QTRY_VERIFY(action(reader)->isChecked());
    QVERIFY(isPlaying(reader));
}

void TestMotion::aStyleMayAskForNoMotion()
{
    QApplication::setStyle(new StillStyle);
    {
        MainWindowFixture reader("en");
        showMoving(reader);
        QVERIFY(!isPlaying(reader));
    }
    QApplication::setStyle("fusion");
}

VITRINE_TEST(TestMotion, QApplication)
#include "tst_animationplayer.moc"
