import { useQuery } from '@tanstack/react-query'
import {
  discardImport,
  getImport,
  mapImport,
  type RegisterDeclaration,
  type RegisterImport,
  type Vocabulary,
} from '@wanwu/contract'
import {
  Button,
  Callout,
  Failed,
  inLanguage,
  Loading,
  Progress,
  Sentence,
  TroubleBlock,
  useLanguage,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { asking, useAct } from '../../api/use-ask.ts'
import { ImportColumns } from './import-columns.tsx'
import { ImportConfirm } from './import-confirm.tsx'
import { ImportDifferences, ImportFaults } from './import-findings.tsx'

const everyMs = 1000
const underWay = (state: RegisterImport['state'] | undefined) => state === 'checking' || state === 'storing'

/** One import: what its columns are, what is wrong in it, what would change, and the step that comes next. */
export function ImportDesk(props: {
  declaration: RegisterDeclaration
  vocabularies: readonly Vocabulary[]
  id: string
  onAnother: () => void
}) {
  const { t } = useTranslation('exchange')
  const language = useLanguage()
  const { declaration, id } = props
  const register = declaration.key
  const query = useQuery({
    ...asking(getImport, { register, id }),
    refetchInterval: ({ state }) => (underWay(state.data?.state) ? everyMs : false),
  })
  const map = useAct(mapImport, { refresh: [getImport] })
  const discard = useAct(discardImport, { refresh: [getImport], onDone: props.onAnother })
  const item = query.data
  if (!item) {
    return query.error ? (
      <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
    ) : (
      <Loading />
    )
  }
  const another = <Button onPress={props.onAnother}>{t('another')}</Button>
  if (item.state === 'done') {
    return (
      <div className="import">
        <Sentence
          template={t('done', { name: item.fileName })}
          numbers={{
            added: { value: item.added, href: `/registers/${register}` },
            updated: { value: item.updated },
          }}
        />
        <div>{another}</div>
      </div>
    )
  }
  if (item.state === 'discarded')
    return (
      <div className="import">
        <Callout tone="quiet">{t('dropped')}</Callout>
        <div>{another}</div>
      </div>
    )
  if (underWay(item.state)) {
    return (
      <div className="import">
        <Progress
          label={t(item.state === 'storing' ? 'storing' : 'checking', { name: item.fileName })}
          value={null}
          note={t('rowsRead', { n: item.rowsRead })}
        />
        <p className="w-quiet">{t('mayLeave')}</p>
        {item.can.discard ? (
          <div>
            <Button onPress={() => discard.mutate({ register, id })}>{t('drop1')}</Button>
          </div>
        ) : null}
      </div>
    )
  }
  return (
    <div className="import">
      {item.error ? (
        <Callout>
          <strong>{inLanguage(item.error.message, language)}</strong> {inLanguage(item.error.next, language)}
        </Callout>
      ) : (
        <Sentence
          template={t('found', { name: item.fileName })}
          numbers={{
            rows: { value: item.rowsRead },
            add: { value: item.counts.add },
            update: { value: item.counts.update, href: '#differences' },
            same: { value: item.counts.same },
            bad: { value: item.counts.bad, href: '#faults' },
          }}
          note={t('keeps', { unit: item.unit.name })}
        />
      )}
      {map.error ? <TroubleBlock trouble={troubleOf(map.error)} /> : null}
      <ImportFaults item={item} />
      <ImportColumns
        item={item}
        busy={map.isPending}
        onMap={(targets) => map.mutate({ register, id, targets })}
      />
      <ImportDifferences item={item} declaration={declaration} vocabularies={props.vocabularies} />
      {item.can.confirm ? <ImportConfirm register={register} item={item} /> : null}
      <div className="import-acts">
        {item.can.discard ? (
          <Button onPress={() => discard.mutate({ register, id })}>{t('drop1')}</Button>
        ) : null}
        {another}
      </div>
    </div>
  )
}
