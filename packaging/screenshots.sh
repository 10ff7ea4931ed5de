#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws README's pictures anew with the program that packaging/run.sh built or another one that is
# named.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

vitrine=${1:-build/release/app/vitrine}
shots=packaging/screenshots
home=$(mktemp -d)
trap 'rm -r "$home"' EXIT
mkdir -p "$shots"

# shoot NAME ARGUMENT...: with nobody's settings.
shoot() {
    local name=$1
    shift
    HOME=$home XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state \
        QT_QPA_PLATFORM=offscreen "$vitrine" "$@" --screenshot "$shots/$name.png"
}

shoot cover-fr --lang fr --theme light --size 1280x800
shoot slide-fr --lang fr --theme light --size 1280x800 --slide 9
shoot last-en-dark --lang en --theme dark --size 1280x800 --slide 28
shoot find-fr --lang fr --theme light --size 1280x800 --slide 9 --find coree
shoot overview-en-dark --lang en --theme dark --size 1280x800 --slide 9 --show overview
shoot pair-fr-en --lang fr --beside en --theme light --size 1280x800 --slide 14
shoot contrast-en --lang en --theme high-contrast --size 1280x800 --slide 14
shoot high-fr --lang fr --theme light --size 360x640 --slide 10
