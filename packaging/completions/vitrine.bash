# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

_vitrine() {
    local word=$2 before=$3 choices=
    # An option and its value may be one word, which bash takes apart at the sign.
    [ "$before" = "=" ] && before=${COMP_WORDS[COMP_CWORD - 2]}
    [ "$word" = "=" ] && word=
    COMPREPLY=()
    case $before in
    --lang) choices="fr en" ;;
    --theme) choices="light dark high-contrast desktop" ;;
    --sort) choices="name date size rating credit" ;;
    --layout) choices="page 2x3 3x4 4x5" ;;
    --list) choices="text json" ;;
    --show) choices="slide contents overview zoom end most-viewed recommendations keys" ;;
    --captions | --beside | --slide | --find | --size | --scale) return ;;
    --photos)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
        return
        ;;
    esac
    # The value of --list is never a word of its own.
    if [ "$before" = --list ] && [ "${COMP_WORDS[COMP_CWORD - 1]}" != "=" ] && [ "$2" != "=" ]; then
        choices=
    fi
    if [ -n "$choices" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--lang --captions --beside --slide --show --find --fullscreen --open-folder --theme
            --size --scale --photos --subfolders --sort --reverse-order --list --list=json --check --screenshot
            --pdf --layout --help --version" -- "$word")
    else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}

complete -F _vitrine vitrine
