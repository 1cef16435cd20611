import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

const body = '<h2>要闻</h2><h3>一篇</h3><p>正文在此，写得很长，是一段话。</p>'

const draftOf = (head: string, rest = body) => infer(readHtml(`<h1>简报</h1>${head}${rest}`)).draft

test.each([
  ['2024年3月12日 08:00', { date: '2024-03-12' }, undefined],
  ['2024-03-12 08:00:30 南街办公室', { date: '2024-03-12' }, '南街办公室'],
  ['南街办公室编　　2024年12月5日', { date: '2024-12-05' }, '南街办公室'],
  ['南街办公室编印 第3期', { number: '第3期' }, '南街办公室'],
  [
    '总第 33 期 · 2025 年 1 月 15 日 · 西山步道协会',
    { number: '总第 33 期', date: '2025-01-15' },
    '西山步道协会',
  ],
  [
    '发表于 2024年9月30日 作者 阿满',
    { date: '2024-09-30', imprint: { editors: [{ name: '阿满' }] } },
    undefined,
  ],
  ['2024-09-30 来源：区报 记者：李一', { imprint: { editors: [{ name: '李一' }] } }, '区报'],
  ['（2024年第3期　总第41期）', { number: '2024年第3期　总第41期' }, undefined],
  ['第18期（总第120期）', { number: '第18期（总第120期）' }, undefined],
  ['2024年秋季学期 第1期', { number: '2024年秋季学期 第1期' }, undefined],
  ['2024年春季号', { number: '2024年春季号' }, undefined],
  ['2024年秋季号 · 总第9期', { number: '2024年秋季号 · 总第9期' }, undefined],
  ['Vol. 3, No. 2 / June 2024', { number: 'Vol. 3, No. 2', date: '2024-06' }, undefined],
  ['Issue 7 / 第7期', { number: 'Issue 7 / 第7期' }, undefined],
  ['NO.12 | Spring 2024', { number: 'NO.12 | Spring 2024' }, undefined],
  ['Northern Press, 3 June 2024', { date: '2024-06-03' }, 'Northern Press'],
  ['June 3rd, 2024', { date: '2024-06-03' }, undefined],
  ['主办单位：南街办公室　　2024年5月20日', { date: '2024-05-20' }, '南街办公室'],
  ['发布于 2024年4月2日 由 王小满', { imprint: { editors: [{ name: '王小满' }] } }, undefined],
  ['2024-07-18 | 作者：安全科 | 点击：45', { imprint: { editors: [{ name: '安全科' }] } }, undefined],
  ['发布时间：2024-05-20 字体：【大 中 小】 浏览次数：12次', { date: '2024-05-20' }, undefined],
])('the line %s', (line, fields, publisher) => {
  const draft = draftOf(`<p>${line}</p>`)
  expect(draft).toMatchObject(fields)
  expect(draft.imprint?.publisher).toBe(publisher)
})

test.each([
  '2024年3月12日 由bianji01 2条评论',
  '来源：本站原创 作者：admin 2024-03-12 暂无评论',
  '发布时间：2024-03-12 作者：系统管理员 点击：12次',
])('the line %s names nobody', (line) => {
  const draft = draftOf(`<p>${line}</p>`)
  expect(draft).toMatchObject({ date: '2024-03-12' })
  expect(draft.imprint).toBeUndefined()
})

test.each(['— END —', '— 完 —', 'THE END', '（完）', '【全文完】', '* END *'])('%s is dropped', (line) => {
  const { draft, ledger } = infer(readHtml(`<h1>简报</h1>${body}<p>${line}</p><p>编辑：王小满</p>`))
  expect(ledger.filter(({ rule }) => rule === 'end-mark')).toMatchObject([
    { fate: 'dropped', length: line.length },
  ])
  expect(draft.imprint?.editors).toEqual([{ name: '王小满' }])
})

test.each(['完', '故事的 END 在哪里', '（未完）'])('%s stays', (line) => {
  expect(JSON.stringify(draftOf('', `${body}<p>${line}</p>`))).toContain(line)
})

test('who is named twice is one editor', () => {
  const { draft } = infer(readHtml(`<h1>简报</h1>${body}<p>主编：王小满</p><p>编辑：王小满、李一</p>`))
  expect(draft.imprint?.editors).toEqual([{ name: '王小满' }, { name: '李一' }])
})

const large = (words: string) => `<p style="font-size:24px"><strong>${words}</strong></p>`

test.each([
  [
    'a box',
    `<section style="border:1px solid">${large('灯会通讯')}<p>第3期</p><p>2024年5月20日</p></section>`,
  ],
  ['lines', `${large('灯会通讯')}<p>2024年5月20日　第3期</p>`],
])('the series in %s below the title', (_, box) => {
  const draft = infer(readHtml(`<h1>扎灯的人</h1>${box}<p>本期说灯。</p>${body}`)).draft
  expect(draft).toMatchObject({ title: '扎灯的人', series: '灯会通讯', number: '第3期', date: '2024-05-20' })
  expect(draft).toMatchObject({ summary: '本期说灯。', sections: [{ title: '要闻' }] })
})

