import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

test.each([
  ['路标（摄影：苏木）', '路标', '苏木'],
  ['路标（苏木 摄）', '路标', '苏木'],
  ['路标（新华社记者 苏木摄）', '路标', '新华社记者 苏木'],
  ['图1 路标 摄影：苏木', '路标', '苏木'],
  ['▲ 路标（图/苏木）', '路标', '苏木'],
  ['图说：路标', '路标', undefined],
  ['路标　　苏木摄', '路标', '苏木'],
  ['路标｜摄影：苏木', '路标', '苏木'],
  ['路标（北线）', '路标（北线）', undefined],
  ['摄影：苏木', undefined, '苏木'],
])('below a picture, %s', (line, caption, credit) => {
  const page = `<h1>简报</h1><div id="zoom"><p>正文。</p><img src="https://e.cn/a.png"><p align="center">${line}</p></div>`
  const picture = infer(readHtml(page)).draft.sections[0]?.articles?.[0]?.body?.[1]
  const line1 = (value: string | undefined) => value && [{ type: 'text', value }]
  expect(picture).toEqual({
    type: 'image',
    url: 'https://e.cn/a.png',
    alt: '',
    ...(caption && { caption: line1(caption) }),
    ...(credit && { credit: line1(credit) }),
  })
})
