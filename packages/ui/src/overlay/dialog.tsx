import './dialog.css'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

/**
 * A question that has to be answered before going on. The title is the question; the acts are its answers,
 * the one that does something first. Escape and a press outside call `onClose`, unless `mustAnswer`.
 */
export function Dialog(props: {
  title: ReactNode
  open: boolean
  onClose: () => void
  children?: ReactNode
  acts?: ReactNode
  wide?: boolean | undefined
  mustAnswer?: boolean | undefined
}) {
  return (
    <ModalOverlay
      className="w-backdrop"
      isOpen={props.open}
      isDismissable={!props.mustAnswer}
      isKeyboardDismissDisabled={props.mustAnswer ?? false}
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
    >
      <Modal className="w-modal" data-wide={props.wide ?? false}>
        <AriaDialog className="w-dialog">
          <Heading slot="title" level={2} className="w-dialog-title">
            {props.title}
          </Heading>
          {props.children}
          {props.acts ? <div className="w-dialog-acts">{props.acts}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
