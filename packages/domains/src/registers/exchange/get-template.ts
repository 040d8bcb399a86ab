import { exportFormats, getTemplate } from '@wanwu/contract'
import { enteredColumns, type SheetColumn } from '@wanwu/register'
import { columnLetters, type StreamCell, type StreamSheet, streamXlsx } from '@wanwu/writer'
import { readUnitDirectory } from '../../access/index.ts'
import { defineStream } from '../../kernel/index.ts'
import { type EquippedRegister, findRegister } from '../store/find-register.ts'
import { describeColumn, sheetName, widthOf } from './workbook-words.ts'

/** Rows that offer drop-downs. */
const offeredRows = 2000
/** A list inside a validation may hold so many characters. */
const inlineLimit = 255
const listSheet = '选项'

interface Lists {
  units: string[]
  regions: string[]
}

function wordsFor(column: SheetColumn, { vocabularies }: EquippedRegister, lists: Lists): string[] {
  const { field, key } = column
  if (key === '@unit' || field?.kind === 'unit') return lists.units
  if (key === '@region' || field?.kind === 'region') return lists.regions
  if (field?.kind === 'yes-no') return ['是', '否']
  if (field?.kind !== 'choice') return []
  const terms = vocabularies.find((vocabulary) => vocabulary.key === field.vocabulary)?.terms ?? []
  return terms.filter(({ ended }) => !ended).map(({ labels }) => labels.zh)
}

/** The drop-downs of a sheet: short lists stand in the validation, long ones on a hidden sheet of their own. */
function offer(words: readonly string[][]): {
  choices: NonNullable<StreamSheet['choices']>
  lists: string[][]
} {
  const lists: string[][] = []
  const choices = words.flatMap((list, column) => {
    if (list.length === 0) return []
    const inline = list.join(',')
    const held = inline.length <= inlineLimit && !list.some((word) => /[,"]/.test(word))
    let at = lists.findIndex((known) => known.join('\n') === list.join('\n'))
    if (!held && at < 0) at = lists.push([...list]) - 1
    const letters = columnLetters(Math.max(at, 0))
    const source = held ? `"${inline}"` : `${listSheet}!$${letters}$2:$${letters}$${list.length + 1}`
    return [{ column, source, firstRow: 2, lastRow: offeredRows + 1 }]
  })
  return { choices, lists }
}

function explain(
  register: EquippedRegister,
  columns: readonly SheetColumn[],
  words: readonly string[][],
): StreamSheet {
  const key = new Set(register.declaration.businessKey)
  const rows = columns.map((column, index): StreamCell[] => {
    const list = words[index] ?? []
    const offered = list.length > 0 && list.length <= 60 ? `可填：${list.join('、')}` : ''
    const notes = [
      column.field?.help?.zh ?? '',
      key.has(column.field?.key ?? '') ? '相同的行视为同一条记录' : '',
    ]
    return [
      column.labels.zh,
      column.required ? '必填' : '',
      describeColumn(column),
      [...notes, offered].filter((note) => note !== '').join('；'),
    ]
  })
  return {
    name: '填写说明',
    columns: [
      { heading: '栏目', width: 22 },
      { heading: '必填', width: 8 },
      { heading: '怎样填写', width: 60 },
      { heading: '说明', width: 80 },
    ],
    rows: [rows],
  }
}

/** Several of a list cannot be chosen from a drop-down: they are told on the sheet of explanations. */
const isMany = (column: SheetColumn | undefined) => column?.field?.kind === 'choice' && column.field.many

/** 导入模板: the form as a workbook, with its drop-downs and a sheet that explains every column. */
export const getTemplateStream = defineStream({
  endpoint: getTemplate,
  async begin({ client, input, actor }) {
    const register = await findRegister(client, input.register)
    const directory = await readUnitDirectory(client, actor.homeRegion)
    const { rows } = await client.query<{ name: string }>(
      'select name from region_now where code in (select region_subtree($1)) order by code limit 3000',
      [actor.homeRegion],
    )
    return { register, units: directory.map(({ name }) => name), regions: rows.map(({ name }) => name) }
  },
  write({ register, ...lists }) {
    const columns = enteredColumns(register.declaration)
    const words = columns.map((column) => wordsFor(column, register, lists))
    const { choices, lists: long } = offer(words.map((list, at) => (isMany(columns[at]) ? [] : list)))
    const longest = Math.max(0, ...long.map((list) => list.length))
    const sheets: StreamSheet[] = [
      {
        name: sheetName(register.declaration.labels.zh),
        columns: columns.map((column) => ({
          heading: column.labels.zh,
          width: widthOf(column),
          required: column.required,
        })),
        rows: [],
        choices,
      },
      explain(register, columns, words),
    ]
    if (long.length > 0) {
      sheets.push({
        name: listSheet,
        hidden: true,
        columns: long.map((_, index) => ({ heading: `列表${index + 1}`, width: 24 })),
        rows: [Array.from({ length: longest }, (_, row) => long.map((list) => list[row] ?? null))],
      })
    }
    return {
      chunks: streamXlsx(sheets),
      mediaType: exportFormats.xlsx,
      fileName: `${register.declaration.labels.zh}-导入模板.xlsx`,
    }
  },
})
