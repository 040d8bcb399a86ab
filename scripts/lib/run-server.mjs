import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkAddress, checkDataFolder } from './check-place.mjs'
import { explainFailure } from './explain-failure.mjs'

/** Where the data lies, whatever folder this was called from. @param {string} root */
const dataFolder = (root) => resolve(process.env.WANWU_DATA || join(root, 'data'))

/**
 * Checks that the server could run here: its folder can be written, its address is free.
 * @param {string} root
 * @returns {Promise<string>} the address
 */
export async function checkPlace(root) {
  checkDataFolder(dataFolder(root))
  const host = process.env.HOST || '127.0.0.1'
  const port = Number(process.env.PORT || '8080')
  await checkAddress(host, port)
  return `${host}:${port}`
}

/**
 * Becomes the server: it runs in this process, so that signals and the exit code are its own. A failure to start is
 * explained and ends the process with code 1.
 * @param {string} root the folder that holds dist/
 */
export async function runServer(root) {
  process.env.WANWU_DATA = dataFolder(root)
  process.chdir(root)
  process.setSourceMapsEnabled(true)
  const main = join(root, 'dist/server/main.mjs')
  process.argv[1] = main
  try {
    await import(pathToFileURL(main).href)
  } catch (error) {
    console.error(`\n${explainFailure(error)}`)
    process.exit(1)
  }
}
