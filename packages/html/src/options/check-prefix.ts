/** @throws {TypeError} for what no id may begin with. */
export function checkPrefix(prefix: string): string {
  if (typeof prefix === 'string' && /^(?:[a-z][\w-]{0,99})?$/i.test(prefix)) return prefix
  throw new TypeError(
    `Cannot use \`${JSON.stringify(prefix)}\` as \`idPrefix\`; expected letters, digits, \`-\` and \`_\`, a letter first, ` +
      'such as `issue-7-`',
  )
}
