// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/previewqueue.h"
#include "support/cameraphotos.h"
#include "support/photos.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

using imaging::ImageKey;
using imaging::LoadRequest;
using imaging::PreviewQueue;

class TestPreviewQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsEachOnce();
    void whatWasCancelledIsFoundWhenAskedForAgain();

private:
    LoadRequest requestFor(const QString &name) const
    {
        cameraphotos::write(m_folder.path(name), photos::plain({300, 200}, Qt::red),
                            photos::plain({160, 107}, Qt::blue));
        gallery::Picture picture;
        picture.address = m_folder.address(name);
        LoadRequest request;
        request.key = ImageKey::of(photos::slide({picture}, {}), imaging::Purpose::Thumbnail, 0);
        request.fit = {84, 56};
        return request;
    }

    photos::Folder m_folder;
};

void TestPreviewQueue::findsEachOnce()
{
    PreviewQueue queue;
    const QSignalSpy found(&queue, &PreviewQueue::found);
    const LoadRequest one = requestFor("a.jpg");
    queue.request(one);
    queue.request(one);
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(!found.first().at(1).value<QImage>().isNull());
    queue.request(one);
    queue.request(requestFor("b.jpg"));
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(found.last().first().value<LoadRequest>().key, requestFor("b.jpg").key);
}

void TestPreviewQueue::whatWasCancelledIsFoundWhenAskedForAgain()
{
    PreviewQueue queue;
    const QSignalSpy found(&queue, &PreviewQueue::found);
    const LoadRequest running = requestFor("a.jpg");
    const LoadRequest waiting = requestFor("b.jpg");
    queue.request(running);
    queue.request(waiting);
    queue.cancel([](const ImageKey &) { return true; });
    queue.request(waiting);
    QTRY_COMPARE(found.size(), 1); // of those cancelled none came
    QCOMPARE(found.last().first().value<LoadRequest>().key, waiting.key);
    queue.request(running);
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(found.last().first().value<LoadRequest>().key, running.key);
}

VITRINE_TEST(TestPreviewQueue, QGuiApplication)
#include "tst_previewqueue.moc"
