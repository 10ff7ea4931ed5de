#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vitrine developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes a tarball for distributions that have no package of Vitrine: the program with Qt and the other
# libraries that it needs, which runs from any folder. What every desktop has and must agree on (the
# C library, X11, OpenGL, fonts) stays the system's, so that it runs where these are no older than
# Debian 12's. It lies in ./build/bundle, or in the folder that is named.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

install_missing "${build_packages[@]}" "${runtime_packages[@]}" patchelf

mkdir -p "${1:-build/bundle}"
out=$(cd "${1:-build/bundle}" && pwd)
version=$(packaging/version.sh)
name=vitrine-$version-$(uname -m)
tree=$out/$name
rm -rf "$tree"

cmake --preset release
cmake --build --preset release
cmake --install build/release --prefix "$tree" --strip

# Qt's plugins: windows, pictures, SQLite, https, voices, and what writes with an input method.
qt=$(qtpaths6 --query QT_INSTALL_PLUGINS)
plugins=$tree/lib/vitrine/plugins
for kind in platforms platforminputcontexts xcbglintegrations wayland-shell-integration \
    wayland-decoration-client wayland-graphics-integration-client imageformats iconengines \
    sqldrivers tls texttospeech printsupport; do
    [ -d "$qt/$kind" ] || continue
    mkdir -p "$plugins/$kind"
    find "$qt/$kind" -name '*.so' -exec cp -t "$plugins/$kind" {} +
done
rm -f "$plugins"/sqldrivers/libqsql{ibase,mysql,odbc,psql}.so \
    "$plugins"/platforms/libq{eglfs,linuxfb,minimalegl,vnc,vkkhrdisplay}.so
printf '[Paths]\nPrefix = ..\nPlugins = lib/vitrine/plugins\nTranslations = share/vitrine/none\n' \
    >"$tree/bin/qt.conf"

# Every library that any of these asks for, but those that are the system's.
system='^(ld-linux|libc|libm|libdl|librt|libpthread|libresolv|libgcc_s|libstdc\+\+|libGL|libGLX|libGLdispatch|libOpenGL|libEGL|libdrm|libgbm|libX11|libX11-xcb|libxcb|libfontconfig|libfreetype|libexpat|libz|libwayland-[a-z]+|libcups|libasound|libpulse.*|libp11-kit)\.so'
libraries=$tree/lib/vitrine
find "$tree/bin/vitrine" "$plugins" -type f \( -name '*.so' -o -name vitrine \) -exec ldd {} + |
    awk '$2 == "=>" && $3 ~ "^/" {print $3}' | sort -u | while read -r library; do
    [[ $(basename "$library") =~ $system ]] || cp -L "$library" "$libraries"
done

# Whose work it is, and under which licences it may be passed on.
licences=$tree/share/doc/vitrine/licences
mkdir -p "$licences"
find "$libraries" -name '*.so*' -printf '%f\n' | sort -u | while read -r library; do
    package=$(dpkg-query --search "*/$library" 2>/dev/null | head -1 | cut -d: -f1)
    [ -z "$package" ] || cp -L "/usr/share/doc/$package/copyright" "$licences/$package"
done

patchelf --force-rpath --set-rpath "\$ORIGIN/../lib/vitrine" "$tree/bin/vitrine"
for library in "$libraries"/*.so*; do
    patchelf --force-rpath --set-rpath "\$ORIGIN" "$library"
done
find "$plugins" -name '*.so' -exec patchelf --force-rpath --set-rpath "\$ORIGIN/../.." {} +

cp -L LICENSE README.md "$tree"
tar --create --gzip --sort=name --owner=0 --group=0 --numeric-owner --file "$out/$name.tar.gz" \
    --directory "$out" "$name"
rm -rf "$tree"
echo "The tarball is $out/$name.tar.gz; bin/vitrine in it starts from wherever it is unpacked."
