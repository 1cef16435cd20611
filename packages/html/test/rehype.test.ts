import type { Issue } from '@cec-bulletin/schema'
import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { type Processor, unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'
import { rehypeFromIssue, toHtmlThrough } from '../src/rehype/index.ts'
import { sample } from './sample.ts'

describe('toHtmlThrough', () => {
  test.each([false, true])(
    'a plugin that changes nothing changes nothing, document: %s',
    async (document) => {
      const nothing = () => () => {}
      expect(await toHtmlThrough(sample, { document, plugins: [nothing] })).toBe(toHtml(sample, { document }))
    },
  )

  test('plugins run in their order, with their options', async () => {
    const say = (word: string) => (tree: Root) => {
      tree.children.push({ type: 'comment', value: word })
    }
    expect(
      await toHtmlThrough(sample, {
        plugins: [
          [say, '甲'],
          [(word: string) => say(word), '乙'],
        ],
      }),
    ).toMatch(/<!--甲--><!--乙-->$/)
  })

  test('plugins may take their time', async () => {
    const slow = () => async (tree: Root) => {
      await Promise.resolve()
      tree.children.push({ type: 'comment', value: '迟' })
    }
    expect(await toHtmlThrough(sample, { plugins: [slow] })).toMatch(/<!--迟-->$/)
  })

  test('a plugin may add what our own trees never hold', async () => {
    const own = () => (tree: Root) => {
      tree.children.push({ type: 'element', tagName: 'my-element', properties: { dataX: 1 }, children: [] })
    }
    expect(await toHtmlThrough(sample, { plugins: [own] })).toMatch(/<my-element data-x="1"><\/my-element>$/)
  })
})

describe('rehypeFromIssue', () => {
  test.each([false, true])(
    'puts the tree of the issue in the place of the file’s own, document: %s',
    async (document) => {
      const processor = unified().use(reading(sample)).use(rehypeFromIssue, { document }).use(rehypeStringify)
      expect(String(await processor.process('# 别的'))).toBe(toHtml(sample, { document }))
    },
  )

  test('says what is missing', async () => {
    const processor = unified().use(reading(undefined)).use(rehypeFromIssue).use(rehypeStringify)
    await expect(processor.process('')).rejects.toThrow(
      'Cannot render the file: expected an issue at `file.data.issue`',
    )
  })
})

/** A plugin that takes any file for this issue. */
function reading(issue: Issue | undefined) {
  return function (this: Processor) {
    this.parser = (document, file): Root => {
      file.data.issue = issue
      return { type: 'root', children: [{ type: 'text', value: document }] }
    }
  }
}
