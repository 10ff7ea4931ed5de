// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewtypeahead.h"

#include "core/gallery/slidemodel.h"
#include "ui/messages/toast.h"
#include "ui/thumbnailview/typeahead.h"

#include <QKeyEvent>

namespace ui {

OverviewTypeAhead::OverviewTypeAhead(const gallery::SlideModel *slides, QWidget *overview)
    : QObject(overview)
    , m_typeAhead(new TypeAhead(slides, this))
    , m_toast(new Toast(overview))
{
    connect(m_typeAhead, &TypeAhead::found, this, [this](int row) {
        m_toast->showMessage(typed());
        Q_EMIT found(row);
    });
    connect(m_typeAhead, &TypeAhead::notFound, this, [this] {
        m_toast->showMessage(tr("No title has a word that begins with “%1”.").arg(typed()));
    });
}

bool OverviewTypeAhead::accepts(const QKeyEvent &press) const
{
    const Qt::KeyboardModifiers modifiers =
        press.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier);
    if (modifiers != Qt::NoModifier || press.text().isEmpty())
        return false;
    const QChar letter = press.text().at(0);
    if (typed().isEmpty())
        return letter.isLetterOrNumber() && press.key() != Qt::Key_O;
    return letter.isPrint();
}

void OverviewTypeAhead::type(const QString &letters, int row)
{
    m_typeAhead->type(letters, row);
}

void OverviewTypeAhead::removeLast(int row)
{
    m_typeAhead->removeLast(row);
}

void OverviewTypeAhead::stop()
{
    m_typeAhead->stop();
}

QString OverviewTypeAhead::typed() const
{
    return m_typeAhead->typed();
}

} // namespace ui

#include "moc_overviewtypeahead.cpp"
