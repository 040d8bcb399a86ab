import type { Anomaly } from '@wanwu/contract'
import { type AskedDoubt, askDrafter, type Choice, keepPrinted } from './asked-doubt.ts'
import { doubtKinds } from './doubt-kinds.ts'

/** The edits that an anomaly's own proposal stands for, if it makes one. */
function proposedChoice(anomaly: Anomaly): Choice | null {
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
    case 'keep':
      return null
  }
}

/** The case an anomaly is one of: the same slip in two tasks is one case, missing leads are one case. */
function caseOf(anomaly: Anomaly): string {
  const { proposal } = anomaly
  if (proposal?.kind === 'rename-unit') return `${anomaly.code}|${proposal.from}|${proposal.to}`
  if (proposal?.kind === 'drop-duplicate-unit') return anomaly.code
  return anomaly.code
}

/** The part of a doubt's id that tells two of the same kind in one task apart. */
function subjectOf(anomaly: Anomaly): string {
  const { proposal } = anomaly
  if (proposal?.kind === 'rename-unit') return proposal.from
  if (proposal && 'name' in proposal) return proposal.name
  return anomaly.detail
}

/** Those anomalies that a person has to decide, as doubts. `quote` gives the printed words of a span. */
export function doubtsOfAnomalies(
  anomalies: readonly Anomaly[],
  quote: (start: number, end: number) => string,
): AskedDoubt[] {
  return anomalies
    .filter((anomaly) => anomaly.code in doubtKinds && anomaly.where !== 'document')
    .map((anomaly) => {
      const proposed = proposedChoice(anomaly)
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
