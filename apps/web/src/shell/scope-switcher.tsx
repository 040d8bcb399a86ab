import { Chevron } from '@wanwu/ui'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { useMe } from '../session/use-me.ts'
import { chooseScope, scopeKey, useScope } from './scope-store.ts'

/** Region and unit the person is looking from; opens a list only where there is more than one. */
export function ScopeSwitcher() {
  const { t } = useTranslation()
  const { t: words } = useTranslation('words')
  const me = useMe()
  const scope = useScope(me)
  if (!me) return null
  const region = scope?.region.name ?? ''
  const unit = scope?.unit?.name ?? me.unit?.name ?? t('noUnit')
  const inside = (
    <>
      <span className="scope-region">{region}</span>
      <span className="scope-unit">{unit}</span>
    </>
  )
  if (me.roles.length < 2) return <div className="scope">{inside}</div>
  return (
    <MenuTrigger>
      <Button className="scope" aria-label={t('scopeOf', { region, unit })}>
        {inside}
        <span className="scope-arrow">
          <Chevron />
        </span>
      </Button>
      <Popover className="w-popover" offset={4}>
        <Menu
          className="w-list"
          selectionMode="single"
          selectedKeys={scope ? [scopeKey(scope)] : []}
          onAction={(key) => {
            const role = me.roles.find((candidate) => scopeKey(candidate) === key)
            if (role) chooseScope(role)
          }}
        >
          {me.roles.map((role) => (
            <MenuItem
              key={scopeKey(role)}
              id={scopeKey(role)}
              className="w-item"
              textValue={`${role.region.name} ${role.unit?.name ?? ''}`}
            >
              <span>
                {role.region.name} {role.unit?.name}
              </span>
              <span className="w-item-note">{words(`roles.${role.role}`)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
