import { changeResponseLevel, getRecord, getResponseBoard, type ResponseLevel } from '@wanwu/contract'
import { Button, Callout, Dialog, Loading, RadioChoice, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { recordLists } from '../registers/record-lists.ts'
import { LineFaults } from './line-faults.tsx'
import { PlannedTasks } from './planned-tasks.tsx'
import { useResponseWords } from './use-response-words.ts'

/** 调整级别: the new level, why, and what it adds to whom before it is decided. */
export function LevelDialog(props: { response: string; onClose: () => void }) {
  const { t } = useTranslation('stewardship')
  const { t: shell } = useTranslation()
  const { levelName } = useResponseWords()
  const [level, setLevel] = useState<ResponseLevel | null>(null)
  const [note, setNote] = useState('')
  const query = useAsk(getResponseBoard, { id: props.response })
  const board = query.data
  const change = useAct(changeResponseLevel, {
    refresh: [getRecord, ...recordLists],
    onDone: ({ tasks }) => {
      showToast(t('level.done', { count: tasks.length }))
      props.onClose()
    },
  })
  const adds = board?.adds.find((each) => each.level === level)?.tasks ?? []
  const reason = level === null ? t('start.needLevel') : note.trim() === '' ? t('level.needNote') : undefined
  const submit = () => {
    if (board && level)
      change.mutate({ id: props.response, revision: board.revision, level, note: note.trim() })
  }
  return (
    <Dialog
      open
      wide
      title={t('level.title')}
      onClose={props.onClose}
      acts={
        <>
          <Button look="main" pending={change.isPending} reason={reason} onPress={submit}>
            {adds.length > 0 ? t('level.actAdding', { count: adds.length }) : t('level.act')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      {!board ? (
        query.error ? (
          <TroubleBlock trouble={troubleOf(query.error)} />
        ) : (
          <Loading lines={4} />
        )
      ) : (
        <div className="dialog-form">
          {change.error ? <TroubleBlock trouble={troubleOf(change.error)} /> : null}
          {board.plan ? (
            <LineFaults
              lead={t('level.faults')}
              faults={board.faults}
              mend={`/registers/contingency-plan/${board.plan.id}`}
            />
          ) : (
            <Callout state="doubtful">{t('level.noPlan')}</Callout>
          )}
          {board.adds.length > 0 ? (
            <RadioChoice
              label={t('level.to')}
              labelNote={t('level.now', { level: levelName(board.level) })}
              choices={board.adds.map((each) => ({ id: each.level, label: levelName(each.level) }))}
              value={level}
              onChange={setLevel}
            />
          ) : null}
          <TextField label={t('level.note')} lines={3} value={note} onChange={setNote} />
          {level === null ? null : adds.length > 0 ? (
            <PlannedTasks label={t('level.adds')} tasks={adds} empty="" />
          ) : (
            <Callout tone="quiet">{t('level.addsNone')}</Callout>
          )}
        </div>
      )}
    </Dialog>
  )
}
