/** Where the official servers stand; base addresses without a slash at the end. */
export interface OfficialServers {
  /** The Official Publications: documents and their metadata, by identifier. */
  publications: string
  /** KOOP's repository, with its SRU interface. */
  repository: string
  /** The open data of the Tweede Kamer, OData. */
  odata: string
}

const REAL: OfficialServers = {
  publications: 'https://zoek.officielebekendmakingen.nl',
  repository: 'https://repository.overheid.nl',
  odata: 'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0',
}

/** Names the variable that replaces servers, for messages. */
export const SERVERS_VARIABLE = 'STANDPUNT_OFFICIAL_SERVERS'

/**
 * The official servers. For tests and mirrors only, the environment's STANDPUNT_OFFICIAL_SERVERS replaces some or all
 * of them by JSON such as `{"odata":"http://127.0.0.1:8080/odata"}`: https, or http on this machine itself.
 */
export function officialServers(
  environment: Record<string, string | undefined> = process.env,
): OfficialServers {
  const given = environment[SERVERS_VARIABLE]
  if (given === undefined || given === '') return REAL
  const servers = { ...REAL }
  for (const [name, address] of Object.entries(readObject(given))) {
    if (!isServerName(name))
      throw new Error(
        `${SERVERS_VARIABLE} names no server ${name}; there are ${Object.keys(REAL).join(', ')}.`,
      )
    servers[name] = readAddress(address)
  }
  return servers
}

/** Whether an address stands on one of the servers: same scheme, host and port. */
export function isOfficial(address: URL, servers: OfficialServers): boolean {
  return Object.values(servers).some((server: string) => new URL(server).origin === address.origin)
}

function isServerName(name: string): name is keyof OfficialServers {
  return Object.hasOwn(REAL, name)
}

function readObject(json: string): object {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Said below, as for JSON of another shape.
  }
  throw new Error(`${SERVERS_VARIABLE} is no JSON object of addresses.`)
}

function readAddress(address: unknown): string {
  const url = typeof address === 'string' ? URL.parse(address) : null
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname)))
    return url.href.replace(/\/+$/u, '')
  throw new Error(
    `${SERVERS_VARIABLE} gives an address that is neither https nor on this machine: ${String(address)}.`,
  )
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
}
