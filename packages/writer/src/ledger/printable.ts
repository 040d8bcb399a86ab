// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what has to go
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The text without characters that XML 1.0 forbids: one of them would make a whole workbook unreadable. */
export function printable(text: string): string {
  return text.replace(unprintable, '').replace(loneSurrogates, '\ufffd')
}
