import { getRegister, listVocabularies, saveVocabulary, type Vocabulary } from '@wanwu/contract'
import { Button, Callout, Checkbox, NoteChip, SidePanel, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf, troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { useLabel } from './use-label.ts'

type Term = Vocabulary['terms'][number]

/** One vocabulary with its terms; whoever may publishes a version in which terms are added, renamed or ended. */
export function VocabularyPanel(props: { vocabulary: Vocabulary; canChange: boolean; onClose: () => void }) {
  const { t } = useTranslation('declaring')
  const say = useLabel()
  const { vocabulary, canChange } = props
  const [base, setBase] = useState(vocabulary)
  const [terms, setTerms] = useState<Term[]>(vocabulary.terms)
  const save = useAct(saveVocabulary, {
    refresh: [listVocabularies, getRegister],
    onDone: ({ version }) => {
      setBase({ ...base, version, terms })
      showToast(t('published'))
    },
  })
  const change = (index: number, patch: Partial<Term>) =>
    setTerms(terms.map((term, at) => (at === index ? { ...term, ...patch } : term)))
  const dirty = JSON.stringify(terms) !== JSON.stringify(base.terms)
  const unnamed = terms.some(({ code, labels }) => code.trim() === '' || labels.zh.trim() === '')
  const stale = codeOf(save.error) === 'CONFLICT'
  const rebase = () => {
    const mine = terms.filter(({ code }) => !vocabulary.terms.some((term) => term.code === code))
    setBase(vocabulary)
    setTerms([...vocabulary.terms, ...mine])
    save.reset()
  }
  const publish = () =>
    save.mutate({
      vocabulary: vocabulary.key,
      after: base.version,
      labels: vocabulary.labels,
      source: vocabulary.source,
      terms: terms.map((term) => ({
        ...term,
        code: term.code.trim(),
        labels: { zh: term.labels.zh.trim(), en: term.labels.en.trim() || term.labels.zh.trim() },
      })),
    })
  return (
    <SidePanel
      title={say(vocabulary.labels)}
      sub={`${vocabulary.key} · ${vocabulary.source ?? t('vocabOwn')}`}
      focusKey={vocabulary.key}
      onClose={props.onClose}
      foot={
        canChange ? (
          <>
            <Button
              look="main"
              pending={save.isPending}
              reason={!dirty ? t('noChange') : unnamed ? t('needTerm') : undefined}
              onPress={publish}
            >
              {t('publish', { version: base.version + 1 })}
            </Button>
            <Button onPress={() => setTerms([...terms, { code: '', labels: { zh: '', en: '' } }])}>
              {t('addTerm')}
            </Button>
          </>
        ) : null
      }
    >
      <UnsavedGuard dirty={dirty} />
      {stale ? (
        <Callout state="doubtful">
          {t('stale')}
          <div>
            <Button size="bar" onPress={rebase}>
              {t('rebase')}
            </Button>
          </div>
        </Callout>
      ) : save.error ? (
        <TroubleBlock trouble={troubleOf(save.error)} />
      ) : null}
      <ul className="declare-rows">
        {terms.map((term, index) => {
          const stands = base.terms.some(({ code }) => code === term.code) && index < base.terms.length
          const no = index + 1
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: terms are never put in another order
            <li key={index} className="declare-row vocabulary-term">
              {canChange ? (
                <>
                  {stands ? (
                    <span>{term.code}</span>
                  ) : (
                    <TextField
                      label={t('codeName', { no })}
                      value={term.code}
                      onChange={(code) => change(index, { code })}
                    />
                  )}
                  <TextField
                    label={t('zhName', { no })}
                    value={term.labels.zh}
                    onChange={(zh) => change(index, { labels: { ...term.labels, zh } })}
                  />
                  <TextField
                    label={t('enName', { no })}
                    value={term.labels.en}
                    onChange={(en) => change(index, { labels: { ...term.labels, en } })}
                  />
                  <Checkbox checked={term.ended ?? false} onChange={(ended) => change(index, { ended })}>
                    {t('ended')}
                  </Checkbox>
                </>
              ) : (
                <span>
                  {say(term.labels)} <span className="w-quiet">{term.code}</span>{' '}
                  {term.ended ? <NoteChip>{t('vocabEnded')}</NoteChip> : null}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </SidePanel>
  )
}
