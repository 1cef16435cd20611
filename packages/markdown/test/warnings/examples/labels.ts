import { type Examples, lines } from './examples.ts'

const picture = '![秤](https://e.cn/a.jpg)'
const table = lines('| 班级 | 千克 |', '| --- | --- |', '| 三班 | 12 |')

export const labels: Record<string, Examples> = {
  'near-source': {
    warns: [
      {
        text: lines('正文。', '摘自：《小结》'),
        received: '摘自：《小结》',
        mended: lines('正文。', '', '摘自：《小结》'),
      },
      {
        text: lines('正文。', '', '（摘自：《小结》）'),
        received: '（摘自：《小结》）',
        mended: lines('正文。', '', '摘自：《小结》'),
      },
      {
        text: '正文。（摘自：《小结》）',
        received: '（摘自：《小结》）',
        mended: lines('正文。', '', '摘自：《小结》'),
      },
      {
        text: '正文。（摘自《小结》）',
        received: '（摘自《小结》）',
        mended: lines('正文。', '', '摘自：《小结》'),
      },
      {
        text: lines('正文。', '', '摘自《小结》'),
        received: '摘自《小结》',
        mended: lines('正文。', '', '摘自：《小结》'),
      },
      { text: lines('正文。', '', '摘自：《小结》', '', '又一段。'), received: '摘自：《小结》' },
      { text: lines('正文。', '', '来源：《小结》', '', '编辑：小林'), received: '来源：《小结》' },
      { text: lines('正文。', '', '**来源：**食堂日报'), received: '**来源：**食堂日报' },
      { text: lines('正文。', '', '【来源】食堂日报'), received: '【来源】食堂日报' },
      {
        text: lines('正文。', '', '[来源：食堂日报](https://e.cn/)'),
        received: '[来源：食堂日报](https://e.cn/)',
      },
      { text: lines('正文。', '', '本文来源丨食堂日报'), received: '本文来源丨食堂日报' },
      { text: lines('正文。', '', '——摘自《食堂日报》'), received: '——摘自《食堂日报》' },
      { text: lines('正文。', '', '摘自：'), received: '摘自：' },
      {
        text: lines('Text.', '', '*Source: Canteen Daily*'),
        received: '*Source: Canteen Daily*',
        lang: 'en',
      },
    ],
    silent: [
      lines('来源：《小结》。', '', '又一段。'),
      lines('正文。', '', '来源不明的食材一律不用'),
      lines('正文。', '', 'Sources say so'),
      lines('正文。', '', '摘自：《小结》'),
      lines('正文。', '', '来源：《小结》'),
      '这段话摘自《小结》。',
      '作者：林一禾',
      '（原文写于五月）',
    ],
  },
  'near-attribution': {
    warns: [
      {
        text: lines('> 一粒米也有来历。', '', '—— 林一禾'),
        received: '—— 林一禾',
        mended: lines('> 一粒米也有来历。', '>', '> —— 林一禾'),
      },
      {
        text: lines('> 一粒米也有来历。', '', `—— [林一禾](https://e.cn/${'a'.repeat(70)})`),
        received: `—— [林一禾](https://e.cn/${'a'.repeat(70)})`,
        mended: lines('> 一粒米也有来历。', '>', `> —— [林一禾](https://e.cn/${'a'.repeat(70)})`),
      },
      {
        text: lines('> 一粒米也有来历。', '', '> —— 林一禾'),
        received: '> —— 林一禾',
        mended: lines('> 一粒米也有来历。', '>', '> —— 林一禾'),
      },
      {
        text: lines('> 一粒米也有来历。', '> 一一林一禾'),
        received: '一一林一禾',
        mended: lines('> 一粒米也有来历。', '> ——林一禾'),
      },
      {
        text: lines('> 一粒米也有来历。', '>', '> - 林一禾'),
        received: '- 林一禾',
        mended: lines('> 一粒米也有来历。', '>', '> —— 林一禾'),
      },
      {
        text: '> 一粒米也有来历。——林一禾',
        received: '——林一禾',
        mended: lines('> 一粒米也有来历。', '> ——林一禾'),
      },
      {
        text: lines('> 一粒米，', '> “也有来历。” —— 林一禾《小结》'),
        received: '—— 林一禾《小结》',
        mended: lines('> 一粒米，', '> “也有来历。”', '> ——林一禾《小结》'),
      },
      {
        text: '> A grain has a history. - Ann Lee',
        received: '- Ann Lee',
        mended: lines('> A grain has a history.', '> — Ann Lee'),
        lang: 'en',
      },
      { text: '- > 一粒米也有来历。——林一禾', received: '——林一禾' },
      {
        text: lines('> A grain has a history.', '', '- Ann Lee'),
        received: '- Ann Lee',
        mended: lines('> A grain has a history.', '>', '> — Ann Lee'),
        lang: 'en',
      },
      { text: lines('> 一粒米也有来历。', '> ——林一禾', '> 《小结》'), received: '——林一禾' },
      { text: lines('> 一粒米也有来历。', '> 摘自：《小结》'), received: '摘自：《小结》' },
      { text: lines('> 一粒米也有来历。', '', '出自《一粒米》'), received: '出自《一粒米》' },
    ],
    silent: [
      lines('> 一粒米也有来历。', '', '出自《一粒米》的这句话挂在墙上。'),
      lines('> 一粒米也有来历。', '>', '> —— 林一禾'),
      '> 一粒米也有来历——林一禾',
      '> 一粒米也有来历。——他说，不要剩饭。',
      '> 一粒米也有来历。—— 完 ——',
      '> It fell in May. - 3 kg',
      lines('> Bring:', '', '- Lunch boxes', '- Cups'),
      '一粒米也有来历。——林一禾',
      lines('> 要带：', '>', '> - 餐盒', '> - 筷子'),
      lines('> 一粒米也有来历。', '', '-- 完 --'),
      lines('> 一粒米也有来历。', '', '正文。'),
      lines('> 《一粒米》', '>', '> - **评分**: ★★★★★'),
      lines('> 《一粒米》', '>', '> - 页数：320 页'),
      lines('> 本周：', '>', '> - [Clang][RVV] add some intrinsics'),
      lines('> 《一粒米》', '>', '> - ★★★★☆'),
      lines('> 《一粒米》', '', '— 8.5'),
    ],
  },
  'near-credit': {
    warns: [
      {
        text: lines(`${picture}\\`, '摄影：周小满'),
        received: '摄影：',
        mended: lines(`${picture}\\`, '图片：周小满'),
      },
      { text: lines(picture, '图/周小满'), received: '图/', mended: lines(picture, '图片：周小满') },
      {
        text: lines(picture, '图片来源: 周小满'),
        received: '图片来源: ',
        mended: lines(picture, '图片：周小满'),
      },
      {
        text: lines(picture, 'Photo by Zhou'),
        received: 'Photo by ',
        mended: lines(picture, 'Picture: Zhou'),
        lang: 'en',
      },
    ],
    silent: [lines(`${picture}\\`, '图片：周小满'), lines(`${picture}\\`, '秤上的桶'), '摄影：周小满'],
  },
  'near-caption': {
    warns: [
      {
        text: lines(picture, '', '图1 秤上的桶'),
        received: '图1 秤上的桶',
        mended: lines(`${picture}\\`, '图1 秤上的桶'),
      },
      {
        text: lines('![秤](https://e.cn/a.jpg)', '', '题图：秤上的桶'),
        received: '题图：秤上的桶',
        mended: lines('![秤](https://e.cn/a.jpg)\\', '题图：秤上的桶'),
      },
      {
        text: lines(picture, '', '图：秤上的桶'),
        received: '图：秤上的桶',
        mended: lines(`${picture}\\`, '图：秤上的桶'),
      },
      {
        text: lines(picture, '', '▲ 秤上的桶'),
        received: '▲ 秤上的桶',
        mended: lines(`${picture}\\`, '▲ 秤上的桶'),
      },
      {
        text: lines(picture, '', '图片：周小满'),
        received: '图片：周小满',
        mended: lines(`${picture}\\`, '图片：周小满'),
      },
      {
        text: lines(picture, '', 'Figure 1. The bucket'),
        received: 'Figure 1. The bucket',
        mended: lines(`${picture}\\`, 'Figure 1. The bucket'),
        lang: 'en',
      },
      {
        text: lines(picture, '', '（周小满 摄）'),
        received: '（周小满 摄）',
        mended: lines(`${picture}\\`, '图片：周小满'),
      },
      {
        text: lines(picture, '', '*秤上的桶*', '', '正文。'),
        received: '*秤上的桶*',
        mended: lines(`${picture}\\`, '*秤上的桶*', '', '正文。'),
      },
      {
        text: lines('正文。', '', '图1 秤上的桶', '', picture),
        received: '图1 秤上的桶',
        mended: lines('正文。', '', `${picture}\\`, '图1 秤上的桶'),
      },
      {
        text: lines('▼ 秤上的桶', '', picture),
        received: '▼ 秤上的桶',
        mended: lines(`${picture}\\`, '▼ 秤上的桶'),
      },
    ],
    silent: [
      lines(picture, '', '图书馆也称了。'),
      lines(picture, '', '正文。'),
      '图1 秤上的桶',
      lines(`${picture}\\`, '图1 桶'),
      lines('图1 秤上的桶', '', `${picture}\\`, '图1 秤上的桶'),
      lines('图1 是秤上的桶。', '', picture),
      lines('图1 是秤上的桶：', '', picture),
      lines(picture, '', '*秤*上有桶'),
      lines(picture, '', '这些都是周小满拍摄'),
    ],
  },
  'near-table-caption': {
    warns: [
      {
        text: lines('表1 各班的剩饭', '', table),
        received: '表1 各班的剩饭',
        mended: lines(table, '', '表：各班的剩饭'),
      },
      {
        text: lines(table, '', '表 2-1：各班的剩饭'),
        received: '表 2-1：各班的剩饭',
        mended: lines(table, '', '表：各班的剩饭'),
      },
      {
        text: lines('附表一：各班的剩饭', '', table, '', '正文。'),
        received: '附表一：各班的剩饭',
        mended: lines(table, '', '表：各班的剩饭', '', '正文。'),
      },
      {
        text: lines('表：各班的剩饭', table),
        received: '表：各班的剩饭',
        mended: lines(table, '', '表：各班的剩饭'),
      },
      { text: lines('**表1** 各班的剩饭', '', table), received: '**表1** 各班的剩饭' },
      { text: lines(table, '', '表2 各班的剩饭', '', table), received: '表2 各班的剩饭' },
      {
        text: lines('Table 1. What was left', '', table),
        received: 'Table 1. What was left',
        mended: lines(table, '', 'Table: What was left'),
        lang: 'en',
      },
    ],
    silent: [
      lines(table, '', '表：各班的剩饭'),
      lines('表1 各班的剩饭', '', table, '', '表：各班的剩饭'),
      lines('表1 列出各班的剩饭，单位是千克。', '', table),
      lines('表1列出各班的剩饭', '', table),
      lines('表彰：三班', '', table),
      lines('表1 各班的剩饭', '', '正文。', '', table),
      lines('表1 各班的剩饭如下：', '', table),
    ],
  },
}
