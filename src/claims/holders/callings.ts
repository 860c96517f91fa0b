/** What else the holder of an office or a calling is called, folded: « le magistrat » for a prosecutor. Each class once. */
const classes: readonly (readonly [called: RegExp, as: RegExp])[] = [
  [
    /^magistrate?$/,
    /^(?:procureure?|vice-procureure?|juge|substitut|substitute|avocat|avocate|premier|premiere)$/,
  ],
  [
    /^(?:elue?|edile)$/,
    /^(?:maire|deputee?|senat(?:eur|rice)|eurodeputee?|conseill(?:er|ere)|adjointe?|presidente?)$/,
  ],
  [
    /^(?:experte?|specialiste|scientifique|chercheu(?:r|se)|universitaire|professeure?|medecin|praticien(?:ne)?|soignante?)$/,
    /^(?:professeure?|pr|dr|docteure?|medecin|chef|cheffe|directeur|directrice|chercheu(?:r|se)|maitre|experte?|specialiste|ingenieure?|economiste|historien(?:ne)?|sociologue|politologue|infirmi(?:er|ere)|generaliste|chirurgien(?:ne)?|pharmacien(?:ne)?|pediatre|psychiatre|psychologue|meteorologue|climatologue|\p{L}+logue|\p{L}+logiste|previsionniste)$/u,
  ],
  [
    /^(?:responsable|dirigeante?|patron(?:ne)?)$/,
    /^(?:presidente?|directeur|directrice|chef|cheffe|secretaire|fondateur|fondatrice|cofondateur|cofondatrice|pdg|gerante?|patron(?:ne)?)$/,
  ],
  [
    /^(?:syndicaliste|representante?)$/,
    /^(?:secretaire|deleguee?|representante?|responsable|porte-parole|presidente?|coordinat(?:eur|rice)|membre)$/,
  ],
  [
    /^(?:militaire|officier|gradee?)$/,
    /^(?:general|colonel|capitaine|commandant|amiral|lieutenant|chef|lieutenant-colonel)$/,
  ],
  [/^ministre$/, /^(?:secretaire|garde|cheffe?|locataire)$/],
  [/^(?:conseil|defenseur)$/, /^(?:avocate?|me|maitre)$/],
]

/** Whether somebody whose role is `role` is also called `noun`. */
export function isAlsoCalled(role: string, noun: string): boolean {
  return role === noun || classes.some(([called, as]) => called.test(noun) && as.test(role))
}

/** Whether a noun is what several offices or callings are called. */
export function isGeneralCalling(noun: string): boolean {
  return classes.some(([called]) => called.test(noun))
}
