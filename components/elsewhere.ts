/** A public search page with the reader's query in its address. */
export interface SearchPage {
  name: string
  url: string
  official: boolean
}

/** Longer queries say nothing more to these sites, and make addresses that they refuse. */
const LONGEST_QUERY = 200

/** Where else to look for a query: plain addresses, opened only when the reader presses one. */
export function searchPagesFor(query: string): SearchPage[] {
  const words = query
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUERY)
  const q = encodeURIComponent(words.toWellFormed())
  return [
    {
      name: 'officielebekendmakingen.nl',
      url: `https://zoek.officielebekendmakingen.nl/resultaten?q=${q}&col=AlleParlementaireDocumenten`,
      official: true,
    },
    { name: 'tweedekamer.nl', url: `https://www.tweedekamer.nl/zoeken?qry=${q}`, official: true },
    { name: 'OpenTK', url: `https://berthub.eu/tkconv/search.html?q=${q}`, official: false },
  ]
}
