import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, relative, sep } from 'node:path'
import { build } from 'esbuild'
import { listFiles } from './list-files.mjs'
import { nameWorkerBundle, relocateUrls } from './relocate-urls.mjs'

/** @param {string} path */
const isOurSource = (path) => /\.[cm]?tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)

/**
 * Every module and file that our code points at by address, found before the build so that workers can be entries.
 * @param {string} root
 */
function findAddressed(root) {
  /** @type {Set<string>} */
  const entries = new Set()
  /** @type {Set<string>} */
  const assets = new Set()
  const shipped = listFiles(root, ['packages', 'apps/server/src', 'apps/cli/src'], isOurSource)
  for (const path of shipped) {
    if (!path.includes('/src/') || /^packages\/(testing|ui)\//.test(path)) continue
    const found = relocateUrls(readFileSync(join(root, path), 'utf8'), path)
    for (const entry of found.entries) entries.add(entry)
    for (const asset of found.assets) assets.add(asset)
  }
  return { entries: [...entries], assets: [...assets] }
}

/**
 * Our own packages go into the bundle as source; everything from the registry stays in node_modules.
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
function ownSources(root) {
  return {
    name: 'own-sources',
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point' || path.startsWith('@wanwu/')) return undefined
        return { path, external: true }
      })
      pluginBuild.onLoad({ filter: /\.[cm]?tsx?$/ }, ({ path }) => {
        const inProject = relative(root, path).split(sep).join('/')
        const source = readFileSync(path, 'utf8')
        const loader = extname(path) === '.tsx' ? 'tsx' : 'ts'
        return { contents: relocateUrls(source, inProject).code, loader }
      })
    },
  }
}

/**
 * Bundles server, command line and every worker into dist/, with the migrations beside them, and writes
 * dist/externals.json: the registry packages that the bundles import.
 * @param {string} root
 * @param {string} target folder, dist/ in the end
 */
export async function buildNode(root, target) {
  const { entries, assets } = findAddressed(root)
  const mains = ['server', 'cli'].filter((app) => existsSync(join(root, 'apps', app, 'src/main.ts')))
  const entryPoints = Object.fromEntries([
    ...mains.map((app) => [`${app}/main`, `apps/${app}/src/main.ts`]),
    ...entries.map((entry) => [nameWorkerBundle(entry), entry]),
  ])
  for (const folder of ['server', 'cli', 'workers', 'chunks', 'migrations', 'assets']) {
    rmSync(join(target, folder), { recursive: true, force: true })
  }
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: target,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'linked',
    sourcesContent: false,
    keepNames: true,
    metafile: true,
    logLevel: 'warning',
    plugins: [ownSources(root)],
  })
  for (const asset of assets) {
    mkdirSync(dirname(join(target, 'assets', asset)), { recursive: true })
    cpSync(join(root, asset), join(target, 'assets', asset), { recursive: true })
  }
  if (existsSync(join(root, 'migrations'))) {
    cpSync(join(root, 'migrations'), join(target, 'migrations'), { recursive: true })
  }
  const externals = new Set(
    Object.values(metafile.outputs)
      .flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path))
      .filter((path) => !path.startsWith('node:') && !path.startsWith('data:')),
  )
  writeFileSync(join(target, 'externals.json'), `${JSON.stringify([...externals].sort(), null, 2)}\n`)
}
