// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>

class QDBusVariant;

namespace widgets {

/// Whether the desktop asks programs to keep still: by its style, or by the desktop portal's
/// settings (org.freedesktop.portal.Settings: `reduced-motion` of org.freedesktop.appearance,
/// `enable-animations` of org.gnome.desktop.interface). The portal is asked in the background and
/// followed; where there is none, only the style counts.
class DesktopMotion : public QObject
{
    Q_OBJECT
public:
    explicit DesktopMotion(QObject *parent = nullptr);

    /// Begins to ask, once; a session without pictures that move never needs the answer.
    void ask();
    /// It was asked, and has answered or cannot.
    bool isKnown() const { return m_asked && m_awaited == 0; }
    bool isReduced() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void follow(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void connectToPortal();
    void read(const QString &group, const QString &key);
    void arrive();

    QSet<QString> m_still; ///< the keys that ask for no motion
    int m_awaited = 0;     ///< answers
    bool m_asked = false;
};

} // namespace widgets
