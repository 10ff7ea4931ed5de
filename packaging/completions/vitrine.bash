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
    --theme) choices="light dark desktop" ;;
    --sort) choices="name date" ;;
    --list) choices="text json" ;;
    --show) choices="slide contents overview zoom end most-viewed recommendations keys" ;;
    --slide | --find | --size | --scale) return ;;
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
        mapfile -t COMPREPLY < <(compgen -W "--lang --slide --show --find --fullscreen --open-folder --theme
            --size --scale --photos --subfolders --sort --list --list=json --check --screenshot
            --help --version" -- "$word")
    else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}

complete -F _vitrine vitrine
