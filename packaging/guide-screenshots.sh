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

# shoot NAME PART ARGUMENT...: guide/NAME-fr.png and guide/NAME-en.png, with nobody's settings: PART
# (WIDTHxHEIGHT+X+Y) of a window of 960 x 600, in pixels of half that size. Where a PART changes, so do
# the sizes in guide/manifest.json. OTHER stands for the language that the picture is not in.
shoot() {
    local name=$1 part=$2 language other picture width height x y
    shift 2
    IFS=x+ read -r width height x y <<<"$part"
    for language in fr en; do
        [ "$language" = fr ] && other=en || other=fr
        picture=$guide/$name-$language.png
        rm -rf "$home/config"
        HOME=$home XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache \
            XDG_STATE_HOME=$home/state XDG_DATA_HOME=$home/data \
            QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 \
            "$vitrine" --lang "$language" --theme light --size 960x600 "${@/OTHER/$other}" \
            --screenshot "$picture"
        convert "$picture" -crop "$((2 * width))x$((2 * height))+$((2 * x))+$((2 * y))" +repage \
            "$picture"
        # What the eye takes for the same, in a third of the bytes.
        pngquant --force --skip-if-larger --strip --speed 1 --output "$picture" -- "$picture" ||
            [ $? -eq 98 ]
    done
}

page=960x493+0+45 # without the menu and the filmstrip
shoot cover $page
shoot slide $page --slide 9
shoot language 486x425+474+0 --slide 14 --beside OTHER
shoot contents 606x555+0+45 --slide 12 --show contents
shoot keys 552x478+204+2 --show keys
shoot slideshow 960x600+0+0 --slide 24 --fullscreen
shoot overview 960x555+0+45 --slide 12 --show overview
shoot find $page --find kosovo
shoot end 538x493+0+45 --show end
# A look at the others, so that it comes last.
shoot zoom 540x493+0+45 --slide 1 --show zoom "$guide/manifest.json"
