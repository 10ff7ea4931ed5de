// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/slideshowprogress.h"

#include "ui/caption/counterbutton.h"
#include "ui/caption/tourcontrols.h"
#include "ui/slideshow/slideshow.h"
#include "ui/style/colours.h"
#include "ui/style/reducedmotion.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

using ui::Slideshow;

constexpr double textScale = 0.74; // of the counter's
constexpr int timeGap = 6;
constexpr int timeDistance = 14; // from the counter, beside it
constexpr int timeBarWidth = 44; // where there is room for it
constexpr int leastBarWidth = 12;
constexpr int timeBarHeight = 3;
constexpr int tickMilliseconds = 250;

class TimeLeftInterface : public QAccessibleWidget
{
public:
    explicit TimeLeftInterface(SlideshowProgress *widget)
        : QAccessibleWidget(widget, QAccessible::StaticText)
    {}

    QString text(QAccessible::Text part) const override
    {
        // Computed when it is queried; an event each second would be said by a screen reader.
        if (part == QAccessible::Description)
            return static_cast<SlideshowProgress *>(widget())->spoken();
        return QAccessibleWidget::text(part);
    }
};

QAccessibleInterface *createInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String(SlideshowProgress::staticMetaObject.className()))
        return new TimeLeftInterface(static_cast<SlideshowProgress *>(object));
    return nullptr;
}

// Rounded up, so that the slide changes when 0 would show.
int secondsOf(std::chrono::milliseconds time)
{
    return int(std::chrono::ceil<std::chrono::seconds>(time).count());
}

void paintSign(QPainter &painter, const QRectF &area, bool runs)
{
    if (runs) {
        const QPointF triangle[] = {
            area.topLeft(), area.bottomLeft(), {area.right(), area.center().y()}};
        painter.drawPolygon(triangle, 3);
        return;
    }
    const double third = area.width() / 3;
    painter.drawRect(QRectF(area.left(), area.top(), third, area.height()));
    painter.drawRect(QRectF(area.right() - third, area.top(), third, area.height()));
}

} // namespace

SlideshowProgress::SlideshowProgress(const Slideshow *show, TourControls *tourControls)
    : QWidget(tourControls)
    , m_show(show)
    , m_tourControls(tourControls)
    , m_reducedMotion(new ReducedMotion(this))
{
    static const bool installed = (QAccessible::installFactory(createInterface), true);
    static_cast<void>(installed);

    setObjectName(QStringLiteral("timeLeft"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_timer.setInterval(tickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &SlideshowProgress::updateTime);
    connect(show, &Slideshow::changed, this, &SlideshowProgress::updateState);
    connect(m_reducedMotion, &ReducedMotion::changed, this, qOverload<>(&QWidget::update));
    tourControls->counter()->installEventFilter(this);
    updateFont();
    updateState();
}

QString SlideshowProgress::spoken() const
{
    if (m_show->isWaiting())
        return tr("Waiting for the photo");
    return tr("%Ln second(s) left", nullptr, secondsOf(m_show->left()));
}

QString SlideshowProgress::words() const
{
    //: Seconds, as short as can be.
    return m_show->isWaiting() ? QStringLiteral("…") : tr("%1 s").arg(secondsOf(m_show->left()));
}

void SlideshowProgress::updateState()
{
    const bool runs = m_show->isRunning();
    setVisible(m_show->state() != Slideshow::State::Stopped);
    if (isHidden()) {
        m_timer.stop();
        return;
    }
    const QString name = runs ? tr("Slideshow running") : tr("Slideshow paused");
    if (name != accessibleName())
        setAccessibleName(name);
    if (runs)
        m_timer.start();
    else
        m_timer.stop();
    m_reducedMotion->query();
    moveBesideCounter();
    raise();
    update();
}

void SlideshowProgress::updateFont()
{
    QFont font = m_tourControls->counter()->font(); // which fits into the controls
    font.setPointSizeF(font.pointSizeF() * textScale);
    setFont(font);
    moveBesideCounter();
}

void SlideshowProgress::moveBesideCounter()
{
    const CounterButton *counter = m_tourControls->counter();
    const QRect cell = counter->geometry();
    const int counted = counter->minimumWidth(); // the widest number
    const bool atRight =
        QStyle::visualAlignment(layoutDirection(), counter->alignment()).testFlag(Qt::AlignRight);
    const int sign = fontMetrics().ascent();
    const int wanted = sign + timeGap + timeBarWidth + timeGap +
                       fontMetrics().horizontalAdvance(words()) + timeGap;
    const bool beside = cell.width() >= counted + timeDistance + wanted;
    QRect area(0, 0, beside ? wanted : qMin(wanted, cell.width()), fontMetrics().height());
    if (beside) {
        area.moveCenter(cell.center());
        if (atRight)
            area.moveRight(cell.right() - counted - timeDistance);
        else
            area.moveLeft(cell.left() + counted + timeDistance);
    } else {
        const int below = cell.center().y() + counter->fontMetrics().height() / 2 + 1;
        area.moveTop(qMin(below, m_tourControls->height() - area.height()));
        if (atRight)
            area.moveRight(cell.right());
        else
            area.moveLeft(cell.left());
    }
    setGeometry(area);
}

QRect SlideshowProgress::barArea() const
{
    const int left = fontMetrics().ascent() + timeGap;
    const int right = width() - fontMetrics().horizontalAdvance(words()) - timeGap;
    if (right - left < leastBarWidth || !m_reducedMotion->isKnown() || m_reducedMotion->isReduced())
        return {};
    return {left, (height() - timeBarHeight) / 2, right - left, timeBarHeight};
}

int SlideshowProgress::filled() const
{
    const auto length = double(m_show->length().count());
    return length > 0 ? qRound(barArea().width() * double(m_show->left().count()) / length) : 0;
}

void SlideshowProgress::updateTime()
{
    if (words() != m_painted || filled() != m_filled)
        update();
}

void SlideshowProgress::paintEvent(QPaintEvent *)
{
    m_painted = words();
    m_filled = filled();
    const bool mirrored = isRightToLeft();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(quietTextColour(palette()));
    const int ascent = fontMetrics().ascent();
    const double side = ascent * 0.7;
    const QRectF sign((ascent - side) / 2, (height() - side) / 2, side, side);
    paintSign(painter, QStyle::visualRect(layoutDirection(), rect(), sign.toRect()),
              m_show->isRunning());
    if (const QRect bar = barArea(); !bar.isEmpty()) {
        const QRect left(bar.topLeft(), QSize(m_filled, bar.height()));
        const QRect whole =
            bar.adjusted(0, 1, 0, -1); // thinner, for readers who cannot distinguish the colours
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), whole),
                         edgeColour(palette()));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), left),
                         accentColour(palette()));
    }
    painter.setPen(quietTextColour(palette()));
    painter.drawText(rect(), int(mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                     m_painted);
}

void SlideshowProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFont();
    else if (event->type() == QEvent::LanguageChange)
        updateState();
}

bool SlideshowProgress::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        moveBesideCounter();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

#include "moc_slideshowprogress.cpp"
