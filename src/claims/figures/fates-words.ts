/** Words beside a count that tell what became of whom it counts. Folded. */
export const passive = new Set(
  'ete etre was were been being be is are got get sont etaient furent seront est'.split(' '),
)
export const intransitive = new Set(
  `suicide suicides suicidee suicidees mort morts morte mortes peri perissent decede decedes decedees meurent mourir disparu disparus disparues manifeste defile
  died die dead perished fled protested marched rallied disappeared missing manquent fui succombe succombent defiler vie foyer
  foyers rue rues homes streets lives combat appel`.split(/\s+/),
)
/** Where the predicate ends: behind these stands when, where or by whom. */
export const predicateEnd = new Set(
  `dans par à a au aux en pendant depuis lors pour contre sur chez in by at near during since for against on from after
  with avant apres before de d' du of selon`.split(/\s+/),
)
/** « sont à ce jour décédées »: behind these alone the predicate is still to come. */
export const auxiliaries = new Set(
  'sont est etaient etait seraient serait ont avaient avait a auraient aurait was were is are has have had'.split(
    ' ',
  ),
)
/** « exécutait quatre otages »; orders and works are carried out as well. */
export const executing = /^execut(?:e|ent|ait|aient|ant|er|a|erent|ed|es|ing)$/
/** « la tuerie de 30 pêcheurs » */
export const killings = /^(?:tueries?|massacres?|assassinats?|meurtres?|slaughter|murders?|killings?)$/
/** « perdu 3 000 hommes », "lost 3,000 men". */
export const losing = /^(?:perd(?:u|re|ent|ait|aient)?|lost|lose|loses|losing)$/
/** « le nombre de blessés atteint 300 »: the subject tells what is counted. */
export const measuring =
  /^(?:depass|attein|eleve|elevent|concern|chiffr|compt|total|excede|reach|exceed|pass(?:ed|e|ent)|number|stood|stands|rose|approach|topp|surpass|grimp|mont|est$|sont$|etait$|is$|are$|was$|were$|at$|to$|of$|de$|à$)/
export const disasters =
  /^(?:virus|covid|covid-19|coronavirus|epidemie|pandemie|attentats?|seismes?|tsunami|crash|ouragan|cyclone|naufrages?|genocide|massacres?|pandemic|epidemic|earthquake|hurricane|attacks?|shipwreck)$/
/** « l’exode de 900 personnes »: said of those right behind it alone. */
export const fleeing = /^(?:exode|exodus)$/
