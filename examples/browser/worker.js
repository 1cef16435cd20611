import { toHtml } from '@cec-bulletin/html'
import { safeFromMarkdown } from '@cec-bulletin/markdown'

addEventListener('message', ({ data }) => {
  const result = safeFromMarkdown(data)
  postMessage(
    result.ok
      ? { html: toHtml(result.issue, { document: true }), findings: result.warnings }
      : { findings: result.problems },
  )
})
