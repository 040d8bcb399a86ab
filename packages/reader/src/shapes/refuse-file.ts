import { AppError, type Bilingual } from '@wanwu/contract'

/** The error for a file of places that cannot be taken as it is: what is wrong and what to do. */
export function refuseFile(
  message: Bilingual,
  next: Bilingual,
  code: 'DAMAGED' | 'UNSUPPORTED_FORMAT' | 'TOO_LARGE' = 'UNSUPPORTED_FORMAT',
): AppError {
  return new AppError(code, { message, next })
}

/** The error for coordinates of a system that is not longitude and latitude. */
export function refuseSystem(name: string): AppError {
  return refuseFile(
    {
      zh: `坐标系“${name.slice(0, 80)}”不是经纬度，不能直接导入。`,
      en: `The coordinates are in "${name.slice(0, 80)}", not in longitude and latitude.`,
    },
    {
      zh: '请在GIS软件中转换为CGCS2000经纬度（EPSG:4490）或WGS 84（EPSG:4326）后重新导出。',
      en: 'Convert it to CGCS2000 (EPSG:4490) or WGS 84 (EPSG:4326) with a GIS and export it again.',
    },
  )
}
