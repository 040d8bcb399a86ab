import { Button, Checkbox, SectionHead, Select, TextField } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import type { ActDraft, DeclarationDraft, StateDraft } from './declaration-draft.ts'

const withPart = <T,>(list: readonly T[], index: number, patch: Partial<T>): T[] =>
  list.map((one, at) => (at === index ? { ...one, ...patch } : one))

/** Simple states and the acts between them; acts that are there already stay and are not shown. */
export function DeclareStates(props: {
  draft: DeclarationDraft
  onChange: (patch: Partial<DeclarationDraft>) => void
}) {
  const { t } = useTranslation('declaring')
  const { t: shell } = useTranslation()
  const { draft, onChange } = props
  const { states, acts } = draft
  const stateChoices = states.map(({ zh }, index) => ({ id: `${index}`, label: zh || t('unnamed') }))
  const putState = (index: number, patch: Partial<StateDraft>) =>
    onChange({ states: withPart(states, index, patch) })
  const putAct = (index: number, patch: Partial<ActDraft>) => onChange({ acts: withPart(acts, index, patch) })
  return (
    <section>
      <SectionHead title={t('states')} />
      <p className="w-quiet">{t('statesHint')}</p>
      <div className="declare-rows">
        {states.map((state, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a state that is new has no key of its own yet
          <div key={index} className="declare-row">
            <TextField label={t('stateZh')} value={state.zh} onChange={(zh) => putState(index, { zh })} />
            <TextField
              label={t('stateEn')}
              labelNote={shell('optional')}
              value={state.en}
              onChange={(en) => putState(index, { en })}
            />
            <div className="register-acts">
              <Checkbox checked={state.end} onChange={(end) => putState(index, { end })}>
                {t('end')}
              </Checkbox>
              {state.key === null ? (
                <Button
                  size="row"
                  look="bare"
                  label={t('removeName', { name: state.zh || t('unnamed') })}
                  onPress={() =>
                    onChange({
                      states: states.filter((_, at) => at !== index),
                      acts: acts.filter(({ from, to }) => from < index && to < index),
                    })
                  }
                >
                  {t('remove')}
                </Button>
              ) : null}
            </div>
          </div>
        ))}
      </div>
      <Button onPress={() => onChange({ states: [...states, { key: null, zh: '', en: '', end: false }] })}>
        {t('addState')}
      </Button>
      {states.length > 1 ? (
        <>
          <div className="declare-rows">
            {acts.map((act, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an act that is new has no key of its own yet
              <div key={index} className="declare-row">
                <TextField label={t('actZh')} value={act.zh} onChange={(zh) => putAct(index, { zh })} />
                <TextField
                  label={t('actEn')}
                  labelNote={shell('optional')}
                  value={act.en}
                  onChange={(en) => putAct(index, { en })}
                />
                <Select
                  label={t('by')}
                  value={act.by}
                  onChange={(by) => putAct(index, { by })}
                  choices={[
                    { id: 'keeper', label: t('byKeeper') },
                    { id: 'decider', label: t('byDecider') },
                  ]}
                />
                <Select
                  label={t('from')}
                  value={`${act.from}`}
                  onChange={(from) => putAct(index, { from: Number(from) })}
                  choices={stateChoices}
                />
                <Select
                  label={t('to')}
                  value={`${act.to}`}
                  onChange={(to) => putAct(index, { to: Number(to) })}
                  choices={stateChoices}
                />
                <div className="register-acts">
                  <Checkbox checked={act.note} onChange={(note) => putAct(index, { note })}>
                    {t('note')}
                  </Checkbox>
                  <Button
                    size="row"
                    look="bare"
                    label={t('removeName', { name: act.zh || t('unnamed') })}
                    onPress={() => onChange({ acts: acts.filter((_, at) => at !== index) })}
                  >
                    {t('remove')}
                  </Button>
                </div>
              </div>
            ))}
          </div>
          <Button
            onPress={() =>
              onChange({ acts: [...acts, { zh: '', en: '', from: 0, to: 1, by: 'keeper', note: false }] })
            }
          >
            {t('addAct')}
          </Button>
        </>
      ) : null}
    </section>
  )
}
