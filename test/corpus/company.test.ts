import { expect, test } from 'vitest'
import { inCompany } from '../../corpus/detection/company.ts'

const xinjiang = { id: 'xinjiang', needs: [] }
const genocide = { id: 'genocide', needs: ['xinjiang', 'uyghurs'] }
const convention = { id: 'convention', needs: ['genocide'] }

test('a concept that needs no company stands by itself', () => {
  expect([...inCompany([xinjiang])]).toEqual(['xinjiang'])
})

test('a concept stands as soon as one of those it needs does', () => {
  expect([...inCompany([genocide, xinjiang])].sort()).toEqual(['genocide', 'xinjiang'])
  expect([...inCompany([genocide])]).toEqual([])
})

test('company that does not stand itself is none', () => {
  expect([...inCompany([convention, genocide])]).toEqual([])
  expect([...inCompany([convention, genocide, xinjiang])]).toHaveLength(3)
})
