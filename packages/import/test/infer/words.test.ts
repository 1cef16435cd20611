import { expect, test } from 'vitest'
import { infer } from '../../src/index.ts'
import { saysFieldsAlone } from '../../src/infer/words/fields/says-fields-alone.ts'
import { inBothScripts } from '../../src/infer/words/in-both-scripts.ts'
import { boxName } from '../../src/infer/words/names/box-name.ts'
import { isOrganisation } from '../../src/infer/words/names/is-organisation.ts'
import { dateOf } from '../../src/infer/words/numbers/date-of.ts'
import { patterns } from '../../src/infer/words/patterns.ts'
import { readText } from '../../src/text.ts'

test.each([
  ['第三期　2024年11月', true],
  ['（2024年第6期）', true],
  ['总第 12 期 | 2024-05-20', true],
  ['2024年5月20日', true],
  ['第三期 木工课', false],
  ['2024年5月的雨', false],
  ['要闻', false],
])('%s says nothing but fields: %s', (line, expected) => {
  expect(saysFieldsAlone(line)).toBe(expected)
})

test.each([
  ['图1　换过轴的风向标', '图1　'],
  ['▲清理过的树洞', '▲'],
  ['▲ 图二：树洞', '▲ 图二：'],
  ['圖1　換過軸的風向標', '圖1　'],
  ['图书馆修好了', undefined],
  ['▲', undefined],
])('the label of the caption %s is %s', (line, label) => {
  expect(patterns.caption.exec(line)?.[0]).toBe(label)
})

test.each([
  ['3 June 2024', '2024-06-03'],
  ['3rd Sept. 2024', '2024-09-03'],
  ['May 20, 2024', '2024-05-20'],
  ['June 2024', '2024-06'],
  ['31 June 2024', undefined],
  ['Maybe 20 2024', undefined],
  ['1 of June', undefined],
])('the date %s is %s', (line, date) => {
  expect(dateOf(line)?.date).toBe(date)
})

test.each([
  ['本期目录 In This Issue', true],
  ['目录 | CONTENTS', true],
  ['【目录】Contents', true],
  ['Contents 目录', true],
  ['目录 Community News', false],
  ['Contents of the shed', false],
])('%s is the name of a list of contents: %s', (line, expected) => {
  expect(patterns.contents.test(line)).toBe(expected)
})

test.each([
  ['提示 Tip', true],
  ['小贴士 / Tips', true],
  ['Tip of the month', true],
  ['本月提示', true],
  ['知识链接：潮汐', true],
  ['Tip of the iceberg', false],
  ['提示 Harbour', false],
  ['本月活动提示牌', false],
  ['警告', true],
  ['【说明】', true],
  ['Caution', true],
  ['说明书', false],
  ['Caution at the lock', false],
])('%s is the name of a box: %s', (line, expected) => {
  expect(boxName.test(line)).toBe(expected)
})

test.each([
  ['南城水务局', true],
  ['烏溪口博物館', true],
  ['Thole Ridge Path Society', true],
  ['Friends of the Harrow Cut', true],
  ['Society is changing', false],
  ['The society', false],
  ['From the Committee', false],
])('%s is the name of an organisation: %s', (line, expected) => {
  expect(isOrganisation(line)).toBe(expected)
})

test.each([
  ['简报里写了一段话', 'zh-CN'],
  ['館訊裡寫了一段話', 'zh-Hant'],
  ['简报：题のの可，正文里什么也没有', 'zh-CN'],
  ['お知らせと行事のご案内', 'ja'],
  ['The Mill Post', 'en'],
])('%s is in %s', (text, lang) => {
  expect(infer(readText(text)).draft.lang).toBe(lang)
})

test.each([
  ['Saving the Village Library', false],
  ['Free Trees for the Council', false],
  ['Newsletter of the Canal Trust', false],
  ['Harrow Creek Boat Trust', true],
])('%s is the name of an organisation in English: %s', (line, expected) => {
  expect(isOrganisation(line)).toBe(expected)
})

test.each(['知識鏈接', '小貼士', '溫馨提示', '名詞解釋', '你知道嗎'])('%s is a name of boxes', (name) => {
  expect(boxName.test(name)).toBe(true)
})

test('a pattern in both scripts takes either character, within classes and outside of them, and changes nothing else', () => {
  const pattern = inBothScripts(/^图[说注]\[(?:编辑|\d+)\]$/iu)
  expect(pattern.flags).toBe('iu')
  for (const words of ['图说[编辑]', '圖說[編輯]', '圖註[12]', '图注[編辑]'])
    expect(pattern.test(words)).toBe(true)
  for (const words of ['圖畫[編輯]', '圖說編輯']) expect(pattern.test(words)).toBe(false)
})

// Each label that a line may begin with, in both scripts: the same pattern takes both.
test.each([
  ['publisher', '主办单位：', '主辦單位：'],
  ['publisher', '出版单位：', '出版單位：'],
  ['editors', '责任编辑：', '責任編輯：'],
  ['email', '电子邮箱：', '電子郵箱：'],
  ['site', '网址：', '網址：'],
  ['sources', '资料来源：', '資料來源：'],
  ['sources', '转载自：', '轉載自：'],
  ['credit', '摄影：', '攝影：'],
  ['caption', '图说：', '圖說：'],
  ['summary', '导读：', '導讀：'],
  ['contents', '目录', '目錄'],
  ['makers', '联系电话：', '聯繫電話：'],
  ['makers', '微信公众号：', '微信公眾號：'],
  ['statement', '版权声明：', '版權聲明：'],
] as const)('%s: %s and %s', (name, simplified, traditional) => {
  expect([simplified, traditional].map((words) => patterns[name].test(words))).toEqual([true, true])
})
