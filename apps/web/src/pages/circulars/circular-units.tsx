import { type Circular, downloadCircular, type UnitLine } from '@wanwu/contract'
import { type Column, DataTable, OpenNumber, SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../api/download-file.ts'

const shown = [
  'duties',
  'done',
  'progress',
  'continuing',
  'notStarted',
  'verified',
  'contradicted',
  'overdue',
] as const

/** 各单位: the table of the paper; every number opens, and for letters each unit's can be fetched. */
export function CircularUnits(props: { paper: Circular; onOpen: (figure: string) => void }) {
  const { t } = useTranslation('circulars')
  const { paper } = props
  const timingKinds: Record<string, string> = {
    'on-time': 'onTime',
    late: 'late',
    missing: 'missing',
    'not-due': 'notDue',
    waived: 'waived',
  }
  const columns: Column<UnitLine>[] = [
    {
      key: 'unit',
      name: t('unit'),
      width: 200,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (unit) => unit.unitName,
    },
    {
      key: 'timing',
      name: t('timing'),
      width: 90,
      cell: (unit) => (
        <OpenNumber
          value={t(`timings.${unit.timing as 'late'}`)}
          tone={unit.timing === 'missing' ? 'red' : unit.timing === 'late' ? 'ochre' : undefined}
          onPress={() => props.onOpen(`${timingKinds[unit.timing] ?? 'expected'}@${unit.unitId}`)}
        />
      ),
    },
    ...shown.map(
      (kind): Column<UnitLine> => ({
        key: kind,
        name: t(`unitFigures.${kind}`),
        width: 86,
        align: 'end',
        cell: (unit) => {
          const value = unit.figures[kind] ?? 0
          return value === 0 ? (
            <span className="w-quiet">0</span>
          ) : (
            <OpenNumber
              value={value}
              tone={kind === 'overdue' ? 'red' : kind === 'contradicted' ? 'ochre' : undefined}
              onPress={() => props.onOpen(`${kind}@${unit.unitId}`)}
            />
          )
        },
      }),
    ),
    ...(paper.summary.kind === 'letters'
      ? [
          {
            key: 'letter',
            name: t('downloadOne'),
            width: 80,
            cell: (unit: UnitLine) => (
              <TextLink
                onPress={() =>
                  void downloadFile(downloadCircular, { circularId: paper.summary.id, unitId: unit.unitId })
                }
              >
                {t('downloadOne')}
              </TextLink>
            ),
          },
        ]
      : []),
  ]
  return (
    <section className="circular-part">
      <SectionHead title={t('units')} note={paper.units.length} />
      <DataTable label={t('units')} columns={columns} rows={paper.units} rowKey={(unit) => unit.unitId} />
    </section>
  )
}
