#!/bin/sh
# 安装或升级万物 · installs or upgrades Wanwu: sh install.sh [DIR], /opt/wanwu unless named.
# Writes below that folder only, needs no network, leaves DIR/data as it is.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
target=${1:-/opt/wanwu}

fail() {
  echo "$1" >&2
  echo "$2" >&2
  exit 1
}

case "$(uname -s) $(uname -m)" in
  "Linux x86_64") machine=x64 ;;
  "Linux aarch64") machine=arm64 ;;
  *) machine=other ;;
esac
built=$(cat "$here/MACHINE")
[ "$machine" = "$built" ] || fail \
  "这份安装包用于 linux-$built，本机是 $(uname -s) $(uname -m)。请换用对应的安装包。" \
  "This archive is for linux-$built, this machine is $(uname -s) $(uname -m). Use the archive made for it."

mkdir -p "$target" 2>/dev/null && [ -w "$target" ] || fail \
  "不能写入 $target。请用 root 运行，或指定别的目录：sh install.sh 目录" \
  "Cannot write to $target. Run as root or name another folder: sh install.sh DIR"
target=$(cd "$target" && pwd -P)
case "$here/" in
  "$target"/app/*) fail "请在解压目录中运行，不要在已安装的目录中运行。" "Run this from the unpacked archive, not from what is installed." ;;
esac
if [ ! -d "$target/app" ] && [ -n "$(ls -A "$target")" ]; then
  fail "$target 不是空目录，也不是已有的安装。请指定一个空目录。" \
    "$target is neither empty nor an installation. Name an empty folder."
fi

rm -rf "$target/app.new"
mkdir "$target/app.new"
(cd "$here" && tar -cf - --exclude=./install.sh .) | (cd "$target/app.new" && tar -xf -) || fail \
  "复制失败：请检查磁盘空间。" "Copying failed: check the disk space."
rm -rf "$target/app.old"
[ ! -d "$target/app" ] || mv "$target/app" "$target/app.old"
mv "$target/app.new" "$target/app"
rm -rf "$target/app.old"
mkdir -p "$target/data"

echo "已安装到 installed in $target ($(cat "$target/app/VERSION"))"
echo "启动 start:          $target/app/bin/wanwu-server"
echo "命令行 command line: $target/app/bin/wanwu help"
