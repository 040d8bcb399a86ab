import {
  Badge,
  Button,
  Callout,
  Dialog,
  Empty,
  Facts,
  Failed,
  Progress,
  Sureness,
  showToast,
} from '@wanwu/ui'
import { useState } from 'react'
import { GalleryPart } from './gallery-part.tsx'

/** Empty, failed, under way, asked, said. */
export function GallerySituations() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <GalleryPart title="情形">
        <Empty title="还没有方案" acts={<Button>载入方案</Button>}>
          把方案文件放进来。
        </Empty>
        <Failed
          trouble={{
            message: { zh: '这个文件有密码，读不了。', en: '' },
            next: { zh: '请去掉密码后再放进来。', en: '' },
            reference: '7f3a',
          }}
          onRetry={() => undefined}
        />
        <Callout state="returned">
          <strong>统筹办9月23日退回：</strong>请补充测算依据。
        </Callout>
        <Badge tone="offline">离线，3条待传</Badge>
        <Badge tone="saved">已存 10:26</Badge>
        <Sureness value={0.41}>把握41%</Sureness>
        <Progress label="正在读取" value={0.4} note="认出126项任务" />
        <Progress label="正在读取" value={null} />
        <Button onPress={() => setOpen(true)}>问一句</Button>
        <Button
          onPress={() =>
            showToast('已去掉“市生态环镜局”。', { act: { label: '撤销', onPress: () => undefined } })
          }
        >
          说一声
        </Button>
        <Facts
          entries={[
            { label: '来源', value: '遥感变化图斑' },
            { label: '距红线', value: '312米，在红线外' },
          ]}
        />
      </GalleryPart>
      <Dialog
        title="9处“市生态环镜局”都改为“市生态环境局”？"
        open={open}
        onClose={() => setOpen(false)}
        acts={
          <>
            <Button look="proposed" onPress={() => setOpen(false)}>
              9处都改
            </Button>
            <Button onPress={() => setOpen(false)}>只改这一处</Button>
          </>
        }
      >
        原文保留，改动记在历史里，随时可撤回。
      </Dialog>
    </>
  )
}
