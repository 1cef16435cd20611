/** In how many columns most of each PDF is set. */
const columns: Readonly<Record<string, number>> = {
  bay: 2,
  commuting: 2,
  coop: 2,
  ferns: 2,
  firing: 2,
  fishstalls: 3,
  heritage: 2,
  hills: 1,
  lanterns: 1,
  lift: 2,
  locks: 2,
  market: 2,
  mechanics: 1,
  mountaineers: 1,
  mountainfruit: 2,
  mudflats: 2,
  museum: 2,
  nightsky: 1,
  orchestra: 2,
  retrofit: 1,
  rowing: 2,
  sailing: 3,
  salt: 1,
  sorting: 1,
  spanner: 2,
  spoonbills: 2,
  tea: 2,
  teatrade: 2,
  towpath: 1,
  trams: 3,
  translators: 2,
  waterworks: 2,
  wetland: 2,
  windlass: 3,
}

export function columnsOf(name: string): number {
  const count = columns[name]
  if (count === undefined) throw new Error(`Say in evaluation/columns-of.ts how many columns ${name} has.`)
  return count
}
