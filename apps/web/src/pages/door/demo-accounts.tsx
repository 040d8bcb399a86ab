import type { listDemoSignIns, OutputOf } from '@wanwu/contract'
import { SectionHead } from '@wanwu/ui'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'

/** The accounts of the demo; one press signs in. The server offers them on its own machine only. */
export function DemoAccounts(props: {
  accounts: OutputOf<typeof listDemoSignIns>['items']
  busy: boolean
  onChoose: (userName: string) => void
}) {
  const { t } = useTranslation('door')
  const { t: words } = useTranslation('words')
  return (
    <section className="door-demo" aria-labelledby="demo-title">
      <SectionHead id="demo-title" title={t('demoTitle')} note={t('demoNote')} />
      <ul className="door-demo-list">
        {props.accounts.map((account) => (
          <li key={account.userName}>
            <Button
              className="door-demo-entry"
              isDisabled={props.busy}
              onPress={() => props.onChoose(account.userName)}
            >
              <span className="door-demo-role">{words(`roles.${account.role}`)}</span>
              <span className="door-demo-unit">
                {account.name} {account.unit ? ` ${account.unit}` : ''}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
