/** Takes the marks of Markdown off a line: emphasis, code, links, pictures, escapes. The words stay. */
export function stripEmphasis(line: string): string {
  return line
    .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,500}\)/g, '')
    .replace(/\[([^\]\n]{1,500})\]\([^)\n]{0,500}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(^|[^\w*])[*_](?=\S)([^*_\n]*?\S)[*_](?![\w*])/g, '$1$2')
    .replace(/~~([^~\n]+)~~/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~])/g, '$1')
}
