/** A picture's credit, in text as it is (credits are told by capitals, strokes and signs). */
const holderName = "\\p{Lu}[\\p{L}\\d.'’-]*"
const holder = `${holderName}(?: (?:${holderName}|de|du|van|von|for|pour|via|the|Images)){0,6}`
const word =
  '(?:Photos?|PHOTOS?|Images?|Illustrations?|Visuel|Vidéo|Video|Crédits?(?: (?:photos?|images?|illustrations?))?|Credits?|Photo(?: ?graph(?:y|s)?)? by|(?:Photo|Image|Picture) credits?|Pictures?|Photographie|Source)'

const inBrackets = new RegExp(
  `[([]\\s*(?:(?:${word}|FILE|File|AP|REUTERS|AFP)\\s?(?:[:/]|by|de|photo|image|Photo).{0,80}|©.{1,80}|(?:c|C)\\).{1,60}|${holder}\\s?/\\s?.{1,60})\\s*[)\\]][.\\s]*$`,
  'u',
)
const afterSign = /(?:©|\(c\)|ⓒ)\s?.{1,60}$/iu
const afterWord = new RegExp(`(?:^|[\\s.–—|-])${word}\\s?(?::|\\.\\.\\.|by\\b)\\s?.{1,80}$`, 'u')
const strokes = new RegExp(
  `(?:^|[.\\s])(?:${holder}\\s?[/|]\\s?)+(?:AFP|AP|Reuters|REUTERS|EPA|Getty(?: Images)?|GETTY IMAGES|Belga|BELGA|Sipa|SIPA|Abaca|MaxPPP|MAXPPP|Bloomberg|Pool|POOL|Hans Lucas|PA|TASS|Anadolu|NurPhoto|Shutterstock|ZUMA|Alamy|dpa|DPA|EFE|ANSA|Keystone|Kyodo|Yonhap|KCNA|Sputnik|Wire|Images|Archives?)[.\\s]*$`,
  'u',
)
const agencyFirst =
  /(?:^|[.\s])(?:REUTERS|AFP|AP|EPA|POOL|BELGA|SIPA|Getty Images|AP Photo)\s?\/\s?\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,5}[.\s]*$/u
const gettyLast = /(?:via |\/|\| ?|[.\s])Getty(?: Images)?[.\s]*$/

const creditPatterns = [inBrackets, afterSign, afterWord, strokes, agencyFirst, gettyLast]

/** Where the credit at the end of a line begins, or -1. Only the last 200 characters are looked at. */
export function creditStart(line: string): number {
  const from = Math.max(0, line.length - 200)
  const tail = line.slice(from)
  for (const pattern of creditPatterns) {
    const match = pattern.exec(tail)
    if (match !== null) return from + match.index
  }
  return -1
}

/** What a caption says of its picture: that it is one, where to look in it, or the year at the end. */
const captionSign =
  /\((?:illustration|archives?|photo|file(?: photo| image)?|photo d['’]illustration|image d['’]illustration|capture d['’]écran|left|right|cent(?:er|re)|pictured|ici|à gauche|à droite|au centre)[^)]{0,40}\)|,\s(?:left|right|cent(?:er|re)|pictured|ici|à gauche|à droite|au centre|archives)[,.]|^(?:photo|image|illustration|file photo|vidéo|video|capture d['’]écran)\s?[:.]|(?:file|stock|undated) (?:photo|image)|(?:photo|image) d['’](?:illustration|archives?)|(?:19|20)\d\d\.?$/iu

export function hasCaptionSign(line: string): boolean {
  return captionSign.test(line)
}
