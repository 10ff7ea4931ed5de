#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints Vitrine's version, which is written in CMakeLists.txt and nowhere else.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
sed -n '/^project(Vitrine$/,/^)$/ s/^ *VERSION \([0-9.]*\)$/\1/p' CMakeLists.txt
