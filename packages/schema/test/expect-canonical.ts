import assert from 'node:assert/strict'
import {
  type Block,
  childrenOf,
  type Inline,
  type Issue,
  type IssueNode,
  type NestedBlock,
} from '../src/index.ts'
import { inlines, nestedBlocks } from '../src/nodes/definitions.ts'

/** Holds an issue against what the model says of one, without the code that makes it so. */
export function expectCanonical(issue: Issue): void {
  expectPlain(issue)
  const names: string[] = []
  const anchors: string[] = []
  for (const section of issue.sections) {
    expectLine(section.title)
    assert.deepEqual(expectBlocks(section.introduction), [])
    anchors.push(...[section.id ?? []].flat())
    for (const { id, title, body, sources, notes } of section.articles) {
      if (title !== undefined) expectLine(title)
      anchors.push(...[id ?? []].flat())
      for (const source of sources) expectLine(source.title)
      // Notes in the order of the first references, each referred to, none inside another.
      assert.deepEqual(
        [...new Set(expectBlocks(body))],
        notes.map(({ identifier }) => identifier),
      )
      for (const note of notes) assert.deepEqual(expectNested(note.children, 1), [])
      names.push(...notes.map(({ identifier }) => identifier))
    }
  }
  assert.equal(new Set(names).size, names.length)
  assert.equal(new Set(anchors).size, anchors.length)
  if (issue.imprint?.statement) assert.deepEqual(expectInlines(issue.imprint.statement), [])
  for (const line of [issue.title, issue.series, issue.number, issue.summary]) {
    if (line !== undefined) expectLine(line)
  }
}

/** No empty field, no character that no output can carry. */
function expectPlain(value: unknown): void {
  if (typeof value === 'string')
    assert.doesNotMatch(
      value.replace(/[\n\t]/g, ''),
      /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u,
    )
  if (typeof value !== 'object' || value === null) return
  for (const [key, field] of Object.entries(value)) {
    // `null` is a column's own alignment, and nothing else.
    if (!Array.isArray(value)) assert.equal(field ?? 'absent', field, key)
    expectPlain(field)
  }
}

function expectLine(line: string): void {
  assert.equal(line, line.trim())
  assert.notEqual(line, '')
}

/** Answers with the names of the notes referred to, in order. */
function expectBlocks(blocks: Block[]): string[] {
  let depth = 3
  return blocks.flatMap((block) => {
    if (block.type !== 'heading') return expectBlock(block, 0)
    assert.ok(block.depth >= 4)
    assert.ok(block.depth <= depth + 1)
    depth = block.depth
    return expectInlines(block.children)
  })
}

function expectNested(blocks: NestedBlock[], depth: number): string[] {
  assert.ok(depth <= 8)
  assert.ok(blocks.length > 0)
  return blocks.flatMap((block) => expectBlock(block, depth))
}

function expectBlock(block: NestedBlock, depth: number): string[] {
  switch (block.type) {
    case 'paragraph':
      return expectInlines(block.children)
    case 'list': {
      const last = (block.start ?? 1) + block.children.length - 1
      assert.notEqual(block.start, 1)
      if (!block.ordered) assert.ok(!('start' in block))
      if (block.marker?.includes('一')) assert.ok(last <= 99)
      return block.children.flatMap((item) => expectNested(item.children, depth + 1))
    }
    case 'blockquote': {
      const names = expectNested(block.children, depth + 1)
      return block.attribution ? [...names, ...expectInlines(block.attribution)] : names
    }
    case 'table': {
      const width = block.children[0]?.children.length ?? 0
      assert.ok(width > 0)
      if (block.align) {
        assert.equal(block.align.length, width)
        assert.equal(
          block.align.some((column) => column !== null),
          true,
        )
      }
      return block.children.flatMap((row) => {
        assert.equal(row.children.length, width)
        return row.children.flatMap(({ children }) => (children.length === 0 ? [] : expectInlines(children)))
      })
    }
    case 'image':
      assert.equal(block.alt, block.alt.trim())
      return [block.caption, block.credit].flatMap((words) => (words ? expectInlines(words) : []))
    case 'code':
      assert.notEqual(block.value.trim(), '')
      assert.doesNotMatch(block.value, /\r|^[^\S\n]+$/m)
      assert.ok(!block.value.endsWith('\n'))
      return []
    default:
      return expectParts(childrenOf(block), depth)
  }
}

/** For a block that promises nothing but of the blocks and the line that it is made of. */
function expectParts(parts: readonly IssueNode[], depth: number): string[] {
  const nested = parts.filter((node) => node.type in nestedBlocks) as NestedBlock[]
  const line = parts.filter((node) => node.type in inlines) as Inline[]
  assert.equal(nested.length + line.length, parts.length)
  return [
    ...(nested.length === 0 ? [] : expectNested(nested, depth + 1)),
    ...(line.length === 0 ? [] : expectInlines(line)),
  ]
}

function expectInlines(nodes: Inline[]): string[] {
  assert.equal(isVisible(nodes), true)
  const leaves = leavesOf(nodes)
  assert.notEqual(leaves.at(0)?.type, 'break')
  assert.notEqual(leaves.at(-1)?.type, 'break')
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.type === 'break') assert.notEqual(leaves[index + 1]?.type, 'break')
  }
  expectNodes(nodes, [])
  return leaves.flatMap((leaf) => (leaf.type === 'footnoteReference' ? [leaf.identifier] : []))
}

function expectNodes(nodes: Inline[], around: string[]): void {
  for (const [index, node] of nodes.entries()) {
    assert.ok(!around.includes(node.type))
    if (!['link', 'break', 'footnoteReference'].includes(node.type)) {
      assert.notEqual(nodes[index + 1]?.type, node.type)
    }
    if (node.type === 'text') assert.notEqual(node.value, '')
    if (node.type === 'inlineCode') assert.notEqual(node.value.trim(), '')
    if (node.type === 'footnoteReference') assert.ok(!around.includes('link'))
    if (!('children' in node)) continue
    assert.equal(isVisible(node.children), true)
    if (node.type !== 'link') {
      const [first, last] = [node.children.at(0), node.children.at(-1)]
      if (first?.type === 'text') assert.equal(first.value, first.value.trimStart())
      if (last?.type === 'text') assert.equal(last.value, last.value.trimEnd())
    }
    expectNodes(node.children, [...around, node.type])
  }
}

const leavesOf = (nodes: Inline[]): Inline[] =>
  nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]))

const isVisible = (nodes: Inline[]) =>
  leavesOf(nodes).some(
    (leaf) => leaf.type === 'footnoteReference' || ('value' in leaf && leaf.value.trim() !== ''),
  )
