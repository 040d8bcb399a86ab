import '../../i18n/later/circulars.ts'
import './circulars.css'
import { useParams } from '@tanstack/react-router'
import { downloadCircular, getCircular, retakeFacts } from '@wanwu/contract'
import { Button, Failed, Loading, showToast, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { CircularFieldsPart } from './circular-fields.tsx'
import { CircularFigures } from './circular-figures.tsx'
import { CircularSteps } from './circular-steps.tsx'
import { CircularUnits } from './circular-units.tsx'
import { CircularVersions } from './circular-versions.tsx'
import { FigurePanel } from './figure-panel.tsx'

/** `figure` is the figure whose rows are open: the address a number of the Word document leads to. */
const View = z.object({ figure: z.string().optional() })

/** 一份文稿: its facts with figures that open, the Word draft, final versions with differences, and its steps. */
export function CircularPage() {
  const { t } = useTranslation('circulars')
  const { circularId } = useParams({ strict: false }) as { circularId: string }
  const [view, setView] = useView(View)
  const query = useAsk(getCircular, { circularId })
  const retake = useAct(retakeFacts, { refresh: [getCircular], onDone: () => showToast(t('retaken')) })
  const paper = query.data
  const open = (figure: string | undefined) => setView({ figure }, figure !== undefined)
  const unitId = view.figure?.split('@')[1]
  const unitName = paper?.units.find((unit) => unit.unitId === unitId)?.unitName
  return (
    <Page
      trail={[{ label: t('title'), href: '/reporting/circulars' }]}
      title={paper ? `${paper.summary.scopeName} ${t(`kinds.${paper.summary.kind}`)}` : t('paper')}
      aside={
        view.figure && paper ? (
          <FigurePanel
            circularId={circularId}
            figure={view.figure}
            unitName={unitName}
            onClose={() => open(undefined)}
          />
        ) : null
      }
    >
      {query.error && !paper ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : paper ? (
        <>
          <div className="circular-lead">
            <CircularFigures paper={paper} onOpen={open} />
            <div className="circular-bar">
              {paper.can.change ? (
                <Button
                  pending={retake.isPending}
                  onPress={() => retake.mutate({ circularId, revision: paper.revision })}
                >
                  {t('retake')}
                </Button>
              ) : null}
              {paper.can.read ? (
                <Button look="main" onPress={() => void downloadFile(downloadCircular, { circularId })}>
                  {t(paper.summary.kind === 'letters' ? 'downloadZip' : 'download')}
                </Button>
              ) : null}
            </div>
          </div>
          {retake.error ? <TroubleBlock trouble={troubleOf(retake.error)} /> : null}
          <div className="circular-columns">
            <CircularFieldsPart paper={paper} />
            <CircularSteps paper={paper} />
          </div>
          <CircularVersions paper={paper} onOpen={open} />
          <CircularUnits paper={paper} onOpen={open} />
        </>
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  )
}
