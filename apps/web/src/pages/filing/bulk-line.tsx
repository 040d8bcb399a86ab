import { tidyPaste } from '@wanwu/core/filing'
import { Button, TextField } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { continuingEntry } from '../../drafts/report-parts.ts'
import type { Duty } from './filing-view.ts'
import type { Filing } from './use-filing.ts'

/** 一并报: one line is written for every ticked duty that continues. */
export function BulkLine(props: { duties: readonly Duty[]; filing: Filing }) {
  const { t } = useTranslation('filing')
  const [line, setLine] = useState('')
  const { duties, filing } = props
  const text = tidyPaste(line)
  const reason = duties.length === 0 ? t('bulkNone') : text === '' ? t('bulkNeedsLine') : undefined
  return (
    <form
      className="filing-bulk"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason !== undefined) return
        for (const { line: duty } of duties) filing.keeper.write(duty.obligationId, continuingEntry(text))
        void filing.keeper.flush()
        setLine('')
      }}
    >
      <TextField
        label={t('bulkLabel')}
        labelNote={t('bulkNote')}
        value={line}
        onChange={setLine}
        placeholder={t('bulkPlaceholder')}
      />
      <Button type="submit" look="proposed" reason={reason}>
        {t('bulk', { count: duties.length })}
      </Button>
    </form>
  )
}
