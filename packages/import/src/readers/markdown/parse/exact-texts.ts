import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'

/**
 * Makes of each piece of text a node of its own, so that its place says which characters it was: `a\*b&amp;` is `a`,
 * `*`, `b` and `&`. mdast-util-from-markdown joins them.
 */
export const exactTexts: Extension = {
  enter: {
    characterEscape: open,
    characterReference: open,
    data: open,
  },
  exit: {
    characterEscape: close,
    characterEscapeValue: write,
    characterReference: close,
    data: writeAndClose,
    lineEnding,
  },
}

function open(this: CompileContext, token: Token): void {
  this.enter({ type: 'text', value: '' }, token)
}

function write(this: CompileContext, token: Token): void {
  const node = this.stack.at(-1)
  if (node?.type === 'text') node.value += this.sliceSerialize(token)
}

function close(this: CompileContext, token: Token): void {
  this.exit(token)
}

function writeAndClose(this: CompileContext, token: Token): void {
  write.call(this, token)
  this.exit(token)
}

/** As mdast-util-from-markdown has it, but for the node. */
function lineEnding(this: CompileContext, token: Token): void {
  const parent = this.stack.at(-1)
  if (!parent || !('children' in parent)) return
  if (this.data.atHardBreak) {
    const end = parent.children.at(-1)?.position?.end
    if (end) Object.assign(end, { line: token.end.line, column: token.end.column, offset: token.end.offset })
    this.data.atHardBreak = undefined
    return
  }
  if (this.data.setextHeadingSlurpLineEnding || !this.config.canContainEols.includes(parent.type)) return
  open.call(this, token)
  writeAndClose.call(this, token)
}
