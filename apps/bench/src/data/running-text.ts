/** Paragraphs of a newsletter, and every address in them as it stands there, in order. */
export const runningText: readonly (readonly [text: string, addresses: readonly string[]])[] = [
  ['报告全文见 https://www.unep.org/resources/report 与附件。', ['https://www.unep.org/resources/report']],
  ['详见https://www.oneplanetnetwork.org/news。更多内容请关注。', ['https://www.oneplanetnetwork.org/news']],
  ['（网址：http://www.mee.gov.cn/ywgz/fgbz/），自即日起施行。', ['http://www.mee.gov.cn/ywgz/fgbz/']],
  [
    '请访问“https://sdgs.un.org/goals/goal12”，或来信 editor@example.org。',
    ['https://sdgs.un.org/goals/goal12', 'editor@example.org'],
  ],
  [
    '《指南》（https://www.iso.org/standard/54552.html）已于10月31日发布。',
    ['https://www.iso.org/standard/54552.html'],
  ],
  ['邮箱：wangj@example.org；网站：www.example.org，欢迎投稿。', ['wangj@example.org', 'www.example.org']],
  [
    'See https://en.wikipedia.org/wiki/Circular_economy_(disambiguation), then reply.',
    ['https://en.wikipedia.org/wiki/Circular_economy_(disambiguation)'],
  ],
  ['Read it at https://example.org/a?q=1&r=2. It is short.', ['https://example.org/a?q=1&r=2']],
  ['培训7~10天，比例为1:2，会议于9:30开始，见第3.5节与报告.pdf。', []],
  ['The file readme.md is version 2.0.1; call 010-12345678.', []],
  [
    '可持续公共采购（SPP）计划的顾问委员会于7月19日开会，会议的组织工作由秘书处承担，出席会议的还有各成员机构的代表。',
    [],
  ],
  ['按照设定的目标，与电力直接相关的温室气体排放量到2030年要削减44%，混凝土生产到2050年做到净零碳排放。', []],
]
