/** Without the white space that is there for those who read the sources. */
export function compact(styles: string[]): string {
  return styles
    .join('')
    .replace(/\s*\n\s*/g, '')
    .replaceAll(';}', '}')
}
