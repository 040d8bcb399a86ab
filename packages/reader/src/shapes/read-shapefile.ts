import { openArchive } from '../formats/archive/open-archive.ts'
import type { FeatureRows } from './feature-rows.ts'
import { readDbf } from './read-dbf.ts'
import { readShp } from './read-shp.ts'
import { refuseFile } from './refuse-file.ts'
import { requireDegrees } from './require-degrees.ts'

const missing = (ending: string) =>
  refuseFile(
    { zh: `压缩包中缺少${ending}文件。`, en: `The archive lacks the ${ending} file.` },
    {
      zh: '请把同名的.shp、.dbf、.prj（有.cpg也一并）打成一个ZIP再导入。',
      en: 'Zip .shp, .dbf and .prj of the same name (and .cpg, if any) together.',
    },
  )

/**
 * A zipped shapefile. One in the archive is read; longitude and latitude only.
 *
 * @throws AppError UNSUPPORTED_FORMAT, DAMAGED, ENCRYPTED, ARCHIVE_BOMB
 */
export function readShapefile(bytes: Uint8Array): FeatureRows {
  const archive = openArchive(bytes)
  const names = archive.names.filter((name) => name.endsWith('.shp') && !name.startsWith('__macosx/'))
  if (names.length > 1) {
    throw refuseFile(
      { zh: `压缩包中有${names.length}个图层。`, en: `The archive holds ${names.length} layers.` },
      { zh: '请每个图层单独打包导入。', en: 'Zip and import each layer by itself.' },
    )
  }
  const base = names[0]?.slice(0, -4)
  if (base === undefined) throw missing('.shp')
  const part = (ending: string) => archive.read(`${base}${ending}`)
  const [shp, dbf, prj] = [part('.shp'), part('.dbf'), part('.prj')]
  if (!shp) throw missing('.shp')
  if (!dbf) throw missing('.dbf')
  if (!prj) throw missing('.prj')
  const text = (bytes: Uint8Array | null) => (bytes ? new TextDecoder('latin1').decode(bytes) : null)
  requireDegrees(text(prj) ?? '')
  const shapes = readShp(shp)
  const { columns, rows } = readDbf(dbf, text(part('.cpg')))
  return {
    format: 'shapefile',
    columns,
    rows: rows.flatMap((cells, index) =>
      cells ? [{ row: index + 1, cells, geometry: shapes[index] ?? null, fault: null }] : [],
    ),
  }
}
