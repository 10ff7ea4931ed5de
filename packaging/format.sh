#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Formats the C++ sources with the version of clang-format that the test of the layout uses.
# With --check it changes nothing and lists the files that it would change.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Versions of clang-format differ in details; all supported releases of Debian have this one.
formatter=clang-format-19
if ! command -v "$formatter" >/dev/null; then
    echo "This needs $formatter (Debian package of the same name)." >&2
    exit 2
fi

mapfile -d '' sources < <(find app tests -name '*.cpp' -print0 -o -name '*.h' -print0 | sort -z)
if [ "${1:-}" = --check ]; then
    exec "$formatter" --dry-run -Werror "${sources[@]}"
fi
"$formatter" -i "${sources[@]}"
