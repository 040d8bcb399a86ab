/**
 * `npm run bundle`: dist/bundle/wanwu-VERSION-linux-{x64,arm64}.tar.gz, each of which installs and starts without
 * any network. The archive for this kind of machine brings Node along; the other needs one on its machine.
 */
import { readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { collectPackages } from './lib/collect-packages.mjs'
import { readManifests } from './lib/direct-dependencies.mjs'
import { ensureBuilt } from './lib/ensure-built.mjs'
import { ensureInstalled } from './lib/ensure-installed.mjs'
import { listNativeFiles } from './lib/list-native-files.mjs'
import { makeArchive } from './lib/make-archive.mjs'
import { createStagePrinter } from './lib/print-stage.mjs'
import { projectRoot } from './lib/project-root.mjs'
import { requireNode } from './lib/require-node.mjs'
import { writeNotices } from './lib/write-notices.mjs'

requireNode()

/** Every package that can be in the bundles or in the web: what the workspaces ask for, test helpers aside. */
function listShippedPackages() {
  const manifests = Object.entries(readManifests(projectRoot)).filter(
    ([folder]) => folder !== 'packages/testing',
  )
  const names = manifests.flatMap(([, { dependencies }]) => Object.keys(dependencies ?? {}))
  return collectPackages(
    projectRoot,
    names.filter((name) => !name.startsWith('@wanwu/')),
  ).folders
}

/** @type {('x64' | 'arm64')[]} */
const machines = ['x64', 'arm64']
const stage = createStagePrinter(3 + machines.length)
const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))

await stage('依赖 Dependencies', () => ensureInstalled(projectRoot))
await stage('构建 Build', () => ensureBuilt(projectRoot))
const { folders, native, notices } = await stage(
  '收集 Collect',
  () => {
    const imports = JSON.parse(readFileSync(join(projectRoot, 'dist/externals.json'), 'utf8'))
    const collected = collectPackages(projectRoot, imports)
    const withCode = collected.folders.filter(
      (folder) => listNativeFiles(join(projectRoot, folder)).length > 0,
    )
    return { ...collected, native: withCode, notices: writeNotices(projectRoot, listShippedPackages()) }
  },
  (found) =>
    `${found.folders.length} packages${found.leftOut.length > 0 ? `, without ${found.leftOut.join(', ')}` : ''}`,
)
for (const machine of machines) {
  const isHost = process.platform === 'linux' && process.arch === machine
  await stage(
    `打包 Pack linux-${machine}`,
    () => {
      if (!isHost && native.length > 0) return undefined
      return makeArchive({
        root: projectRoot,
        version,
        machine,
        withRuntime: isHost,
        packageFolders: folders,
        notices,
      })
    },
    (archive) => {
      if (!archive) return `未制作 not made: ${native.join(', ')} have machine code for this machine only`
      const size = `${(statSync(archive).size / 1024 / 1024).toFixed(0)} MB`
      return `${relative(projectRoot, archive)}, ${size}${isHost ? '' : '，不含 without Node.js'}`
    },
  )
}
