import type { PeriodRow } from '@wanwu/contract'
import { Checkbox, type Column, NoteChip, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { StandingMark } from './standing-mark.tsx'

/** The columns of a period's rows; with `chosen` the first one ticks reports that wait for review. */
export function usePeriodColumns(props: {
  chosen: ReadonlySet<string> | null
  onChoose: (chosen: ReadonlySet<string>) => void
}): Column<PeriodRow>[] {
  const { t } = useTranslation('office')
  const format = useFormat()
  const { chosen, onChoose } = props
  const tick: Column<PeriodRow>[] = chosen
    ? [
        {
          key: 'tick',
          name: t('choose', { unit: '' }),
          head: '',
          width: 56,
          phone: 'hide',
          cell: (row) =>
            row.standing === 'to-review' ? (
              <Checkbox
                label={t('choose', { unit: row.unit.name })}
                checked={chosen.has(row.id)}
                onChange={(on) => {
                  const next = new Set(chosen)
                  if (on) next.add(row.id)
                  else next.delete(row.id)
                  onChoose(next)
                }}
              />
            ) : null,
        },
      ]
    : []
  return [
    ...tick,
    {
      key: 'unit',
      name: t('unit'),
      width: 230,
      grow: true,
      phone: 'title',
      cell: (row) => (
        <span>
          <TextLink tone="plain" href={`/reporting/reports/${row.id}/review`}>
            {row.unit.name}
          </TextLink>{' '}
          {row.origin === 'added' ? <NoteChip>{t('addedLater')}</NoteChip> : null}
          <span className="w-second-line">{row.regionName}</span>
        </span>
      ),
    },
    {
      key: 'state',
      name: t('state'),
      width: 170,
      cell: (row) => <StandingMark standing={row.standing} late={row.timing === 'late'} />,
    },
    {
      key: 'due',
      name: t('due'),
      width: 130,
      cell: (row) => (
        <span>
          {format.day(row.dueOn)}
          {row.dueOn === row.firstDueOn ? null : (
            <span className="w-second-line">{t('oldDue', { day: format.day(row.firstDueOn) })}</span>
          )}
        </span>
      ),
    },
    {
      key: 'received',
      name: t('receivedAt'),
      width: 140,
      cell: (row) =>
        row.receivedAt ? (
          <span>
            {format.moment(row.receivedAt)}
            {row.via === 'on-behalf' ? <span className="w-second-line">{t('vias.on-behalf')}</span> : null}
          </span>
        ) : null,
    },
    { key: 'duties', name: t('duties'), width: 70, align: 'end', cell: (row) => row.obligations },
    {
      key: 'problems',
      name: t('problems'),
      width: 100,
      align: 'end',
      cell: (row) => row.problems || null,
    },
    {
      key: 'changes',
      name: t('changes'),
      width: 130,
      phone: 'hide',
      cell: (row) =>
        [
          row.changes > 0 ? t('changesCount', { count: row.changes }) : '',
          row.openRequests > 0 ? t('askedYes') : '',
        ]
          .filter(Boolean)
          .join(' '),
    },
  ]
}
