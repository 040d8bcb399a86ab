import type { Screening } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { columnOf, fieldOf, fieldsOf, isClosed, literal, tableOf } from '@wanwu/register'
import type { Policy } from '../../kernel/index.ts'
import { asExact, shippedRegisters } from '../../registers/index.ts'

type Part = 'redLine' | 'protectedAreas' | 'sensitive'
interface Layer {
  part: Part
  declaration: (typeof shippedRegisters)[number]
  place: string
}

const parts: Record<string, Part> = { 'red-line-patch': 'redLine', 'protected-area': 'protectedAreas' }
const shownTitles = 20

/**
 * What an extent is held against: patches of the red line, boundaries of protected areas, and every closed place of the
 * registers, but for those that only the involved know of: an answer would tell of them.
 */
const layers: readonly Layer[] = shippedRegisters.flatMap((declaration) =>
  fieldsOf(declaration, 'place').flatMap((field): Layer[] => {
    const part = parts[declaration.key]
    if (part) return [{ part, declaration, place: field.key }]
    return field.class === 'sensitive' && declaration.rows !== 'involved'
      ? [{ part: 'sensitive', declaration, place: field.key }]
      : []
  }),
)

/** Records of a layer that the extent touches; of patches and areas only those that stand. */
function touching({ declaration, part, place }: Layer): string {
  const over = declaration.states.filter(({ end }) => end).map(({ key }) => literal(key))
  const standing = part === 'sensitive' || over.length === 0 ? '' : ` and r.state not in (${over.join(', ')})`
  return `${tableOf('register', declaration.key)} r, register.impact_evaluation p
    where p.id = $1 and r.voided_at is null${standing}
      and public.st_intersects(r.${columnOf(place)}, p.f_extent)`
}

function answered(layer: Layer, at: number): string {
  return `select ${at} as at, exists (select 1 from ${touching(layer)}) as touches`
}

function detailed(layer: Layer, at: number): string {
  const { declaration } = layer
  const title = isClosed(fieldOf(declaration, declaration.title))
    ? `''`
    : `r.${columnOf(declaration.title)}::text`
  return `select ${at} as at, count(*)::int as count, (array_agg(${title} order by r.id))[1:${shownTitles}] as titles
    from ${touching(layer)} and r.region_code in (select wanwu.wanwu_regions('register.sensitive')) having count(*) > 0`
}

/**
 * Holds the extent of an evaluation against what is closed, in the database and as the only role that may read exact
 * places: yes or no for each part. Counts and names are added for who sees sensitive values in the whole region.
 */
export async function lookAtExtent(
  client: SqlClient,
  policy: Policy,
  { id, region }: { id: string; region: string },
): Promise<Screening> {
  const entitled = await policy.allows('register.sensitive', { region })
  const { answers, detail } = await asExact(client, async () => {
    const looked = await client.query<{ at: number; touches: boolean }>(
      layers.map(answered).join(' union all '),
      [id],
    )
    const found = entitled
      ? await client.query<{ at: number; count: number; titles: (string | null)[] }>(
          layers.map(detailed).join(' union all '),
          [id],
        )
      : null
    return { answers: looked.rows, detail: found?.rows ?? null }
  })
  const answer = (part: Part) =>
    answers.some(({ at, touches }) => touches && layers[at]?.part === part) ? 'yes' : 'no'
  return {
    redLine: answer('redLine'),
    protectedAreas: answer('protectedAreas'),
    sensitive: answer('sensitive'),
    found:
      detail?.flatMap(({ at, count, titles }) => {
        const layer = layers[at]
        if (!layer) return []
        const { key, labels } = layer.declaration
        return [
          {
            register: key,
            labels,
            count,
            titles: titles.filter((title) => title !== null && title !== '') as string[],
          },
        ]
      }) ?? null,
  }
}
