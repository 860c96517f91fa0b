/** Towns, states and provinces of the Americas, as `places.ts` lists places. */
export const americanPlaces = `
New York|New York,New York City
Los Angeles|
Chicago|
San Francisco|
Houston|
Miami|
Boston|
Philadelphie|Philadelphia
Atlanta|
Seattle|
Dallas|
Détroit|Detroit
Denver|
La Nouvelle-Orléans,Nouvelle-Orléans|New Orleans
Las Vegas|
Californie|California
Texas|
Floride|Florida
Virginie|Virginia
Pennsylvanie|Pennsylvania
Michigan|
Wisconsin|
Arizona|
Nevada|
Ohio|
Caroline du Nord|North Carolina
Caroline du Sud|South Carolina
Alaska|
Hawaï|Hawaii
Alabama|
Arkansas|
Colorado|
Connecticut|
Delaware|
Idaho|
Illinois|
Indiana|
Iowa|
Kansas|
Kentucky|
Maine|
Maryland|
Massachusetts|
Minnesota|
Mississippi|
Missouri|
Nebraska|
Oklahoma|
Oregon|
Tennessee|
Utah|
Vermont|
Wyoming|
Louisiane|Louisiana
New Jersey|
New Hampshire|
Nouveau-Mexique|New Mexico
Rhode Island|
Dakota du Nord|North Dakota
Dakota du Sud|South Dakota
Virginie-Occidentale|West Virginia
Guam|
Porto Rico|Puerto Rico
Québec|Quebec
Ontario|
Montréal|Montreal
Toronto|
Vancouver|
Alberta|
Rio de Janeiro,Rio|Rio de Janeiro,Rio
Sao Paulo,São Paulo|São Paulo,Sao Paulo
Amazonie|Amazon rainforest
Guantanamo|Guantanamo,Guantánamo,Guantanamo Bay
`