test('a title above a date in the text is no series', () => {
  const text = `<p>${'正文。'.repeat(30)}</p>${large('看灯')}<p>2024年5月20日，河边。</p>`
  expect(infer(readHtml(`<h1>扎灯的人</h1>${text}`)).draft.series).toBeUndefined()
})

const wechat = (meta: string) =>
  `<h1 id="activity-name">简报</h1><div id="meta_content">${meta}</div><div id="js_content">${body}</div>`

test.each([
  ['<span class="rich_media_meta icon">原创</span>', {}],
  ['<span class="rich_media_meta rich_media_meta_text">王小满</span>', { editors: [{ name: '王小满' }] }],
  ['<span class="rich_media_meta rich_media_meta_nickname"><a>巡护队</a></span>', { publisher: '巡护队' }],
])('of WeChat’s line under the title: %s', (meta, imprint) => {
  const { draft } = infer(readHtml(wechat(meta)))
  expect(draft.imprint ?? {}).toMatchObject(imprint)
  expect(JSON.stringify(draft)).not.toContain('原创')
})

test('where no tag says which line is the title, that of the window does, but not in a menu', () => {
  const page = `<title>老年食堂简报（6月）_北桥</title><div><a>老年食堂简报</a></div><div class="t">老年食堂简报</div><div>第6期</div><div id="zoom">${body}</div>`
  expect(infer(readHtml(page)).draft).toMatchObject({ title: '老年食堂简报', number: '第6期' })
})

test.each([
  ['<cite>老电工</cite>', '老电工'],
  ['<footer>—— 老电工</footer>', '老电工'],
])('whom a quote is by, in an element at its end: %s', (end, name) => {
  const quote = `<blockquote><p>风先试最高的。</p>${end}</blockquote>`
  expect(draftOf('', body + quote).sections[0]?.articles?.[0]?.body).toContainEqual({
    type: 'blockquote',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '风先试最高的。' }] }],
    attribution: [{ type: 'text', value: name }],
  })
})

test.each([
  ['<div class="sharedaddy"><h3>分享</h3><a href="https://e.org/">微博</a></div>', false],
  ['<div class="share-box">分享到：微博</div>', false],
  ['<div class="shared-work"><p>分享的工作</p></div>', true],
  [`<div class="share"><p>${'分享很长的文字。'.repeat(30)}</p></div>`, true],
])('%s is text: %s', (box, expected) => {
  expect(JSON.stringify(draftOf('', body + box)).includes('分享')).toBe(expected)
})

test.each([
  ['步道简报 第5期', '步道简报', '第5期'],
  ['工作简报（2024年第9期）', '工作简报', '2024年第9期'],
  ['步道简报<br>总第12期', '步道简报', '总第12期'],
  ['步道简报 · NO.12', '步道简报', 'NO.12'],
  ['第九期学员的简报', '第九期学员的简报', undefined],
  ['第5期', '第5期', undefined],
])('the title %s', (line, title, number) => {
  const { draft } = infer(readHtml(`<h1>${line}</h1>${body}`))
  expect(draft.title).toBe(title)
  expect(draft.number).toBe(number)
})

test.each([
  ['河埠月讯第37期｜桥下的船', '桥下的船', '河埠月讯', '第37期'],
  ['【河埠】第37期：桥下的船', '桥下的船', '河埠', '第37期'],
  ['《河埠月讯》第37期 桥下的船', '桥下的船', '河埠月讯', '第37期'],
  ['第37期｜桥下的船（上）', '桥下的船（上）', undefined, '第37期'],
  ['桥下的船（河埠月讯第37期）', '桥下的船', '河埠月讯', '第37期'],
  ['桥下的船｜河埠月讯第37期', '桥下的船', '河埠月讯', '第37期'],
  ['河埠月讯：桥下的船 第37期', '桥下的船', '河埠月讯', '第37期'],
  ['河埠月讯第37期（总第90期）', '河埠月讯', undefined, '第37期（总第90期）'],
  ['河埠月讯（试刊）第37期', '河埠月讯（试刊）', undefined, '第37期'],
  ['Vol.12｜桥下的船', '桥下的船', undefined, 'Vol.12'],
  ['The Quay, Issue 41: Boats under the bridge', 'Boats under the bridge', 'The Quay', 'Issue 41'],
  ['The Quay #41: Boats', 'Boats', 'The Quay', '#41'],
  ['Issue #41 — Boats', 'Boats', undefined, 'Issue #41'],
  ['The Quay #41', 'The Quay', undefined, '#41'],
  // Words that only go on behind a number.
  ['第3期培训班开班', '第3期培训班开班', undefined, undefined],
  ['河埠第5期共治会', '河埠第5期共治会', undefined, undefined],
  ['写给第5期的信：再见', '写给第5期的信：再见', undefined, undefined],
  ['Room #41b and C#7', 'Room #41b and C#7', undefined, undefined],
])('series, number and title in %s', (line, title, series, number) => {
  const { draft } = infer(readHtml(`<h1>${line}</h1>${body}`))
  expect([draft.title, draft.series, draft.number]).toEqual([title, series, number])
})

