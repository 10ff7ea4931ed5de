# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The Debian packages that Vitrine needs, and a function that installs those that are missing.
# Sourced by run.sh, test.sh, lint.sh and guide-screenshots.sh. Where the name depends on the release,
# the names are alternatives, the newest first: "new|old".

# Compiler, build tools, Qt with its translation tools and its own catalogues, and its speech, whose
# headers ask for one of Qt QML's (qt6-declarative-dev); qpdf's library gives PDF files what Qt does
# not write: bookmarks, language, readable text; po4a translates the manual.
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qt6-speech-dev qt6-declarative-dev
    libgumbo-dev libexiv2-dev libqpdf-dev libarchive-dev po4a
)

# What the program loads while it runs and no library pulls in: fonts for its texts, with those that
# draw Chinese, Japanese and Korean each in its own way (fonts-noto-cjk); keyboard layouts for its
# keys; and Qt's plugins for the formats of photos that its own library does not read: TIFF and WebP
# (qt6-image-formats-plugins), SVG (qt6-svg-plugins; in Debian 12 part of libqt6svg6); and for SQLite,
# which holds what is remembered of the galleries (libqt6sql6-sqlite). The desktop's voices, where it
# has none of its own: Qt's plugin for Speech Dispatcher, and espeak-ng, which speaks a hundred
# languages.
runtime_packages=(
    fonts-noto-core fonts-noto-cjk xkb-data qt6-image-formats-plugins
    "qt6-svg-plugins|libqt6svg6" libqt6sql6-sqlite
    qt6-speech-speechd-plugin speech-dispatcher speech-dispatcher-espeak-ng
)

# A screen, a keyboard, a window manager and the accessibility bus, for whole journeys; a real image
# server behind a web server, which the tests start for themselves; what makes pictures of every
# format (imagemagick, libvips-tools); what reads PDF files (poppler-utils, qpdf); what says whether
# the desktop understands us (desktop-file-utils, appstream, shared-mime-info); the names by which
# leaks of other libraries are known (libc6-dbg); a fast linker (mold); and what checks the layout
# of the sources (clang-format-19).
test_packages=(
    xvfb xdotool openbox dbus at-spi2-core
    lighttpd iipimage-server imagemagick libvips-tools poppler-utils qpdf
    desktop-file-utils appstream shared-mime-info
    libc6-dbg mold clang-format-19
)

# What checks the sources for faults.
lint_packages=(clang-tidy-19 clazy)

# What makes and judges a Debian package.
debian_packages=(git build-essential debhelper fakeroot lintian)

# What cuts the guide's pictures out of a window and makes them small.
picture_packages=(imagemagick pngquant)

# package_name NEW|OLD: the first of the names that this release has, or the last where none is known.
package_name() {
    local name
    for name in ${1//|/ }; do
        [ "$name" = "$1" ] || ! apt-cache show "$name" >/dev/null 2>&1 || break
    done
    echo "$name"
}

# install_missing PACKAGE...: as root, or with sudo.
install_missing() {
    local missing=() package
    if ! command -v apt-get >/dev/null; then
        echo "This system has no apt-get. Vitrine needs what these Debian packages hold:"
        echo "  $*"
        return
    fi
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$(package_name "$package")" 2>/dev/null |
            grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "To install ${missing[*]}, run this as root or install sudo." >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}"
    "${as_root[@]}" apt-get update -q
    # The lists are current only now.
    for package in "${!missing[@]}"; do
        missing[package]=$(package_name "${missing[package]}")
    done
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}"
    stop_servers "${missing[@]}"
}

# stop_servers PACKAGE...: Debian starts a server when it installs one. The tests start theirs on
# loopback, and nobody asked for one that the network can reach.
stop_servers() {
    local package
    [ -d /run/systemd/system ] || return 0
    for package in "$@"; do
        case $package in
        lighttpd) "${as_root[@]}" systemctl disable --now lighttpd.service ;;
        iipimage-server) "${as_root[@]}" systemctl disable --now iipsrv.service ;;
        esac || true
    done
}
