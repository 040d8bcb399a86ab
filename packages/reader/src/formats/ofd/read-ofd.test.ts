import { expect, it } from 'vitest'
import { readSource } from '../read-source.ts'
import { makeOfd } from '../samples/make-ofd.ts'
import { paragraphsOf } from '../samples/outline-source.ts'

it('joins the printed lines of an OFD', async () => {
  const source = await readSource(
    makeOfd([
      [
        { text: '一、总体要求', x: 39, y: 60, size: 5.6 },
        { text: '全面加强林区巡护工作，落实巡护责任，健全网', x: 39, y: 70, size: 5.6 },
        { text: '格化管理体系，推动林区资源保护水平持续提升。', x: 28, y: 80, size: 5.6 },
        { text: '二、工作目标', x: 39, y: 90, size: 5.6 },
        { text: '-1-', x: 100, y: 285, size: 4 },
      ],
    ]),
  )
  expect(source).toMatchObject({ format: 'ofd', pages: 1, furniture: ['-1-'] })
  expect(paragraphsOf(source)).toEqual([
    '一、总体要求',
    '全面加强林区巡护工作，落实巡护责任，健全网格化管理体系，推动林区资源保护水平持续提升。',
    '二、工作目标',
  ])
})
