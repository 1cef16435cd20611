/** A Chinese title whose phrases have room on a line of so many characters has a class. The benchmark's issues are Chinese. */
export function titleMarkup(title: string, room: number): string {
  return hasRoom(title, room) ? ' class="phrases"' : ''
}

export function titleAttributes(title: string, room: number): Record<string, string> {
  return hasRoom(title, room) ? { class: 'phrases' } : {}
}

function hasRoom(title: string, room: number): boolean {
  return title.length > room && !(title.match(phrases) ?? []).some((phrase) => phrase.length > room)
}

const phrases =
  /[\p{Ps}\p{Pi}]*[^\p{Ps}\p{Pi}\p{Pe}\p{Pf}，。：；！？、…—\s]*[\p{Pe}\p{Pf}，。：；！？、…—]*/gu
