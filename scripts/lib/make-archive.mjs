import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { runCommand } from './run-command.mjs'

/** Parts of packages that only developers read. @param {string} path */
const isForDevelopers = (path) => /\.(map|d\.ts|d\.mts|d\.cts|tsbuildinfo)$/.test(path)

const notices = {
  with: ['本安装包自带 Node.js。', 'This archive brings its own Node.js.'],
  without: [
    '本安装包不含 Node.js：请先安装 Node.js 20.19 或更高版本。',
    'This archive holds no Node.js: install Node.js 20.19 or later first.',
  ],
}

/**
 * Lays out what an installation holds and packs it.
 * @param {object} order
 * @param {string} order.root
 * @param {string} order.version
 * @param {'x64' | 'arm64'} order.machine
 * @param {boolean} order.withRuntime takes along the Node that runs this; only right for a machine of its kind
 * @param {readonly string[]} order.packageFolders from collectPackages
 * @param {string} order.notices the licences of everything that is inside
 * @returns {Promise<string>} path of the archive; its SHA-256 lies beside it
 */
export async function makeArchive({
  root,
  version,
  machine,
  withRuntime,
  packageFolders,
  notices: licences,
}) {
  const name = `wanwu-${version}-linux-${machine}`
  const out = join(root, 'dist/bundle')
  const stage = join(out, name)
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(stage, { recursive: true })

  for (const part of ['server', 'cli', 'workers', 'chunks', 'assets', 'migrations', 'web']) {
    const from = join(root, 'dist', part)
    if (existsSync(from)) cpSync(from, join(stage, 'dist', part), { recursive: true })
  }
  for (const folder of packageFolders) {
    cpSync(join(root, folder), join(stage, folder), {
      recursive: true,
      filter: (path) =>
        !isForDevelopers(path) && !path.slice(join(root, folder).length).includes('/node_modules'),
    })
  }
  for (const script of [
    'serve',
    'lib/check-place',
    'lib/explain-failure',
    'lib/project-root',
    'lib/require-node',
    'lib/run-server',
  ]) {
    mkdirSync(dirname(join(stage, 'scripts', script)), { recursive: true })
    copyFileSync(join(root, `scripts/${script}.mjs`), join(stage, `scripts/${script}.mjs`))
  }
  cpSync(join(root, 'scripts/bundle'), stage, { recursive: true })
  for (const script of ['install.sh', 'bin/wanwu', 'bin/wanwu-server']) chmodSync(join(stage, script), 0o755)
  if (withRuntime) takeRuntime(stage)
  copyFileSync(join(root, 'LICENSE'), join(stage, 'LICENSE'))
  writeFileSync(join(stage, 'THIRD-PARTY-LICENSES.txt'), licences)
  writeFileSync(join(stage, 'VERSION'), `${version}\n`)
  writeFileSync(join(stage, 'MACHINE'), `${machine}\n`)
  writeFileSync(
    join(stage, 'package.json'),
    `${JSON.stringify({ name: 'wanwu', version, private: true, license: 'Apache-2.0', type: 'module' }, null, 2)}\n`,
  )
  const [zh, en] = notices[withRuntime ? 'with' : 'without']
  const readme = readFileSync(join(stage, 'README.txt'), 'utf8')
  const filled = { version, machine, runtimeZh: `  ${zh}`, runtimeEn: `  ${en}` }
  writeFileSync(
    join(stage, 'README.txt'),
    readme.replace(/\{(\w+)\}/g, (all, key) => filled[/** @type {keyof typeof filled} */ (key)] ?? all),
  )

  const archive = `${name}.tar.gz`
  const { code, output } = await runCommand(
    'tar',
    ['--owner=0', '--group=0', '--numeric-owner', '--sort=name', '-czf', archive, name],
    { cwd: out },
  )
  if (code !== 0) throw new Error(`tar: ${output}`)
  rmSync(stage, { recursive: true, force: true })
  const hash = createHash('sha256')
    .update(readFileSync(join(out, archive)))
    .digest('hex')
  writeFileSync(join(out, `${archive}.sha256`), `${hash}  ${archive}\n`)
  return join(out, archive)
}

/** @param {string} stage */
function takeRuntime(stage) {
  mkdirSync(join(stage, 'runtime'))
  copyFileSync(process.execPath, join(stage, 'runtime/node'))
  chmodSync(join(stage, 'runtime/node'), 0o755)
  const folder = dirname(dirname(process.execPath))
  const licence = ['LICENSE', 'share/doc/node/LICENSE', 'share/doc/nodejs/copyright']
    .map((path) => join(folder, path))
    .find((path) => existsSync(path))
  if (licence) copyFileSync(licence, join(stage, 'runtime/LICENSE'))
}
