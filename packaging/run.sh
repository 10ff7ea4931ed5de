#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Vitrine and starts it; arguments go to Vitrine.
# Without a display it draws the cover and a slide instead and says where they are.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

install_missing "${build_packages[@]}" "${runtime_packages[@]}"

echo "Building Vitrine"
cmake --workflow --preset release

vitrine=build/release/app/vitrine
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    echo "Starting $vitrine"
    exec "$vitrine" "$@"
fi

shots=build/screenshots
mkdir -p "$shots"
"$vitrine" --size 1280x800 --screenshot "$shots/cover.png"
"$vitrine" --size 1280x800 --slide 9 --screenshot "$shots/slide.png"
echo
echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so no window was opened."
echo "This is how it would look:"
echo "  $PWD/$shots/cover.png"
echo "  $PWD/$shots/slide.png"
