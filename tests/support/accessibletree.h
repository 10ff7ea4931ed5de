// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Another program's accessible objects, read over AT-SPI as a screen reader does.
namespace accessible {

struct Reference
{
    QString service;
    QDBusObjectPath path;
};

inline const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

inline QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

/// The bits of org.a11y.atspi's state sets that tests ask for.
enum State {
    Active = 1,
    Checked = 4,
    Enabled = 8,
    Focusable = 11,
    Focused = 12,
    Selected = 23,
    Showing = 25,
    Default = 39,
    Checkable = 41,
    ReadOnly = 43,
};

class Node
{
public:
    Node(QDBusConnection bus, QString service, QString path)
        : m_bus(std::move(bus))
        , m_service(std::move(service))
        , m_path(std::move(path))
    {}

    QString path() const { return m_path; }
    QString name() const { return property("Name").toString(); }
    QString description() const { return property("Description").toString(); }
    int childCount() const { return property("ChildCount").toInt(); }
    /// The key of what it does first: what comes last of mnemonic, way through menus and key.
    QString key() const
    {
        return QDBusReply<QString>(call("org.a11y.atspi.Action", "GetKeyBinding", {0}))
            .value()
            .section(';', -1);
    }
    QString role() const
    {
        return QDBusReply<QString>(call("org.a11y.atspi.Accessible", "GetRoleName")).value();
    }
    /// The whole content of a text.
    QString text() const
    {
        return QDBusReply<QString>(call("org.a11y.atspi.Text", "GetText", {0, -1})).value();
    }
    bool has(State state) const
    {
        const QDBusMessage reply = call("org.a11y.atspi.Accessible", "GetState");
        const auto words = qdbus_cast<QList<uint>>(reply.arguments().value(0));
        return words.size() == 2 && (words.at(state / 32) >> (state % 32)) & 1u;
    }
    void press() const { call("org.a11y.atspi.Action", "DoAction", {0}); }
    void takeFocus() const { call("org.a11y.atspi.Component", "GrabFocus"); }

    QList<Node> children() const
    {
        const QDBusMessage reply = call("org.a11y.atspi.Accessible", "GetChildren");
        QList<Node> nodes;
        for (const Reference &child : qdbus_cast<QList<Reference>>(reply.arguments().value(0)))
            nodes.append(Node(m_bus, child.service, child.path.path()));
        return nodes;
    }
    /// The first object below this one with such a name, and such a role if that matters.
    std::optional<Node> find(const QString &wanted, const QString &role = {}) const
    {
        for (const Node &child : children()) {
            if (child.name() == wanted && (role.isEmpty() || child.role() == role))
                return child;
            if (const auto deeper = child.find(wanted, role))
                return deeper;
        }
        return {};
    }
    /// Whether any object below this one with such a name is to be seen.
    bool shows(const QString &wanted) const
    {
        for (const Node &child : children()) {
            if ((child.name() == wanted && child.has(Showing)) || child.shows(wanted))
                return true;
        }
        return false;
    }
    QStringList names() const
    {
        QStringList all;
        for (const Node &child : children())
            all += QStringList{child.name()} + child.names();
        return all;
    }

private:
    QVariant property(const char *name) const
    {
        const QDBusReply<QDBusVariant> reply =
            call("org.freedesktop.DBus.Properties", "Get", {"org.a11y.atspi.Accessible", name});
        return reply.value().variant();
    }
    QDBusMessage call(const char *interface, const char *method,
                      const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(m_service, m_path, interface, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, 5000);
    }

    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
};

} // namespace accessible

Q_DECLARE_METATYPE(accessible::Reference)
