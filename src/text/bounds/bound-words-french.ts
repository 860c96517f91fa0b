import { type BoundWordings, either } from './bound-words.ts'

const equal = 'egal/egale/egaux/egales'
const above = 'superieur/superieure/superieurs/superieures'
const below = 'inferieur/inferieure/inferieurs/inferieures'
const small =
  either(`petit petite petits petites bas basse basses court courte courts courtes jeune jeunes faible faibles
  leger legere legers legeres lent lente lents lentes pauvre pauvres mince minces etroit etroite froid froide`)
const large =
  either(`grand grande grands grandes haut haute hauts hautes long longue longs longues large larges gros grosse
  grosses lourd lourde lourds lourdes vieux vieille vieilles age agee ages agees rapide rapides fort forte forts fortes eleve
  elevee eleves elevees profond profonde epais epaisse riche riches cher chere chers cheres nombreux nombreuses important
  importante importants importantes puissant puissante chaud chaude tard loin longtemps`)

export const frenchBounds: BoundWordings = {
  before: {
    'at least': `au moins|au moins ou ${equal} a|au moins de/a|au minimum de/a?|a minima|un? minimum de?|pas/non moins de|
      pas/non ${below} a|au bas mot|${above} ou ${equal} a|${equal} ou ${above} a|plus ${large}? ou ${equal} a/que|
      a partir de|> =|≥`,
    'more than': `plus de/des/du/que|au-dela de/des/du|au dela de/des/du|${above} a/aux/au|au-dessus de/des/du|au dessus de/des/du|
      au-dessus de la barre de/des|au-dessus du seuil de/des|davantage que/de|plus ${large} que|>`,
    'up to':
      "jusqu' a/aux/au|pouvant/peut/peuvent/pourra/pourront meme? atteindre le/les?|pouvant s' elever a|pouvant monter a",
    'at most': `tout? au plus|dans la limite de|au plus ou ${equal} a|au plus de/a|tout? au maximum de/a?|un? maximum de?|pas plus de|
      pas plus ${large} que|pas/non ${above} a|${below} ou ${equal} a|${equal} ou ${below} a|plus ${small} ou ${equal} a/que|
      moins ${large}? ou ${equal} a/que|< =|≤`,
    'less than': `moins de/des/du|${below} a/aux/au|en dessous/deca de/des/du|en-dessous/au-dessous de/des/du|
      sous la barre de/des|sous le seuil de/des|sous les|plus ${small} que|moins ${large} que|<`,
    nearly: 'plus? pres/proche/proches de/des/du|presque|quasiment|quasi|pas loin de|bientot',
    about: `environ|approximatif/approximative/approximatifs/approximatives de|peut-etre|probablement|possiblement|sans doute|quelque|quelques|autour de/des/du|aux alentours/environs de/des/du|approximativement|a peu pres|grosso modo|
      de l' ordre de|voisin/voisine/voisins/voisines de/des/du|peu ou prou|plus ou moins|avoisinant les?|a peine|~|≈`,
    exactly: `${equal} a/aux/au|=`,
  },
  behind: {
    'at least': 'au moins|au minimum|au bas mot|minimum|ou/voire plus|et plus|ou/voire davantage',
    'at most': 'tout? au plus|tout? au maximum|au grand maximum|maximum|ou/voire/et moins',
    about: 'environ|a peu pres|approximativement|peu ou prou',
    exactly: `ou ${equal}`,
  },
  verbs: [
    ['more than', /^(?:depass|exced|franchi)(?!ement)/],
    ['nearly', /^(?:approch|frol|avoisin)/],
  ],
  betweenVerb: `desormais deja aujourd'hui maintenant largement nettement ainsi toujours meme le la les barre seuil cap de des
    du symbolique pas jamais guere plus son leur cote lundi mardi mercredi jeudi vendredi samedi dimanche hier`,
  negatives: 'pas jamais guere sans',
  goesOn: 'de que',
  articles: "le la l'",
  unitArticles: 'les',
  joints: 'et/mais|et/mais a la fois|, et/mais',
}
