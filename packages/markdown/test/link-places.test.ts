import { fromMarkdown, fromMdast } from '@cec-bulletin/markdown'
import type { LinkPlace, MapLink } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { treeOf } from './tree-of.ts'

const document = `---
title: 简报
date: 2024
lang: zh-CN
url: https://e.cn/issue
imprint:
  statement: 见[说明](https://e.cn/statement)
  site: "https://e.cn/"
---

## 栏目

> 引[甲](https://e.cn/a)
>
> —— [乙](https://e.cn/b)

### 文章

见**[丙](https://e.cn/c)**，
再见<https://e.cn/d>、[丁][d]。

![图](https://e.cn/f.png)\\
[戊](https://e.cn/g)

| 甲 | [己](https://e.cn/h) |
| --- | --- |

[d]: https://e.cn/e

摘自：[报](https://e.cn/i)\\
[刊](https://e.cn/j)
`

const places = [
  ['https://e.cn/issue', 5, 6],
  ['https://e.cn/a', 13, 4],
  ['https://e.cn/b', 15, 6],
  ['https://e.cn/c', 19, 4],
  ['https://e.cn/d', 20, 3],
  ['https://e.cn/e', 20, 20],
  ['https://e.cn/f.png', 22, 1],
  ['https://e.cn/g', 23, 1],
  ['https://e.cn/h', 25, 7],
  ['https://e.cn/i', 30, 4],
  ['https://e.cn/j', 31, 1],
  // The statement is Markdown within YAML, so it is told where that begins.
  ['https://e.cn/statement', 7, 14],
  ['https://e.cn/', 8, 9],
]

const placesIn = (read: (mapLink: MapLink) => unknown) => {
  const seen: LinkPlace[] = []
  read((place) => {
    seen.push(place)
    return place.url
  })
  return seen.map(({ url, line, column }) => [url, line, column])
}

describe('`mapLink` is told the line and the column of each link', () => {
  test('of a document', () => {
    expect(placesIn((mapLink) => fromMarkdown(document, { mapLink }))).toEqual(places)
  })

  test('of a tree', () => {
    expect(placesIn((mapLink) => fromMdast(treeOf(document), { mapLink, source: document }))).toEqual(places)
  })
})
