/**
 * Parses PostgreSQL's text form of an array (`{1,NULL,"a \"b\"",{2}}`), to any depth.
 * A lower bound (`[0:1]={…}`) is dropped: JavaScript arrays start at 0.
 */
export function parseArray(text: string, parse: (element: string) => unknown): unknown[] {
  let at = text.indexOf('{')

  function parseQuoted(): string {
    let value = ''
    for (at++; at < text.length && text[at] !== '"'; at++) {
      if (text[at] === '\\') at++
      value += text[at]
    }
    at++
    return value
  }

  function parseLevel(): unknown[] {
    const items: unknown[] = []
    at++
    while (at < text.length && text[at] !== '}') {
      if (text[at] === ',') at++
      else if (text[at] === '{') items.push(parseLevel())
      else if (text[at] === '"') items.push(parse(parseQuoted()))
      else {
        const start = at
        while (at < text.length && text[at] !== ',' && text[at] !== '}') at++
        const raw = text.slice(start, at)
        items.push(raw === 'NULL' ? null : parse(raw))
      }
    }
    at++
    return items
  }

  return parseLevel()
}
