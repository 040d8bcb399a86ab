import type { Paper, PaperBlock, PaperPicture, RegisterDeclaration, RegisterField } from '@wanwu/contract'
import { pictureSize, sayVerbatim, shanghaiDay } from '@wanwu/core'
import type { SeenRecord } from '../../registers/index.ts'

/** A file of the record with its bytes, where it is a picture that a document can hold. */
export interface DossierFile {
  field: string
  name: string
  kind: string
  size: number
  addedBy: string
  addedAt: string
  bytes: Uint8Array | null
}

const text = (words: string): PaperBlock => ({ kind: 'text', spans: [{ text: words }] })
const heading = (words: string): PaperBlock => ({ kind: 'heading', level: 1, text: words })

/** What a field of a record says, on paper; empty where it says nothing. */
export function printValue(field: RegisterField, { record }: SeenRecord): string {
  if (record.masked.includes(field.key)) return '（不予显示）'
  const value = record.values[field.key]
  if (value === null || value === undefined || value === '') return ''
  if (field.kind === 'text' && field.verbatim) return sayVerbatim(String(value))
  if (field.kind === 'yes-no') return value === true ? '是' : '否'
  if (field.kind === 'choice') {
    const codes = Array.isArray(value) ? value : [value]
    return codes.map((code) => record.names[`${field.vocabulary}:${String(code)}`] ?? String(code)).join('、')
  }
  if (typeof value === 'object' && !Array.isArray(value)) {
    if ('from' in value) return `${value.from}至${value.to ?? '今'}`
    if (value.type !== 'Point') return '见附图坐标'
    const [x, y] = value.coordinates
    return `东经${Number(x).toFixed(5)}°，北纬${Number(y).toFixed(5)}°`
  }
  const named = record.names[String(value)] ?? String(value)
  return 'unit' in field && field.unit && typeof value === 'number' ? `${named}${field.unit}` : named
}

const column = (title: string, width: number, centred = false) => ({ heading: title, width, centred })

function factBlocks(declaration: RegisterDeclaration, seen: SeenRecord): PaperBlock[] {
  const rows = declaration.fields.flatMap((field) => {
    const printed = field.kind === 'files' || field.kind === 'computed' ? '' : printValue(field, seen)
    return printed === '' ? [] : [[[{ text: field.labels.zh }], [{ text: printed }]]]
  })
  return [{ kind: 'table', columns: [column('项目', 24), column('内容', 76)], rows }]
}

const printDay = (day: string) => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

const moment = (instant: string) => {
  const time = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16)
  return `${shanghaiDay(new Date(instant))} ${time}`
}

const generalActs: Readonly<Record<string, string>> = {
  created: '建档',
  changed: '修改',
  imported: '导入',
  raised: '转入',
  'file-added': '添加附件',
  'file-removed': '撤下附件',
  voided: '作废',
  void: '作废',
}

/** The files that an act added or took away, where the reader may see their field. */
function filesOf(declaration: RegisterDeclaration, changed: SeenRecord['acts'][number]['changed']): string {
  return changed
    .flatMap(({ field: key, before, after }) => {
      const field = declaration.fields.find((one) => one.key === key && one.kind === 'files')
      return field ? `${field.labels.zh}：${String(after ?? before ?? '')}` : []
    })
    .join('；')
}

function actBlocks(declaration: RegisterDeclaration, { acts }: SeenRecord): PaperBlock[] {
  const stateOf = (key: string) => declaration.states.find((state) => state.key === key)?.labels.zh ?? key
  const rows = [...acts].reverse().map(({ act, at, to, person, unit, note, changed }) => {
    const named = declaration.transitions.find(({ key }) => key === act)?.labels.zh ?? generalActs[act] ?? act
    return [
      [{ text: moment(at) }],
      [{ text: named }],
      [{ text: `${unit.name} ${person.name}`.trim() }],
      [{ text: note ?? filesOf(declaration, changed) }],
      [{ text: stateOf(to) }],
    ]
  })
  return [
    {
      kind: 'table',
      columns: [
        column('时间', 22),
        column('办理', 16),
        column('办理单位、人员', 24),
        column('说明', 26),
        column('状态', 12),
      ],
      rows,
    },
  ]
}

function pictureOf(file: DossierFile): PaperPicture[] {
  const size = file.bytes ? pictureSize(file.bytes) : null
  if (!file.bytes || !size || size.width < 1 || size.height < 1) return []
  return [{ ...size, bytes: file.bytes, caption: `${file.name}（${shanghaiDay(new Date(file.addedAt))}）` }]
}

/** 整改前后: what was before at the left, what is after at the right. */
function comparison(files: readonly DossierFile[]): PaperBlock[] {
  const of = (field: string) => files.filter((file) => file.field === field).flatMap(pictureOf)
  const [before, after] = [of('before'), of('after')]
  if (before.length === 0 && after.length === 0) return []
  const pairs: PaperBlock[] = []
  for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
    const mark = (words: string, picture: PaperPicture | undefined) =>
      picture ? { ...picture, caption: `${words}：${picture.caption}` } : null
    pairs.push({
      kind: 'pictures',
      pictures: [mark('整改前', before[at]), mark('整改后', after[at])],
    })
  }
  return [heading('四、整改前后对比'), ...pairs]
}

function fileBlocks(declaration: RegisterDeclaration, files: readonly DossierFile[]): PaperBlock[] {
  if (files.length === 0) return [text('没有附件。')]
  const fieldOf = (key: string) => declaration.fields.find((field) => field.key === key)?.labels.zh ?? key
  const rows = files.map((file, at) => [
    [{ text: String(at + 1) }],
    [{ text: fieldOf(file.field) }],
    [{ text: file.name }],
    [{ text: `${Math.max(1, Math.round(file.size / 1024))} KB` }],
    [{ text: `${file.addedBy || '公众'} ${shanghaiDay(new Date(file.addedAt))}` }],
  ])
  const pictures = files.filter(({ field }) => field !== 'before' && field !== 'after').flatMap(pictureOf)
  const pairs: PaperBlock[] = []
  for (let at = 0; at < pictures.length; at += 2) {
    pairs.push({ kind: 'pictures', pictures: [pictures[at] ?? null, pictures[at + 1] ?? null] })
  }
  return [
    {
      kind: 'table',
      columns: [
        column('序号', 8, true),
        column('类别', 18),
        column('文件', 36),
        column('大小', 12, true),
        column('提交', 26),
      ],
      rows,
    },
    ...pairs,
  ]
}

/** 一案一档: facts, what was done in the order of time, files with their pictures, before and after. */
export function composeDossier(
  declaration: RegisterDeclaration,
  seen: SeenRecord,
  files: readonly DossierFile[],
  now: Date,
): Paper {
  const { record } = seen
  const title = String(record.values[declaration.title] ?? '').slice(0, 60)
  const state = declaration.states.find(({ key }) => key === record.state)?.labels.zh ?? record.state
  return {
    layout: 'plain',
    mark: '',
    number: null,
    title: `${declaration.labels.zh.replace(/台账$/, '')}档案`,
    recipients: null,
    blocks: [
      text(`${title}。建档单位：${record.unit.name}。现状：${state}。截至${printDay(shanghaiDay(now))}。`),
      heading('一、基本情况'),
      ...factBlocks(declaration, seen),
      heading('二、办理经过'),
      ...actBlocks(declaration, seen),
      heading('三、材料目录'),
      ...fileBlocks(declaration, files),
      ...comparison(files),
    ],
    annexes: [],
    issuers: [],
    sealOf: null,
    issuedOn: null,
    imprint: null,
  }
}
