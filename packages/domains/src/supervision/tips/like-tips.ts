import { likeness } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

/** Another tip that may be about the same thing. */
export interface LikeTip {
  id: string
  number: string
  summary: string
  receivedOn: string
  state: string
  metres: number | null
  likeness: number
}

const near = 500
const alike = 0.5
const mostShown = 3

/** Tips of the fortnight around one that lie within 500 m of it, or say much the same; the likeliest first. */
export async function findLikeTips(client: SqlClient, tip: { id: string; text: string }): Promise<LikeTip[]> {
  const { rows } = await client.query<Omit<LikeTip, 'likeness'> & { text: string }>(
    `select other.id, other.f_number as number, other.f_summary as summary, other.f_received_on::text as "receivedOn",
       other.state, coalesce(other.f_detail, other.f_summary) as text,
       round(public.st_distance(public.st_setsrid(public.st_centroid(tip.f_place), 4326)::public.geography,
         public.st_setsrid(public.st_centroid(other.f_place), 4326)::public.geography)::numeric)::float8 as metres
     from register.tip tip join register.tip other on other.id <> tip.id and other.voided_at is null
       and other.f_received_on between tip.f_received_on - 14 and tip.f_received_on + 14
     where tip.id = $1 order by metres nulls last, other.id desc limit 300`,
    [tip.id],
  )
  return rows
    .map(({ text, ...row }) => ({ ...row, likeness: Math.round(likeness(tip.text, text) * 100) / 100 }))
    .filter((row) => (row.metres !== null && row.metres <= near) || row.likeness >= alike)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, mostShown)
}

const weight = ({ metres, likeness: text }: LikeTip) => text + (metres !== null && metres <= near ? 0.5 : 0)
