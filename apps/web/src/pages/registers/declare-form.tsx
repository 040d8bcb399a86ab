import { useRouter } from '@tanstack/react-router'
import {
  declareRegister,
  extendRegister,
  getRegister,
  listRegisters,
  listVocabularies,
  type OutputOf,
  type RegisterSummary,
} from '@wanwu/contract'
import {
  ActBar,
  Button,
  RadioChoice,
  SectionHead,
  showToast,
  TextField,
  Title,
  TroubleBlock,
} from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { Page } from '../../shell/page.tsx'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { useLeave } from '../../shell/use-leave.ts'
import { isComplete } from './compute-draft.ts'
import { buildDeclaration, type DeclarationDraft, furtherField, kebabKey } from './declaration-draft.ts'
import { DeclareFieldRow } from './declare-field-row.tsx'
import { DeclareKeys } from './declare-keys.tsx'
import { DeclarePreview } from './declare-preview.tsx'
import { DeclareStates } from './declare-states.tsx'
import { issueAt } from './issues-of.ts'
import { useLabel } from './use-label.ts'

/** The form in which a register is declared, with the form it makes beside it. */
export function DeclareForm(props: {
  title: string
  trail: { label: string; href: string }[]
  base: OutputOf<typeof getRegister> | undefined
  registers: readonly RegisterSummary[]
  start: DeclarationDraft
}) {
  const { t } = useTranslation('declaring')
  const { t: shell } = useTranslation()
  const say = useLabel()
  const router = useRouter()
  const { base, start } = props
  const [draft, setDraft] = useState(start)
  const [keyTyped, setKeyTyped] = useState(base !== undefined)
  const [tried, setTried] = useState(false)
  const { leaving, leave } = useLeave()
  const put = (patch: Partial<DeclarationDraft>) => setDraft((last) => ({ ...last, ...patch }))
  const key = keyTyped ? draft.key : kebabKey(draft.en) || 'own-register'
  const built = buildDeclaration(
    { ...draft, key },
    base?.declaration.form[0]?.labels ?? { zh: t('partTitle'), en: t('partTitle') },
    base?.declaration,
  )
  const finish = (saved: { key: string }) => {
    showToast(t('saved', { name: draft.zh }))
    leave(`/registers/${saved.key}`)
  }
  const refresh = [listRegisters, getRegister, listVocabularies]
  const declare = useAct(declareRegister, { refresh, onDone: finish })
  const extend = useAct(extendRegister, { refresh, onDone: finish })
  const act = base ? extend : declare
  const needed = draft.fields.every((field) => isComplete(field, draft.fields))
    ? t('needFields')
    : t('needSources')
  const keyFault = key === declare.variables?.declaration.key && issueAt(declare.error, 'key')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!built) return
    if (base) extend.mutate({ register: draft.key, version: base.version, ...built })
    else declare.mutate(built)
  }
  const dirty = !leaving && JSON.stringify(draft) !== JSON.stringify(start)
  return (
    <Page
      title={props.title}
      trail={props.trail}
      foot={
        <ActBar
          kind="acts"
          end={<Button onPress={() => router.history.push('/registers')}>{shell('cancel')}</Button>}
        >
          <Button type="submit" form="declare" look="main" pending={act.isPending}>
            {base ? t('saveExtended') : t('save')}
          </Button>
        </ActBar>
      }
    >
      <UnsavedGuard dirty={dirty} />
      <Title>{base ? t('extendSentence') : t('sentence')}</Title>
      <div className="declare">
        <form id="declare" className="declare-parts" onSubmit={submit} noValidate>
          {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
          {tried && !built && draft.zh.trim() !== '' ? (
            <TroubleBlock trouble={{ message: { zh: needed, en: needed } }} />
          ) : null}
          <fieldset className="register-part" aria-label={t('basics')}>
            <SectionHead title={t('basics')} />
            <TextField
              label={t('nameZh')}
              value={draft.zh}
              onChange={(zh) => put({ zh })}
              error={tried && draft.zh.trim() === '' ? t('needName') : undefined}
              autoFocus
            />
            <TextField
              label={t('nameEn')}
              labelNote={shell('optional')}
              value={draft.en}
              onChange={(en) => put({ en })}
            />
            <TextField
              label={t('purposeZh')}
              labelNote={shell('optional')}
              value={draft.purposeZh}
              onChange={(purposeZh) => put({ purposeZh })}
            />
            <TextField
              label={t('purposeEn')}
              labelNote={shell('optional')}
              value={draft.purposeEn}
              onChange={(purposeEn) => put({ purposeEn })}
            />
            {base ? null : (
              <>
                <TextField
                  label={t('key')}
                  value={key}
                  onChange={(typed) => {
                    setKeyTyped(true)
                    put({ key: typed })
                  }}
                  hint={t('keyHint')}
                  error={keyFault ? say(keyFault) : undefined}
                />
                <RadioChoice
                  label={t('rows')}
                  value={draft.rows}
                  onChange={(rows) => put({ rows })}
                  choices={[
                    { id: 'open', label: t('rowsOpen') },
                    { id: 'involved', label: t('rowsInvolved') },
                  ]}
                />
              </>
            )}
          </fieldset>
          <section>
            <SectionHead title={t('fields')} note={`${draft.fields.length}`} />
            <div className="declare-rows">
              {draft.fields.map((field, index) => (
                <DeclareFieldRow
                  key={field.id}
                  field={field}
                  fields={draft.fields}
                  registers={props.registers}
                  onChange={(patch) =>
                    put({
                      fields: draft.fields.map((one, at) => (at === index ? { ...one, ...patch } : one)),
                    })
                  }
                  onUp={
                    index > 0 && !base
                      ? () => {
                          const fields = [...draft.fields]
                          fields.splice(index - 1, 0, ...fields.splice(index, 1))
                          put({ fields, title: 0, businessKey: [] })
                        }
                      : undefined
                  }
                  onRemove={
                    field.kept || draft.fields.length === 1
                      ? undefined
                      : () =>
                          put({
                            fields: draft.fields.filter((_, at) => at !== index),
                            ...(base ? {} : { title: 0, businessKey: [] }),
                          })
                  }
                />
              ))}
            </div>
            <Button onPress={() => put({ fields: [...draft.fields, furtherField(draft.fields)] })}>
              {t('addField')}
            </Button>
          </section>
          {base ? null : <DeclareKeys draft={draft} onChange={put} />}
          <DeclareStates draft={draft} onChange={put} />
        </form>
        <DeclarePreview built={built} vocabularies={base?.vocabularies ?? []} />
      </div>
    </Page>
  )
}
