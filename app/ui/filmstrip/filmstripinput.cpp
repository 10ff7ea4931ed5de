// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys, pointer and wheel do in the filmstrip.

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/filmstrip/filmstrip.h"
#include "ui/filmstrip/filmstripdelegate.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr double notchPixels = 160;    // that a notch of the wheel moves the strip
constexpr double filmstripNotch = 120; // in Qt's eighths of a degree

} // namespace

void Filmstrip::keyboardSearch(const QString &)
{
    // Letters are the window's keys, in the strip as everywhere.
}

QModelIndex Filmstrip::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int page = qMax(1, viewport()->width() / m_delegate->itemSize().width() - 1);
    const int onward = isRightToLeft() ? -1 : 1;
    int row = m_tour->current();
    switch (action) {
    case MoveLeft:
        row -= onward;
        break;
    case MoveRight:
        row += onward;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = slides()->rowCount() - 1;
        break;
    case MoveUp:
    case MoveDown:
    case MoveNext:
    case MovePrevious:
        break;
    }
    return slides()->index(qBound(0, row, slides()->rowCount() - 1));
}

QItemSelectionModel::SelectionFlags Filmstrip::selectionCommand(const QModelIndex &index,
                                                                const QEvent *) const
{
    return index.isValid() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate;
}

bool Filmstrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if ((press->key() == Qt::Key_PageUp || press->key() == Qt::Key_PageDown) &&
            (press->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    return SlideView::event(event);
}

void Filmstrip::mouseMoveEvent(QMouseEvent *event)
{
    // The strip moves under a pressed pointer, when the slide that was pressed is centred; that
    // must not choose another one.
    if (event->buttons() == Qt::NoButton)
        SlideView::mouseMoveEvent(event);
}

void Filmstrip::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const bool sideways = qAbs(angle.x()) > qAbs(angle.y());
    // A wheel that turns towards the reader goes on in the gallery, whichever way that is.
    const int turned = sideways ? angle.x() : isRightToLeft() ? -angle.y() : angle.y();
    m_wheeled -= turned * notchPixels / filmstripNotch;
    const int pixels = int(m_wheeled);
    m_wheeled -= pixels;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + pixels);
    event->accept();
}

} // namespace ui
