// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace gallery {
class Tour;
}

namespace imaging {
class SlideImages;
}

namespace ui {

class CaptionPanel;
class ChapterLine;
class EndPage;
class Filmstrip;
class SidePanel;
class PhotoView;

/// Arranges stage, caption and filmstrip: side by side in a wide window, the caption below the
/// stage in a high one; where even that leaves too little of a large text to be read, photo,
/// caption and foot scroll as one page. Without its texts the caption is only buttons and counter,
/// below a larger stage. All are mirrored with the gallery. The side panel is beside them, or where
/// there is no room in their place.
class SlidePage : public QWidget
{
    Q_OBJECT
public:
    SlidePage(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent = nullptr);

    PhotoView *stage() const { return m_stage; }
    CaptionPanel *caption() const { return m_caption; }
    Filmstrip *filmstrip() const { return m_filmstrip; }
    EndPage *end() const { return m_end; }
    /// Whether what comes after the last slide shows in the place of the stage.
    bool showsEnd() const;
    /// Back to the last slide; whether that was not to be seen.
    bool leaveEnd();
    /// Gives the focus to what shows in the place of the stage.
    void takeFocus();
    /// Buttons and lines that photo and texts can be looked at without.
    QList<QWidget *> controls() const;
    SidePanel *sidePanel() const { return m_sidePanel; }
    /// Whether the side panel leaves room for the slide, or would take its place.
    bool hasRoomBeside() const;

    QSize minimumSizeHint() const override;

    /// Gives every part its place anew, as its texts are larger or smaller.
    void settle();

Q_SIGNALS:
    /// The end panel came.
    void endShown();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showEnd();
    void turn();
    void arrange();
    int captionWidthIn(int room) const;
    double tightShare() const;
    void placePicture(bool inText);

    gallery::Tour *const m_tour;
    SidePanel *const m_sidePanel;
    QWidget *const m_slide;   ///< all but the panel and the filmstrip
    QWidget *const m_picture; ///< stage or end, and the chapter line
    PhotoView *const m_stage;
    EndPage *const m_end;
    ChapterLine *const m_line;
    CaptionPanel *const m_caption;
    Filmstrip *const m_filmstrip;
    QBoxLayout *m_halves = nullptr;
    bool m_pictureInText = false;
};

} // namespace ui
