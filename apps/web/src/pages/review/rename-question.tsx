import type { ReviewState, ReviewTask } from '@wanwu/contract'
import { Button, Dialog } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import type { TaskDraft } from './task-draft.ts'

/** A name that was mended in one task and stands, as it was, in others. */
export interface Rename {
  from: string
  to: string
  elsewhere: number
}

/** Names that one correction replaced by others, and how often the old name stands elsewhere. */
export function renamesOf(task: ReviewTask, value: TaskDraft, state: ReviewState): Rename[] {
  if (task.units.length !== value.units.length) return []
  return task.units.flatMap(({ name: from }, index) => {
    const to = value.units[index]?.name ?? from
    if (to === from) return []
    const elsewhere = state.tasks
      .filter((other) => other.id !== task.id)
      .flatMap((other) => [other, ...other.measures])
      .flatMap((place) => place.units)
      .filter((unit) => unit.name === from).length
    return elsewhere > 0 ? [{ from, to, elsewhere }] : []
  })
}

/** Asks whether a mended name is to be mended everywhere. */
export function RenameQuestion(props: { renames: readonly Rename[]; onAnswer: (all: boolean) => void }) {
  const { t } = useTranslation('review')
  const [first] = props.renames
  return (
    <Dialog
      open={first !== undefined}
      onClose={() => props.onAnswer(false)}
      title={first ? t('renameAllTitle', { count: first.elsewhere, from: first.from, to: first.to }) : ''}
      acts={
        <>
          <Button look="main" autoFocus onPress={() => props.onAnswer(true)}>
            {t('renameAll')}
          </Button>
          <Button onPress={() => props.onAnswer(false)}>{t('renameOne')}</Button>
        </>
      }
    />
  )
}
