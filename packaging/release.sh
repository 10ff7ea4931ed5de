#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes a release of what is committed: source tarball, Debian packages and their checksums, in
# ./build/release-VERSION or the folder that is named. Refuses where the version's places do not
# agree or something is not committed. Tagging and uploading are left to people.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=$(packaging/version.sh)

complain() {
    echo "$1" >&2
    exit 1
}

[ -z "$(git status --porcelain)" ] || complain "Commit or stash what has changed first."
grep -q "^## $version (20[0-9-]*)$" packaging/CHANGELOG.md ||
    complain "packaging/CHANGELOG.md does not say what is new in $version."
head -1 packaging/debian/changelog | grep -q "^vitrine ($version-" ||
    complain "packaging/debian/changelog does not begin with $version."

mkdir -p "${1:-build/release-$version}"
out=$(cd "${1:-build/release-$version}" && pwd)

git archive --format=tar --prefix="vitrine-$version/" HEAD | gzip -9n >"$out/vitrine-$version.tar.gz"
packaging/debian.sh "$out/debian"
cp "$out"/debian/*.deb "$out"
rm -r "$out/debian"
(cd "$out" && sha256sum -- *.tar.gz *.deb >SHA256SUMS)

echo "The release is in $out:"
(cd "$out" && cat SHA256SUMS)
echo "Then: git tag -s v$version, and upload these files with the notes of packaging/CHANGELOG.md."
