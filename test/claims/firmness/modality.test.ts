import { describe, expect, test } from 'vitest'
import { isHearsay } from '../../../src/claims/firmness/modality.ts'
import { told } from '../helpers.ts'

const french: readonly (readonly [text: string, modality: string])[] = [
  ['Le port affirme que le navire a coulé.', 'attributed'],
  ['Selon un garde-côte, le navire aurait coulé dans la nuit.', 'conditional'],
  ['Selon un garde-côte, douze marins seraient encore à bord.', 'conditional'],
  ['Selon un garde-côte, le navire pourrait couler.', 'attributed'],
  ['L’armateur aurait reconnu une erreur de navigation.', 'conditional'],
  ['L’armateur a déclaré que le navire serait vendu.', 'attributed'],
  ['L’armateur a annoncé qu’il n’y aurait plus de navire.', 'attributed'],
  ['L’armateur dit ne rien savoir du prétendu naufrage.', 'attributed'],
  ['La police annonce l’arrestation du voleur présumé.', 'attributed'],
  ['L’armateur a demandé pourquoi le navire coulait.', 'attributed'],
  ['L’armateur dément que le navire a coulé.', 'denied'],
  ['L’armateur a nié toute erreur de navigation.', 'denied'],
  ['L’armateur a rejeté les accusations de négligence grave.', 'denied'],
  ['L’armateur a rejeté les accusations de fraude dans la demande de visas.', 'denied'],
  ['L’armateur conteste avoir signé la demande.', 'denied'],
  ['L’armateur va démentir le naufrage du navire.', 'planned'],
  ['L’armateur dit ne pas pouvoir confirmer le naufrage du navire.', 'unconfirmed'],
  ['L’armateur aurait démenti le naufrage du navire.', 'conditional'],
  ['L’armateur ne nie plus le naufrage du navire.', 'attributed'],
  ['L’armateur conteste la décision du tribunal maritime.', 'attributed'],
  ['L’armateur n’a pas confirmé la perte du navire.', 'unconfirmed'],
  ['L’armateur a refusé de confirmer la perte du navire.', 'unconfirmed'],
  ['L’armateur appelle les assureurs à agir vite.', 'called-for'],
  ['Le préfet exhorte les marins à rester au port.', 'called-for'],
  ['L’armateur a promis de mettre le navire en vente.', 'planned'],
  ['« Cela représenterait une perte énorme », prévient l’armateur.', 'attributed'],
]

const english: readonly (readonly [text: string, modality: string])[] = [
  ['The owner said the ship had sunk.', 'attributed'],
  ['According to a guard, the ship reportedly sank at night.', 'conditional'],
  ['Police say the hunt for the alleged thief is over.', 'attributed'],
  ['The owner denied that the ship had sunk.', 'denied'],
  ['The owner may deny that the ship has sunk.', 'planned'],
  ['The owner said it could not confirm the loss of the ship.', 'unconfirmed'],
  ['The owner said he could neither confirm nor deny it.', 'unconfirmed'],
  ['The owners did not return calls.', 'unconfirmed'],
  ['The owner disclaims any part in the loss of the ship.', 'denied'],
  ['The owner said he was unable to confirm the loss of the ship.', 'unconfirmed'],
  ['The owner reportedly denied that the ship had sunk.', 'conditional'],
  ['The owner no longer denies that the ship has sunk.', 'attributed'],
  ['Neither the port nor the owner, Jane Doe, has confirmed the loss of the ship.', 'unconfirmed'],
  ['The owner has not confirmed the loss of the ship.', 'unconfirmed'],
  ['The owner declined to say whether the crew was safe.', 'unconfirmed'],
  ['The owner urged the crew to stay on board.', 'called-for'],
  ['The owner plans to sell the ship.', 'planned'],
  ['The owner rejected claims of negligence.', 'denied'],
  ['The owner denied that the crew had applied for visas.', 'denied'],
  ['The owner denied having refused the request.', 'denied'],
  ['The court denied a request by the crew to see the ship.', 'attributed'],
]

describe('modality of an attribution', () => {
  test.each(french)('%s is %s', (text, modality) => {
    expect(told(text, 'fr')[0]?.modality).toBe(modality)
  })

  test.each(english)('%s is %s', (text, modality) => {
    expect(told(text, 'en')[0]?.modality).toBe(modality)
  })
})

test('a conditional behind « si » supposes and reports nothing', () => {
  expect(isHearsay('si le navire coulait, la perte serait lourde', 'fr', true)).toBe(false)
})
