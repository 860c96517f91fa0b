/**
 * Questions, each with a sentence that answers it in other words, by turns in one language and in both: what they are
 * about has nothing to do from one pair to the next. A model is measured by them.
 */
export const probes: readonly (readonly [question: string, answer: string])[] = [
  [
    'Pourquoi les boulangeries ont-elles fermé ?',
    'The price of flour left bakers no choice but to shut their shops.',
  ],
  [
    'How did the orchestra pay for its tour?',
    'Des mécènes ont financé le voyage des musiciens à travers six pays.',
  ],
  ['Quand la neige va-t-elle cesser ?', 'The snowfall should stop by Thursday evening, forecasters expect.'],
  ['Who won the chess championship?', 'Le titre de champion d’échecs revient à une joueuse de dix-sept ans.'],
  [
    'Que fait la ville contre les moustiques ?',
    'Des pièges à insectes seront posés dans chaque quartier avant l’été.',
  ],
  [
    'What causes the shortage of nurses?',
    'Hospital staff are leaving because of low pay and exhausting shifts.',
  ],
  ['Où le train a-t-il déraillé ?', 'Three carriages left the rails near the old viaduct.'],
  ['How much does a kilo of cherries cost?', 'Sur le marché, les cerises se vendent huit euros la livre.'],
  ['L’usine de papier va-t-elle rouvrir ?', 'Le fabricant renonce à relancer la production sur le site.'],
  [
    'Did the astronauts return safely?',
    'The capsule splashed down and its crew were reported in good health.',
  ],
  ['Qui a découvert la grotte ?', 'Two teenagers came upon the painted cavern while looking for their dog.'],
  [
    'Why was the election of the rector annulled?',
    'Le scrutin de l’université a été invalidé pour vice de procédure.',
  ],
]
