import type { Ledger, Reading, Task, UnitMention, UnitRole } from '@wanwu/contract'

/** A unit list as text: `牵头:甲局、乙局;责任:丙局`. */
export function unitsOf(text: string): UnitMention[] {
  const roles: Record<string, UnitRole> = { 牵头: 'lead', 责任: 'responsible', 配合: 'support' }
  return text
    .split(';')
    .filter(Boolean)
    .flatMap((part) => {
      const [label = '', names = ''] = part.split(':')
      return names.split('、').map((name) => ({ name, role: roles[label] ?? 'responsible' }))
    })
}

/** A task with everything a test does not care about left empty. */
export function sampleTask(id: string, given: Partial<Task> = {}): Task {
  return {
    id,
    no: id.slice(1),
    title: null,
    section: null,
    path: [],
    text: `第${id}项工作内容`,
    units: [],
    schedule: { start: null, end: null, ongoing: false, label: null },
    recurrences: [],
    measures: [],
    condition: null,
    source: { start: 0, end: 0 },
    ...given,
  }
}

/** A ledger of the given tasks. */
export function sampleLedger(tasks: Task[], given: Partial<Ledger> = {}): Ledger {
  return {
    document: {
      title: '示例方案',
      number: null,
      issuers: [],
      issuedOn: null,
      draft: false,
      region: '云岭市',
    },
    tasks,
    indicators: [],
    reporting: [],
    implied: [],
    species: [],
    instruments: [],
    contacts: [],
    anomalies: [],
    ...given,
  }
}

/** A reading that gave this ledger. */
export function sampleReading(ledger: Ledger, given: Partial<Reading> = {}): Reading {
  const text = ledger.tasks.map((task) => task.text).join('\n')
  return {
    reader: 'sample',
    source: { format: 'txt', text, blocks: [], pages: null, furniture: [] },
    ledger,
    secrecy: null,
    tables: [],
    ...given,
  }
}
