import { confirmIndicator, type IndicatorLine, listIndicators } from '@wanwu/contract'
import { Button, Callout, Facts, SectionHead, SidePanel, showToast, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { CheckForms } from './check-forms.tsx'
import { IndicatorForm } from './indicator-form.tsx'
import { IndicatorYears } from './indicator-years.tsx'

/** One target: who answers for it and how it is counted, its years, and the verification of what was filed. */
export function IndicatorPanel(props: { line: IndicatorLine; onClose: () => void }) {
  const { t } = useTranslation('targets')
  const format = useFormat()
  const { line } = props
  const [editing, setEditing] = useState(false)
  const { proposed } = line
  const confirm = useAct(confirmIndicator, {
    refresh: [listIndicators],
    onDone: () => showToast(t('confirmed', { name: line.name })),
  })
  if (editing) {
    return (
      <IndicatorForm
        kind="figure"
        name={line.name}
        planId={line.planId}
        line={line}
        onClose={() => setEditing(false)}
      />
    )
  }
  return (
    <SidePanel
      title={line.name}
      sub={line.planTitle}
      focusKey={`${line.planId}/${line.name}`}
      onClose={props.onClose}
      foot={
        line.can.confirm ? (
          <>
            {line.owner === null && proposed ? (
              <Button
                look="proposed"
                pending={confirm.isPending}
                onPress={() =>
                  confirm.mutate({
                    planId: line.planId,
                    kind: 'figure',
                    name: line.name,
                    revision: line.revision,
                    fields: {
                      ownerUnitId: proposed.id,
                      source: line.source,
                      calibre: line.calibre,
                      cumulative: line.cumulative,
                      path: line.pathMode,
                      base: line.base,
                    },
                  })
                }
              >
                {t('propose')}
              </Button>
            ) : null}
            <Button onPress={() => setEditing(true)}>{t(line.owner ? 'change' : 'confirm')}</Button>
          </>
        ) : undefined
      }
    >
      <div className="panel-parts">
        {confirm.error ? <TroubleBlock trouble={troubleOf(confirm.error)} /> : null}
        {line.owner && !line.ownerReports ? (
          <Callout state="doubtful">{t('ownerQuiet', { unit: line.owner.name })}</Callout>
        ) : null}
        <section>
          <SectionHead title={t('settings')} />
          <Facts
            entries={[
              {
                label: t('owner'),
                value:
                  line.owner?.name ??
                  (proposed ? t('ownerProposed', { unit: proposed.name }) : t('ownerNone')),
              },
              { label: t('source'), value: line.source || null },
              { label: t('calibre'), value: line.calibre || null },
              { label: t('cumulativeYes'), value: line.cumulative ? '✓' : null },
              { label: t('pathMode'), value: t(`pathModes.${line.pathMode}`) },
              {
                label: t('base'),
                value: line.base
                  ? t('claimedOf', { year: line.base.year, value: `${line.base.value}${line.unit ?? ''}` })
                  : null,
              },
            ]}
          />
          {line.confirmedAt ? (
            <p className="w-quiet">
              {t('confirmedBy', { day: format.day(line.confirmedAt), by: line.confirmedBy ?? '' })}
            </p>
          ) : (
            <p className="w-quiet">{t('howOwed')}</p>
          )}
        </section>
        <section>
          <SectionHead title={t('years')} note={line.unit ?? undefined} />
          <IndicatorYears line={line} />
        </section>
        <CheckForms line={line} />
      </div>
    </SidePanel>
  )
}
