import { wordSet } from '../../text/words/word-set.ts'
import type { Language } from '../../types.ts'

/** Words that no counted noun phrase takes in, beside the closed classes of grammar.ts. Folded. */
export const stops: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(
    `dans sous vers sans depuis apres chez tres jamais alors mais hors puis ces ses les des mon ma mes notre nos votre vos leurs ils elles eux nous vous
    sur en au aux par pour avec contre entre et ou ni que qu' qui dont où si ne n' pas plus moins y se s' lui a à est sont ont
    été ete etre avoir plutot environ ensuite ainsi encore deja aussi seulement ensemble autour pres loin ici la là desormais
    jusqu' jusqu'à selon d'apres lors afin parmi malgre dès toujours parfois souvent ailleurs dehors dedans dessus dessous au-dessus au-dessous au-dela
    dus dues chacun chacune chaque plusieurs quelques certains certaines durant voire via soit mieux trop assez peu beaucoup ce cet cette son sa leur un une tous toutes tout toute deux trois quatre cinq six`,
  ),
  en: wordSet(
    `of in on at to by for with from as than and or but nor so yet if when while that which who whom whose where why how the a
    an this these those his her its their our my your it he she they we you i them him us me was were is are be been being
    has have had do does did will would can could may might must should shall not never now then also already still just only
    even ever since until till after before during over under between among against without within into onto across near along
    around about above below through per via upon like unlike despite amid ago away later earlier each every both either
    neither all some any no more most less least much many few several other's there here today yesterday tomorrow tonight
    too very well up down out off back again together alone instead including especially apart aged respectively overall
    altogether once twice because although though whether less's 's`,
  ),
}

/** Adjectives that stand before the French noun: the head is still to come. */
export const frontAdjectives = wordSet(
  `autre autres meme memes nouveau nouveaux nouvelle nouvelles jeune jeunes premier premiers premiere premieres dernier derniers derniere
  dernieres petit petits petite petites grand grands grande grandes ancien anciens ancienne anciennes vieux vieilles vieil faux
  fausse fausses bon bons bonne bonnes prochain prochains prochaine prochaines vrai vrais vraies gros grosse grosses haut hauts
  haute hautes principal principale propres simples seuls seules meilleurs meilleures mauvais mauvaises principaux principales futurs futures divers diverses
  originaires issus issues mortels mortelles directs indirects induits differents differentes leger legers legere legeres solide solides large larges net nets nette nettes vaste vastes enorme enormes
  immense immenses fort forts forte fortes faible faibles moindre veritable veritables rapide rapides nombreux nombreuses braves pauvres long longs longue longues lourds lourdes courts courtes beaux belles`,
)

/** Of these no noun is left out: « trois autres » are three of something said before. */
export const headless = wordSet(
  `autre autres premier premiers premiere premieres dernier derniers derniere dernieres prochain prochains prochaine prochaines
  seuls seules originaires issus issues mortels mortelles directs indirects induits differents differentes`,
)

/** Behind « de » these begin no complement: « de plus », « d’entre eux », « d’ici à ». */
export const notComplement = wordSet(
  `plus moins entre ici nouveau suite loin pres part apres autant affilee trop bord tel telle tels telles ce ces cette cet ses
  mon ma mes notre votre son sa leur leurs nos vos eux elles lui elle cote deux trois quatre quoi manière maniere facon janvier fevrier mars avril mai juin
  juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche`,
)

/** English plurals without s, and nouns that are counted in the singular. */
export const plurals = wordSet(
  `people men women children police troops feet teeth mice geese sheep fish deer aircraft spacecraft personnel crew staff
  servicemen servicewomen policemen firemen gunmen infantrymen militiamen policewomen fishermen businessmen dead wounded injured
  missing deaths lives wives knives leaves media data criteria phenomena cattle infantry dozen percent series species`,
)

/** Words that end in s and are no plural. */
export const notPlurals = wordSet(
  'less business news crisis basis gas bus plus boss loss class process access campus virus across',
)
