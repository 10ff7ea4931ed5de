#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Vitrine with warnings as errors and sanitizers, and runs every
# test. Needs no display.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

install_missing "${build_packages[@]}" "${runtime_packages[@]}" "${test_packages[@]}"

echo "Building and testing Vitrine"
cmake --workflow --preset dev
