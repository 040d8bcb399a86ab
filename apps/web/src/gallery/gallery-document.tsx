import { DocumentPage, DocumentParagraph, type Mark, MarkedText, MarkLegend } from '@wanwu/ui'
import { useState } from 'react'

const text =
  '优化自然保护地布局。推动云岭山地、白鹿湖湿地等12处自然保护地整合优化，2027年底前自然保护地面积占比达到18.5%以上。（市林草局牵头，市水务局、市水务局按职责分工负责）'
const mark = (id: string, kind: Mark['kind'], part: string, from = 0, no?: number): Mark => {
  const start = text.indexOf(part, from)
  return { id, kind, start, end: start + part.length, no }
}
const marks = [
  mark('t', 'task', '推动云岭山地、白鹿湖湿地等12处自然保护地整合优化'),
  mark('d', 'date', '2027年底前'),
  mark('f', 'figure', '自然保护地面积占比达到18.5%以上'),
  mark('u', 'unit', '市林草局'),
  mark('v', 'doubt', '市水务局、市水务局', 0, 1),
]

/** A page of a document with what was read marked in it. */
export function GalleryDocument() {
  const [current, setCurrent] = useState('v')
  return (
    <div className="gallery-desk">
      <MarkLegend
        entries={[
          { kind: 'task', label: '任务' },
          { kind: 'unit', label: '单位' },
          { kind: 'date', label: '时限' },
          { kind: 'figure', label: '指标' },
          { kind: 'doubt', label: '存疑' },
        ]}
      />
      <DocumentPage no={4}>
        <DocumentParagraph kind="title">云岭市生物多样性保护实施方案</DocumentParagraph>
        <DocumentParagraph kind="heading">二、重点任务</DocumentParagraph>
        <DocumentParagraph kind="subheading">（二）加强就地保护</DocumentParagraph>
        <DocumentParagraph kind="text" number="11．">
          <MarkedText
            text={text}
            start={0}
            end={text.length}
            marks={marks}
            current={current}
            onChoose={setCurrent}
          />
        </DocumentParagraph>
      </DocumentPage>
    </div>
  )
}
