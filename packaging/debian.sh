#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the Debian package of what is committed, tests included, in a folder of its own: ./build/debian
# or the one that is named. DEB_BUILD_OPTIONS=nocheck leaves the tests out. Says at the end what
# lintian finds.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

install_missing "${build_packages[@]}" "${runtime_packages[@]}" "${test_packages[@]}" \
    "${debian_packages[@]}"

mkdir -p "${1:-build/debian}"
out=$(cd "${1:-build/debian}" && pwd)
version=$(packaging/version.sh)
tree=$out/vitrine-$version
rm -rf "$tree"

# The same commit makes the same bytes: file times, and with them the tarball, are the commit's.
git archive --format=tar --prefix="vitrine-$version/" HEAD |
    gzip -9n >"$out/vitrine_$version.orig.tar.gz"
tar -xzf "$out/vitrine_$version.orig.tar.gz" -C "$out"
cp -r "$tree/packaging/debian" "$tree/debian"

(cd "$tree" && dpkg-buildpackage --unsigned-source --unsigned-changes)
rm -rf "$tree"

echo "The packages are in $out:"
(cd "$out" && ls -- *.deb)
lintian --no-tag-display-limit --info "$out"/vitrine_"$version"-*.changes
