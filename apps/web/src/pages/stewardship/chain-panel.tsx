import './stewardship.css'
import { getGeneticChain } from '@wanwu/contract'
import { Failed, Loading, SectionHead, Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { ChainAccess } from './chain-access.tsx'
import { ChainUse } from './chain-use.tsx'
import type { PanelProps } from './panel-props.ts'

const links = ['access', 'use', 'abroad', 'right', 'benefit'] as const

/** 全链条: source, access, use, transfer abroad, rights and benefits as one picture; what is not in order says so. */
export function ChainPanel({ record }: PanelProps) {
  const { t } = useTranslation('stewardship')
  const query = useAsk(getGeneticChain, { id: record.id })
  const { data } = query
  if (query.error) return <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
  if (!data) return <Loading lines={5} />
  const { resource, accesses, uses } = data
  const strands = [
    ...accesses.map((access) => ({ access, uses: uses.filter((use) => use.access === access.id) })),
    // uses that rest on nothing, or on an access that is not of this resource or not to be seen
    {
      access: null,
      uses: uses.filter((use) => !accesses.some(({ id }) => id === use.access)),
    },
  ].filter((strand) => strand.access || strand.uses.length > 0)
  const source = [
    resource.originArea ? t('chain.origin', { place: resource.originArea }) : null,
    resource.holder ? t('chain.holder', { unit: resource.holder }) : null,
  ].filter((part) => part !== null)
  return (
    <section>
      <SectionHead title={t('chain.title')} note={t('chain.note')} />
      <Sentence
        size="second"
        template={uses.length > 0 ? t('chain.sentence') : t('chain.sentenceNone')}
        numbers={{
          accesses: { value: accesses.length },
          uses: { value: uses.length },
          wrong: { value: uses.filter(({ problems }) => problems.length > 0).length },
        }}
        note={source.length > 0 ? source.join(t('comma')) : t('chain.noSource')}
      />
      {strands.length > 0 ? (
        <table className="stewardship-chain">
          <thead>
            <tr>
              {links.map((link) => (
                <th key={link} scope="col">
                  {t(`chain.links.${link}`)}
                </th>
              ))}
            </tr>
          </thead>
          {strands.map(({ access, uses: resting }) => (
            <tbody key={access?.id ?? 'none'}>
              {(resting.length > 0 ? resting : [null]).map((use, index) => (
                <tr key={use?.id ?? 'none'}>
                  {index === 0 ? (
                    <td rowSpan={Math.max(resting.length, 1)} data-link={t('chain.links.access')}>
                      <ChainAccess access={access} />
                    </td>
                  ) : null}
                  {use ? (
                    <ChainUse use={use} />
                  ) : (
                    <td colSpan={links.length - 1} className="w-quiet">
                      {t('chain.unused')}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      ) : null}
    </section>
  )
}
