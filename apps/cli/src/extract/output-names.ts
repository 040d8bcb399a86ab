import { basename, extname, join, resolve } from 'node:path'

/**
 * A path in `folder` for each input, with the ending of the format. Inputs of one stem (方案.docx, 方案.pdf) keep
 * their own ending before it, so that none overwrites another; no path is that of an input.
 */
export function outputNames(inputs: readonly string[], folder: string, ending: string): string[] {
  const stems = inputs.map((input) => (input === '-' ? '标准输入' : basename(input, extname(input))))
  const taken = new Set(inputs.filter((input) => input !== '-').map((input) => resolve(input)))
  return inputs.map((input, index) => {
    const stem = stems[index] ?? ''
    const shared = stems.filter((other) => other === stem).length > 1
    const name = shared && input !== '-' ? basename(input) : stem
    for (let attempt = 1; ; attempt += 1) {
      const path = join(folder, attempt === 1 ? `${name}.${ending}` : `${name}-${attempt}.${ending}`)
      if (taken.has(resolve(path))) continue
      taken.add(resolve(path))
      return path
    }
  })
}
