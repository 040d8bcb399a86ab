import type { CommandEntry } from './command.ts'

/** Every verb, in the order `wanwu --help` shows them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'extract',
    summary: {
      zh: '读方案文件，输出任务台账（不需要数据库）',
      en: 'read plan documents into ledgers (needs no database)',
    },
    load: async () => (await import('./extract/command.ts')).extract,
  },
]
