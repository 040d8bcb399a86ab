import { formatDuration } from './format-duration.mjs'

/**
 * Numbered stages, Chinese and English on one line, each closed with its time.
 * @param {number} count
 */
export function createStagePrinter(count) {
  let number = 0
  /**
   * @template T
   * @param {string} title
   * @param {() => T | Promise<T>} work
   * @param {(result: T) => string} [describe] a word on how it went
   * @returns {Promise<T>}
   */
  return async function stage(title, work, describe = () => '完成 done') {
    number += 1
    const begun = performance.now()
    process.stdout.write(`[${number}/${count}] ${title} … `)
    try {
      const result = await work()
      process.stdout.write(`${describe(result)} (${formatDuration(performance.now() - begun)})\n`)
      return result
    } catch (error) {
      process.stdout.write('失败 failed\n')
      throw error
    }
  }
}
