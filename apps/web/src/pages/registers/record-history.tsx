import type { RecordAct, RegisterDeclaration, Vocabulary } from '@wanwu/contract'
import { SectionHead } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useLabel } from './use-label.ts'
import { useValueText } from './use-value-text.ts'

const ownActs = ['created', 'changed', 'imported', 'file-added', 'file-removed', 'voided', 'void'] as const

/** How a record came to be what it is, newest first: who, when, for which unit, and what changed. */
export function RecordHistory(props: {
  declaration: RegisterDeclaration
  vocabularies: readonly Vocabulary[]
  acts: readonly RecordAct[]
  names: Readonly<Record<string, string>>
}) {
  const { t } = useTranslation('registers')
  const format = useFormat()
  const say = useLabel()
  const textOf = useValueText(props.vocabularies)
  const { declaration, acts, names } = props
  const nameOf = (key: string) => {
    const own = ownActs.find((one) => one === key)
    if (own) return t(`acts.${own}`)
    const act = declaration.transitions.find((one) => one.key === key)
    return act ? say(act.labels) : key
  }
  const stateName = (key: string) => {
    const state = declaration.states.find((one) => one.key === key)
    return state ? say(state.labels) : key
  }
  return (
    <section>
      <SectionHead title={t('history')} note={t('historyNote', { count: acts.length })} />
      <ol>
        {acts.map((act) => (
          <li key={act.sequence} className="record-act">
            <strong>{nameOf(act.act)}</strong>
            {act.from !== null && act.from !== act.to ? (
              <span>
                {' '}
                {stateName(act.from)} → {stateName(act.to)}
              </span>
            ) : null}
            <span className="w-second-line">
              {act.person.name} · {act.unit.name} · {format.moment(act.at)}
            </span>
            {act.note ? <p className="record-text">{act.note}</p> : null}
            {act.act === 'created'
              ? null
              : act.changed.map(({ field: key, before, after }) => {
                  const field = declaration.fields.find((one) => one.key === key)
                  if (!field) return null
                  const old = textOf(field, before, names)
                  return (
                    <div key={key} className="record-change">
                      <span>{say(field.labels)}</span>
                      <span>
                        {old ? (
                          <>
                            <del>{old}</del> →{' '}
                          </>
                        ) : null}
                        <ins>{textOf(field, after, names) || t('empty')}</ins>
                      </span>
                    </div>
                  )
                })}
          </li>
        ))}
      </ol>
    </section>
  )
}
