import { createHash } from 'node:crypto'
import { AppError, type RegionRef, setBoundary } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { type FeatureRows, readFeatureFile } from '@wanwu/reader/shapes'
import { requireRegions } from '../../access/index.ts'
import { defineCommand } from '../../kernel/index.ts'
import { refuseMarkedRows } from '../../plan/index.ts'
import { type MatchedBoundaries, matchBoundaries } from './match-boundaries.ts'
import { joinBoundaries, storeBoundary } from './store-boundary.ts'

const mostNamed = 50
const mend = {
  zh: '请改正后重新上传；没有任何内容被改动。',
  en: 'Mend it and upload again; nothing was changed.',
}

/** @throws AppError of reading, and UNSUPPORTED_FORMAT for a workbook */
function readBoundaries(bytes: Uint8Array): FeatureRows {
  if (bytes.length === 0) {
    throw new AppError('EMPTY_FILE', { message: { zh: '文件是空的。', en: 'The file is empty.' } })
  }
  const found = readFeatureFile(bytes)
  if (found) return refuseMarkedRows(found)
  throw new AppError('UNSUPPORTED_FORMAT', {
    message: { zh: '表格中没有边界。', en: 'A workbook holds no boundaries.' },
    next: {
      zh: '请上传GeoJSON，或Shapefile压缩包（.shp、.dbf、.prj）。',
      en: 'Upload GeoJSON, or a zipped shapefile (.shp, .dbf, .prj).',
    },
  })
}

/** The region and all under it that stand today, parents first. */
async function regionsOf(client: SqlClient, code: string): Promise<RegionRef[]> {
  const { rows } = await client.query<RegionRef>(
    `select code, name from region_now
     where code in (select region_subtree($1)) and (valid_to is null or code = $1)
     order by code <> $1, array_position(array['province', 'prefecture', 'county', 'township'], level), code`,
    [code],
  )
  return rows
}

/** @throws AppError INCOMPLETE where a polygon cannot be a boundary, or none belongs to these regions. */
function requireUsable({ polygons, unmatched, faults }: MatchedBoundaries): void {
  if (faults.length > 0) {
    const named = faults.slice(0, 5)
    throw new AppError('INCOMPLETE', {
      message: {
        zh: `有${faults.length}个图形不能作为边界：${named.map(({ row, message }) => `第${row}个${message.zh}`).join('')}`,
        en: `${faults.length} shapes cannot be a boundary. ${named.map(({ row, message }) => `No. ${row}: ${message.en}`).join(' ')}`,
      },
      next: mend,
    })
  }
  if (polygons.size > 0) return
  throw new AppError('INCOMPLETE', {
    message: {
      zh: `文件中的面都对不上本级和下级行政区：${unmatched.slice(0, 5).join('、')}。`,
      en: `No polygon of the file belongs to this region or one under it: ${unmatched.slice(0, 5).join(', ')}.`,
    },
    next: {
      zh: '请在属性中写明行政区划代码或全称，或只上传一个面。',
      en: 'Give each feature the code or full name of its region, or upload a single polygon.',
    },
    data: { unmatched: unmatched.slice(0, mostNamed) },
  })
}

function withoutArea(regions: readonly RegionRef[], code: string): AppError {
  const name = regions.find((region) => region.code === code)?.name ?? code
  return new AppError('INCOMPLETE', {
    message: {
      zh: `“${name}”的图形没有面积，不能作为边界。`,
      en: `The shape of "${name}" has no area and cannot be a boundary.`,
    },
    next: mend,
  })
}

/** 上传行政区边界: of the region and of those under it that the file names; what is not named stays as it was. */
export const setBoundaryCommand = defineCommand({
  endpoint: setBoundary,
  prepare: async ({ file }) => readBoundaries(file),
  async handler({ client, input, policy, now }, found) {
    await requireRegions(client, [input.code])
    await policy.requireIn('region.manage', { region: input.code })
    const regions = await regionsOf(client, input.code)
    const matched = matchBoundaries(found, regions)
    requireUsable(matched)
    const from = { fileName: input.fileName, mapNumber: input.mapNumber ?? null, at: now }
    const stored = new Set(matched.polygons.keys())
    for (const [code, parts] of matched.polygons) {
      if (!(await storeBoundary(client, code, parts, from))) throw withoutArea(regions, code)
    }
    if (await joinBoundaries(client, input.code, from)) stored.add(input.code)
    return {
      taken: regions.filter(({ code }) => stored.has(code)),
      unmatched: matched.unmatched.slice(0, mostNamed),
    }
  },
  audit: ({ input, file }, { taken }) => ({
    region: input.code,
    subject: { kind: 'region', id: input.code, label: input.fileName },
    detail: {
      regions: taken.map(({ code }) => code),
      mapNumber: input.mapNumber ?? null,
      sha256: createHash('sha256').update(file).digest('hex'),
    },
  }),
})
