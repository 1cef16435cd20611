import { expect, test } from 'vitest'
import { redirectors, trackers } from '../src/index.ts'
import { serviceInChinese } from '../src/sentences/service-in-chinese.ts'

test.each([
  ['Baidu 百度', '百度'],
  ['WeChat articles 微信公众号 (short form)', '微信公众号'],
  ['bilibili 哔哩哔哩 and Alibaba 阿里巴巴 (spm_id_from)', '哔哩哔哩、阿里巴巴'],
  ['360 Ads 360点睛', '360点睛'],
  ['X (Twitter: sharer)', 'X'],
  ['Campaign tags (utm)', '营销活动标记'],
  ['Snapchat, Reddit, Quora, Outbrain and Taboola Ads', 'Snapchat、Reddit、Quora、Outbrain、Taboola Ads'],
  ['CSDN', 'CSDN'],
])('%s is %s', (service, name) => {
  expect(serviceInChinese(service)).toBe(name)
})

test.each([...new Set([...trackers, ...redirectors].map(({ service }) => service))])(
  '%s is in Chinese where it is no name',
  (service) => {
    expect(serviceInChinese(service)).not.toMatch(
      /(?<!\.)\b(?:and|the|of|to|from|its|servers|sites|names|tags|marks|cache|sharer|archive)\b|[()]/u,
    )
  },
)
