# Read by wanwu and wanwu-server: which Node runs them and where the data lies.
node="$app/runtime/node"
if [ ! -x "$node" ]; then
  node=$(command -v node || true)
  if [ -z "$node" ]; then
    echo "这份安装包不含 Node.js：请先安装 Node.js 20.19 或更高版本。" >&2
    echo "This archive holds no Node.js: install Node.js 20.19 or later first." >&2
    exit 1
  fi
fi
WANWU_DATA="${WANWU_DATA:-$(dirname "$app")/data}"
WANWU_CACHE_DIR="${WANWU_CACHE_DIR:-$WANWU_DATA/cache}"
NODE_ENV=production
export WANWU_DATA WANWU_CACHE_DIR NODE_ENV
