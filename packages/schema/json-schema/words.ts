import type { Said } from '../src/nodes/definition.ts'

/** Fields that stand in many objects. */
export const everywhere: Record<string, Said> = {
  type: ['Kind of node.', '节点类型。'],
  position: ['Left by Markdown parsers; passed over.', 'Markdown 解析器留下的位置信息；解析时忽略。'],
  spread: ['Left by Markdown parsers; passed over.', 'Markdown 解析器留下的间距信息；解析时忽略。'],
  checked: ['Left by Markdown parsers; must be null.', 'Markdown 解析器留下的勾选状态；必须为 null。'],
  meta: ['Left by Markdown parsers; must be null.', 'Markdown 解析器留下的附加信息；必须为 null。'],
  label: ['Left by Markdown parsers; passed over.', 'Markdown 解析器留下的名称；解析时忽略。'],
  title: ['Left by Markdown parsers; must be null.', 'Markdown 解析器留下的标题；必须为 null。'],
}
