import { createHash } from 'node:crypto'
import { AppError, addTipPhoto, evidenceKinds, tipLimits } from '@wanwu/contract'
import { newId, stripMetadata } from '@wanwu/core'
import { recogniseKind } from '@wanwu/reader/kind'
import { defineCommand } from '../../kernel/index.ts'
import { findRegister, readWhole, writeAct } from '../../registers/index.ts'
import { actForOffice, requireTipOffice } from './tip-office.ts'
import { readTicket, readTipSecret } from './tip-signature.ts'

const again = { zh: '请选择手机拍的JPEG或PNG照片。', en: 'Choose a JPEG or PNG picture.' }

/** The picture without what it tells of its maker. @throws AppError EMPTY_FILE, UNSUPPORTED_FORMAT, DAMAGED */
function barePicture(bytes: Uint8Array): { kind: 'jpeg' | 'png'; bytes: Uint8Array } {
  if (bytes.length === 0) {
    throw new AppError('EMPTY_FILE', {
      message: { zh: '照片是空的。', en: 'The photo is empty.' },
      next: again,
    })
  }
  const found = recogniseKind(bytes)
  const kind = 'kind' in found ? found.kind : null
  if (kind !== 'jpeg' && kind !== 'png') {
    throw new AppError('UNSUPPORTED_FORMAT', {
      message: {
        zh: '这不是JPEG或PNG照片，没有保存。',
        en: 'This is no JPEG or PNG picture; it was not stored.',
      },
      next: again,
    })
  }
  const bare = stripMetadata(bytes, kind)
  if (bare) return { kind, bytes: bare }
  throw new AppError('DAMAGED', {
    message: { zh: '照片不完整，没有保存。', en: 'The photo is not whole; it was not stored.' },
    next: { zh: '请重新选择或重拍。', en: 'Choose it again, or take another.' },
  })
}

function closed(): AppError {
  return new AppError('WRONG_STATE', {
    message: { zh: '现在不能再添加照片。', en: 'No more photos can be added now.' },
    next: {
      zh: `照片须在提交后半小时内、受理前添加，最多${tipLimits.photos}张。`,
      en: `Photos are taken within half an hour and before it is taken up, ${tipLimits.photos} at most.`,
    },
  })
}

/** 举报照片: place, time and device are cut off before anything is stored. */
export const addTipPhotoCommand = defineCommand({
  endpoint: addTipPhoto,
  async handler({ client, input, file, now }) {
    const tip = readTicket(await readTipSecret(client), input.ticket, now)
    if (!tip) throw closed()
    const { kind, bytes } = barePicture(file)
    const office = await requireTipOffice(client)
    await actForOffice(client, office)
    const register = await findRegister(client, 'tip')
    await client.query('select id from register.tip where id = $1 for update', [tip])
    const row = await readWhole(client, register, tip)
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from record_file where register = 'tip' and record_id = $1 and field = 'photos'`,
      [tip],
    )
    const photos = (rows[0]?.count ?? 0) + 1
    if (row.state !== 'received' || row.voided || photos > tipLimits.photos) throw closed()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const name = `照片${photos}.${evidenceKinds[kind].endings[0]}`
    await client.query(
      `insert into evidence_file (sha256, media_type, size, bytes, stored_at) values ($1, $2, $3, $4, $5)
       on conflict (sha256) do nothing`,
      [sha256, evidenceKinds[kind].mediaType, bytes.byteLength, Buffer.from(bytes), now.toISOString()],
    )
    await client.query(
      `insert into record_file (id, register, record_id, field, sha256, name, added_by, added_at)
       values ($1, 'tip', $2, 'photos', $3, $4, null, $5)`,
      [newId(), tip, sha256, name, now.toISOString()],
    )
    await writeAct(client, register.declaration, {
      register: 'tip',
      recordId: tip,
      act: 'file-added',
      from: row.state,
      to: row.state,
      at: now,
      person: { id: null, name: '公众' },
      unitId: row.unit,
      note: null,
      changes: { photos: { before: null, after: name } },
    })
    return { photos }
  },
  audit: async ({ client, input }, { photos }) => ({
    region: (await requireTipOffice(client)).region,
    subject: { kind: 'record', id: input.ticket.split('.')[0] ?? '', label: 'tip' },
    withoutAddress: true,
    detail: { register: 'tip', photos },
  }),
})
