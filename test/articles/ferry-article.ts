import type { Language } from '../../src/types.ts'

/** An article of four paragraphs, among which tests put what is none of it. */
export const ferryArticle: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Le bac de l’estuaire ne circulera plus la nuit, a annoncé vendredi la compagnie qui l’exploite depuis 1961.',
    'Trois marins sur quatre partiront à la retraite avant l’été, et aucun candidat ne s’est présenté pour les remplacer.',
    'Les habitants de la rive nord feront un détour de quarante kilomètres par le pont, péage compris.',
    'La préfecture étudie une navette, dont le coût serait partagé entre les deux départements.',
  ],
  en: [
    'The estuary ferry will no longer run at night, the company that has operated it since 1961 said on Friday.',
    'Three sailors in four will retire before the summer, and nobody has applied to take their place.',
    'People on the north bank will have to drive forty kilometres round by the bridge, and pay the toll.',
    'The county is looking into a night boat, the cost of which both banks would share.',
  ],
}
