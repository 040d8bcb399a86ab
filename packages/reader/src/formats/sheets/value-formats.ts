import type { XmlElement } from '../xml/parse-xml.ts'
import { childOf, childrenOf } from '../xml/walk-xml.ts'
import { formatValue } from './format-value.ts'

/** Prints the numbers of a workbook by the format of their style. */
export interface ValueFormats {
  print(value: number, style: string | undefined): string
  /** the format of a style: its code, or the id of a built-in one */
  codeOf(style: string | undefined): string | number
}

/** Reads the number formats of `xl/styles.xml`. */
export function readFormats(root: XmlElement | null, date1904: boolean): ValueFormats {
  const codes = new Map<number, string>()
  for (const format of childrenOf(childOf(root ?? undefined, 'numFmts'), 'numFmt')) {
    codes.set(Number(format.attributes.numFmtId), format.attributes.formatCode ?? 'General')
  }
  const styles = childrenOf(childOf(root ?? undefined, 'cellXfs'), 'xf').map((xf) =>
    Number(xf.attributes.numFmtId ?? 0),
  )
  const codeOf = (style: string | undefined) => {
    const id = styles[Number(style ?? 0)] ?? 0
    return codes.get(id) ?? id
  }
  return {
    codeOf,
    print: (value, style) => {
      const id = styles[Number(style ?? 0)] ?? 0
      if (!Number.isFinite(value)) return ''
      if (id === 0 && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value)
      return formatValue(value, codeOf(style), date1904)
    },
  }
}
