// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The accessible objects of another program, read over AT-SPI as a screen reader does.
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

struct Tree;

class Node
{
public:
    enum class Roles { Unknown, Known };

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
    /// As bits, the lowest first.
    quint64 states() const
    {
        const QDBusMessage reply = call("org.a11y.atspi.Accessible", "GetState");
        const auto words = qdbus_cast<QList<uint>>(reply.arguments().value(0));
        return words.size() == 2 ? words.at(0) | quint64(words.at(1)) << 32 : 0;
    }
    bool has(State state) const { return states() >> state & 1u; }
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
    /// All below this object. What is on one level is asked for at once, as a question by itself
    /// costs both programs and the bus several times as much.
    Tree tree(Roles roles = Roles::Unknown) const;

    /// The first object below this one with such a name, and such a role if that matters.
    std::optional<Node> find(const QString &wanted, const QString &role = {}) const;
    /// Whether any object below this one with such a name is to be seen.
    bool shows(const QString &wanted) const;
    QStringList names() const;

private:
    QVariant property(const char *name) const
    {
        const QDBusReply<QDBusVariant> reply =
            call("org.freedesktop.DBus.Properties", "Get", {"org.a11y.atspi.Accessible", name});
        return reply.value().variant();
    }
    QDBusMessage question(const char *interface, const char *method,
                          const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(m_service, m_path, interface, method);
        message.setArguments(arguments);
        return message;
    }
    QDBusMessage call(const char *interface, const char *method,
                      const QVariantList &arguments = {}) const
    {
        return m_bus.call(question(interface, method, arguments), QDBus::Block, timeout);
    }
    QDBusPendingCall ask(const char *interface, const char *method,
                         const QVariantList &arguments = {}) const
    {
        return m_bus.asyncCall(question(interface, method, arguments), timeout);
    }

    static constexpr int timeout = 5000; // milliseconds

    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
};

/// An object with what is below it.
struct Tree
{
    Node node;
    QString name = {};
    QString role = {}; ///< where it was asked for
    std::vector<Tree> children = {};

    /// This object and all below it, each before its children.
    std::vector<const Tree *> all() const
    {
        std::vector<const Tree *> found{this};
        for (const Tree &child : children) {
            const std::vector<const Tree *> below = child.all();
            found.insert(found.end(), below.begin(), below.end());
        }
        return found;
    }
};

inline Tree Node::tree(Roles roles) const
{
    struct Asked
    {
        Tree *tree;
        QDBusPendingReply<QDBusVariant> name;
        QDBusPendingReply<QString> role;
        QDBusPendingCall children;
    };
    Tree root{*this};
    std::vector<Tree *> level{&root};
    while (!level.empty()) {
        std::vector<Asked> asked;
        for (Tree *tree : level) {
            const Node &node = tree->node;
            asked.push_back({tree,
                             node.ask("org.freedesktop.DBus.Properties", "Get",
                                      {"org.a11y.atspi.Accessible", "Name"}),
                             roles == Roles::Known
                                 ? QDBusPendingReply<QString>(
                                       node.ask("org.a11y.atspi.Accessible", "GetRoleName"))
                                 : QDBusPendingReply<QString>(),
                             node.ask("org.a11y.atspi.Accessible", "GetChildren")});
        }
        std::vector<Tree *> next;
        for (Asked &one : asked) {
            one.name.waitForFinished();
            one.tree->name = one.name.value().variant().toString();
            if (roles == Roles::Known) {
                one.role.waitForFinished();
                one.tree->role = one.role.value();
            }
            one.children.waitForFinished();
            for (const Reference &child :
                 qdbus_cast<QList<Reference>>(one.children.reply().arguments().value(0)))
                one.tree->children.push_back({Node(m_bus, child.service, child.path.path())});
            for (Tree &child : one.tree->children)
                next.push_back(&child);
        }
        level = std::move(next);
    }
    return root;
}

inline std::optional<Node> Node::find(const QString &wanted, const QString &role) const
{
    const Tree root = tree();
    for (const Tree *part : root.all()) {
        if (part != &root && part->name == wanted && (role.isEmpty() || part->node.role() == role))
            return part->node;
    }
    return {};
}

inline bool Node::shows(const QString &wanted) const
{
    const Tree root = tree();
    for (const Tree *part : root.all()) {
        if (part != &root && part->name == wanted && part->node.has(Showing))
            return true;
    }
    return false;
}

inline QStringList Node::names() const
{
    QStringList names;
    const Tree root = tree();
    for (const Tree *part : root.all()) {
        if (part != &root)
            names += part->name;
    }
    return names;
}

} // namespace accessible

Q_DECLARE_METATYPE(accessible::Reference)
