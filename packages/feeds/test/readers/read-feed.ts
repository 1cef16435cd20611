import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import Parser from 'rss-parser'

/** What a reader makes of an entry. */
export interface ReadEntry {
  id: string | undefined
  url: string | undefined
  title: string | undefined
  time: number
  content: string | undefined
}

export const readers: Record<string, (feed: string) => Promise<ReadEntry[]>> = {
  'feedsmith, RSS': async (feed) =>
    (parseRssFeed(feed).items ?? []).map(({ guid, link, title, pubDate, content }) => ({
      id: guid?.value,
      url: link,
      title,
      time: Date.parse(`${pubDate}`),
      content: content?.encoded,
    })),
  'feedsmith, Atom': async (feed) =>
    (parseAtomFeed(feed).entries ?? []).map(({ id, links, title, updated, content }) => ({
      id,
      url: links?.[0]?.href,
      title: title?.value,
      time: Date.parse(`${updated}`),
      content: content?.value,
    })),
  'feedsmith, JSON': async (feed) =>
    (parseJsonFeed(JSON.parse(feed)).items ?? []).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      time: Date.parse(`${item.date_published}`),
      content: item.content_html,
    })),
  'rss-parser, RSS': async (feed) =>
    (await new Parser<object, { 'content:encoded': string }>().parseString(feed)).items.map((item) => ({
      id: item.guid,
      url: item.link,
      title: item.title,
      time: Date.parse(`${item.isoDate}`),
      content: item['content:encoded'],
    })),
  'rss-parser, Atom': async (feed) =>
    (await new Parser<object, { id: string }>().parseString(feed)).items.map((item) => ({
      id: item.id,
      url: item.link,
      title: item.title,
      time: Date.parse(`${item.isoDate}`),
      content: item.content,
    })),
}
