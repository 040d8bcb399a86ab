const tags =
  /<\/?(?:p|br|div|span|td|th|tr|b|strong|i|em|u|font|sup|sub|table|tbody|thead)(?:\s[^<>]*)?\/?>/gi
const breaks = /<br\s*\/?>|<\/p>\s*<p(?:\s[^<>]*)?>/gi
const entities: Record<string, string> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
}

/** Takes markup that was left in plain text out of a cell; breaks become line feeds. 〈〉 around titles stay. */
export function stripTags(text: string): string {
  if (!/[<&]/.test(text)) return text.trim()
  return text
    .replace(breaks, '\n')
    .replace(tags, '')
    .replace(/&(nbsp|lt|gt|amp|quot|ldquo|rdquo|middot);/g, (_, name: string) => entities[name] ?? '')
    .trim()
}
