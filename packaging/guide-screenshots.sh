#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws the guide's pictures anew, in both languages, with the program that packaging/run.sh built
# or another one that is named. They are part of the program, so build it again afterwards.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

install_missing "${picture_packages[@]}" "${runtime_packages[@]}"

vitrine=${1:-build/release/app/vitrine}
guide=resources/guide
home=$(mktemp -d)
trap 'rm -r "$home"' EXIT

# shoot NAME ARGUMENT...: guide/NAME-fr.png and guide/NAME-en.png, with nobody's settings. OTHER
# stands for the language that the picture is not in.
shoot() {
    local name=$1 language other
    shift
    for language in fr en; do
        [ "$language" = fr ] && other=en || other=fr
        rm -rf "$home/config"
        HOME=$home XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache \
            XDG_STATE_HOME=$home/state XDG_DATA_HOME=$home/data QT_QPA_PLATFORM=offscreen \
            "$vitrine" --lang "$language" --theme light --size 960x600 "${@/OTHER/$other}" \
            --screenshot "$guide/$name-$language.png"
        # What the eye takes for the same, in a third of the bytes.
        pngquant --force --skip-if-larger --strip --speed 1 --output "$guide/$name-$language.png" \
            -- "$guide/$name-$language.png" || [ $? -eq 98 ]
    done
}

shoot cover
shoot slide --slide 9
shoot language --slide 6 --beside OTHER
shoot contents --slide 12 --show contents
shoot keys --show keys
shoot slideshow --slide 24 --fullscreen
shoot overview --slide 12 --show overview
shoot find --find kosovo
shoot end --show end
# A look at the others, so that it comes last.
shoot zoom --slide 1 --show zoom "$guide/manifest.json"
