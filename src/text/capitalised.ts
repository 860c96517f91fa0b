/** Words with a capital, as a sentence or a name begins: « étrangers » are « Étrangers ». */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('fr') + words.slice(1)
}
