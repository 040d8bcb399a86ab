import { actOnRecord, getRecord, type RegisterRecord } from '@wanwu/contract'
import { Button, Dialog, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { recordLists } from './record-lists.ts'

/** 作废: takes out a record made by mistake, with a reason; its history stays. */
export function VoidDialog(props: { register: string; record: RegisterRecord; onClose: () => void }) {
  const { t } = useTranslation('registers')
  const { t: shell } = useTranslation()
  const [note, setNote] = useState('')
  const { register, record } = props
  const act = useAct(actOnRecord, { refresh: [getRecord, ...recordLists], onDone: props.onClose })
  return (
    <Dialog
      open
      title={t('voidTitle')}
      onClose={props.onClose}
      acts={
        <>
          <Button
            look="main"
            pending={act.isPending}
            reason={note.trim() === '' ? t('reasonNote') : undefined}
            onPress={() =>
              act.mutate({ register, id: record.id, revision: record.revision, act: 'void', note })
            }
          >
            {t('void')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <p>{t('voidText')}</p>
      {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
      <TextField label={t('voidReason')} lines={3} value={note} onChange={setNote} autoFocus />
    </Dialog>
  )
}
