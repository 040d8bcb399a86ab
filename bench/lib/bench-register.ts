import { RegisterDeclaration } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { streamXlsx } from '@wanwu/writer'

const label = (zh: string, en: string) => ({ zh, en })

/** A census of the usual size: a key, texts, choices, numbers, days, a unit, a place; declared like any user's register. */
export const census = RegisterDeclaration.parse({
  key: 'bench-census',
  labels: label('普查样点', 'Census sites'),
  group: 'own',
  purpose: label('量一量', 'To be measured'),
  title: 'name',
  fields: [
    { kind: 'text', key: 'number', labels: label('编号', 'Number'), required: true, max: 40 },
    { kind: 'text', key: 'name', labels: label('名称', 'Name'), required: true },
    { kind: 'choice', key: 'grade', labels: label('等级', 'Grade'), vocabulary: 'finding-grade' },
    { kind: 'choice', key: 'source', labels: label('来源', 'Source'), vocabulary: 'finding-source' },
    { kind: 'number', key: 'area', labels: label('面积', 'Area'), unit: '公顷', least: 0 },
    { kind: 'number', key: 'count', labels: label('数量', 'Count'), whole: true },
    { kind: 'date', key: 'seenOn', labels: label('调查日期', 'Seen on') },
    { kind: 'unit', key: 'builder', labels: label('调查单位', 'Surveyor') },
    { kind: 'yes-no', key: 'open', labels: label('开放', 'Open') },
    { kind: 'place', key: 'place', labels: label('位置', 'Place') },
    { kind: 'text', key: 'note', labels: label('备注', 'Note'), lines: true, max: 2000 },
  ],
  businessKey: ['number'],
  states: [{ key: 'listed', labels: label('在册', 'Listed') }],
  list: {
    columns: ['number', 'name', 'grade', 'seenOn'],
    sort: ['seenOn', 'area'],
    facets: ['grade', 'source'],
  },
  form: [
    {
      labels: label('全部', 'All'),
      fields: [
        'number',
        'name',
        'grade',
        'source',
        'area',
        'count',
        'seenOn',
        'builder',
        'open',
        'place',
        'note',
      ],
    },
  ],
})

/** Fills the table of the census with so many rows, as the owner, by SQL alone. */
export async function fillCensus(
  client: SqlClient,
  unit: string,
  region: string,
  rows: number,
): Promise<void> {
  await client.query(
    `insert into own.bench_census (id, region_code, unit_id, state, state_since, search, created_at, updated_at,
       f_number, f_name, f_grade, f_source, f_area, f_count, f_seen_on, f_builder, f_open, f_place, f_note)
     select ('01900000-' || lpad(to_hex(n / 65536), 4, '0') || '-7' || lpad(to_hex(n % 4096), 3, '0') || '-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
       $2, $1::uuid, 'listed', now(), '样点' || n || ' yangdian' || n || ' yd' || n, now(), now(), 'F' || n, '样点' || n,
       (array['general', 'serious', 'grave'])[1 + n % 3], (array['patrol', 'inspection', 'clue', 'tip'])[1 + n % 4],
       n % 1000, n % 97, date '2020-01-01' + n % 2400, $1::uuid, n % 2 = 0,
       public.st_setsrid(public.st_point(103 + (n % 1000) / 1000.0, 25 + (n % 997) / 997.0), 4490), '备注' || n
     from generate_series(1, $3::int) n`,
    [unit, region, rows],
  )
  await client.query('analyze own.bench_census')
}

/** A workbook of the census with so many rows, as an office would send it. */
export async function censusWorkbook(unit: string, rows: number): Promise<Uint8Array<ArrayBuffer>> {
  const headings = [
    '编号',
    '名称',
    '等级',
    '来源',
    '面积（公顷）',
    '数量',
    '调查日期',
    '调查单位',
    '开放',
    '经度',
    '纬度',
    '备注',
  ]
  const grades = ['一般', '较重', '严重']
  function* slices() {
    for (let from = 0; from < rows; from += 1000) {
      yield Array.from({ length: Math.min(1000, rows - from) }, (_, index) => {
        const n = from + index
        const day = `20${20 + (n % 6)}-0${1 + (n % 9)}-1${n % 9}`
        const place = [103 + (n % 1000) / 1000, 25 + (n % 997) / 997]
        return [
          `W${n}`,
          `示例样点${n}号`,
          grades[n % 3] ?? '',
          '巡护',
          n % 1000,
          n % 97,
          { day },
          unit,
          '是',
          ...place,
          `备注${n}`,
        ]
      })
    }
  }
  const chunks: Uint8Array[] = []
  const columns = headings.map((heading) => ({ heading, width: 14 }))
  for await (const chunk of streamXlsx([{ name: '普查', columns, rows: slices() }])) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
