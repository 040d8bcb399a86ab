/**
 * The text so that Markdown shows it as it is: marks that would style it, hide it as a tag or make a link are
 * escaped, and a mark at the beginning of the line that would make it a list or a heading.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/^(\s*)([#+\-=])/u, '$1\\$2')
}
