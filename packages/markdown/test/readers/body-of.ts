/** A document without its front matter, as a site generator hands it to a reader. */
export function bodyOf(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n/, '')
}
