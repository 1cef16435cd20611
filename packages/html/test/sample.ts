import { type Issue, type IssueInput, parseIssue } from '@cec-bulletin/schema'

/** The longest address of a real bulletin. */
const longAddress = `https://www.example.org/programmes/sustainable-tourism/initiative?utm_source=Secretariat+-+Monthly+Update+Email+Subscriber+List&utm_campaign=a7ba0308e4-EMAIL_CAMPAIGN_2023_06_29_11_59&utm_medium=email&utm_term=0_-a7ba0308e4-%5BLIST_EMAIL_ID%5D&${'path=%E5%8F%AF%E6%8C%81%E7%BB%AD&'.repeat(8)}end`

const text = (value: string) => ({ type: 'text' as const, value })
const paragraph = (...words: (string | object)[]) => ({
  type: 'paragraph' as const,
  children: words.map((word) => (typeof word === 'string' ? text(word) : word)),
})
const list = (marker: string | undefined, ...items: string[]) => ({
  type: 'list' as const,
  ordered: marker !== undefined && ['01.', '1)', '一、', '（一）'].includes(marker),
  ...(marker === undefined ? {} : { marker }),
  children: items.map((item) => ({ type: 'listItem' as const, children: [paragraph(item)] })),
})
const reference = (identifier: string) => ({ type: 'footnoteReference' as const, identifier })
const link = (url: string, words: string) => ({ type: 'link' as const, url, children: [text(words)] })

/** Every kind of node, in Chinese, with a section in English and one from right to left. */
export const sample: Issue = parseIssue({
  schemaVersion: 1,
  title: '绿色采购观察：城市食堂的一年',
  series: '可持续消费通讯',
  number: '7',
  date: '2026-03-15',
  lang: 'zh-CN',
  summary: '十二座城市的食堂用一年时间改了菜单、合同和垃圾桶。本期看它们做成了什么，又被什么绊住。',
  url: 'https://example.cn/tongxun/2026/7',
  sections: [
    {
      title: '本期关注',
      introduction: [
        {
          type: 'blockquote',
          children: [paragraph('省下来的每一粒米，都不必再运、再煮、再倒掉。')],
          attribution: [text('某食堂主管'), { type: 'emphasis', children: [text('访谈')] }],
        },
      ],
      articles: [
        {
          id: 'canteen',
          title: '从采购单开始：食堂怎样把“绿色”写进合同',
          body: [
            paragraph(
              '2025年，十二座城市的',
              { type: 'strong', children: [text('机关食堂')] },
              '把“可持续”写进了采购合同——不是口号，而是',
              { type: 'emphasis', children: [text('可以核对')] },
              '的条款……其中最难的一条，是',
              { type: 'delete', children: [text('每月')] },
              '每周公布',
              { type: 'inlineCode', value: 'food-waste.csv' },
              '。',
              reference('waste'),
              '详见',
              link('https://www.example.org/report?lang=zh&year=2025', '《城市食堂报告（2025）》'),
              '，也可写信至',
              link('mailto:office@example.cn', 'office@example.cn'),
              '。',
            ),
            { type: 'heading', depth: 4, children: [text('三条硬杠杠')] },
            list('01.', '本地食材不少于四成；', '一次性用品减到零；', '剩饭剩菜称重、公示、追责。'),
            { type: 'heading', depth: 5, children: [text('怎样称重')] },
            { ...list('一、', '早、中、晚各称一次；', '由两人签字。'), start: 11 },
            list('（一）', '第一步', '第二步'),
            list('1)', 'one', 'two'),
            list('※', '减少过度包装；', '改用可重复使用的餐盒；'),
            {
              type: 'list',
              ordered: false,
              children: [
                {
                  type: 'listItem',
                  children: [paragraph('有些做法要分两步走：'), list(undefined, '先试点；', '再推广。')],
                },
                { type: 'listItem', children: [paragraph('也有些一步到位。', reference('waste'))] },
              ],
            },
            {
              type: 'table',
              align: [null, 'right', 'center'],
              caption: [text('每餐剩余，'), { type: 'emphasis', children: [text('按周')] }],
              children: [
                ['城市', '每餐剩余（克）', '变化'],
                ['甲市', '41', '−38%'],
                ['乙市', '57', '−12%'],
              ].map((row) => ({
                type: 'tableRow',
                children: row.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
              })),
            },
            { type: 'thematicBreak' },
            paragraph('第一行', { type: 'break' }, '第二行，地址是', link(longAddress, longAddress), '。'),
          ],
          sources: [{ title: '城市食堂网络网站', url: longAddress }, { title: '《采购月报》' }],
          notes: [
            {
              type: 'footnoteDefinition',
              identifier: 'waste',
              children: [paragraph('指出餐之后未食用的部分，不含骨头和果皮。')],
            },
          ],
        },
        {
          body: [
            { type: 'heading', depth: 4, children: [text('编者按')] },
            paragraph('没有标题的文章，小标题升一级。'),
            {
              type: 'blockquote',
              children: [paragraph('引文里也有清单：'), list('✓', '其一', '其二')],
            },
            {
              type: 'blockquote',
              kind: 'warning',
              children: [paragraph('秤要先归零。', link('https://example.cn/cheng', '怎样归零'))],
              attribution: [text('后勤处')],
            },
            { type: 'blockquote', kind: 'note', children: [list(undefined, '其一', '其二')] },
          ],
        },
      ],
    },
    {
      title: 'In English',
      lang: 'en',
      articles: [
        {
          title: 'Kitchens that count',
          body: [
            paragraph(
              '“Counting plates” sounds dull — until the numbers fall. See ',
              link('https://example.cn/en', 'our own pages'),
              '.',
            ),
          ],
          sources: [{ title: 'Plate Watch', url: 'https://plates.example.org/' }],
        },
      ],
    },
    {
      title: 'بالعربية',
      lang: 'ar',
      articles: [
        { title: 'مطابخ المدن', body: [paragraph('وفرت المطابخ نصف الطعام.'), list('01.', 'أولا', 'ثانيا')] },
      ],
    },
  ],
  imprint: {
    statement: [text('本通讯由示例中心编制，'), link('https://www.example.org/', '转载请注明'), text('。')],
    publisher: '示例中心',
    editors: [{ name: '王小明', email: 'wang@example.cn' }, { name: '李四' }],
    email: 'office@example.cn',
    site: 'https://example.cn/',
  },
} as unknown as IssueInput)
