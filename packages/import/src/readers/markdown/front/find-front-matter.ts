import type { Range } from '../../../source/range.ts'
import type { FrontMatter } from './front-matter.ts'
import { readToml } from './read-toml.ts'
import { readYaml } from './read-yaml.ts'

/**
 * The YAML of Jekyll, Hugo and Hexo between lines of `---`, the TOML of Hugo and Zola between lines of `+++`; the header
 * of Pelican and old Hexo, whose first line is a field already. Nothing where the text begins with anything else.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const start = /^\ufeff?(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text)?.[0].length ?? 0
  const rest = text.slice(start)
  const yaml = fenced(rest, /^---[ \t]*$/m, /^(?:---|\.\.\.)[ \t]*\r?$/m)
  if (yaml) return { from: start, length: yaml.end, fields: readYaml(shifted(yaml.inside, start), text) }
  const toml = fenced(rest, /^\+\+\+[ \t]*$/m, /^\+\+\+[ \t]*\r?$/m)
  if (toml) return { from: start, length: toml.end, fields: readToml(shifted(toml.inside, start), text) }
  return header(rest, { start, text })
}

const shifted = ({ from, length }: Range, by: number): Range => ({ from: from + by, length })

function fenced(text: string, open: RegExp, close: RegExp): { inside: Range; end: number } | undefined {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  if (!open.test(first)) return undefined
  const behind = text.slice(first.length)
  const end = close.exec(behind)
  // A line across the page and a paragraph are no front matter.
  if (!end || !/^[\s#]*["']?[\w-]+["']?[ \t]*[:=]/.test(behind.replace(/^\s*#.*$/gm, ''))) return undefined
  const length = first.length + end.index + end[0].length
  return { inside: { from: first.length, length: end.index }, end: length }
}

/** `Title: …` and more such lines, up to `---` or an empty line. */
function header(
  text: string,
  { start, text: whole }: { start: number; text: string },
): FrontMatter | undefined {
  const [lines = ''] =
    /^(?:[A-Za-z][\w-]{0,30}:(?:[ \t][^\r\n]*)?(?:\r\n|\n|\r|$)|[ \t]*- [^\r\n]*(?:\r\n|\n|\r|$))+/.exec(
      text,
    ) ?? []
  if (!/^title:[ \t]+\S/im.test(lines)) return undefined
  const [fence = ''] = /^---[ \t]*(?=[\r\n]|$)/.exec(text.slice(lines.length)) ?? []
  const fields = readYaml({ from: start, length: lines.length }, whole)
  // A paragraph that begins with `Title:` alone may be one.
  if (fence === '' && fields.length < 2) return undefined
  return { from: start, length: lines.length + fence.length, fields }
}
