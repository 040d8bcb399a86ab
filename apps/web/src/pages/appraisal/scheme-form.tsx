import { createScheme, listSchemes, type Scheme } from '@wanwu/contract'
import { filingScheme, fullScheme } from '@wanwu/core'
import { Button, DateField, Select, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'

const examples = { filing: filingScheme, full: fullScheme }

/** Sets a scheme up after one of the examples; one with totals needs the paper that approved it. */
export function SchemeForm(props: { onDone: (scheme: Scheme) => void }) {
  const { t } = useTranslation('appraisal')
  const [example, setExample] = useState<keyof typeof examples>('filing')
  const [name, setName] = useState('')
  const [approval, setApproval] = useState({ title: '', number: '', approvedOn: '' })
  const [tried, setTried] = useState(false)
  const create = useAct(createScheme, {
    refresh: [listSchemes],
    onDone: (scheme) => {
      showToast(t('setUpDone', { name: scheme.name, version: scheme.version }))
      props.onDone(scheme)
    },
  })
  const asks = example === 'full'
  const approved =
    approval.title.trim() && approval.number.trim() && /^\d{4}-\d{2}-\d{2}$/.test(approval.approvedOn)
  const send = () => {
    setTried(true)
    if (!name.trim() || (asks && !approved)) return
    create.mutate({ name, definition: examples[example], approval: asks ? approval : null })
  }
  const fault = tried && asks && !approved ? t('needApproval') : undefined
  return (
    <div className="w-form">
      {create.error ? <TroubleBlock trouble={troubleOf(create.error)} /> : null}
      <Select
        label={t('example')}
        value={example}
        onChange={setExample}
        choices={[
          { id: 'filing', label: t('exampleFiling') },
          { id: 'full', label: t('exampleFull') },
        ]}
      />
      <TextField
        label={t('exampleName')}
        value={name}
        onChange={setName}
        error={tried && !name.trim() ? t('needName') : undefined}
      />
      {asks ? (
        <>
          <TextField
            label={t('approval')}
            value={approval.title}
            onChange={(title) => setApproval((last) => ({ ...last, title }))}
            error={fault}
          />
          <TextField
            label={t('approvalNumber')}
            value={approval.number}
            onChange={(number) => setApproval((last) => ({ ...last, number }))}
          />
          <DateField
            label={t('approvedOn')}
            value={approval.approvedOn}
            onChange={(approvedOn) => setApproval((last) => ({ ...last, approvedOn }))}
          />
        </>
      ) : null}
      <div>
        <Button pending={create.isPending} onPress={send}>
          {t('setUp')}
        </Button>
      </div>
    </div>
  )
}
