import './light.css'
import type { Light } from '@wanwu/contract'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { LightShape } from './light-shape.tsx'
import { LightWorking } from './light-working.tsx'

/** 亮灯 of one duty: shape and word say it, a press opens how it was worked out. */
export function LightMark(props: { light: Light }) {
  const { t } = useTranslation('lights')
  const [open, setOpen] = useState(false)
  const { colour, working } = props.light
  const word = colour === 'done' && working.verified ? t('verified') : t(`colours.${colour}`)
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="light" data-colour={colour} aria-label={t('open', { colour: word })}>
        <LightShape colour={colour} />
        <span>{word}</span>
      </Button>
      <Popover className="w-popover" placement="bottom start" offset={4}>
        <Dialog className="w-popover-body light-working" aria-label={t('open', { colour: word })}>
          <LightWorking light={props.light} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
