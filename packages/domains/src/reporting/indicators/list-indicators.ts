import { type GoalLine, type IndicatorLine, type IndicatorYear, listIndicators } from '@wanwu/contract'
import { groupBy } from '@wanwu/core'
import { targetPath } from '@wanwu/core/targets'
import type { SqlClient } from '@wanwu/database'
import { defineQuery } from '../../kernel/index.ts'
import { type PrintedPlace, proposeOwners } from './propose-owners.ts'
import { type PrintedGoal, readGoals } from './read-goals.ts'
import { readJudgements } from './read-judgements.ts'
import { readReporters } from './read-reporters.ts'
import { readSettings, type Setting, settingKey } from './read-settings.ts'
import { type PrintedTarget, readTargets } from './read-targets.ts'
import { type OwedYear, readYears } from './read-years.ts'

const unknownYear = {
  path: null,
  printed: false,
  owed: null,
  claimed: null,
  verified: null,
  check: null,
  can: { plan: false, record: false },
}

/** The years of a target: its path, and beside it what was owed, claimed and verified. */
function layYears(
  targets: readonly PrintedTarget[],
  setting: Setting | undefined,
  owed: readonly OwedYear[],
): IndicatorYear[] {
  const dated = targets.flatMap(({ year, value }) => (year === null ? [] : [{ year, value }]))
  const years = new Map<number, IndicatorYear>()
  for (const { year, value, printed } of targetPath(
    dated,
    setting?.base ?? null,
    setting?.path ?? 'interpolated',
  )) {
    years.set(year, { ...unknownYear, year, path: value, printed })
  }
  for (const { indicatorId: _, ...each } of owed) {
    years.set(each.year, { ...(years.get(each.year) ?? unknownYear), ...each })
  }
  return [...years.values()].sort((a, b) => a.year - b.year)
}

const confirmedOf = (setting: Setting | undefined) => ({
  owner: setting?.owner ?? null,
  revision: setting?.revision ?? 0,
  confirmedBy: setting?.confirmedBy ?? null,
  confirmedAt: setting?.confirmedAt.toISOString() ?? null,
})

async function readManaged(client: SqlClient, permission: string): Promise<Set<string>> {
  const { rows } = await client.query<{ code: string }>('select wanwu_regions($1) as code', [permission])
  return new Set(rows.map(({ code }) => code))
}

/** 指标 by plan and printed order, with path, claimed and verified values by year; goals with their judgements. */
export const listIndicatorsQuery = defineQuery({
  endpoint: listIndicators,
  async handler({ client, input }) {
    const printed = await readTargets(client, input.planId)
    const goals = await readGoals(client, input.planId)
    const settings = await readSettings(client, input.planId)
    const managed = await readManaged(client, 'report.manage')
    const reviewed = await readManaged(client, 'report.review')
    const keyOf = (target: PrintedTarget) => settingKey({ ...target, kind: 'figure' })
    const goalKey = (goal: PrintedGoal) =>
      settingKey({ planId: goal.planId, kind: 'goal', name: goal.phrase })
    const places: PrintedPlace[] = [
      ...printed.map((target) => ({ ...target, key: keyOf(target) })),
      ...goals.map((goal) => ({
        key: goalKey(goal),
        versionId: goal.versionId,
        name: goal.phrase,
        start: goal.source?.start ?? null,
      })),
    ]
    const proposed = await proposeOwners(client, places)
    const ids = [...settings.values()].map(({ id }) => id)
    const years = groupBy(await readYears(client, ids), ({ indicatorId }) => indicatorId)
    const judgements = groupBy(await readJudgements(client, ids), ({ indicatorId }) => indicatorId)
    const reporters = await readReporters(client)
    const indicators = [...groupBy(printed, keyOf)].map(([key, targets]): IndicatorLine => {
      const setting = settings.get(key)
      const [first] = targets as [PrintedTarget, ...PrintedTarget[]]
      return {
        ...confirmedOf(setting),
        proposed: proposed.get(key) ?? null,
        planId: first.planId,
        planTitle: first.planTitle,
        name: first.name,
        unit: first.unit,
        targets: targets.map(({ targetId, year, op, value, phrase }) => ({
          targetId,
          year,
          op,
          value,
          phrase,
        })),
        source: setting?.source ?? '',
        calibre: setting?.calibre ?? '',
        cumulative: setting?.cumulative ?? false,
        pathMode: setting?.path ?? 'interpolated',
        base: setting?.base ?? null,
        years: layYears(targets, setting, years.get(setting?.id ?? '') ?? []),
        ownerReports: setting ? reporters.has(`${first.planId}/${setting.owner.id}`) : false,
        can: { confirm: managed.has(first.regionCode) },
      }
    })
    return {
      indicators,
      goals: goals.map((goal): GoalLine => {
        const setting = settings.get(goalKey(goal))
        return {
          ...confirmedOf(setting),
          proposed: proposed.get(goalKey(goal)) ?? null,
          planId: goal.planId,
          planTitle: goal.planTitle,
          phrase: goal.phrase,
          source: goal.source,
          judgements: (judgements.get(setting?.id ?? '') ?? []).map(({ indicatorId: _, ...each }) => each),
          can: {
            confirm: managed.has(goal.regionCode),
            judge: setting !== undefined && reviewed.has(goal.regionCode),
          },
        }
      }),
    }
  },
})
