import { lines } from './examples.ts'

const picture = (alt: string) => `![${alt}](https://e.cn/a.jpg)`

/** A body for each suspicion of the schema, for the page that lists them all. */
export const texts: Record<string, string> = {
  'typed-list': lines('1、写清楚要什么；', '2、请三家报价。'),
  'typed-indent': '　　每月公布一次结果。',
  'half-width-punctuation': '每周,公布一次。',
  'full-width-punctuation': lines('正文。', '', '### Article', '[lang]: # "en"', '', 'In June，it rose.'),
  'half-width-quotes': '他们说"可持续"是关键。',
  'doubled-punctuation': '完了。。',
  'missing-space': lines('正文。', '', '### Article', '[lang]: # "en"', '', 'It fell, and in June,it rose.'),
  'mixed-pair': '采购（含试点)工作',
  'unpaired-mark': '他们说“称一称就少，于是都称。',
  'space-between-chinese': '午餐后一小时内 称重，连汤计算。',
  'full-width-letters': '２０２３年',
  'invisible-character': '每月\u200b公布',
  'radical-character': '⽂件',
  'replacement-character': '文\ufffd',
  'title-full-stop': lines('正文。', '', '### 一百天过去了。', '', '正文。'),
  'empty-section': lines('正文。', '', '## 来信'),
  'empty-article': lines('正文。', '', '### 来信', '', '## 栏目二', '', '正文。'),
  'same-title': lines('正文。', '', '### 文章', '', '正文。'),
  'empty-alt': picture(''),
  'alt-repeats-caption': lines(`${picture('秤上的桶')}\\`, '秤上的桶'),
  'odd-address': '见[方案](https://e.cn/a。)',
  'other-language': '---\ntitle: 食堂简报\ndate: 2024\nlang: en\n---\n\n## 要闻\n\n正文。\n',
  'alt-file-name': picture('IMG_0001.jpg'),
}
