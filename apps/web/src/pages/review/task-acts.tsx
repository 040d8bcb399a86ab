import { Button, Menu } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** What can be done with the task that is open; while something is typed, only storing it or taking it back. */
export function TaskActs(props: {
  dirty: boolean
  accepted: boolean
  pending: boolean
  /** why it cannot be stored now */
  reason: string | undefined
  onSave: (accept: boolean) => void
  onCancel: () => void
  onSplit: () => void
  onMerge: (() => void) | undefined
  onAdd: () => void
  onDrop: () => void
}) {
  const { t } = useTranslation('review')
  const { t: shell } = useTranslation()
  const { dirty, pending, reason } = props
  return (
    <div className="task-acts">
      <Button
        look="proposed"
        pending={pending}
        reason={reason}
        onPress={() => props.onSave(true)}
        keyHint="Ctrl ↵"
      >
        {dirty ? t('saveAccept') : props.accepted ? t('acceptedNext') : t('acceptOne')}
      </Button>
      {dirty ? (
        <>
          <Button pending={pending} reason={reason} onPress={() => props.onSave(false)}>
            {t('save')}
          </Button>
          <Button look="bare" onPress={props.onCancel}>
            {shell('cancel')}
          </Button>
        </>
      ) : (
        <Menu
          label={t('more')}
          entries={[
            { id: 'split', label: t('split'), onAction: props.onSplit },
            ...(props.onMerge ? [{ id: 'merge', label: t('mergeNext'), onAction: props.onMerge }] : []),
            { id: 'add', label: t('addAfter'), onAction: props.onAdd },
            { id: 'drop', label: t('drop'), onAction: props.onDrop },
          ]}
        />
      )}
    </div>
  )
}
