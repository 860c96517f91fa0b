/** Frequent first names, folded, to tell « il » from « elle »; a name that is on neither list fits both. */
export const womenNames: ReadonlySet<string> = new Set(
  `anne marie claire julie sophie nathalie isabelle catherine christine valerie sandrine celine emilie camille laura
  sarah lea manon chloe emma alice charlotte juliette louise lucie marine segolene martine michele monique brigitte
  florence elisabeth elizabeth agnes muriel aurore roselyne rachida najat christiane frederique francoise jacqueline
  helene caroline virginie audrey amelie clementine delphine stephanie veronique corinne patricia pascale sylvie
  ursula angela theresa hillary melania ivanka nancy kamala michelle jill mary jennifer linda barbara susan jessica
  karen lisa margaret sandra ashley kimberly donna emily carol amanda melissa deborah rebecca laura sharon cynthia
  kathleen amy angela anna ruth brenda pamela nicole katherine samantha maria diane julia kellyanne elena olga irina
  maia sanna giorgia mette kaja christina jacinda yael amina fatima aicha rosa carmen`.split(/\s+/),
)

export const menNames: ReadonlySet<string> = new Set(
  `jean pierre michel andre philippe rene louis alain jacques bernard marcel daniel roger robert paul claude christian
  henri georges nicolas francois laurent eric olivier thierry patrick pascal emmanuel antoine bruno christophe david
  edouard gerald gabriel guillaume hugo jerome julien luc lucas marc mathieu matthieu maxime remi romain sebastien
  stephane sylvain thomas vincent xavier yannick yves benjamin alexandre arnaud cedric damien fabrice florian franck
  gilles herve joel lionel donald joe joseph john james william mike michael mark marc george barack vladimir sergei
  sergueï serguei volodymyr antonio boris keir rishi charles peter richard steven steve kevin brian edward ronald
  timothy jason jeffrey ryan jacob gary eric jonathan stephen larry justin scott brandon frank gregory samuel raymond
  patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary kyle walter ethan jeremy harold carl
  keith matteo pedro olaf friedrich viktor recep benyamin benjamin jens bernie ted lindsey paul tim anthony antony`.split(
    /\s+/,
  ),
)
