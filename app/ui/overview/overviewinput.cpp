// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys, pointer and wheel do in the overview.

#include "core/gallery/slidemodel.h"
#include "ui/overview/overview.h"
#include "ui/thumbnailview/typeahead.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

using Move = OverviewLayout::Move;

constexpr int overviewNotch = 120; // of a wheel, in Qt's eighths of a degree

} // namespace

// What a key press types here rather than elsewhere in the window: letters and digits, and while
// something is being typed whatever goes on with it. O begins nothing, as it leads back.
bool Overview::isTyped(const QKeyEvent &press) const
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

bool Overview::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool resizes = press->key() == Qt::Key_Plus || press->key() == Qt::Key_Minus ||
                             press->key() == Qt::Key_Equal;
        if (isTyped(*press) || (resizes && !(press->modifiers() & Qt::ControlModifier))) {
            event->accept();
            return true;
        }
    }
    return SlideView::event(event);
}

void Overview::keyPressEvent(QKeyEvent *event)
{
    static constexpr std::pair<int, CursorAction> moves[] = {
        {Qt::Key_Left, MoveLeft}, {Qt::Key_Right, MoveRight},   {Qt::Key_Up, MoveUp},
        {Qt::Key_Down, MoveDown}, {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown},
        {Qt::Key_Home, MoveHome}, {Qt::Key_End, MoveEnd},
    };
    const auto *move = std::find_if(std::begin(moves), std::end(moves),
                                    [event](const auto &one) { return one.first == event->key(); });
    event->accept();
    if (move != std::end(moves)) {
        const int kept = m_column;
        const CursorAction action = move->second;
        m_typeAhead->stop();
        goTo(moveCursor(action, event->modifiers()).row());
        if (action == MoveUp || action == MoveDown || action == MovePageUp ||
            action == MovePageDown)
            m_column = kept;
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return;
    case Qt::Key_Backspace:
        m_typeAhead->removeLast(currentIndex().row());
        return;
    case Qt::Key_Space:
        if (typed().isEmpty()) {
            chooseCurrent();
            return;
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        resizeThumbnails(event->key() == Qt::Key_Minus ? -1 : 1);
        return;
    }
    if (isTyped(*event))
        keyboardSearch(event->text());
    else
        event->ignore();
}

void Overview::keyboardSearch(const QString &search)
{
    if (search.isEmpty())
        m_typeAhead->stop();
    else
        m_typeAhead->type(search, currentIndex().row());
}

QModelIndex Overview::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    ensureLayout();
    const int row = currentIndex().row();
    const auto moved = [this, row](Move move) {
        // A line that shows stays in view, for the eye to hold on to.
        const int page = viewport()->height() - visualRect(currentIndex()).height();
        return slides()->index(m_layout.moved(row, move, m_column, page));
    };
    switch (action) {
    case MoveLeft:
        return moved(Move::Left);
    case MoveRight:
        return moved(Move::Right);
    case MoveUp:
        return moved(Move::Up);
    case MoveDown:
        return moved(Move::Down);
    case MovePageUp:
        return moved(Move::PageUp);
    case MovePageDown:
        return moved(Move::PageDown);
    case MoveHome:
        return slides()->index(0);
    case MoveEnd:
        return slides()->index(slides()->rowCount() - 1);
    case MoveNext:
    case MovePrevious:
        break;
    }
    return currentIndex();
}

// The selected slide is the tour's, wherever the cursor goes.
QItemSelectionModel::SelectionFlags Overview::selectionCommand(const QModelIndex &,
                                                               const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

void Overview::chooseCurrent()
{
    m_typeAhead->stop();
    if (currentIndex().isValid())
        Q_EMIT chosen(currentIndex().row());
}

void Overview::resizeThumbnails(int steps)
{
    const auto *at = std::find(std::begin(thumbnailWidths), std::end(thumbnailWidths), m_width);
    const int last = int(std::size(thumbnailWidths)) - 1;
    setThumbnailWidth(
        thumbnailWidths[qBound(0, int(at - std::begin(thumbnailWidths)) + steps, last)]);
}

void Overview::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && pressed.isValid()) {
        m_typeAhead->stop();
        goTo(pressed.row());
    }
}

void Overview::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && pressed.isValid() && pressed == currentIndex())
        chooseCurrent();
}

void Overview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractItemView::wheelEvent(event);
        return;
    }
    m_turned += event->angleDelta().y();
    resizeThumbnails(m_turned / overviewNotch);
    m_turned %= overviewNotch;
    event->accept();
}

} // namespace ui
