import {
  AppError,
  type ExportFormat,
  exportFormats,
  exportRecords,
  type RegisterRecord,
} from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import {
  exportedColumns,
  fieldsOf,
  type ListRequest,
  type RecordRow,
  type SheetColumn,
  type Sight,
  selectPage,
  toCells,
} from '@wanwu/register'
import { csvLine, csvStart, streamXlsx } from '@wanwu/writer'
import { type Ask, collectGarbage, defineStream, type UnitContext } from '../../kernel/index.ts'
import { readRecords } from '../store/as-exact.ts'
import { type EquippedRegister, findRegister } from '../store/find-register.ts'
import { presentRecords } from '../store/present-records.ts'
import { readRequest, usable } from '../store/read-request.ts'
import { sightOf } from '../store/sight-of.ts'
import { toFeature } from './to-feature.ts'
import { sheetName, widthOf } from './workbook-words.ts'

/** Rows read at once: some tens of milliseconds, so that pages come in between on the one embedded session. */
const sliceSize = 500

/** Slices after which what they left behind is collected: as much memory for a million rows as for ten thousand. */
const litter = 20

interface Begun {
  register: EquippedRegister
  request: ListRequest
  columns: SheetColumn[]
  format: ExportFormat
  fileName: string
}

type Context = UnitContext<typeof exportRecords>

/** Where a slice begins: value of the order and id of the row before it. */
type Place = readonly [string, string] | null

interface Slice {
  records: RegisterRecord[]
  next: Place
}

async function readSlice(
  { client, actor }: Context,
  { register, request }: Begun,
  after: Place,
): Promise<Slice> {
  const { declaration, vocabularies } = register
  // asked anew for each slice: a right that is taken away ends with it
  const sight: Sight = await sightOf(client, actor, register)
  const statement = usable(() =>
    selectPage(declaration, request, sight, { after, limit: sliceSize, places: true }),
  )
  const { rows } = await readRecords<RecordRow>(client, declaration, sight, statement)
  const kept = rows.slice(0, sliceSize)
  const last = kept.at(-1)
  const records = await presentRecords(client, declaration, vocabularies, kept)
  const next = rows.length > sliceSize && last ? ([last.sortKey ?? '', last.id] as const) : null
  return { records, next }
}

async function* slicesOf(begun: Begun, ask: Ask<typeof exportRecords>): AsyncGenerator<RegisterRecord[]> {
  let after: Place = null
  let slices = 0
  do {
    slices += 1
    if (slices % litter === 0) collectGarbage()
    const place: Place = after
    const slice: Slice = await ask((context) => readSlice(context, begun, place))
    yield slice.records
    after = slice.next
  } while (after !== null)
}

async function* cellsOf({ register, columns }: Begun, slices: AsyncIterable<RegisterRecord[]>) {
  for await (const records of slices)
    yield records.map((record) => toCells(register.declaration, columns, record))
}

async function* csvOf(begun: Begun, slices: AsyncIterable<RegisterRecord[]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(csvStart + csvLine(begun.columns.map(({ labels }) => labels.zh)))
  for await (const rows of cellsOf(begun, slices)) yield encoder.encode(rows.map(csvLine).join(''))
}

async function* geojsonOf(begun: Begun, slices: AsyncIterable<RegisterRecord[]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode('{"type":"FeatureCollection","features":[')
  let first = true
  for await (const records of slices) {
    const features = records.flatMap((record) => toFeature(begun.register.declaration, begun.columns, record))
    if (features.length === 0) continue
    yield encoder.encode(`${first ? '' : ','}\n${features.join(',\n')}`)
    first = false
  }
  yield encoder.encode('\n]}\n')
}

function noPlaces(): AppError {
  return new AppError('INVALID_INPUT', {
    message: {
      zh: '这本台账没有位置字段，不能导出为GeoJSON。',
      en: 'The register has no place: no GeoJSON.',
    },
    next: { zh: '请导出为Excel或CSV。', en: 'Export it as a workbook or CSV.' },
    data: { issues: [{ path: 'format', reason: 'NO_PLACE' }] },
  })
}

/** 导出台账: what is seen, as a workbook, CSV or GeoJSON, written while it is sent. */
export const exportRecordsStream = defineStream({
  endpoint: exportRecords,
  async begin(context): Promise<Begun> {
    const { client, input, actor, now } = context
    const register = await findRegister(client, input.register)
    const { declaration } = register
    const sight = await sightOf(client, actor, register)
    const columns = exportedColumns(declaration, (field) =>
      field.class === 'sensitive'
        ? sight.sensitive !== 'all'
        : field.class === 'personal' && sight.personal !== 'all',
    )
    const request = readRequest(input)
    // what the list cannot be asked for is refused before the first byte
    usable(() => selectPage(declaration, request, sight, { after: null, limit: 1, places: true }))
    if (input.format === 'geojson' && fieldsOf(declaration, 'place').length === 0) throw noPlaces()
    const fileName = `${declaration.labels.zh}-${shanghaiDay(now)}.${input.format}`.replace(
      /[\\/:*?"<>|]/g,
      '_',
    )
    return { register, request, columns, format: input.format, fileName }
  },
  write(begun, ask) {
    const slices = slicesOf(begun, ask)
    const { format, fileName, columns } = begun
    const mediaType = exportFormats[format]
    if (format === 'csv') return { chunks: csvOf(begun, slices), mediaType, fileName }
    if (format === 'geojson') return { chunks: geojsonOf(begun, slices), mediaType, fileName }
    const sheet = {
      name: sheetName(begun.register.declaration.labels.zh),
      columns: columns.map((column) => ({ heading: column.labels.zh, width: widthOf(column) })),
      rows: cellsOf(begun, slices),
    }
    return { chunks: streamXlsx([sheet]), mediaType, fileName }
  },
})
