import type { Plugin } from 'vite'

const kept = ['zh-CN', 'en-US']

/**
 * Leaves out the words of the accessible components in languages the product does not speak: some thirty
 * translations of each string would otherwise be in the first page.
 */
export function leanLocales(): Plugin {
  const locale = /react-(?:aria|stately|aria-components)[/\\].*[/\\]([a-z]{2}-[A-Z]{2})\.m?js$/
  return {
    name: 'wanwu-lean-locales',
    enforce: 'pre',
    load(id) {
      const name = locale.exec(id.split('?')[0] ?? '')?.[1]
      return name && !kept.includes(name) ? 'export default {}' : null
    },
  }
}
