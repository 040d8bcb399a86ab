import { getTenureFile, listTenureFiles, recordTenureUse, type TenureFile } from '@wanwu/contract'
import {
  Button,
  DateField,
  focusFirstFault,
  SectionHead,
  showToast,
  TextField,
  TroubleBlock,
} from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'

const empty = { askedBy: '', letterNumber: '', purpose: '', usedOn: '', how: '' }
const lines = ['askedBy', 'letterNumber', 'purpose'] as const

/** Who asked for the file, by which letter, for what, how it was used; and the form that adds a record. */
export function UseList(props: { file: TenureFile }) {
  const { t } = useTranslation('tenure')
  const { t: shell } = useTranslation()
  const format = useFormat()
  const { file } = props
  const [value, setValue] = useState<typeof empty | null>(null)
  const [tried, setTried] = useState(false)
  const record = useAct(recordTenureUse, {
    refresh: [getTenureFile, listTenureFiles],
    onDone: () => {
      setValue(null)
      setTried(false)
      showToast(t('useSaved'))
    },
  })
  const put = (patch: Partial<typeof empty>) => setValue((last) => ({ ...(last ?? empty), ...patch }))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (!value || Object.values(value).some((text) => !text.trim())) return
    record.mutate({ fileId: file.id, ...value })
  }
  const fault = (text: string) => (tried && !text.trim() ? t('need') : undefined)
  return (
    <section>
      <SectionHead title={t('uses')} note={t('useNote')} />
      {file.uses.length === 0 ? <p className="panel-line w-quiet">{t('useNone')}</p> : null}
      <ul>
        {file.uses.map((use) => (
          <li key={use.id} className="panel-line">
            <p className="panel-split">
              <strong>
                {use.askedBy} {use.letterNumber}
              </strong>
              <span className="w-quiet">
                {format.day(use.usedOn)} · {use.recordedBy}
              </span>
            </p>
            <p>
              {use.purpose}：{use.how}
            </p>
          </li>
        ))}
      </ul>
      {value ? (
        <form className="w-form panel-form" onSubmit={submit} noValidate>
          {record.error ? <TroubleBlock trouble={troubleOf(record.error)} /> : null}
          {lines.map((name) => (
            <TextField
              key={name}
              label={t(name)}
              value={value[name]}
              onChange={(text) => put({ [name]: text })}
              error={fault(value[name])}
              autoFocus={name === 'askedBy'}
            />
          ))}
          <DateField
            label={t('usedOn')}
            value={value.usedOn}
            onChange={(usedOn) => put({ usedOn })}
            error={tried && !value.usedOn ? t('needDay') : undefined}
          />
          <TextField
            label={t('how')}
            lines={3}
            value={value.how}
            onChange={(how) => put({ how })}
            error={fault(value.how)}
          />
          <div>
            <Button type="submit" look="proposed" pending={record.isPending}>
              {t('useNew')}
            </Button>{' '}
            <Button onPress={() => setValue(null)}>{shell('cancel')}</Button>
          </div>
        </form>
      ) : file.can.record ? (
        <p className="panel-form">
          <Button onPress={() => setValue(empty)}>{t('useNew')}</Button>
        </p>
      ) : null}
    </section>
  )
}
