import './coverage.css'
import type { CoverageAnswer, CoverageRow } from '@wanwu/contract'
import { type Column, DataTable, NoteChip, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useLabel } from './use-label.ts'

/** One thing that is asked, and where it is done. */
function Answer({ answer }: { answer: CoverageAnswer }) {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  const say = useLabel()
  const { verb, kind, by, how, register, last } = answer
  return (
    <li className="coverage-answer">
      <span className="coverage-verb">{say(verb)}</span>
      <span>
        {register ? <TextLink href={`/registers/${register}`}>{say(by)}</TextLink> : say(by)}
        {how ? ` · ${say(how)}` : null}
        <span className="w-second-line">
          {kind === 'later' || kind === 'outside' ? (
            t(`kinds.${kind}`)
          ) : last === null ? (
            t('notYet')
          ) : register && last.recordId ? (
            <TextLink href={`/registers/${register}/${last.recordId}`}>
              {t('last', { day: format.day(last.at) })}
            </TextLink>
          ) : (
            t('last', { day: format.day(last.at) })
          )}
        </span>
      </span>
    </li>
  )
}

/** The systems of one section with their answers. */
export function CoverageTable(props: { label: string; rows: readonly CoverageRow[] }) {
  const { t } = useTranslation('coverage')
  const columns: Column<CoverageRow>[] = [
    {
      key: 'system',
      name: t('system'),
      width: 260,
      frozen: true,
      phone: 'title',
      cell: ({ system, thin }) => (
        <>
          {system} {thin ? <NoteChip>{t('thin')}</NoteChip> : null}
        </>
      ),
    },
    {
      key: 'answers',
      name: t('answers'),
      width: 420,
      grow: true,
      phone: 'bare',
      cell: ({ answers }) => (
        <ul className="coverage-answers">
          {answers.map((answer) => (
            <Answer key={`${answer.verb.zh} ${answer.by.zh}`} answer={answer} />
          ))}
        </ul>
      ),
    },
  ]
  return (
    <DataTable
      label={props.label}
      columns={columns}
      rows={props.rows}
      rowKey={({ system }) => system}
      rowSize="ledger"
    />
  )
}
