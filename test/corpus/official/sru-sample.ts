export interface SruRecord {
  id: string
  title?: string
  series?: string
  called?: string
  issued?: string
  received?: string
  submitted?: string[]
  addressed?: string[]
  zaak?: string
}

/** A page of KOOP's SRU interface; invented, with its elements as they really are. */
export function sruPage(records: readonly SruRecord[], total: number = records.length): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<sru:searchRetrieveResponse xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse"
 xmlns:gzd="http://standaarden.overheid.nl/sru" xmlns:c="http://standaarden.overheid.nl/collectie/">
<sru:version>2.0</sru:version><sru:numberOfRecords>${total}</sru:numberOfRecords>
<sru:records>${records.map(record).join('\n')}</sru:records>
<sru:resultCountPrecision>info:srw/vocabulary/resultCountPrecision/1/estimate</sru:resultCountPrecision>
</sru:searchRetrieveResponse>`
}

function record({
  id,
  title = 'Antwoord op vragen van het lid Jansen over water',
  series = 'Kamervragen (Aanhangsel)',
  called = 'Antwoord',
  issued = '2099-06-21',
  received,
  submitted = ['J. Jansen'],
  addressed = ['A. de Vries'],
  zaak,
}: SruRecord): string {
  const field = (name: string, values: readonly (string | undefined)[]) =>
    values
      .filter((value) => value !== undefined)
      .map((value) => `<overheidwetgeving:${name}>${value}</overheidwetgeving:${name}>`)
      .join('')
  return `<sru:record><sru:recordSchema>http://standaarden.overheid.nl/sru/</sru:recordSchema><sru:recordData><gzd:gzd>
<gzd:originalData><overheidwetgeving:meta><overheidwetgeving:owmskern>
<dcterms:identifier>${id}</dcterms:identifier><dcterms:title>${title}</dcterms:title>
<dcterms:type scheme="OVERHEIDop.Parlementair">Voorbeeld</dcterms:type>
</overheidwetgeving:owmskern><overheidwetgeving:owmsmantel><dcterms:issued>${issued}</dcterms:issued></overheidwetgeving:owmsmantel>
<overheidwetgeving:tpmeta><c:product-area>officielepublicaties</c:product-area>
${field('datumOntvangst', [received])}${field('indiener', submitted)}${field('ontvanger', addressed)}
${field('publicatienaam', [series])}${field('vraagnummer', [zaak])}${field('subrubriek', [called])}
</overheidwetgeving:tpmeta></overheidwetgeving:meta></gzd:originalData>
<gzd:enrichedData><gzd:preferredUrl>https://zoek.officielebekendmakingen.nl/${id}.html</gzd:preferredUrl></gzd:enrichedData>
</gzd:gzd></sru:recordData></sru:record>`
}
