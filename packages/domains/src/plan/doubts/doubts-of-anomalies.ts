import type { Anomaly, Ledger, LedgerEdit } from '@wanwu/contract'
import { type AskedDoubt, askDrafter, type Choice, keepPrinted } from './asked-doubt.ts'
import { doubtKinds } from './doubt-kinds.ts'

/** The edits that an anomaly's own proposal stands for, if it makes one. `ledger` is the draft of now. */
function proposedChoice(anomaly: Anomaly, ledger: Ledger): Choice | null {
  const { proposal } = anomaly
  const taskId = anomaly.taskId ?? null
  if (!proposal) return null
  switch (proposal.kind) {
    case 'rename-unit':
      return {
        id: 'rename',
        label: { zh: `改为“${proposal.to}”`, en: `Change to ${proposal.to}` },
        edits: [{ kind: 'rename-unit', from: proposal.from, to: proposal.to, taskId }],
      }
    case 'drop-duplicate-unit':
      if (!taskId) return null
      return {
        id: 'drop-duplicate',
        label: { zh: '并为一次', en: 'Keep it once' },
        edits: [
          {
            kind: 'drop-unit',
            taskId,
            measureId: null,
            name: proposal.name,
            role: proposal.role,
            all: false,
          },
        ],
      }
    case 'keep-one-role': {
      if (!taskId) return null
      const { name, role } = proposal
      const others = (['lead', 'responsible', 'support'] as const).filter((other) => other !== role)
      const words = { lead: '牵头', responsible: '责任', support: '配合' }
      return {
        id: 'one-role',
        label: { zh: `只记为${words[role]}`, en: `Keep it as ${role} only` },
        edits: others.map((other) => ({
          kind: 'drop-unit',
          taskId,
          measureId: null,
          name,
          role: other,
          all: true,
        })),
      }
    }
    case 'renumber':
      if (!taskId) return null
      return {
        id: 'renumber',
        label: { zh: `序号改为“${proposal.to}”`, en: `Renumber to ${proposal.to}` },
        edits: [{ kind: 'set-task', taskId, changes: { no: proposal.to } }],
      }
    case 'replace-text': {
      const edits = taskId ? replaceText(ledger, taskId, proposal.from, proposal.to) : []
      if (edits.length === 0) return null
      return {
        id: 'replace',
        label: { zh: `改为“${proposal.to}”`, en: `Change to ${proposal.to}` },
        edits,
      }
    }
    case 'keep':
      return null
  }
}

/** Mends words wherever a task and its measures print them; none where they are gone already. */
function replaceText(ledger: Ledger, taskId: string, from: string, to: string): LedgerEdit[] {
  const task = ledger.tasks.find((each) => each.id === taskId)
  if (!task) return []
  const edits: LedgerEdit[] = []
  const changes = {
    ...(task.title?.includes(from) ? { title: task.title.replaceAll(from, to) } : {}),
    ...(task.text.includes(from) ? { text: task.text.replaceAll(from, to) } : {}),
  }
  if (Object.keys(changes).length > 0) edits.push({ kind: 'set-task', taskId, changes })
  for (const { id, text } of task.measures) {
    if (!text.includes(from)) continue
    edits.push({
      kind: 'set-measure',
      taskId,
      measureId: id,
      changes: { text: text.replaceAll(from, to) },
    })
  }
  return edits
}

/** The case an anomaly is one of: the same slip in two tasks is one case, missing leads are one case. */
function caseOf(anomaly: Anomaly): string {
  const { proposal } = anomaly
  if (proposal?.kind === 'rename-unit' || proposal?.kind === 'replace-text')
    return `${anomaly.code}|${proposal.from}|${proposal.to}`
  if (proposal?.kind === 'drop-duplicate-unit') return anomaly.code
  return anomaly.code
}

/** The part of a doubt's id that tells two of the same kind in one task apart. */
function subjectOf(anomaly: Anomaly): string {
  const { proposal } = anomaly
  if (proposal?.kind === 'rename-unit' || proposal?.kind === 'replace-text') return proposal.from
  if (proposal && 'name' in proposal) return proposal.name
  return anomaly.detail
}

/** Those anomalies that a person has to decide, as doubts. `quote` gives the printed words of a span, `ledger` is the draft. */
export function doubtsOfAnomalies(
  anomalies: readonly Anomaly[],
  quote: (start: number, end: number) => string,
  ledger: Ledger,
): AskedDoubt[] {
  return anomalies
    .filter((anomaly) => anomaly.code in doubtKinds && anomaly.where !== 'document')
    .map((anomaly) => {
      const proposed = proposedChoice(anomaly, ledger)
      return {
        id: [anomaly.code, anomaly.taskId ?? anomaly.where, subjectOf(anomaly)].join('|'),
        code: anomaly.code,
        caseKey: caseOf(anomaly),
        where: anomaly.where,
        taskId: anomaly.taskId ?? null,
        span: anomaly.source ?? null,
        phrase: anomaly.source ? quote(anomaly.source.start, anomaly.source.end) : '',
        confidence: anomaly.confidence ?? 0.6,
        explanation: { zh: anomaly.detail, en: anomaly.detailEn ?? anomaly.detail },
        choices: [...(proposed ? [proposed] : []), keepPrinted, askDrafter],
      }
    })
}
