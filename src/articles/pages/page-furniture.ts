import { wordSet } from '../../text/words/word-set.ts'
import { classOf, type DomElement } from './dom.ts'

/** What elements are for, whatever stands in them. */
const furnitureTags = wordSet('nav footer aside form dialog')
const furnitureRoles = wordSet(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist',
)

/** Names that publishers give to what stands around and between the paragraphs, in both languages. */
const furnitureNames = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'related|recommend\\w*|recirc\\w*|suggest(?:ed|ions?)|similar|associes?|connexes?|most-?(?:read|viewed|popular)|popular|trending|plus-lus',
    'read-?(?:more|next|also|on)|see-?also|more-?(?:from|on|stories|news|about)|(?:a-)?lire-(?:aussi|plus|suite)|lire|voir-aussi|en-savoir-plus|up-?next|also-?read',
    'newsletters?\\w*|infolettres?|subscri\\w*|sign-?up|abonn\\w*|inscription|paywall|register|login|membership|donat\\w*|cta|call-?to-?action',
    'promos?|promo\\w*|sponsor\\w*|advert\\w*|ads?|publicites?|taboola|outbrain|teasers?|affiliate\\w*|disclaimer|disclosure',
    'shar(?:e|es|ing)|social\\w*|partag\\w*|reseaux|toolbar|tools|follow\\w*|suivre|print|comments?|commentaires?|disqus|reactions',
    'breadcrumbs?|ariane|sidebar|pagination|pager|prev-?next|tags?|tag-?list|topics?|keywords|copyright|cookies?|consent|gdpr|rgpd',
    'bylines?|author\\w*|auteurs?|bio|biography|signature|contributors?|timestamp|dateline|pubdate|published|post-?meta|entry-?meta|article-?meta|meta-?data',
    'ratings?|votes?|polls?|sondage|views|lectures|reading-?time|skip-?links?|audio-?player',
  ].join('|')})(?=$|[\\s_-])`,
  'i',
)
/** « has-sidebar », "no-ads": a name of what surrounds the element or is not in it. */
const surroundings =
  /(?:^|[\s_-])(?:no|not|non|has|have|with|without|avec|sans|hide|show|is|can|enable|disable)-[\w-]+/gi

/** Whether an element's tag, role or names say that it is page furniture. Names are weak evidence. */
export function isFurnitureElement(element: DomElement, tag: string): boolean {
  if (furnitureTags.has(tag)) return true
  if (furnitureRoles.has(element.getAttribute('role')?.toLowerCase() ?? '')) return true
  return furnitureNames.test(namesOf(element))
}

/** The class and id as separate words: `relatedLinks` as related-links. At most 500 characters. */
export function namesOf(element: DomElement): string {
  const names = `${classOf(element)} ${element.getAttribute('id') ?? ''}`.slice(0, 500)
  return names.replace(/([a-z])(?=[A-Z])/g, '$1-').replace(surroundings, ' ')
}
