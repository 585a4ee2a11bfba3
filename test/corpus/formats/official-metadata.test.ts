import { describe, expect, it } from 'vitest'
import { factsOfMetadata, readOfficialMetadata } from '../../../corpus/formats/official-metadata.ts'

const read = (xml: string) => readOfficialMetadata(new TextEncoder().encode(xml), 'metadata.xml')

const METADATA = `<?xml version="1.0" encoding="UTF-8"?>
<metadata_gegevens>
<metadata name="DC.title" scheme="" content="Antwoord op vragen van de leden Jansen en De Wit  over water"/>
<metadata name="OVERHEIDop.indiener" scheme="" content="J. Jansen"/>
<metadata name="OVERHEIDop.indiener" scheme="" content="A.B. (Anna) de Wit"/>
<metadata name="OVERHEIDop.vraagnummer" scheme="" content="2021Z00123"/>
<metadata name="OVERHEIDop.datumOntvangst" scheme="DCTERMS.W3CDTF" content="2021-06-21"/>
<metadata name="DC.type" scheme="OVERHEIDop.Parlementair" content="Aanhangsel van de Handelingen"/>
<metadata name="DCTERMS.alternative" scheme="" content=""/>
<metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="ah-tk-20202021-9999"/>
</metadata_gegevens>`

const OWMS = `<?xml version="1.0" encoding="UTF-8"?>
<owms-metadata xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheidop="http://standaarden.overheid.nl/oep/meta/">
   <owmskern>
      <dcterms:identifier>ah-tk-20202021-9999</dcterms:identifier>
      <dcterms:title>Antwoord op vragen van de leden Jansen en De Wit
         over water</dcterms:title>
   </owmskern>
   <oep>
      <overheidop:indiener>J. Jansen</overheidop:indiener>
      <overheidop:indiener>A.B. (Anna) de Wit</overheidop:indiener>
      <overheidop:vraagnummer>2021Z00123</overheidop:vraagnummer>
      <overheidop:datumOntvangst>2021-06-21</overheidop:datumOntvangst>
   </oep>
</owms-metadata>`

const FACTS = {
  id: 'ah-tk-20202021-9999',
  title: 'Antwoord op vragen van de leden Jansen en De Wit over water',
  publishedOn: '2021-06-21',
  references: { zaak: '2021Z00123' },
}

describe('official metadata', () => {
  it('keep every value of a field, in order', () => {
    expect(read(METADATA).get('indiener')).toEqual(['J. Jansen', 'A.B. (Anna) de Wit'])
    expect(read(OWMS).get('indiener')).toEqual(['J. Jansen', 'A.B. (Anna) de Wit'])
  })

  it('say the same in either form', () => {
    expect(factsOfMetadata(read(METADATA))).toEqual(FACTS)
    expect(factsOfMetadata(read(OWMS))).toEqual(FACTS)
  })

  it('have no field that is empty', () => {
    expect(read(METADATA).has('alternative')).toBe(false)
  })

  it('are told from another file by what it holds', () => {
    expect(() => read('<html><body/></html>')).toThrow(
      'metadata.xml:1: These are no official metadata, but an element <html>.',
    )
  })

  it('are refused where they are cut short, with the line', () => {
    expect(() => read(METADATA.slice(0, 300))).toThrow(/metadata\.xml:\d+: This is no XML: unclosed tag/u)
  })
})
