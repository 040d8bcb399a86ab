/** Values of a view in an address: plain text, so that codes such as 530000 stay text. */
export type ViewValues = Record<string, string | string[] | undefined>

/** Reads `?a=1&b=x&b=y`. A name that stands once is a text, several times a list. */
export function parseView(search: string): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(search)) {
    const before = values[name]
    values[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
  }
  return values
}

/** Writes the values in the order given, leaving out what is empty; with a leading `?` unless all is empty. */
export function printView(values: ViewValues): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') params.append(name, one)
    }
  }
  return params.size > 0 ? `?${params}` : ''
}

/** The address of a view: `addressOf('/system/units', { region: '530000' })`. */
export function addressOf(path: string, values: ViewValues = {}): string {
  return `${path}${printView(values)}`
}
