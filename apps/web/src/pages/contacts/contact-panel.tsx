import { type Contact, listContacts } from '@wanwu/contract'
import { Button, Facts, SectionHead, SidePanel } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'

/** Who answers for one unit, and who did before. */
export function ContactPanel(props: { contact: Contact; onEdit: () => void; onClose: () => void }) {
  const { t } = useTranslation('contacts')
  const format = useFormat()
  const { contact } = props
  const history = useAsk(listContacts, { unitId: contact.unit.id, history: 'true' })
  const earlier = (history.data?.contacts ?? []).filter(
    (entry) => entry.unit.id === contact.unit.id && entry.validTo !== null,
  )
  const post = (name: string, held: string | null) => (held ? `${name}（${held}）` : name)
  return (
    <SidePanel
      title={contact.unit.name}
      sub={contact.masked ? t('masked') : undefined}
      focusKey={contact.id}
      onClose={props.onClose}
      foot={contact.can.edit ? <Button onPress={props.onEdit}>{t('change')}</Button> : undefined}
    >
      <div className="panel-parts">
        <Facts
          entries={[
            { label: t('leader'), value: post(contact.leader, contact.leaderPost) },
            { label: t('leaderPhone'), value: contact.leaderPhone },
            { label: t('liaison'), value: post(contact.liaison, contact.liaisonPost) },
            { label: t('office'), value: contact.office },
            { label: t('officePhone'), value: contact.officePhone },
            { label: t('mobile'), value: contact.mobile },
            { label: t('email'), value: contact.email },
            { label: t('remark'), value: contact.remark },
            { label: t('since'), value: `${format.day(contact.validFrom)} ${contact.enteredBy}` },
          ]}
        />
        <section>
          <SectionHead title={t('history')} note={earlier.length} />
          {earlier.length === 0 ? <p className="panel-line w-quiet">{t('noHistory')}</p> : null}
          <ul>
            {earlier.map((entry) => (
              <li key={entry.id} className="panel-line panel-split">
                <span>
                  {entry.leader}　{entry.liaison}
                </span>
                <span className="w-quiet">
                  {t('until')} {format.day(entry.validTo ?? entry.validFrom)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </SidePanel>
  )
}
