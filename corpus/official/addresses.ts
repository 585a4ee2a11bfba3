import type { OfficialServers } from './servers.ts'

/** Where the Official Publications keep a document, in each format, and its metadata. */
export function addressesOf(id: string, { publications }: Pick<OfficialServers, 'publications'>) {
  const at = (path: string) => `${publications}/${path}`
  return {
    xml: at(`${id}.xml`),
    html: at(`${id}.html`),
    pdf: at(`${id}.pdf`),
    metadata: at(`${id}/metadata.xml`),
  }
}
