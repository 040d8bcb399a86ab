import {
  type AliasKind,
  addUnitAlias,
  aliasKinds,
  getUnit,
  listUnits,
  removeUnitAlias,
  type UnitDetail,
} from '@wanwu/contract'
import { Button, SectionHead, Select, showToast, TextField, TextLink, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'

const refresh = [getUnit, listUnits]

/** Other names of a unit: how plans print it. Learned ones come from the reviewer's choices. */
export function UnitNames(props: { unit: UnitDetail }) {
  const { t } = useTranslation('units')
  const { t: words } = useTranslation('words')
  const { t: shell } = useTranslation()
  const { unit } = props
  const [adding, setAdding] = useState(false)
  const [text, setText] = useState('')
  const [kind, setKind] = useState<AliasKind>('short')
  const add = useAct(addUnitAlias, {
    refresh,
    onDone: () => {
      setAdding(false)
      setText('')
    },
  })
  const restore = useAct(addUnitAlias, { refresh })
  const remove = useAct(removeUnitAlias, { refresh })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) add.mutate({ id: unit.id, text, kind })
  }
  const trouble = add.error ?? remove.error ?? restore.error

  return (
    <section>
      <SectionHead
        title={t('names')}
        note={t('namesNote')}
        act={
          unit.can.update && !adding ? (
            <TextLink onPress={() => setAdding(true)}>{t('addName')}</TextLink>
          ) : undefined
        }
      />
      {trouble ? <TroubleBlock trouble={troubleOf(trouble)} /> : null}
      {unit.aliases.length === 0 && !adding ? (
        <p className="panel-line w-quiet">{t('noNames')}</p>
      ) : (
        <ul>
          {unit.aliases.map((alias) => (
            <li key={alias.id} className="panel-line panel-split">
              <span>
                {alias.text}
                <span className="w-second-line">
                  {[words(`aliasKinds.${alias.kind}`), alias.source].filter(Boolean).join(' · ')}
                </span>
              </span>
              {unit.can.update ? (
                <TextLink
                  tone="plain"
                  label={`${t('removeName')} ${alias.text}`}
                  onPress={() =>
                    remove.mutate(
                      { id: unit.id, aliasId: alias.id },
                      {
                        onSuccess: () =>
                          showToast(t('removedName', { name: alias.text }), {
                            act: {
                              label: t('undo'),
                              onPress: () =>
                                restore.mutate({
                                  id: unit.id,
                                  text: alias.text,
                                  kind: alias.kind,
                                  source: alias.source,
                                }),
                            },
                          }),
                      },
                    )
                  }
                >
                  {t('removeName')}
                </TextLink>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <form className="w-form panel-form" onSubmit={submit}>
          <div className="w-form-row">
            <TextField label={t('newName')} value={text} onChange={setText} autoFocus />
            <Select
              label={t('nameKind')}
              value={kind}
              onChange={setKind}
              choices={aliasKinds.map((id) => ({ id, label: words(`aliasKinds.${id}`) }))}
            />
          </div>
          <div className="w-form-acts">
            <Button type="submit" look="proposed" size="bar" pending={add.isPending}>
              {t('addName')}
            </Button>
            <Button size="bar" look="bare" onPress={() => setAdding(false)}>
              {shell('cancel')}
            </Button>
          </div>
        </form>
      ) : null}
    </section>
  )
}
