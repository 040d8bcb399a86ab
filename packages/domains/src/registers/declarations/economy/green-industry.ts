import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 绿色产业、生态产品. */
export const greenIndustry = declare({
  key: 'green-industry',
  labels: w.label('绿色产业和生态产品', 'Green industry'),
  group: 'economy',
  purpose: w.label(
    '生物资源可持续利用的产业、认证和示范',
    'Businesses that use living resources sustainably; certificates, demonstrations',
  ),
  answers: [
    '绿色产业、生态产品',
    '与乡村振兴协同的技术、示范',
    '野生动物人工繁育分类指导',
    '生物多样性可持续利用机制',
  ],
  title: 'name',
  fields: [
    w.must(w.text('name', '主体或产品', 'Business or product')),
    w.must(w.choice('kind', '类别', 'Kind', 'industry-kind')),
    w.text('resource', '利用的生物资源', 'Living resource used'),
    w.choice('origin', '资源来源', 'Where it comes from', 'resource-origin'),
    w.text('permit', '许可证号', 'Permit number', { max: 80 }),
    w.text('certificate', '认证', 'Certificate'),
    w.date('certifiedTo', '认证有效期至', 'Certified to'),
    w.money('output', '年产值', 'Yearly output'),
    w.count('households', '带动农户', 'Households helped', { unit: '户' }),
    w.unit('guide', '指导单位', 'Advised by'),
    w.pastDate('guidedOn', '最近指导', 'Last advised on'),
  ],
  businessKey: ['name'],
  states: w.listed,
  transitions: [
    w.act(
      'guide',
      ['登记指导', 'Record advice'],
      'listed > listed',
      { unit: 'guide' },
      { asks: ['guidedOn'], note: true, guards: [w.filled('guidedOn')] },
    ),
  ],
  due: [
    w.remindEarly(
      w.answeredByChange(w.dueBy('certify', ['认证到期', 'Certificate ends'], 'certifiedTo', 'listed')),
    ),
  ],
  evidence: [
    {
      key: 'guided',
      labels: w.label('产业指导', 'Guidance given'),
      words: ['绿色产业', '生态产品', '乡村振兴', '人工繁育'],
      day: 'guidedOn',
      states: ['listed'],
    },
  ],
  list: w.list(
    'name kind resource certificate certifiedTo output households guide',
    'output certifiedTo',
    'kind origin guide',
  ),
  form: [
    w.part('主体', 'Business', 'name kind resource origin permit certificate certifiedTo'),
    w.part('成效', 'Effect', 'output households guide guidedOn'),
  ],
})
