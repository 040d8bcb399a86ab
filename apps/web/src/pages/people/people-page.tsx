import '../system/system.css'
import { getUnit, listPeople, type PersonDetail, personStates, roles } from '@wanwu/contract'
import {
  Button,
  type Column,
  DataTable,
  Empty,
  Failed,
  FilterChips,
  FilterChoice,
  Loading,
  NoteChip,
  SearchField,
  TextLink,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk, useAskPages } from '../../api/use-ask.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { PeopleSentence } from './people-sentence.tsx'
import { PeopleView } from './people-view.ts'
import { PersonForm } from './person-form.tsx'
import { PersonPanel } from './person-panel.tsx'
import { ScopeWords } from './scope-words.tsx'
import { type Secret, SecretDialog } from './secret-dialog.tsx'

/** 人员: who has an account, in which unit and roles, with one person open beside the list. */
export function PeoplePage() {
  const { t } = useTranslation('people')
  const { t: shell } = useTranslation()
  const { t: words } = useTranslation('words')
  const [view, setView] = useView(PeopleView)
  const { open, edit, ...filter } = view
  const people = useAskPages(listPeople, { ...filter, limit: 200 })
  const unit = useAsk(getUnit, { id: view.unitId ?? '' }, { enabled: view.unitId !== undefined })
  const [secret, setSecret] = useState<Secret | null>(null)
  const filtered = Object.keys(filter).length > 0
  const unitRef = view.unitId && unit.data ? { id: unit.data.id, name: unit.data.name } : null

  const columns: Column<PersonDetail>[] = [
    {
      key: 'name',
      name: t('name'),
      width: 150,
      frozen: true,
      phone: 'title',
      cell: (person) => (
        <span>
          {person.name}{' '}
          {person.state === 'disabled' ? <NoteChip>{words('personStates.disabled')}</NoteChip> : null}
        </span>
      ),
    },
    { key: 'userName', name: t('userName'), width: 130, cell: (person) => person.userName },
    { key: 'unit', name: t('unit'), width: 220, grow: true, cell: (person) => person.unit?.name },
    {
      key: 'roles',
      name: t('rolesHeld'),
      width: 260,
      grow: true,
      cell: (person) => (
        <span>
          {person.roles.map((held) => (
            <span key={`${held.role}${held.region.code}${held.unit?.id}`} className="held">
              {words(`roles.${held.role}`)} <ScopeWords held={held} own={person.unit?.id} />
            </span>
          ))}
        </span>
      ),
    },
    { key: 'phone', name: t('phone'), width: 130, cell: (person) => person.phone },
  ]

  return (
    <Page
      trail={[{ label: shell('rooms.system'), href: '/system' }]}
      title={t('title')}
      fill
      tools={
        <SearchField
          label={t('search')}
          value={view.q ?? ''}
          onSearch={(q) => setView({ q: q || undefined })}
          width={260}
        />
      }
      aside={
        open === 'new' ? (
          people.first?.can.create ? (
            <PersonForm
              unit={unitRef}
              onClose={() => setView({ open: undefined })}
              onDone={(person, temporaryPassword) => {
                setView({ open: person.id })
                if (temporaryPassword) setSecret({ name: person.name, password: temporaryPassword })
              }}
            />
          ) : null
        ) : open ? (
          <PersonPanel
            id={open}
            editing={edit === '1'}
            onEdit={(on) => setView({ edit: on ? '1' : undefined })}
            onSecret={setSecret}
            onClose={() => setView({ open: undefined, edit: undefined })}
          />
        ) : null
      }
    >
      <div className="page-lead">
        <PeopleSentence people={people.items} complete={people.complete} view={filter} unit={unitRef?.name} />
        <div className="lead-line">
          <FilterChips label={t('title')}>
            {view.unitId ? (
              <FilterChoice
                label={t('unit')}
                choices={unitRef ? [{ id: unitRef.id, label: unitRef.name }] : []}
                value={[view.unitId]}
                onChange={([unitId]) => setView({ unitId })}
              />
            ) : null}
            <FilterChoice
              label={t('role')}
              choices={roles.map((role) => ({ id: role, label: words(`roles.${role}`) }))}
              value={view.role ? [view.role] : []}
              onChange={([role]) => setView({ role: roles.find((known) => known === role) })}
            />
            <FilterChoice
              label={t('state')}
              choices={personStates.map((state) => ({ id: state, label: words(`personStates.${state}`) }))}
              value={view.state ? [view.state] : []}
              onChange={([state]) => setView({ state: personStates.find((known) => known === state) })}
            />
            {filtered ? (
              <TextLink
                onPress={() =>
                  setView({ q: undefined, unitId: undefined, role: undefined, state: undefined })
                }
              >
                {t('clearFilters')}
              </TextLink>
            ) : null}
          </FilterChips>
          {people.first?.can.create ? (
            <Button
              look={open === 'new' ? 'plain' : 'main'}
              onPress={() => setView({ open: 'new', edit: undefined }, true)}
            >
              {t('add')}
            </Button>
          ) : null}
        </div>
      </div>
      {people.error ? (
        <div className="page-lead">
          <Failed trouble={troubleOf(people.error)} onRetry={people.retry} />
        </div>
      ) : people.loading ? (
        <div className="page-lead">
          <Loading lines={8} />
        </div>
      ) : (
        <DataTable
          label={t('title')}
          columns={columns}
          rows={people.items}
          rowKey={(person) => person.id}
          openKey={open}
          onOpen={(person) => setView({ open: person.id, edit: undefined }, true)}
          fill
          empty={
            filtered ? (
              <Empty title={t('emptyFilteredTitle')}>{t('emptyFilteredText')}</Empty>
            ) : (
              <Empty title={t('emptyTitle')}>{t('emptyText')}</Empty>
            )
          }
          foot={
            people.more ? (
              <Button size="row" pending={people.loadingMore} onPress={people.more}>
                {shell('readMore')}
              </Button>
            ) : null
          }
        />
      )}
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
    </Page>
  )
}