test('a date behind the number in a title is that of the issue', () => {
  const { draft } = infer(readHtml(`<h1>河埠月讯第37期（2024年6月）</h1>${body}`))
  expect(draft).toMatchObject({ title: '河埠月讯', number: '第37期', date: '2024-06' })
})

test('a number that is said twice is said once', () => {
  const { draft, ledger } = infer(readHtml(`<h1>步道简报 第5期</h1><p>第5期 2024年5月</p>${body}`))
  expect(draft).toMatchObject({ title: '步道简报', number: '第5期', date: '2024-05' })
  expect(draft.imprint).toBeUndefined()
  expect(ledger.filter(({ rule }) => rule === 'said-twice')).toHaveLength(1)
})

test('one paragraph above the first title is the summary, set as a quote or not', () => {
  expect(draftOf('<p>本期说说老面。</p>').summary).toBe('本期说说老面。')
  expect(draftOf('<blockquote><p>本期说说老面。</p></blockquote>').summary).toBe('本期说说老面。')
})

test.each(['————————', '------分隔线----------', '========'])('the line %s is dropped', (line) => {
  const { draft, ledger } = infer(readHtml(`<h1>简报</h1>${body}<p>${line}</p>`))
  expect(JSON.stringify(draft)).not.toContain(line)
  expect(ledger.filter(({ rule }) => rule === 'blank')).toMatchObject([{ length: line.length }])
})

test('a list of contents says titles without what is around them', () => {
  const { draft } = infer(
    readHtml(
      '<h1>简报</h1><p>2024年5月</p><p>目　录</p><p>要闻……1</p><p>一篇……2</p><h2>【要闻】</h2><h3>一篇</h3><p>正文。</p>',
    ),
  )
  expect(draft.sections).toMatchObject([
    { title: '【要闻】', introduction: [], articles: [{ title: '一篇' }] },
  ])
})

test.each([
  ['字数总计:520 | 阅读时长:2分钟', { summary: undefined }],
  ['阅读本文需要 3 分钟', { summary: undefined }],
  ['发表于2024-10-31|更新于2024-11-02', { date: '2024-10-31', imprint: undefined }],
])('counts and times of changes are of the page: %s', (line, fields) => {
  const draft = draftOf(`<p>${line}</p>`)
  for (const [name, value] of Object.entries(fields)) expect(draft[name as keyof typeof draft]).toBe(value)
})

test.each([
  ['<h3 id="a"><a href="#a">#</a>一篇</h3>', '一篇'],
  ['<h3 id="a">一篇<a href="#a">¶</a></h3>', '一篇'],
  ['<h3><a href="#b">见附录</a></h3>', '见附录'],
])('the title in %s', (title, words) => {
  expect(draftOf('', `<h2>要闻</h2>${title}<p>正文。</p>`).sections[0]?.articles?.[0]?.title).toBe(words)
})

test('the fields of a masthead may stand in a table', () => {
  const cells = '<td>第18期</td><td>主办单位：某社</td><td>2024年5月20日</td>'
  expect(draftOf(`<table><tr>${cells}</tr></table>`)).toMatchObject({
    number: '第18期',
    date: '2024-05-20',
    imprint: { publisher: '某社' },
  })
  const other = '<table><tr><td>第18期</td><td>印五百份</td></tr></table>'
  expect(JSON.stringify(draftOf(other))).toContain('印五百份')
})

test('a name that bulletins have, between the title and the line with the number, is the series', () => {
  const draft = draftOf('<h2>食物银行通讯</h2><p>2024年第3期（总第21期）</p><p>2024年3月28日</p>')
  expect(draft).toMatchObject({
    series: '食物银行通讯',
    number: '2024年第3期（总第21期）',
    date: '2024-03-28',
  })
})

test('a summary of nothing but titles is a list of contents', () => {
  const page = (line: string) =>
    infer(
      readHtml(
        `<h1>家校通讯</h1><p>${line}</p><h2>要闻</h2><h3>运动会落幕</h3><p>甲文一段。</p><h3>志愿岗的早晨</h3><p>乙文一段。</p>`,
      ),
    ).draft
  expect(page('本期导读 运动会落幕 志愿岗的早晨').summary).toBeUndefined()
  expect(JSON.stringify(page('本期导读 运动会落幕 志愿岗的早晨')).match(/志愿岗的早晨/g)).toHaveLength(1)
  expect(JSON.stringify(page('本期导读：运动会落幕之后，又有人来到志愿岗。').summary)).toContain('来到志愿岗')
})
