import {
  type Circular,
  type CircularFields,
  changeCircular,
  getCircular,
  listCirculars,
} from '@wanwu/contract'
import { Button, Checkbox, Dialog, Facts, SectionHead, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'

const texts = ['title', 'mark', 'recipients', 'copies', 'issuer', 'sealOf', 'printer'] as const

/** Head, signature and good practice of a paper; changed in a dialog while it is being drafted. */
export function CircularFieldsPart(props: { paper: Circular }) {
  const { t } = useTranslation('circulars')
  const [editing, setEditing] = useState(false)
  const { paper } = props
  return (
    <section className="circular-part">
      <SectionHead
        title={t('paper')}
        act={
          paper.can.change ? (
            <Button size="row" onPress={() => setEditing(true)}>
              {t('edit')}
            </Button>
          ) : null
        }
      />
      <Facts
        entries={texts.map((name) => ({
          label: t(`fields.${name}`),
          value: paper.fields[name] || <span className="w-quiet">{t('notSet')}</span>,
        }))}
      />
      {paper.good.length > 0 ? (
        <ul>
          {paper.good.map((entry) => (
            <li key={entry.obligationId} className="circular-row">
              <strong>{t('good')}</strong> {entry.unitName} {entry.taskTitle}{' '}
              <span className="w-quiet">
                {entry.verification === 'verified' ? t('verified') : t('selfReported')}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {editing ? <EditDialog paper={paper} onClose={() => setEditing(false)} /> : null}
    </section>
  )
}

function EditDialog(props: { paper: Circular; onClose: () => void }) {
  const { t } = useTranslation('circulars')
  const { paper } = props
  const [fields, setFields] = useState<CircularFields>(paper.fields)
  const save = useAct(changeCircular, {
    refresh: [getCircular, listCirculars],
    onDone: () => {
      showToast(t('saved'))
      props.onClose()
    },
  })
  const choose = (id: string, chosen: boolean) =>
    setFields({ ...fields, good: chosen ? [...fields.good, id] : fields.good.filter((one) => one !== id) })
  return (
    <Dialog
      title={t('edit')}
      open
      wide
      onClose={props.onClose}
      acts={
        <Button
          look="main"
          pending={save.isPending}
          onPress={() => save.mutate({ circularId: paper.summary.id, revision: paper.revision, fields })}
        >
          {t('save', { ns: 'shell' })}
        </Button>
      }
    >
      <div className="circular-form">
        {texts.map((name) => (
          <TextField
            key={name}
            label={t(`fields.${name}`)}
            hint={name === 'sealOf' ? t('fields.sealHint') : undefined}
            value={fields[name]}
            onChange={(value) => setFields({ ...fields, [name]: value })}
          />
        ))}
        <SectionHead title={t('good')} />
        <p className="w-quiet">{paper.candidates.length > 0 ? t('goodNote') : t('goodEmpty')}</p>
        <div className="circular-good">
          {paper.candidates.map((entry) => (
            <Checkbox
              key={entry.obligationId}
              checked={fields.good.includes(entry.obligationId)}
              onChange={(chosen) => choose(entry.obligationId, chosen)}
            >
              {entry.unitName} {entry.taskNo} {entry.taskTitle} (
              {entry.verification === 'verified' ? t('verified') : t('selfReported')})
            </Checkbox>
          ))}
        </div>
        {save.error ? <TroubleBlock trouble={troubleOf(save.error)} /> : null}
      </div>
    </Dialog>
  )
}
