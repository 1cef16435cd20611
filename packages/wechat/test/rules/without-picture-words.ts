import type { Issue } from '@cec-bulletin/schema'

/** The issue with each of its pictures as one that says nothing. */
export function withoutPictureWords(issue: Issue): Issue {
  return JSON.parse(JSON.stringify(issue), (_, value) =>
    value?.type === 'image' ? { type: 'image', url: value.url, alt: '' } : value,
  )
}
