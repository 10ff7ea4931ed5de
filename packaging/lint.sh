#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks the sources of the program with clang-tidy (.clang-tidy says what) and clazy. Installs what
# is missing and builds nothing. With arguments, which are files or folders below app/, it checks
# the folders of these. Exits with 1 where there are findings.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

# Versions of clang-tidy differ in what they check; all supported releases of Debian have this one.
tidy=clang-tidy-19

# Level 1 of clazy, without
# - connect-not-normalized: clang-format puts the spaces that it reports;
# - non-pod-global-static: it reports constants of QStringLiteral, which allocate nothing;
# - range-loop-detach: it reports temporary containers that share nothing with others;
# - skipped-base-method: views that lay out their items pass over QListView;
# - strict-iterators: it reports QList::erase() of what an algorithm of the standard library gives.
clazy_checks=level1,no-connect-not-normalized,no-non-pod-global-static
clazy_checks+=,no-range-loop-detach,no-skipped-base-method,no-strict-iterators

install_missing "${build_packages[@]}" "${lint_packages[@]}"

# Each check reads the sources of a layer or folder as one file, so that it reads the headers of Qt
# a few times and not hundreds of times. The analyzer of Clang follows functions of an included
# source only where the path of the including one contains "UnifiedSource".
build=build/UnifiedSource
if ! log=$(cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DBUILD_TESTING=OFF \
    -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=0 -DVITRINE_LINT=ON 2>&1); then
    echo "$log" >&2
    exit 2
fi

if [ $# -eq 0 ]; then
    folders=("$build/app/CMakeFiles/lint.dir")
else
    folders=()
    for path in "$@"; do
        [ -d "$path" ] || path=$(dirname "$path")
        folders+=("$build/${path%/}/CMakeFiles")
    done
fi
# The largest first.
mapfile -t units < <(find "${folders[@]}" -name 'unity_*.cxx' -printf '%s %p\n' | sort -rn | uniq |
    cut -d ' ' -f 2)
if [ ${#units[@]} -eq 0 ]; then
    echo "There are no sources in $*." >&2
    exit 2
fi

# check tidy|clazy UNIT: prints what one of them finds in the sources of a layer or folder and in the
# headers beside these. Errors in other headers are left out: Clang refuses one of libqpdf's in
# Debian 12. So are clazy's warnings of the compiler, which the builds report.
check() {
    local place=${2##*/unity_} options=(-p "$build") output findings status=0
    place=app/${place%_cxx.cxx}
    if [[ $2 != */lint.dir/* ]]; then
        place=${2#"$build"/}
        place=${place%%/CMakeFiles/*}
    fi
    options+=(--header-filter="^$PWD/$place")
    case $1 in
    tidy)
        # The analyzer takes a fifth of the time where it does not follow long calls.
        for option in -Xclang -analyzer-config -Xclang mode=shallow; do
            options+=(--extra-arg="$option")
        done
        output=$("$tidy" --quiet "${options[@]}" "$2" 2>/dev/null) || status=$?
        ;;
    clazy)
        output=$(clazy-standalone --checks="$clazy_checks" "${options[@]}" "$2" 2>&1) || status=$?
        ;;
    esac
    if [ $status -gt 1 ]; then
        echo "$1 failed at $place."
        return 1
    fi
    findings=$(awk -v tool="$1" -v sources="$PWD/app/" '
        /^In file included from |^[0-9]+ (warning|error)s? / { next }
        /^[^ ].*: (warning|error|fatal error): / {
            ours = index($0, sources) == 1 && (tool == "tidy" || /\[-Wclazy-/)
        }
        ours' <<<"$output")
    [ -z "$findings" ] || { printf '%s\n' "$findings" && return 1; }
}
export -f check
export tidy clazy_checks build

echo "Checking the sources of app/"
for unit in "${units[@]}"; do
    printf '%s\0' tidy "$unit" clazy "$unit"
done | xargs -0 -n 2 -P "$(nproc)" bash -c 'check "$@"' bash || {
    echo "There are findings." >&2
    exit 1
}
