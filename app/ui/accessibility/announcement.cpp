// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessibility/announcement.h"

#include <QAccessible>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QPointer>
#include <QQueue>
#include <QWidget>

namespace ui {

namespace {

// The connection of Qt's own AT-SPI bridge, by the name that Qt gives it. Events must be sent on
// the connection that the accessible objects are registered on.
QDBusConnection bridge()
{
    return QDBusConnection(QStringLiteral("a11y"));
}

// An event as https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml defines it.
void send(QAccessibleInterface *source, const QString &event, const QString &detail, int number,
          const QString &words)
{
    const QString path = QStringLiteral("/org/a11y/atspi/accessible/%1");
    QDBusMessage message =
        QDBusMessage::createSignal(path.arg(QAccessible::uniqueId(source)),
                                   QStringLiteral("org.a11y.atspi.Event.Object"), event);
    message.setArguments(
        {detail, number, 0, QVariant::fromValue(QDBusVariant(words)), QVariantMap()});
    bridge().send(message);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

constexpr int polite = 1;            // AtspiLive: after what is being said
constexpr int keptNotifications = 4; // that a listener may still query

// A notification object with `words` as its name, a child of a window.
class Notification : public QAccessibleInterface
{
public:
    Notification(QWidget *window, QString words)
        : m_window(window)
        , m_words(std::move(words))
    {}

    bool isValid() const override { return !m_window.isNull(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_window);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text part) const override
    {
        return part == QAccessible::Name ? m_words : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }

private:
    const QPointer<QWidget> m_window;
    const QString m_words;
};

void notify(QWidget *source, const QString &words)
{
    // Each notification is a new object: listeners cache the names of objects.
    static QQueue<QAccessible::Id> ids;
    while (ids.size() >= keptNotifications)
        QAccessible::deleteAccessibleInterface(ids.dequeue());
    auto *notification = new Notification(source->window(), words);
    ids.enqueue(QAccessible::registerAccessibleInterface(notification));
    QAccessibleEvent shown(notification, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

bool asksForAnnouncements(const QDBusMessage &registered)
{
    const auto listeners = registered.arguments().value(0).value<QDBusArgument>();
    bool asks = false;
    listeners.beginArray();
    while (!listeners.atEnd() && !asks) {
        QString bus;
        QString event;
        listeners.beginStructure();
        listeners >> bus >> event;
        listeners.endStructure();
        asks = event.startsWith(QLatin1String("object:announcement"), Qt::CaseInsensitive);
    }
    return asks;
}

#endif

} // namespace

void announce(QWidget *source, const QString &words)
{
    if (!QAccessible::isActive() || words.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(source, words);
    QAccessible::updateAccessibility(&event);
#else
    if (!bridge().isConnected()) {
        QAccessibleEvent alert(source, QAccessible::Alert); // for other systems' bridges
        QAccessible::updateAccessibility(&alert);
        return;
    }
    const QString registry = QStringLiteral("org.a11y.atspi.Registry");
    auto *question =
        new QDBusPendingCallWatcher(bridge().asyncCall(QDBusMessage::createMethodCall(
                                        registry, QStringLiteral("/org/a11y/atspi/registry"),
                                        registry, QStringLiteral("GetRegisteredEvents"))),
                                    source);
    QObject::connect(question, &QDBusPendingCallWatcher::finished, source,
                     [source, words, question] {
                         question->deleteLater();
                         if (asksForAnnouncements(question->reply()))
                             send(QAccessible::queryAccessibleInterface(source),
                                  QStringLiteral("Announcement"), {}, polite, words);
                         else
                             notify(source, words);
                     });
#endif
}

void setName(QWidget *widget, const QString &name)
{
    if (widget->accessibleName() != name)
        widget->setAccessibleName(name);
}

void notifyNameChanged(QWidget *widget, const QString &name)
{
    if (!QAccessible::isActive())
        return;
    if (bridge().isConnected()) {
        send(QAccessible::queryAccessibleInterface(widget), QStringLiteral("PropertyChange"),
             QStringLiteral("accessible-name"), 0, name);
        return;
    }
    QAccessibleEvent event(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
