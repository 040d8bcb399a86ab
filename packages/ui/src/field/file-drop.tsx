import './file-drop.css'
import { type ReactNode, useRef, useState } from 'react'
import { Button, type ButtonLook } from '../act/button.tsx'

/** A place to drop files on, and a button that chooses them. Says which kinds can be read. */
export function FileDrop(props: {
  title: ReactNode
  note: ReactNode
  buttonLabel: string
  look?: ButtonLook | undefined
  /** Extensions offered by the chooser; the server looks at the content, not the name. */
  accept: readonly string[]
  multiple?: boolean | undefined
  onFiles: (files: File[]) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const list = [...(files ?? [])]
    if (list.length > 0) props.onFiles(props.multiple ? list : list.slice(0, 1))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its equal in the button inside
    <div
      className="w-drop w-no-print"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <p className="w-drop-title">{props.title}</p>
      <Button look={props.look ?? 'main'} onPress={() => input.current?.click()}>
        {props.buttonLabel}
      </Button>
      <p className="w-quiet">{props.note}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={props.buttonLabel}
        accept={props.accept.join(',')}
        multiple={props.multiple ?? false}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
    </div>
  )
}
