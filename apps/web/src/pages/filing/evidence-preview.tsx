import { type Evidence, getEvidenceFile, previewEvidence } from '@wanwu/contract'
import { Button, Dialog, Loading, TroubleBlock } from '@wanwu/ui'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { drawPdf } from './draw-pdf.ts'

/** Looks at a file without leaving the page: pictures as pictures, PDF drawn page by page; nothing in it runs. */
export function EvidencePreview(props: { evidence: Evidence; onClose: () => void }) {
  const { t } = useTranslation('filing')
  const { evidence } = props
  const sheet = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<{ picture?: string; error?: unknown; loading: boolean }>({
    loading: true,
  })
  useEffect(() => {
    const gone = new AbortController()
    let picture: string | undefined
    const load = async () => {
      const { blob } = await client.download(
        previewEvidence,
        { evidenceId: evidence.id },
        { signal: gone.signal },
      )
      if (gone.signal.aborted) return
      if (evidence.preview === 'image') {
        picture = URL.createObjectURL(blob)
        setState({ loading: false, picture })
      } else if (sheet.current) {
        await drawPdf(new Uint8Array(await blob.arrayBuffer()), sheet.current, gone.signal, () =>
          setState({ loading: false }),
        )
      }
    }
    load().catch((error: unknown) => {
      if (!gone.signal.aborted) setState({ loading: false, error })
    })
    return () => {
      gone.abort()
      if (picture) URL.revokeObjectURL(picture)
    }
  }, [evidence])
  return (
    <Dialog
      open
      wide
      onClose={props.onClose}
      title={evidence.name}
      acts={
        <>
          <Button onPress={() => void downloadFile(getEvidenceFile, { evidenceId: evidence.id })}>
            {t('download')}
          </Button>
          <Button onPress={props.onClose}>{t('close')}</Button>
        </>
      }
    >
      {state.loading ? <Loading lines={6} /> : null}
      {state.error ? <TroubleBlock trouble={troubleOf(state.error)} /> : null}
      {state.picture ? <img className="evidence-picture" src={state.picture} alt={evidence.name} /> : null}
      <div ref={sheet} className="evidence-sheets" />
    </Dialog>
  )
}
