import {
  describeRegister,
  type ExportFormat,
  exportFormats,
  exportRecords,
  getTemplate,
  requestOf,
} from '@wanwu/contract'
import { Menu } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../api/download-file.ts'

/** 导入导出: what the list shows as a workbook, CSV or GeoJSON; the workbook to fill in; the way to the import; the description for other systems. */
export function ExportMenu(props: {
  register: string
  /** what the list is asked for: `askOf(view)` */
  asked: { q?: string; where?: string; within?: string; voided?: string; sort?: string }
  hasPlaces: boolean
  canImport: boolean
}) {
  const { t } = useTranslation('exchange')
  const { register, asked } = props
  const formats = (Object.keys(exportFormats) as ExportFormat[]).filter(
    (format) => format !== 'geojson' || props.hasPlaces,
  )
  return (
    <Menu
      size="bar"
      label={t('menu')}
      entries={[
        ...formats.map((format) => ({
          id: format,
          label: t(`formats.${format}`),
          onAction: () => void downloadFile(exportRecords, { register, ...asked, format }),
        })),
        {
          id: 'template',
          label: t('template'),
          onAction: () => void downloadFile(getTemplate, { register }),
        },
        ...(props.canImport
          ? [{ id: 'import', label: t('import'), href: `/registers/${register}/import` }]
          : []),
        {
          id: 'openapi',
          label: t('openapi'),
          onAction: () => window.open(requestOf(describeRegister, { register }).url, '_blank', 'noopener'),
        },
      ]}
    />
  )
}
