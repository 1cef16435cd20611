import { type Examples, lines } from './examples.ts'

export const editors: Record<string, Examples> = {
  'table-of-contents': {
    warns: [
      { text: '[TOC]', received: '[TOC]' },
      { text: '[[toc]]', received: '[[toc]]' },
    ],
    silent: [String.raw`\[TOC]`, '`[TOC]`', '写 [TOC] 没有用'],
  },
  directive: {
    warns: [
      { text: lines('::: tip', '请带餐盒。', ':::'), received: '::: tip' },
      { text: lines('!!! note', '请带餐盒。'), received: '!!! note' },
      { text: lines('> [!NOTE]', '> 请带餐盒。'), received: '[!NOTE]' },
    ],
    silent: [String.raw`\::: tip`, '`:::`', '好！！！', '时间 ::: 地点'],
  },
  'template-tag': {
    warns: [
      { text: '{% include footer.html %}', received: '{% include footer.html %}' },
      { text: '本期编辑：{{ editor }}。', received: '{{ editor }}' },
      { text: '<%= title %>', received: '<%= title %>' },
      { text: `共 \${count} 所`, received: `\${count}` },
      { text: '共 #{count} 所', received: '#{count}' },
      { text: '{# 待补 #}', received: '{# 待补 #}' },
    ],
    silent: [String.raw`\{{ editor }}`, '`{{ editor }}`', '集合 {1, 2}', `变量 \${HOME}`, '{%}'],
  },
  'attribute-list': {
    warns: [
      { text: '#### 怎样买 {#how}', received: '{#how}' },
      { text: '请带餐盒。{.tip}', received: '{.tip}' },
    ],
    silent: [String.raw`怎样买 \{#how}`, '`{#how}`', '集合 {a}'],
  },
  'emoji-name': {
    warns: [
      { text: ':tada: 一百天', received: ':tada:' },
      { text: '一百天了:heart_eyes:', received: ':heart_eyes:' },
    ],
    silent: ['10:30:20', 'std::io::read', String.raw`\:tada:`, '`:tada:`', 'a:b:c'],
  },
}
