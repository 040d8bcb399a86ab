import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRegionOutline, type RegionVersion, removeBoundary, setBoundary } from '@wanwu/contract'
import { Button, FileDrop, Progress, SectionHead, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { keyOf, useAct, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'

const DrawMap = lazy(() => import('../../map/draw-map.tsx').then((module) => ({ default: module.DrawMap })))

/** 边界: where a region lies, from which file, and for an administrator the way to give it another. */
export function BoundaryPart({ region }: { region: RegionVersion }) {
  const { t } = useTranslation('regions')
  const { t: shell } = useTranslation()
  const format = useFormat()
  const queries = useQueryClient()
  const { code, name } = region
  const [mapNumber, setMapNumber] = useState('')
  const query = useAsk(getRegionOutline, { code })
  const outline = query.isPlaceholderData ? undefined : query.data
  const send = useMutation({
    mutationFn: (file: File) =>
      client.call(
        setBoundary,
        { code, fileName: file.name, ...(mapNumber.trim() ? { mapNumber } : {}) },
        { body: file },
      ),
    onSuccess: async () => queries.invalidateQueries({ queryKey: keyOf(getRegionOutline) }),
  })
  const remove = useAct(removeBoundary, {
    refresh: [getRegionOutline],
    onDone: () => showToast(t('boundaryRemoved', { name })),
  })
  if (!outline) return null
  const { stored, region: whose } = outline
  const listed = (names: readonly string[]) => names.join(t('listed'))
  return (
    <section aria-label={t('boundary')} className="region-boundary">
      <SectionHead title={t('boundary')} />
      <p className="w-quiet">
        {stored
          ? [
              t('boundaryFrom', { name: stored.fileName, at: format.date(stored.setAt) }),
              stored.mapNumber ? t('boundaryNumber', { number: stored.mapNumber }) : t('boundaryInternal'),
            ].join('')
          : whose
            ? t('boundaryAbove', { name: whose.name })
            : t('boundaryNone')}
      </p>
      {outline.features.length > 0 ? (
        <Suspense fallback={<div className="map-small" />}>
          <DrawMap key={stored?.setAt} label={t('boundary')} geometry={null} outline={outline} />
        </Suspense>
      ) : null}
      {outline.can.manage ? (
        <>
          {(send.error ?? remove.error) ? (
            <TroubleBlock trouble={troubleOf(send.error ?? remove.error)} />
          ) : null}
          {send.data ? (
            <p role="status">
              {t('boundaryTaken', { names: listed(send.data.taken.map((one) => one.name)) })}
              {send.data.unmatched.length > 0
                ? t('boundaryUnmatched', { names: listed(send.data.unmatched) })
                : null}
            </p>
          ) : null}
          {send.isPending ? (
            <Progress label={t('boundarySending')} value={null} />
          ) : (
            <>
              <TextField
                label={t('mapNumber')}
                labelNote={shell('optional')}
                value={mapNumber}
                onChange={setMapNumber}
                hint={t('mapNumberHint')}
              />
              <FileDrop
                title={t('boundaryDrop')}
                buttonLabel={t('boundaryChoose')}
                look="plain"
                accept={['.geojson', '.json', '.zip']}
                note={t('boundaryFormats')}
                onFiles={([file]) => file && send.mutate(file)}
              />
            </>
          )}
          {stored ? (
            <p>
              <Button look="bare" pending={remove.isPending} onPress={() => remove.mutate({ code })}>
                {t('boundaryRemove')}
              </Button>
            </p>
          ) : null}
        </>
      ) : null}
    </section>
  )
}
