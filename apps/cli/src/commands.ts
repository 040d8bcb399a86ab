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
  {
    name: 'backup',
    summary: { zh: '把数据库备份为一个文件', en: 'back the database up into one file' },
    load: async () => (await import('./backup/command.ts')).backupCommand,
  },
  {
    name: 'restore',
    summary: { zh: '把备份恢复到空数据库', en: 'restore a backup into an empty database' },
    load: async () => (await import('./restore/command.ts')).restoreCommand,
  },
  {
    name: 'audit',
    summary: { zh: '校验审计链，导出链头', en: 'check the audit chains, export their heads' },
    load: async () => (await import('./audit/command.ts')).auditCommand,
  },
]
