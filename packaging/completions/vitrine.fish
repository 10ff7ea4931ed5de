# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later

complete -c vitrine -l lang -x -a 'fr en' -d 'Start in this language'
complete -c vitrine -l slide -x -d 'Start at this position of the counter'
complete -c vitrine -l show -x -a 'slide contents overview zoom end most-viewed recommendations keys' -d 'Show this part of the window at once'
complete -c vitrine -l find -x -d 'Find these words at once'
complete -c vitrine -l fullscreen -d 'Start in full screen'
complete -c vitrine -l open-folder -d 'Ask for a folder to open'
complete -c vitrine -l theme -x -a 'light dark desktop' -d Colours
complete -c vitrine -l size -x -d 'Size of the window'
complete -c vitrine -l scale -x -d 'Draw everything larger'
complete -c vitrine -l photos -x -a '(__fish_complete_directories)' -d 'Look in this folder for photos that are missing'
complete -c vitrine -l subfolders -d 'Make a chapter of every folder inside a folder'
complete -c vitrine -l sort -x -a 'name date' -d 'Order of the photos of a folder'
complete -c vitrine -l list -d 'Print every slide, a line each'
complete -c vitrine -l list=json -d 'Print everything as JSON'
complete -c vitrine -l check -d 'Print what is missing or wrong in the galleries'
complete -c vitrine -l screenshot -r -d 'Draw the window into this picture file'
complete -c vitrine -s h -l help -d 'Print a summary of the options'
complete -c vitrine -s v -l version -d 'Print the version'
