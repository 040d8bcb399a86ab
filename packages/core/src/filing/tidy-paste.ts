/** Marks of lists: bullets of Unicode, those of Wingdings and Symbol in the private area, and what stands for them. */
const bullet = /^(?:[•·●○◆◇■□▪▫►▶★☆✓✔※‣⁃\uf000-\uf0ff]|[oØlnuü§v](?=\t))[ \t]*/u
/** Numbers that Word sets before a paragraph are text; only the tab behind them goes. */
const numbered = /^((?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、])|[①-⑳])\t+/u

function tidyLine(line: string): string {
  const bare = line.replace(/^[ \t]+/, '')
  return (bullet.test(bare) ? bare.replace(bullet, '') : bare.replace(numbered, '$1'))
    .replace(/ *\t[ \t]*/g, ' ')
    .replace(/(?<=[\p{Script=Han}，。；：、！？]) +(?=[\p{Script=Han}，。；：、！？])/gu, '')
    .trim()
}

/**
 * Text as it was copied from Word, WPS, Excel or a page, as plain text: spaces of every width become one kind,
 * indents, bullets, soft breaks and invisible marks go, cells of a row stand one space apart, empty lines are
 * dropped. Words and figures stay as they are.
 */
export function tidyPaste(pasted: string): string {
  const lines = pasted
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffc]/g, '')
    .replace(/[^\P{Cc}\t\n]/gu, '')
  return unquoteCells(lines)
    .split('\n')
    .map(tidyLine)
    .filter((line) => line !== '')
    .join('\n')
}

/** Excel puts quotes around a cell with a line break and doubles those inside. */
function unquoteCells(text: string): string {
  return text.replace(
    /(^|[\t\n])"((?:[^"]|"")*\n(?:[^"]|"")*)"(?=[\t\n]|$)/g,
    (_, before, cell) => `${before}${String(cell).replaceAll('""', '"')}`,
  )
}
