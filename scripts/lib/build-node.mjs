import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, relative, sep } from 'node:path'
import { build } from 'esbuild'
import { packageOfImport } from './collect-packages.mjs'
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
 * What stays in node_modules: it loads files that lie beside it (WebAssembly, data, fonts, a worker). All else
 * goes into the bundles, which then start in a third of the time.
 */
const keptOutside = ['@electric-sql/pglite', '@electric-sql/pglite-postgis', 'pdfjs-dist']

/** @param {string} specifier */
const isKeptOutside = (specifier) => keptOutside.includes(packageOfImport(specifier))

/** CommonJS packages ask for Node's own modules with `require`, which a module of the other kind must make. */
const banner =
  "import { createRequire as createRequireHere } from 'node:module';const require = createRequireHere(import.meta.url);"

/**
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
function ownSources(root) {
  return {
    name: 'own-sources',
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: /^[^./]/ }, ({ path }) =>
        isKeptOutside(path) ? { path, external: true } : undefined,
      )
      pluginBuild.onLoad({ filter: /\.[cm]?tsx?$/ }, ({ path }) => {
        const inProject = relative(root, path).split(sep).join('/')
        if (inProject.includes('node_modules/')) return undefined
        const source = readFileSync(path, 'utf8')
        const loader = extname(path) === '.tsx' ? 'tsx' : 'ts'
        return { contents: relocateUrls(source, inProject).code, loader }
      })
    },
  }
}

/**
 * Bundles server, command line and every worker into dist/, with the migrations beside them, and writes
 * dist/externals.json: what the bundles import from node_modules.
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
  const absent = [...entries, ...assets].filter((path) => !existsSync(join(root, path)))
  if (absent.length > 0)
    throw new Error(`pointed at by new URL(…, import.meta.url), but not there: ${absent.join(', ')}`)
  const { metafile, outputFiles } = await build({
    write: false,
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
    banner: { js: banner },
    metafile: true,
    logLevel: 'warning',
    plugins: [ownSources(root)],
  })
  // Only a build that succeeded takes the place of the one before.
  for (const folder of ['server', 'cli', 'workers', 'chunks', 'migrations', 'assets']) {
    rmSync(join(target, folder), { recursive: true, force: true })
  }
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, contents)
  }
  for (const asset of assets) {
    mkdirSync(dirname(join(target, 'assets', asset)), { recursive: true })
    cpSync(join(root, asset), join(target, 'assets', asset), { recursive: true })
  }
  if (existsSync(join(root, 'migrations'))) {
    cpSync(join(root, 'migrations'), join(target, 'migrations'), { recursive: true })
  }
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path))
  const outside = [...new Set(imports.filter(isKeptOutside))].sort()
  writeFileSync(join(target, 'externals.json'), `${JSON.stringify(outside, null, 2)}\n`)
}
