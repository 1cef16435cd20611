// Markdown in, a page out: POST an issue to it, and it answers with HTML, or with what is wrong in it as JSON.
import { toHtml } from '@cec-bulletin/html'
import { safeFromMarkdown } from '@cec-bulletin/markdown'

export default {
  async fetch(request) {
    if (request.method !== 'POST') {
      return new Response('POST the Markdown of an issue.\n', { status: 405, headers: { allow: 'POST' } })
    }
    const result = safeFromMarkdown(await request.text())
    if (!result.ok) return Response.json(result.problems, { status: 422 })
    const html = toHtml(result.issue, { document: true })
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  },
}
