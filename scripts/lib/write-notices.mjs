import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string} folder */
function readLicenceFiles(folder) {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice|copying)/i.test(name) && !/\.(m?js|ts)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
}

/**
 * The licences of packages, name and version before each text: whoever passes an archive on passes these on.
 * @param {string} root
 * @param {readonly string[]} folders of packages, relative to the root
 * @returns {string}
 */
export function writeNotices(root, folders) {
  return folders
    .map((folder) => {
      const { name, version, license, author } = JSON.parse(
        readFileSync(join(root, folder, 'package.json'), 'utf8'),
      )
      const texts = readLicenceFiles(join(root, folder))
      const stated = typeof license === 'string' ? license : (license?.type ?? 'not stated')
      const by = typeof author === 'string' ? author : (author?.name ?? '')
      return [`${name} ${version} (${stated})`, ...(texts.length > 0 ? texts : [by])].join('\n\n')
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`)
}
