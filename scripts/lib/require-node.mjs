/** The oldest Node that the dependencies run on. */
const oldest = { major: 20, minor: 19 }

/**
 * Says whether this Node is new enough. Written without recent syntax: an old Node must be able to read it.
 * @param {string} version as in process.versions.node
 * @returns {boolean}
 */
export function isNodeNewEnough(version) {
  const parts = version.split('.').map(Number)
  const major = parts[0] || 0
  const minor = parts[1] || 0
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor)
}

/** Ends the process with a message in Chinese and English when Node is too old. */
export function requireNode() {
  const version = process.versions.node
  if (isNodeNewEnough(version)) return
  const wanted = `${oldest.major}.${oldest.minor}`
  console.error(
    `需要 Node.js ${wanted} 或更高版本，当前是 ${version}。请从 https://nodejs.org/zh-cn/download 安装后重试。\n` +
      `Node.js ${wanted} or later is needed, this is ${version}. Install it from https://nodejs.org/en/download and try again.`,
  )
  process.exit(1)
}
