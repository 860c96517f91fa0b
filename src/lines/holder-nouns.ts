// What those are called who have no name, with the article that French has before them: French | English, a further
// spelling or form behind a comma. The first of each is told.
const table = `
la police|police
la police cantonale|cantonal police
la police nationale|national police
la gendarmerie|gendarmerie
l’opposition|opposition
le gouvernement|government
l’exécutif|executive
les autorités|authorities
les autorités sanitaires|health authorities
les autorités locales|local authorities
l’armée|army, military
la marine|navy
l’état-major|general staff
la coalition|coalition
les rebelles|rebels
les généraux|generals
les militaires|servicemen
les soldats|soldiers
la présidence|presidency
le président|president
le premier ministre, la première ministre|prime minister
le ministre, la ministre|minister
le ministère|ministry
le parlement|parliament
le parti|party
l’État|state
la région|region
le canton|canton
la ville|city
la mairie|town hall, city hall
le maire, la maire|mayor
le gouverneur|governor
la préfecture|prefecture
le préfet, la préfète|prefect
la porte-parole|spokeswoman
le porte-parole|spokesperson, spokesman
les responsables|officials
le responsable, la responsable|official
la source|source
les diplomates|diplomats
le diplomate, la diplomate|diplomat
les services de renseignement|intelligence services
les garde-côtes|coastguard, coast guard
les pompiers|firefighters
les secours|emergency services, rescue services
les secouristes, les sauveteurs|rescuers, rescue workers
les hôpitaux|hospitals
l’hôpital|hospital
les médecins|doctors
le médecin|doctor
le parquet, les procureurs|prosecutors
le procureur, la procureure|prosecutor
la justice|judiciary
le tribunal|court
les juges|judges
les avocats|lawyers
l’avocat, l’avocate|lawyer
les enquêteurs|investigators
les organisateurs|organisers, organizers
les manifestants|protesters, demonstrators
les habitants|residents
les témoins|witnesses
le témoin|witness
les victimes|victims
les familles|families
les survivants, les rescapés|survivors
les électeurs|voters
les syndicats|unions, trade unions
le syndicat|union, trade union
les salariés|employees
les ouvriers|workers
les agriculteurs|farmers
les enseignants|teachers
les étudiants|students
les experts|experts
l’expert, l’experte|expert
les analystes|analysts
l’analyste|analyst
les économistes|economists
les chercheurs|researchers
les scientifiques|scientists
les associations|associations
l’association|association
les ONG|NGOs
l’ONG|NGO
l’entreprise, la société|company
les entreprises|companies
le groupe|group
la direction|management
l’exploitant, l’opérateur|operator
le propriétaire, la propriétaire|owner
les médias|media
la presse|press
`

export interface HolderNoun {
  /** With its article. */
  readonly fr: string
  readonly en: string
  readonly frenchForms: readonly string[]
  readonly englishForms: readonly string[]
}

/** What people and bodies without a name are called in both languages. */
export const holderNouns: readonly HolderNoun[] = table
  .trim()
  .split('\n')
  .map(row => {
    const [frenchForms = [], englishForms = []] = row.split('|').map(forms => forms.split(', '))
    return { fr: frenchForms[0] ?? '', en: englishForms[0] ?? '', frenchForms, englishForms }
  })
