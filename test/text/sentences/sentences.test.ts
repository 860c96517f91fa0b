import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../src/text/sentences/sentences.ts'
import type { Language } from '../../../src/types.ts'
import { cpuTime_ms } from '../../cpu-time.ts'

function split(text: string, language: Language): string[] {
  return splitSentences(text, language).map(([start, end]) => text.slice(start, end))
}

/** A bar stands where a sentence ends; a tilde where one ends and the space is missing. */
function expectSplit(marked: string, language: Language): void {
  const expected = marked.split(/ ?\| ?|~/)
  expect(split(marked.replaceAll(/ ?\| ?/g, ' ').replaceAll('~', ''), language)).toEqual(expected)
}

describe('splitSentences in French', () => {
  test.each([
    'M. Vidal est parti. | Mme Roche est restée avec le Dr. Le Goff et le gén. Martin.',
    'La ville compte 10.000 habitants, soit 3,5 % de plus. | Elle en comptait 9.600 en 2020. | 12 écoles ont ouvert.',
    '« Partez ! », a-t-il lancé. | Personne n’a bougé.',
    '« Nous sommes là pour durer et nous ne partirons pas avant la fin de l’été. | Vous verrez. », a-t-il promis.',
    'Il est venu (c’est ce qu’il dit. Personne ne l’a vu) puis il est reparti. | Rideau.',
    'Le front recule.. | Cette avancée inquiète. | Les renforts tardent… | Le maire attend.',
    'La trêve a pris fin.~Il a fallu trois ans.',
    'Le déficit atteint 4 % du budget.~12 ministères sont concernés.',
    'Le site exemple.com est fermé. | Voir www.exemple.fr/page.Html pour la suite.',
    'J. K. Rowling a vendu des millions de livres. | Son éditeur est A. Dubois. | Le contrat court jusqu’en déc. 2031.',
    'En 52 av. J.-C. Vercingétorix se rend. | César triomphe.',
    'Plusieurs pays (Chili, Pérou, etc.) ont signé. | Les autres attendent.',
    '1. Le premier point est clair. | 2. Le second l’est moins.',
    'On passe au plan B. | Le ministre n’en parle pas.',
    '« Êtes-vous prêts ? » demande-t-il. | « Oui ! » répondent-ils.',
    'Il a répondu : « Je ne sais pas. | Demandez au ministre, qui décidera demain. » | Puis il est sorti.',
    'Le groupe «\u00a0Debout\u00a0! On y va\u00a0» joue ce soir. | Entrée libre.',
    'Fin des combats\u00a0! | Les civils rentrent\u00a0? | Pas encore.',
    'Selon l’art. 12 de la loi, c’est interdit. | Cf. p. 30 du rapport.',
    '"Nous tiendrons", dit-il. | "Nous n’avons pas le choix." | Le maire acquiesce.',
    'Il refuse "tout net".~"Jamais", insiste-t-elle.',
    'Me Legrand fera appel. | Me. Dupuis aussi.',
    'Trois morts. | – Deux blessés. | • Un disparu.',
    'La crue menace les familles~Pendant la nuit, le pont a cédé.',
    'Des lits pour les écoliers~Le port rouvre à Brest~Il était temps.',
    'Un quartier dit "zone grise"~Nous y sommes allés. | Le bilan est de 45.120.~Fermées, les écoles attendent.',
    'Il dit : « On l’a vu ici. »~Lien établi avec le port, selon lui.',
    'Le port a fermé en 2019.~53 marins sont partis. | Le taux est de 2.53 ou 2019.53.',
    'Le pont a cédé.~- Une nuit blanche -~Le maire dort mal.~- "Plus jamais ça" -~"Nous tiendrons", dit-il.',
    'Le vent souffle à 126 km/h.~La mer monte (Port/Sud).~Nul ne sort à Brest~Mardi, le port ferme.',
    'Les pluies touchent les régions.~M. Roux, 62 ans, est inquiet.',
    'Il a 20 %.~Le reste suit. | Il gagne 98.647.~Elle aussi.',
    'Le site LeMarché et McDonald, YouTube, eBay, iPhone et LinkedIn ont répondu.',
    'Écrire à Jean.LePage@exemple.fr ou voir www.exemple.fr/unePage et #VivaLes amis, ou lire noteLe.pdf demain.',
    'Le port - une ancienne base - et la ville - plus loin - sont fermés. | M.Dupont a la version 2.4.1 du rapport.',
    'Il a marché 5 km. | Jean l’attendait.',
    'Qu’en est-il ?! | Rien… ou presque.',
    'L’armée parle de « pertes ». | « Lourdes », précise-t-elle.',
    'Le texte (lire p. 4) est voté. | (Avec agences.)',
    'Vladimir V. Petrov et George W. Hill se sont vus. | C’était en 2001.',
    'Nous sommes prêts (...) | Les autres viendront.',
    'La place est vide.~► Un témoin raconte.',
    'Il dit "oui. Elle dit "non". | Un silence suit. | "Partons", dit-il.',
    'Elle a 55 % des voix.~”Nous tiendrons”, dit-elle. | Il a dit : « Partez.~Restez.»~Nul ne bouge.',
  ])('%s', marked => {
    expectSplit(marked, 'fr')
  })
})

