import type { AuditEntry } from '@wanwu/contract'
import { Facts, inLanguage, SectionHead, SidePanel, TextLink, useLanguage } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { flattenDetail } from './flatten-detail.ts'
import { useDetailWords } from './use-detail-words.ts'

/** One audit entry with its seal, and the ways to narrow the list to what it touches. */
export function AuditPanel(props: {
  entry: AuditEntry
  onClose: () => void
  onOnly: (patch: { actorId?: string; action?: string; subjectKind?: string; subjectId?: string }) => void
}) {
  const { t } = useTranslation('audit')
  const language = useLanguage()
  const format = useFormat()
  const nameDetail = useDetailWords()
  const { entry, onOnly } = props
  const { actor } = entry
  const title = entry.title ? inLanguage(entry.title, language) : entry.action
  const only = (value: string, label: string, patch: Parameters<typeof onOnly>[0]) => (
    <>
      {value} <TextLink onPress={() => onOnly(patch)}>{label}</TextLink>
    </>
  )
  return (
    <SidePanel
      title={title}
      sub={t('recordNo', { n: entry.sequence })}
      focusKey={entry.id}
      onClose={props.onClose}
    >
      <div className="panel-parts">
        <Facts
          entries={[
            { label: t('when'), value: format.moment(entry.at) },
            {
              label: t('who'),
              value: actor?.id
                ? only(actor.name, t('onlyActor'), { actorId: actor.id })
                : (actor?.name ?? t('nobody')),
            },
            {
              label: t('what'),
              value: only(title, t('onlyAction'), { action: entry.action }),
            },
            {
              label: t('subject'),
              value: only(entry.subject.label ?? entry.subject.kind, t('onlySubject'), {
                subjectKind: entry.subject.kind,
                subjectId: entry.subject.id,
              }),
            },
            { label: t('region'), value: entry.region.name },
            { label: t('code'), value: <span className="hash">{entry.action}</span> },
            { label: t('address'), value: entry.address },
            { label: t('hash'), value: <span className="hash">{entry.hash}</span> },
          ]}
        />
        {Object.keys(entry.detail).length > 0 ? (
          <section>
            <SectionHead title={t('detail')} />
            <Facts
              entries={flattenDetail(entry.detail).map(({ label, value }) => ({
                label: nameDetail(label),
                value,
              }))}
            />
          </section>
        ) : null}
      </div>
    </SidePanel>
  )
}
