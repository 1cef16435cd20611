import { type Examples, lines } from './examples.ts'
import { joinedLines } from './joined-lines.ts'

export const blocks: Record<string, Examples> = {
  'heading-without-space': {
    warns: [
      { text: '####资源', received: '####', mended: '#### 资源' },
      { text: lines('正文。', '####资源'), received: '####', mended: lines('正文。', '#### 资源') },
      { text: '＃＃＃＃ 资源', received: '＃＃＃＃ ', mended: '#### 资源' },
      { text: '#资源', received: '#' },
      { text: '#News from the schools', received: '#', lang: 'en' },
      { text: '＃ 资源', received: '＃ ' },
      { text: '####　资源', received: '####　', mended: '#### 资源' },
      { text: '正文。 ### 资源', received: '### ' },
      { text: '正文。### 资源', received: '### ' },
      { text: '正文。###资源', received: '###' },
      { text: '正文### 资源', received: '### ' },
      { text: '正文 ###资源', received: '###' },
      { text: '正文。＃＃＃ 资源', received: '＃＃＃ ' },
      { text: '正文。# 资源', received: '# ' },
      { text: 'The list is done. ### Resources', received: '### ', lang: 'en' },
      { text: '####### 资源', received: '#######' },
      { text: lines('> 引文', '> ###资源'), received: '###' },
    ],
    silent: [
      '#ClimateAction in the schools',
      '#News of the day, and more.',
      '#话题# 讨论',
      '#话题 #又一个',
      '#123',
      '第 #3 期',
      '文章标题用 ### 开头，不用 ## 开头。',
      '正文 ##话题## 讨论',
      'a ## b',
      String.raw`正文。\### 资源`,
      String.raw`\####资源`,
      '`####资源`',
      '#### 资源',
    ],
  },
  'marks-in-title': {
    warns: [
      { text: '### **资源**', received: '**资源**', mended: '### 资源' },
      { text: '### 1. *资源* 与 `npm i`', received: '`npm i`', mended: '### 1. *资源* 与 npm i' },
      {
        text: '### [**资源**：一览](https://e.cn/)',
        received: '**资源**',
        mended: '### [资源：一览](https://e.cn/)',
      },
      { text: '### __a#__', received: '__a#__' },
      {
        text: '### **[资源](https://e.cn/)**',
        received: '**[资源](https://e.cn/)**',
        mended: '### [资源](https://e.cn/)',
      },
      { text: '### **看[资源](https://e.cn/)**', received: '**看[资源](https://e.cn/)**' },
      { text: '## `<b>`', received: '`<b>`' },
    ],
    silent: ['#### **资源**', '### 资源', '**资源**', String.raw`### \*资源\*`],
  },
  'closed-title': {
    warns: [
      { text: '#### 资源###', received: '###', mended: '#### 资源' },
      {
        text: lines('### 资源####', '', '正文。'),
        received: '####',
        mended: lines('### 资源', '', '正文。'),
      },
    ],
    silent: ['#### 资源 ###', '#### C#', '正文###'],
  },
  'lazy-line': {
    warns: [
      {
        text: lines('> 一粒米也有来历。', '大家热烈鼓掌。'),
        received: '大家热烈鼓掌。',
        mended: lines('> 一粒米也有来历。', '', '大家热烈鼓掌。'),
      },
      {
        text: lines('- 称重', '- 公示', '以上两项请各校落实。'),
        received: '以上两项请各校落实。',
        mended: lines('- 称重', '- 公示', '', '以上两项请各校落实。'),
      },
      {
        text: lines('各校[^1]。', '', '[^1]: 城东小学。', '下一步，各校继续称重。'),
        received: '下一步，各校继续称重。',
        mended: lines('各校[^1]。', '', '[^1]: 城东小学。', '', '下一步，各校继续称重。'),
      },
      {
        text: lines('- Weigh it.', 'All schools do so.'),
        received: 'All schools do so.',
        mended: lines('- Weigh it.', '', 'All schools do so.'),
        lang: 'en',
      },
      {
        text: lines('- Weigh it', '- Publish it', 'Please do both.'),
        received: 'Please do both.',
        mended: lines('- Weigh it', '- Publish it', '', 'Please do both.'),
        lang: 'en',
      },
      { text: lines('- 称重', '*公示'), received: '*公示' },
      { text: lines('- 称重', '• 公示'), received: '• 公示' },
      { text: lines('- 称重', '-公示', '- 总结'), received: '-公示' },
      { text: lines('1. 称重', '2、公示'), received: '2、公示' },
    ],
    silent: [
      lines('- 称重，共', '—— 三次'),
      lines('- Weigh and', 'Publish it.'),
      lines('- Write to Amy', 'Lee.'),
      lines('> 一粒米也有来历，', '请大家爱惜。'),
      lines('- 每天午餐之后把剩下的饭菜倒进台秤上的桶里称出重量并', '填进学校门口的公示表。'),
      lines('- 称重。', '  再公示。'),
      lines('> 一粒米。', '> 一碗饭。'),
      lines('- [三校小结](https://e.cn/a)（城东）', '大家都来看看吧。'),
      lines('+ [Harvest Fair](https://e.cn/a) **14–16 May** \\', 'The fair of all three schools.'),
      lines('- [FAIR-12](https://e.cn/a) (e.cn)', 'Another one from the canteens.'),
      lines('- The canteens of the three schools weigh what is left after lunch. They', 'Publish it.'),
    ],
  },
  'joined-lines': joinedLines,
  'joined-list': {
    warns: [
      {
        text: lines('具体如下：', '2. 请三家报价'),
        received: '2.',
        mended: lines('具体如下：', '', '2. 请三家报价'),
      },
      {
        text: lines('具体如下：', '102) 请三家报价', '103) 写清楚'),
        received: '102)',
        mended: lines('具体如下：', '', '102) 请三家报价', '103) 写清楚'),
      },
      { text: lines('> 具体如下：', '> 2) 请三家报价'), received: '2)' },
      { text: lines('具体如下：', '2. 请三家报价', '写清楚'), received: '2.' },
    ],
    silent: [
      lines('具体如下：', '1. 请三家报价', '2. 写清楚'),
      lines('这一年是', '2023. 那以后'),
      lines('一', '2\\. 二', '3\\. 三'),
      // `typed-list` speaks of these.
      lines('具体如下：', '2. 请三家报价', '3. 写清楚'),
    ],
  },
  'joined-paragraphs': {
    warns: [
      { text: lines('正文。', '　', '又一段。'), received: '　', mended: lines('正文。', '', '又一段。') },
      {
        text: lines('> 引文。', '\u00a0', '正文。'),
        received: '\u00a0',
        mended: lines('> 引文。', '', '正文。'),
      },
      {
        text: lines('第一段。', '　　第二段。'),
        received: '　　',
        mended: lines('第一段。', '', '第二段。'),
      },
      { text: lines('第一段。', '&emsp;&emsp;第二段。'), received: '\u2003\u2003' },
      { text: lines('第一段。', '&nbsp;&nbsp;第二段。'), received: '\u00a0\u00a0' },
      {
        text: lines('> 第一段。', '> 　　第二段。'),
        received: '　　',
        mended: lines('> 第一段。', '> ', '> 第二段。'),
      },
    ],
    silent: [
      lines('第一段。', '&nbsp;第二行。'),
      lines('第一段。', '第二行。'),
      lines('第一行\\', '　　第二行'),
      '甲　　乙',
    ],
  },
  'underlined-sentence': {
    warns: [
      {
        text: lines('下一期截稿日是六月十日。', '---', '', '又一段。'),
        received: '下一期截稿日是六月十日。',
        mended: lines('下一期截稿日是六月十日。', '', '---', '', '又一段。'),
      },
      { text: lines('学校 | 人数', '---', '城东 | 860'), received: '学校 | 人数' },
    ],
    silent: [
      lines('下一期截稿日是六月十日。', '', '---', '', '又一段。'),
      lines('正文。', '', '***', '', '又一段。'),
    ],
  },
  'dropped-numbers': {
    warns: [
      { text: lines('1. 甲', '3. 乙', '7. 丙'), received: '1、3、7' },
      { text: lines('10. 甲', '12. 乙', '13. 丙'), received: '10、12、13' },
      { text: lines('1. 甲', '2. 乙', '2. 丙', '4. 丁'), received: '1、2、2、4' },
    ],
    silent: [
      lines('1. 甲', '1. 乙', '1. 丙'),
      lines('1. 甲', '2. 乙', '2. 丙', '3. 丁'),
      lines('3. 甲', '4. 乙'),
      lines('1. 甲', '', '说明', '', '2. 乙'),
      lines('1\\. 甲', '', '3\\. 乙'),
    ],
  },
}
