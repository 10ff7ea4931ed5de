#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws README's pictures anew with the program that packaging/run.sh built.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
vitrine=build/release/app/vitrine
shots=packaging/screenshots
mkdir -p "$shots"
"$vitrine" --lang fr --theme light --size 1280x800 --screenshot "$shots/cover-fr.png"
"$vitrine" --lang fr --theme light --size 1280x800 --slide 9 --screenshot "$shots/slide-fr.png"
"$vitrine" --lang en --theme dark --size 1280x800 --slide 28 --screenshot "$shots/last-en-dark.png"
"$vitrine" --lang fr --theme light --size 360x640 --slide 10 --screenshot "$shots/high-fr.png"
