import './veil.css'
import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'

/** A dialog in front of the window. It is there as long as it is drawn. */
export interface VeilProps {
  /** The name of the dialog. */
  label: string
  className: string
  children: ReactNode
  /** Escape was pressed, or the window behind was clicked. */
  onClose: () => void
}

/** A dialog over the veiled window; keys and clicks do not reach what lies behind. */
export function Veil({ label, className, children, onClose }: VeilProps) {
  return (
    <ModalOverlay className="veil" isOpen isDismissable data-veil onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={`slip ${className}`}>
        <Dialog className="slip-inside" aria-label={label}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
