import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const worthIt = /\.(?:js|css|html|svg|json)$/

/** Puts a `.br` beside every text file of the build, so that the server need not compress it again. */
export function precompress(): Plugin {
  let directory = ''
  return {
    name: 'wanwu-precompress',
    apply: 'build',
    configResolved(config) {
      directory = config.build.outDir
    },
    async closeBundle() {
      const names = await readdir(directory, { recursive: true })
      for (const name of names.filter((candidate) => worthIt.test(candidate))) {
        const file = join(directory, name)
        const bytes = await readFile(file)
        const packed = brotliCompressSync(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 11,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        })
        if (packed.length < bytes.length) await writeFile(`${file}.br`, packed)
      }
    },
  }
}
