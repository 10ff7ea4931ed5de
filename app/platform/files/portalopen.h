// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

namespace files {

/// Whether the program runs in a sandbox (Flatpak), where the desktop's applications cannot be
/// seen.
bool isSandboxed();

/// Has the desktop ask the reader which application opens a file or an address (the portal's
/// interface org.freedesktop.portal.OpenURI). Returns at once; calls `failed` later, unless the
/// context is gone, where there is no portal or it refuses.
void askPortal(const QUrl &url, QObject *context, const std::function<void()> &failed);

} // namespace files
