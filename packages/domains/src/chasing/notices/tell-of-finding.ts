import type { Bilingual, NoticeContent } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { z } from 'zod'
import type { JobHandler } from '../../kernel/index.ts'
import { shippedVocabularies } from '../../registers/index.ts'
import { findPeople } from './find-people.ts'
import { giveInBatches, type NewNotice } from './give-notices.ts'

const OfAct = z.object({ register: z.string(), id: z.uuid(), act: z.string() })

interface Raised {
  region: string
  rectifies: string
  supervises: string
  unit: string
  source: string
  foundOn: string
  dueOn: string | null
}

/** A finding that somebody else raised, and that still waits to be rectified; the accepting unit supervises where no other does. */
async function readRaised(client: SqlClient, id: string): Promise<Raised | undefined> {
  const { rows } = await client.query<Raised>(
    `select finding.region_code as region, f_rectifying_unit::text as rectifies,
            coalesce(f_supervising_unit, f_accepting_unit)::text as supervises, unit.name as unit, f_source as source,
            f_found_on::text as "foundOn", f_deadline::text as "dueOn"
     from register.finding as finding join unit on unit.id = f_rectifying_unit
     where finding.id = $1 and finding.state = 'open' and voided_at is null`,
    [id],
  )
  return rows[0]
}

const sourceName = (code: string): Bilingual =>
  shippedVocabularies.find(({ key }) => key === 'finding-source')?.terms.find((term) => term.code === code)
    ?.labels ?? { zh: code, en: code }

/**
 * 问题转办提醒: the liaison of the unit that rectifies and that of the unit that supervises, or the office of the region
 * where the latter has none.
 */
export const tellOfFinding: JobHandler = {
  kind: 'chasing.tell-finding',
  topics: ['register.acted'],
  async run(job, context) {
    const { register, id, act } = OfAct.parse(job.payload)
    if (register !== 'finding' || act !== 'raised') return
    const notices = await context.transaction(async (client): Promise<NewNotice[]> => {
      const found = await readRaised(client, id)
      if (!found) return []
      const { region, rectifies, supervises, source, ...rest } = found
      const people = await findPeople(client, [rectifies, supervises], [region])
      const liaisons = people.of('liaison', supervises, region)
      const told = {
        rectifies: people.of('liaison', rectifies, region),
        supervises: liaisons.length > 0 ? liaisons : people.of('office', '', region),
      }
      return (['rectifies', 'supervises'] as const).flatMap((part) => {
        const content: NoticeContent = { kind: 'finding-raised', part, source: sourceName(source), ...rest }
        const link = `/registers/finding/${id}`
        return told[part].map((personId) => ({ personId, key: `finding-raised/${id}`, content, link }))
      })
    })
    await giveInBatches(context, notices)
  },
}
