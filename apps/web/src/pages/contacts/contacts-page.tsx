import '../system/system.css'
import { type Contact, exportContacts, listContacts } from '@wanwu/contract'
import {
  Button,
  type Column,
  DataTable,
  Empty,
  Failed,
  Loading,
  SectionHead,
  Sentence,
  TextLink,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useView } from '../../place/use-view.ts'
import { useAbility } from '../../session/use-me.ts'
import { Page } from '../../shell/page.tsx'
import { ReportingTabs } from '../office/reporting-tabs.tsx'
import { ContactForm } from './contact-form.tsx'
import { ContactPanel } from './contact-panel.tsx'

const View = z.object({ open: z.string().optional(), edit: z.literal('1').optional() })

/** 联系人名单: who answers for each unit; the ones without contacts below, because reminders do not reach them. */
export function ContactsPage() {
  const { t } = useTranslation('contacts')
  const [view, setView] = useView(View)
  const query = useAsk(listContacts, {})
  const entitled = useAbility('report.contact')
  const contacts = query.data?.contacts ?? []
  const missing = query.data?.missing ?? []
  const open = contacts.find(({ unit }) => unit.id === view.open)
  const unit = open?.unit ?? missing.find(({ id }) => id === view.open)
  const close = () => setView({ open: undefined, edit: undefined })

  const columns: Column<Contact>[] = [
    {
      key: 'unit',
      name: t('unit'),
      width: 220,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (row) => row.unit.name,
    },
    { key: 'leader', name: t('leader'), width: 110, cell: (row) => row.leader },
    { key: 'leaderPhone', name: t('leaderPhone'), width: 140, cell: (row) => row.leaderPhone },
    { key: 'office', name: t('office'), width: 150, cell: (row) => row.office },
    { key: 'liaison', name: t('liaison'), width: 110, cell: (row) => row.liaison },
    { key: 'officePhone', name: t('officePhone'), width: 140, cell: (row) => row.officePhone },
    { key: 'mobile', name: t('mobile'), width: 140, cell: (row) => row.mobile },
    { key: 'remark', name: t('remark'), width: 140, grow: true, phone: 'hide', cell: (row) => row.remark },
  ]

  return (
    <Page
      trail={[{ label: t('room'), href: '/reporting' }]}
      title={t('title')}
      tools={
        entitled ? (
          <>
            <Button size="bar" onPress={() => void downloadFile(exportContacts, {})}>
              {t('download')}
            </Button>
            <TextLink href="/reporting/contacts/import">{t('upload')}</TextLink>
          </>
        ) : null
      }
      aside={
        unit && (view.edit === '1' || !open) ? (
          <ContactForm
            unit={unit}
            contact={open}
            onClose={() => (open ? setView({ edit: undefined }) : close())}
          />
        ) : open ? (
          <ContactPanel contact={open} onEdit={() => setView({ edit: '1' })} onClose={close} />
        ) : null
      }
    >
      <ReportingTabs current="contacts" />
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <div className="panel-parts reporting-page">
          <Sentence
            template={missing.length > 0 ? t('sentenceMissing') : t('sentence')}
            numbers={{
              count: { value: contacts.length },
              ...(missing.length > 0 ? { missing: { value: missing.length, href: '#missing' } } : {}),
            }}
            note={t('note')}
          />
          {contacts.length === 0 ? (
            <Empty title={t('empty')}>{t('emptyText')}</Empty>
          ) : (
            <DataTable
              label={t('title')}
              columns={columns}
              rows={contacts}
              rowKey={(row) => row.id}
              openKey={open?.id}
              onOpen={(row) => setView({ open: row.unit.id, edit: undefined }, true)}
            />
          )}
          {missing.length > 0 ? (
            <section id="missing">
              <SectionHead title={t('missing')} note={missing.length} />
              <ul>
                {missing.map((each) => (
                  <li key={each.id} className="panel-line panel-split">
                    <span>{each.name}</span>
                    <Button size="row" onPress={() => setView({ open: each.id, edit: '1' }, true)}>
                      {t('enter')}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
