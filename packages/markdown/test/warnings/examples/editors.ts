import { type Examples, lines } from './examples.ts'

const document = (title: string) =>
  `---\ntitle: ${title}\ndate: 2024\nlang: zh-CN\n---\n\n## 栏目\n\n正文。\n`

export const editors: Record<string, Examples> = {
  'front-matter-comment': {
    warns: [
      {
        text: document('食堂简报 # 五月'),
        received: '# 五月',
        mended: document('"食堂简报 # 五月"'),
      },
      {
        text: document('C #光盘 "行动" #'),
        received: '#光盘 "行动" #',
        mended: document('"C #光盘 \\"行动\\" #"'),
      },
    ],
    silent: [document('食堂简报#五月'), document('"食堂简报" # 总第 12 期'), '正文 # 五月'],
  },
  'task-item': {
    warns: [
      { text: lines('- [ ] 报送表格', '- [x] 拍照'), received: '[x] ' },
      { text: lines('1. 【√】拍照', '2. 【】报送'), received: '【√】' },
    ],
    silent: ['[x] 轴', '- 报送 [x]', String.raw`- \[ ] 报送`, '- 【注】拍照'],
  },
  'table-of-contents': {
    warns: [
      { text: '[TOC]', received: '[TOC]' },
      { text: '[[toc]]', received: '[[toc]]' },
      { text: '【目录】', received: '【目录】' },
    ],
    silent: [String.raw`\[TOC]`, '`[TOC]`', '写 [TOC] 没有用'],
  },
  directive: {
    warns: [
      { text: lines('::: tip', '请带餐盒。', ':::'), received: '::: tip' },
      { text: lines('!!! note', '请带餐盒。'), received: '!!! note' },
      { text: lines('请注意：', '[!NOTE]'), received: '[!NOTE]' },
      { text: lines('> [!NOTE', '> 请带餐盒。'), received: '[!NOTE' },
      { text: '> [!NOTE] 请带餐盒。', received: '[!NOTE]' },
      { text: lines('> 请带餐盒。', '>', '> [!note]'), received: '[!note]' },
    ],
    silent: [
      lines('> [!NOTE]', '> 请带餐盒。'),
      lines('> [!Tip]  ', '>', '> - 请带餐盒。'),
      lines('- 甲', '  > [!WARNING]\\', '  > **请带餐盒。**'),
      lines('> [!INFO]', '> 请带餐盒。'),
      String.raw`> \[!NOTE]`,
      String.raw`\::: tip`,
      '`:::`',
      '好！！！',
      '时间 ::: 地点',
    ],
  },
  'template-tag': {
    warns: [
      { text: '{% include footer.html %}', received: '{% include footer.html %}' },
      { text: '本期编辑：{{ editor }}。', received: '{{ editor }}' },
      { text: '<%= title %>', received: '<%= title %>' },
      { text: `共 \${count} 所`, received: `\${count}` },
      { text: '共 #{count} 所', received: '#{count}' },
      { text: '{# 待补 #}', received: '{# 待补 #}' },
      { text: '{{< audio `a.mp3` >}}', received: '{{< audio `a.mp3` >}}' },
      {
        text: '{{< note [词](https://e.cn/a) >}}',
        received: '{{< note [词](https://e.cn/a) >}}',
      },
    ],
    silent: [String.raw`\{{ editor }}`, '`{{ editor }}`', '集合 {1, 2}', `变量 \${HOME}`, '{%}'],
  },
  'attribute-list': {
    warns: [
      { text: '#### 怎样买 {#how}', received: '{#how}', mended: '#### 怎样买' },
      { text: lines('### 怎样买 {#how}', '', '正文。'), received: '{#how}' },
      { text: '请带餐盒。{.tip}', received: '{.tip}' },
      { text: '[清单](https://e.cn/){:target="_blank"}', received: '{:target="_blank"}' },
      {
        text: "见[清单](https://e.cn/){:data-proofer-ignore=''}。",
        received: "{:data-proofer-ignore=''}",
      },
      { text: '见[清单](https://e.cn/){.out} 和', received: '{.out}' },
    ],
    silent: [
      String.raw`怎样买 \{#how}`,
      '`{#how}`',
      '集合 {a}',
      '返回 {:ok, 1} 或 {a=1}',
      '[清单](https://e.cn/){见下}',
      '[{a=1}](https://e.cn/)',
    ],
  },
  'emoji-name': {
    warns: [
      { text: ':tada: 一百天', received: ':tada:' },
      { text: '一百天了:heart_eyes:', received: ':heart_eyes:' },
    ],
    silent: ['10:30:20', 'std::io::read', String.raw`\:tada:`, '`:tada:`', 'a:b:c'],
  },
}
