/** Articles of our own making, as they could stand in a regional paper of either language. */
export const bridge = `Le pont de Kerlann ferme pour deux ans

Le pont de Kerlann sera fermé à la circulation dès lundi, a annoncé la préfète Solenn Kervadec. Selon la chambre de commerce, la fermeture coûtera au moins 300 emplois dans la vallée.

« Nous n’avons pas le choix », a déclaré Solenn Kervadec. Les ingénieurs ont trouvé des fissures dans quatre des six piles de l’ouvrage, construit en 1962. Une déviation de 18 kilomètres sera mise en place par les routes de la vallée, et les cars scolaires partiront une demi-heure plus tôt.

Les commerçants de la rive gauche redoutent un hiver difficile. La mairie promet une aide, dont le montant n’est pas connu.`

export const bridgeInEnglish = `Kerlann bridge to close for two years

The Kerlann bridge will close to traffic on Monday, prefect Solenn Kervadec announced. According to the chamber of commerce, the closure will cost at least 300 jobs in the valley.

“We have no choice,” Solenn Kervadec said. Engineers found cracks in four of the six piers of the structure, which was built in 1962. An 18-kilometre diversion will be set up on the valley roads, and school buses will leave half an hour earlier.

Shopkeepers on the left bank fear a hard winter. The town hall promises help, but has not said how much.`

export const ferry = `Island ferry rescue ends after nine hours

Coastguards have rescued 212 passengers from the ferry Saint Brannoc, which ran aground off the Skerry islands on Tuesday night. The coastguard said three people were wounded, none of them badly.

Captain Moira Tennant said the engine had failed in heavy fog. “We heard the rocks before we saw them,” she said. A tug reached the ship at dawn, and the last passengers were taken off by lifeboat at nine in the morning.

The ferry company has not confirmed that the engine was repaired in March. An inquiry was opened by the harbour authority.`

export const vineyard = `La grêle ravage les vignes du Haut-Ménil

Un orage de grêle a détruit mercredi soir près de la moitié de la récolte du Haut-Ménil, selon le syndicat des vignerons. Environ 450 hectares sont touchés autour de Saint-Ouvrin.

« En vingt minutes, une année de travail a disparu », a raconté le vigneron Bastien Cordelle. Les assureurs attendent plusieurs centaines de dossiers. Le préfet a demandé le classement de la zone en calamité agricole.`

/** Two days after `bridge`, in another paper: the chamber of commerce takes its number back. */
export const revised = {
  text: 'La chambre de commerce a corrigé son estimation : la fermeture du pont de Kerlann coûtera 40 emplois dans la vallée, et non 300.',
  url: 'https://phare.example/estimation',
  outlet: 'Le Phare',
  publishedAt: '2025-03-06T07:00:00Z',
}
