import { expect, it } from 'vitest'
import { plainFlow } from '../text/flow.ts'
import { readHeadLabels } from './head-labels.ts'

const nothing = { number: null, issuers: [], issuedOn: null, region: null, draft: false }

it.each([
  [
    '文号：云环委办发〔2025〕7号　发文机关：云岭市林业局、云岭市水务局　发文日期：2025年3月6日　适用地区：云岭市',
    {
      number: '云环委办发〔2025〕7号',
      issuers: ['云岭市林业局', '云岭市水务局'],
      issuedOn: '2025-03-06',
      region: '云岭市',
      draft: false,
    },
  ],
  ['文稿状态：征求意见稿', { ...nothing, draft: true }],
  ['请注明文号：报送时一并填写', nothing],
])('reads the labelled head %s', (line, expected) => {
  expect(readHeadLabels([plainFlow(line)])).toEqual(expected)
})
