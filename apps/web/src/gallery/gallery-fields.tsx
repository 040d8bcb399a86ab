import { Checkbox, ComboBox, FileDrop, RadioChoice, Select, showToast, TextField } from '@wanwu/ui'
import { useState } from 'react'
import { GalleryPart } from './gallery-part.tsx'
import { galleryUnits } from './gallery-units.ts'

/** What is filled in: texts, choices, files. */
export function GalleryFields() {
  const [unit, setUnit] = useState<string | null>('a')
  const [kind, setKind] = useState<'lead' | 'support'>('lead')
  const [words, setWords] = useState('')
  const [on, setOn] = useState(true)
  return (
    <>
      <GalleryPart title="填写">
        <TextField label="全称" value={words} onChange={setWords} hint="如：云岭市林业和草原局" />
        <TextField label="用户名" value="" onChange={setWords} error="请填写用户名。" />
        <ComboBox
          label="单位"
          choices={galleryUnits}
          value={unit}
          onChange={setUnit}
          create={{ label: (typed) => `新建“${typed}”`, onCreate: (typed) => showToast(typed) }}
        />
        <Select
          label="角色"
          value={kind}
          onChange={setKind}
          choices={[
            { id: 'lead', label: '牵头' },
            { id: 'support', label: '配合' },
          ]}
        />
        <Checkbox checked={on} onChange={setOn}>
          一并报送
        </Checkbox>
        <RadioChoice
          label="行距"
          value={kind}
          onChange={setKind}
          choices={[
            { id: 'lead', label: '紧凑' },
            { id: 'support', label: '宽松', note: '14像素，行高36' },
          ]}
        />
      </GalleryPart>
      <FileDrop
        title="把方案文件放到这里"
        note="可读 Word、WPS、PDF、OFD、Excel。"
        buttonLabel="选择文件"
        look="plain"
        accept={['.docx']}
        onFiles={(files) => showToast(files[0]?.name ?? '')}
      />
    </>
  )
}
