/** Towns and regions of Asia, east of Iran, and of Oceania, as `places.ts` lists places. */
export const asianPlaces = `
Kandahar|
Hérat|Herat
Peshawar|
Lahore|
Karachi|
Bombay,Mumbai|Mumbai,Bombay
Rangoun|Yangon
Calcutta|Kolkata,Calcutta
Cachemire|Kashmir
Pendjab|Punjab
Tibet|
Xinjiang|
Shanghai|
Guangzhou|
Shenzhen|
Wuhan|
Mandchourie|Manchuria
Mongolie-Intérieure|Inner Mongolia
Hiroshima|
Nagasaki|
Fukushima|
Osaka|
Okinawa|
Busan,Pusan|Busan
Incheon|
Panmunjom|Panmunjom,Panmunjeom
Kaesong|
Wonsan|
Yongbyon|
Sydney|
Melbourne|
Perth|
Auckland|
`