describe('splitSentences in English', () => {
  test.each([
    'The river keeps rising~The mayor left. | He called it a "red zone"~Nobody came back.',
    'The bridge fell.~- A sleepless night -~The mayor is tired.',
    'McDonald, YouTube, LinkedIn and the PlayStation shop of U.S.Army fans closed. | Version 2.1.3 is out.',
    'Mr. Hall met Sen. Jones at 5 p.m. on Monday. | They spoke for an hour.',
    'The U.S. Army withdrew. | He moved to the U.S. | The next year he left.',
    '“Is it enough?” Hall asked. | “No,” she said. | “Not even close.”',
    'He works for Orbit Inc. in Cork. | He left Orbit Inc. | The firm declined to comment.',
    'The meeting starts at 9 a.m. | Reporters may attend.',
    'It cost $3.5 million. | No. 10 declined to comment. | No. | That is false.',
    'She has a Ph.D. in physics. | Dr. King Jr. was there.',
    'Wait... what? | Nobody knows… | The end.',
    'The troops (about 3,000. Some say more) left. | Others stayed.',
    'Prices rose 3.5 percent in Sept. 2023. | In Oct. they fell.',
    'He lives in Washington, D.C. | He is 40.',
    'Write to a.b@example.org. | Thanks.',
    'Hall v. Jones was decided. | See fig. 3 and vol. 2.',
    '"Lies!" Lee said. | Oslo did not answer.',
    'Lt. Gen. A. B. Clark retired on Jan. 5. | His successor, Maj. Ann Lee, is 45.',
    'He said "Stop! Go away!" and ran. | She laughed.',
    'About 1.5m people fled. | Some 20,000 stayed. | 3,000 died.',
    'The vote is at 6 p.m. ET Tuesday. | Polls close at 8 p.m. | Results follow.',
    'They passed H.R. 412 at noon. | It was close.',
    'The ferry sank! | @harbourwatch has pictures.',
  ])('%s', marked => {
    expectSplit(marked, 'en')
  })
})

describe('splitSentences on any text', () => {
  test('never crosses a line break: headings and bullets stand alone', () => {
    expect(split('Un titre sans point\n\n- premier point\r\n- second\u2028Fin. Suite.', 'fr')).toEqual([
      'Un titre sans point',
      '- premier point',
      '- second',
      'Fin.',
      'Suite.',
    ])
  })

  test('covers every character that is no space exactly once, trimmed', () => {
    const piece = fc.constantFrom(
      'M. ',
      'Il part. ',
      '« ',
      ' »',
      '"',
      '. ',
      '…',
      '\n',
      '(',
      ')',
      'U.S. ',
      '12',
      'é',
      '! ',
      "'",
      '\u00a0',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), pieces => {
        const text = pieces.join('')
        const covered = new Set<number>()
        for (const [start, end] of splitSentences(text, 'fr')) {
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(text.slice(start, end)).not.toMatch(/[\n\r]/)
          for (let index = start; index < end; index++) {
            expect(covered.has(index)).toBe(false)
            covered.add(index)
          }
        }
        for (let index = 0; index < text.length; index++) {
          if (/\S/.test(text.charAt(index))) expect(covered.has(index)).toBe(true)
        }
      }),
    )
  })

  test('stays linear on hostile text', () => {
    const time_ms = cpuTime_ms(() => {
      for (const unit of ['. ', '(', '"', '« ', 'a.', '! ', 'M. ']) splitSentences(unit.repeat(50_000), 'en')
    })
    expect(time_ms).toBeLessThan(5_000)
  })
})
