import { fold } from '../../text/words/tokens.ts'
import { wordSet } from '../../text/words/word-set.ts'

/** Frequent first names, folded, to tell « il » from « elle »; a name that is on neither list fits both. */
export const womenNames: ReadonlySet<string> = wordSet(
  `anne marie claire julie sophie nathalie isabelle catherine christine valerie sandrine celine emilie camille laura
  sarah lea manon chloe emma alice charlotte juliette louise lucie marine segolene martine michele monique brigitte
  florence elisabeth elizabeth agnes muriel aurore roselyne rachida najat christiane frederique francoise jacqueline
  helene caroline virginie audrey amelie clementine delphine stephanie veronique corinne patricia pascale sylvie
  ursula angela theresa hillary melania ivanka nancy kamala michelle jill mary jennifer linda barbara susan jessica
  karen lisa margaret sandra ashley kimberly donna emily carol amanda melissa deborah rebecca sharon cynthia
  kathleen amy anna ruth brenda pamela nicole katherine samantha maria diane julia kellyanne elena olga irina
  maia sanna giorgia mette kaja christina jacinda yael amina fatima aicha rosa carmen
  laurence marlene sibeth emmanuelle karine vanessa carole cecile laetitia genevieve chantal beatrice mathilde
  mireille fanny christelle danielle daniele josephine jeanne elise bernadette simone esther olivia alexandra carla
  eva nadia sara kate kelly jane kathy serena frances rachel monica megan meghan hannah heather natalie katie sally
  ellen erin stacey maureen tina joan anita gloria nina irene alicia amber janet penny lori beverly oprah venus
  scarlett zoe ines jade louane rose anais pauline marion justine margaux elodie gaelle solene lucile noemie oceane
  romane salome clara eleonore apolline victoire constance mathilda coralie ludivine severine sabrina angelique
  estelle edith odile solange yvette yvonne josiane ginette denise colette nadine evelyne eveline annie annick
  beatrix sonia samia leila yasmine nora malika khadija astrid ingrid greta heidi petra claudia silvia paola chiara
  giulia francesca federica lucia pilar dolores alejandra daniela mariana natalia tatiana svetlana oksana anastasia
  daria yulia joanna agnieszka emmeline gwendolyn abigail grace sophia isabella ava mia ella lily chelsea tiffany
  melinda cheryl joyce judith judy shirley tracy wendy tammy holly brooke paige brittany brittney courtney erica
  erika jenna kristen kristin lauren leah meredith molly nichole robyn sheila suzanne teresa vivian yolanda`,
)

export const menNames: ReadonlySet<string> = wordSet(
  `jean pierre michel andre philippe rene louis alain jacques bernard marcel daniel roger robert paul claude christian
  henri georges nicolas francois laurent eric olivier thierry patrick pascal emmanuel antoine bruno christophe david
  edouard gerald gabriel guillaume hugo jerome julien luc lucas marc mathieu matthieu maxime remi romain sebastien
  stephane sylvain thomas vincent xavier yannick yves benjamin alexandre arnaud cedric damien fabrice florian franck
  gilles herve joel lionel donald joe joseph john james william mike michael mark george barack vladimir sergei
  sergueï serguei volodymyr antonio boris keir rishi charles peter richard steven steve kevin brian edward ronald
  timothy jason jeffrey ryan jacob gary jonathan stephen larry justin scott brandon frank gregory samuel raymond
  jack dennis jerry tyler aaron jose adam henry nathan douglas zachary kyle walter ethan jeremy harold carl
  keith matteo pedro olaf friedrich viktor recep benyamin jens bernie ted lindsey tim anthony antony
  gerard manuel frederic benoit cyril alexis carlos didier denis bertrand victor mohammed mohamed oliver raphael
  fabien adrien rafael gilbert roland francis juan hassan leon yann albert giuseppe luis ivan diego hubert florent
  marco mario serge alberto wayne remy fred gordon roberto karim clement paolo miguel colin regis philip karl chris
  tom bill alex matt jim ron greg jeff andrew ben josh jimmy rick bob doug alexander phil brad matthew dan rob sean
  mitch gavin jon ian harry bruce chuck bryan pete dave trevor nick max christopher alan tony bobby billy craig ed
  luke mikhail marcus neil barry dean ken derek sergio stefano tobias joachim edgar etienne maurice aurelien pablo
  jorge igor edwin hans klaus jurgen wolfgang dieter stefan uwe andreas matthias lukas felix moritz giovanni luigi
  massimo fabio gianni enrico silvio javier fernando francisco ricardo enrique raul alejandro eduardo gustavo hector
  oscar ruben pavel dmitri alexei alexey yuri oleg nikita anatoly evgeny sergey denys oleksandr andriy ahmed ali
  omar youssef ibrahim mustafa mahmoud abdullah khalid tarek samir rachid kamel nabil farid mehdi bilal abdel abdou
  mamadou ousmane moussa amadou ibrahima cheikh sekou felicien leopold gaston gustave emile ernest eugene armand
  achille auguste basile blaise cyrille desire donatien elie fernand ferdinand ghislain gonzague honore isidore
  jeremie jonas jules killian leonard leo lucien ludovic marius maxence mickael nathanael noel norbert octave
  patrice paulin quentin raoul renaud roch rodolphe romuald stanislas theo theodore theophile thibault thibaut
  titouan tristan urbain valentin valery wilfried yohan yoann yvan joshua isaac jesse jordan curtis howard leroy
  marvin melvin norman ralph randy rodney roy russell stanley terry todd vernon warren wesley`,
)

/** Whether a word as written, or what stands before its hyphen, is a frequent first name. */
export function isGivenName(word: string): boolean {
  const given = fold(word).split('-')[0] ?? ''
  return menNames.has(given) || womenNames.has(given)
}
