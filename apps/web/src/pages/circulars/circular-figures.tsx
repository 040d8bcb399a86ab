import type { Circular } from '@wanwu/contract'
import { Sentence, type SentenceNumber } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

/** The facts of a paper in sentences: filed, claimed, and apart from it verified. Every number opens. */
export function CircularFigures(props: { paper: Circular; onOpen: (figure: string) => void }) {
  const { t } = useTranslation('circulars')
  const format = useFormat()
  const { paper } = props
  const tones: Record<string, SentenceNumber['tone']> = {
    missing: 'red',
    overdue: 'red',
    contradicted: 'ochre',
    returned: 'ochre',
  }
  const numbers = Object.fromEntries(
    Object.entries(paper.figures).map(([figure, value]) => [
      figure,
      { value, onPress: () => props.onOpen(figure), tone: value > 0 ? tones[figure] : undefined },
    ]),
  )
  return (
    <div>
      <Sentence
        template={t(paper.summary.year === null ? 'lead' : 'leadYear')}
        numbers={numbers}
        note={t('asOf', { at: format.moment(paper.summary.factsAt), day: format.day(paper.asOf) })}
      />
      <Sentence size="second" template={t('claimed')} numbers={numbers} />
      <Sentence size="second" template={t('verifiedLine')} numbers={numbers} />
      <Sentence size="second" template={t('otherLine')} numbers={numbers} />
    </div>
  )
}
