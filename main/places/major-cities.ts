import type { Point } from './distance.ts'
import { placeKey } from './place-key.ts'

/**
 * The towns people mean by their bare name, because the data says nothing of size: by country, or by country and
 * GeoNames code of the state. Names as in the data; `*` marks the ones meant all over the world, and a latitude
 * after `@` (and a longitude after `/`) tells towns of one name in one country apart.
 */
const names: Readonly<Record<string, string>> = {
  GB: `*London, *Birmingham, *Manchester, *Leeds, *Glasgow, *Edinburgh, *Liverpool, *Sheffield, *Bristol, *Cardiff, *Belfast,
    *Newcastle upon Tyne, *Nottingham, Leicester, Coventry, Bradford, Kingston upon Hull, Stoke-on-Trent, Wolverhampton, Plymouth,
    Derby, Southampton, Portsmouth, Brighton, Bournemouth, Reading, Norwich, *Oxford, *Cambridge, York, Bath, Exeter, Aberdeen,
    Dundee, Inverness, Stirling, Perth, Swansea, Newport@51.6, Derry, Sunderland, Middlesbrough, Luton, Swindon, Milton Keynes,
    Northampton, Peterborough, Ipswich, Colchester, Chelmsford, Slough, Guildford, Crawley, Maidstone, Gloucester, Cheltenham,
    Worcester, Hereford, Shrewsbury, Telford, Stafford, Lincoln, Doncaster, Barnsley, Rotherham, Wakefield, Huddersfield, Halifax,
    Bolton, Bury, Oldham, Rochdale, Stockport, Salford, Wigan, Warrington@53.4, Preston@53.8/-2.7, Blackpool, Blackburn@53.7, Burnley, Lancaster,
    Carlisle, Durham, Darlington, Gateshead, Harrogate, Chester, Crewe, Wrexham, Watford, Stevenage, St Albans, Bedford,
    Basingstoke, Winchester, Salisbury, Taunton, Truro, Torquay, Poole, Dorchester, Eastbourne, Hastings, Canterbury, Dover,
    Southend-on-Sea, Basildon, Harlow, Croydon, Bromley, Romford, Kingston upon Thames, Canary Wharf, Farnborough@51.3/-0.8,
    Woking, Redhill, High Wycombe, Aylesbury, Banbury, Royal Leamington Spa, Rugby, Solihull, Walsall, Dudley, Nuneaton,
    Loughborough, Kettering, Corby, Mansfield, Chesterfield, Grimsby, Scunthorpe, Scarborough, Newark on Trent, Grantham`,
  IE: `*Dublin, *Cork, *Galway, *Limerick, Waterford, Kilkenny, Sligo, Drogheda, Dundalk, Athlone, Letterkenny, Tralee, Ennis,
    Wexford, Carlow, Naas, Bray, Swords, Tallaght, Maynooth, Leixlip, An Muileann gCearr, Tullamore, Castlebar, Cluain Meala, Shannon`,
  'US.NY':
    '*New York City, Brooklyn, Manhattan, Queens, The Bronx, Buffalo, Rochester, Syracuse, Albany, Yonkers, White Plains',
  'US.CA': `*Los Angeles, *San Francisco, *San Diego, *San Jose, *Sacramento, Oakland, Fresno, Long Beach, Irvine, Anaheim,
    Bakersfield, Palo Alto, Mountain View@37.4, Sunnyvale, Santa Clara, Santa Monica, Pasadena, Berkeley, Cupertino, Menlo Park,
    Redwood City, San Mateo, Fremont, Riverside, Santa Barbara, Burbank@34.2, Glendale, Culver City, Emeryville, Santa Ana, Ontario`,
  'US.IL': '*Chicago, Naperville, Aurora, Peoria, Springfield, Rockford, Schaumburg, Evanston, Oak Brook',
  'US.TX':
    '*Houston, *Dallas, *Austin, *San Antonio, Fort Worth, El Paso, Plano, Irving, Arlington, Frisco, Lubbock, Corpus Christi',
  'US.PA': '*Philadelphia, *Pittsburgh, Allentown, Harrisburg, Lancaster, Erie, Scranton',
  'US.AZ': '*Phoenix, Tucson, Scottsdale, Mesa, Tempe, Chandler',
  'US.FL':
    '*Miami, *Orlando, *Tampa, Jacksonville, Fort Lauderdale, Tallahassee, West Palm Beach, Boca Raton, St. Petersburg, Naples',
  'US.OH': '*Columbus, *Cleveland, *Cincinnati, Dayton, Toledo, Akron',
  'US.NC': '*Charlotte, Raleigh, Durham, Greensboro, Winston-Salem, Asheville, Wilmington, Cary, Fayetteville',
  'US.IN': '*Indianapolis, Fort Wayne, Bloomington, South Bend, Evansville',
  'US.WA': '*Seattle, Spokane, Tacoma, Bellevue, Redmond, Vancouver',
  'US.CO': '*Denver, Boulder, Colorado Springs, Fort Collins, Aurora',
  'US.DC': '*Washington',
  'US.MA': '*Boston, Cambridge, Worcester, Springfield, Lowell, Waltham, Burlington, Somerville, Quincy',
  'US.TN': '*Nashville, Memphis, Knoxville, Chattanooga',
  'US.OK': 'Oklahoma City, Tulsa',
  'US.NV': '*Las Vegas, Reno, Henderson',
  'US.OR': '*Portland, Eugene, Salem, Bend, Beaverton',
  'US.KY': 'Louisville, Lexington',
  'US.MD': '*Baltimore, Bethesda, Rockville, Silver Spring, Columbia, Annapolis, Gaithersburg',
  'US.WI': '*Milwaukee, Madison, Green Bay',
  'US.NM': 'Albuquerque, Santa Fe',
  'US.MO': '*Kansas City, *St. Louis, Springfield, Columbia, Jefferson City',
  'US.GA': '*Atlanta, Savannah, Augusta, Athens, Columbus, Alpharetta, Marietta',
  'US.NE': 'Omaha, Lincoln',
  'US.VA':
    'Richmond, Virginia Beach, Norfolk, Arlington, Alexandria, Reston, McLean, Fairfax, Herndon, Roanoke, Charlottesville',
  'US.MN': '*Minneapolis, Saint Paul, Duluth, Rochester, Bloomington',
  'US.LA': '*New Orleans, Baton Rouge, Lafayette, Shreveport',
  'US.KS': 'Wichita, Overland Park, Topeka, Lawrence',
  'US.HI': 'Honolulu',
  'US.AK': 'Anchorage, Fairbanks, Juneau',
  'US.NJ': 'Newark, Jersey City, Princeton, Trenton, Hoboken, Edison, Camden',
  'US.MI': '*Detroit, Grand Rapids, Ann Arbor, Lansing, Troy, Dearborn',
  'US.ID': 'Boise',
  'US.IA': 'Des Moines, Cedar Rapids, Iowa City, Davenport',
  'US.UT': '*Salt Lake City, Provo, Lehi, Ogden',
  'US.AL': 'Birmingham, Montgomery, Huntsville, Mobile',
  'US.AR': 'Little Rock, Fayetteville, Bentonville',
  'US.MS': 'Jackson',
  'US.SC': 'Charleston, Columbia, Greenville',
  'US.CT': 'Hartford, Stamford, New Haven, Bridgeport',
  'US.RI': 'Providence',
  'US.NH': 'Manchester, Concord, Nashua',
  'US.ME': 'Portland, Augusta, Bangor',
  'US.VT': 'Burlington, Montpelier',
  'US.DE': 'Wilmington, Dover, Newark',
  'US.MT': 'Billings, Missoula, Bozeman, Helena',
  'US.ND': 'Fargo, Bismarck',
  'US.SD': 'Sioux Falls, Rapid City',
  'US.WV': 'Charleston',
  'US.WY': 'Cheyenne',
  'CA.08': `*Toronto, *Ottawa, Mississauga, Hamilton, London, Brampton, Kitchener, Waterloo, Windsor, Markham, Vaughan, Guelph, Kingston,
    Oakville, Burlington, Barrie, Greater Sudbury, Thunder Bay, Cambridge, Oshawa, Niagara Falls, Peterborough`,
  'CA.10': '*Montréal, Québec, Laval, Gatineau, Sherbrooke, Longueuil',
  'CA.02': '*Vancouver, Victoria, Burnaby, Surrey, Richmond, Kelowna, Kamloops, Nanaimo, Abbotsford',
  'CA.01': '*Calgary, *Edmonton, Red Deer, Lethbridge',
  'CA.03': '*Winnipeg, Brandon',
  'CA.11': 'Regina, Saskatoon',
  'CA.07': 'Halifax, Dartmouth',
  'CA.04': 'Moncton, Fredericton, Saint John',
  'CA.05': "St. John's",
  'CA.09': 'Charlottetown',
  'AU.02':
    '*Sydney, Newcastle, Wollongong, Parramatta, Gosford, Albury, Wagga Wagga, Dubbo, Tamworth, Orange, North Sydney',
  'AU.07': '*Melbourne, Geelong, Ballarat, Bendigo, Shepparton, Mildura, Dandenong',
  'AU.04': '*Brisbane, Gold Coast, Townsville, Cairns, Toowoomba, Mackay, Rockhampton, Ipswich',
  'AU.08': '*Perth, Fremantle, Bunbury, Geraldton, Kalgoorlie, Joondalup',
  'AU.05': '*Adelaide, Mount Gambier, Whyalla',
  'AU.06': '*Hobart, Launceston',
  'AU.03': '*Darwin, Alice Springs',
  'AU.01': '*Canberra',
  NZ: '*Auckland, *Wellington, *Christchurch, Hamilton, Tauranga, Dunedin, Palmerston North, Napier, Nelson, Queenstown, Rotorua',
  IN: `*Mumbai, *Delhi, *New Delhi, *Bengaluru, *Hyderabad, *Chennai, *Kolkata, *Pune, Ahmedabad, Jaipur, Surat, Lucknow, Kanpur,
    Nagpur, Indore, Bhopal, Patna, Vadodara, Gurugram, Noida, Greater Noida, Faridabad, Ghaziabad, Thane, Navi Mumbai, Chandigarh@30.7, Kochi,
    Coimbatore, Thiruvananthapuram, Visakhapatnam, Mysuru, Bhubaneswar, Guwahati, Ranchi, Raipur@21.2, Madurai, Mohali, Mangaluru`,
  PK: '*Karachi, *Lahore, Islamabad, Rawalpindi, Faisalabad, Peshawar, Multan, Hyderabad',
  BD: '*Dhaka, Chattogram, Sylhet, Khulna',
  LK: '*Colombo, Kandy',
  NP: 'Kathmandu',
  SG: '*Singapore',
  MY: '*Kuala Lumpur, Petaling Jaya, Johor Bahru, George Town, Cyberjaya, Shah Alam, Ipoh, Subang Jaya',
  PH: '*Manila, Quezon City, Makati City, Taguig, Cebu City, Davao, Pasig City, Mandaluyong City',
  ID: '*Jakarta, Surabaya@-7.2, Bandung@-6.9, Medan, Denpasar, Yogyakarta',
  TH: '*Bangkok, Chiang Mai, Phuket',
  VN: '*Ho Chi Minh City, *Hanoi@21, Da Nang',
  CN: '*Beijing, *Shanghai, *Shenzhen@22.5, *Guangzhou, Chengdu, Hangzhou, Wuhan, Nanjing, Tianjin, Suzhou@31.3, Chongqing, Dalian',
  HK: '*Hong Kong, Kowloon',
  MO: 'Macau',
  TW: '*Taipei, Kaohsiung, Hsinchu, Taichung',
  JP: '*Tokyo, *Osaka, Kyoto, Yokohama@35.4, Nagoya, Fukuoka, Sapporo, Kobe',
  KR: '*Seoul, Busan, Incheon, Daejeon',
  AE: '*Dubai, *Abu Dhabi, Sharjah, Ajman',
  SA: '*Riyadh, Jeddah, Dammam, Makkah, Madinah',
  QA: '*Doha',
  KW: 'Kuwait City',
  BH: 'Manama',
  OM: 'Muscat',
  IL: '*Tel Aviv, Jerusalem, Haifa',
  JO: 'Amman',
  LB: 'Beirut',
  TR: '*Istanbul, *Ankara, İzmir, Bursa, Antalya',
  EG: '*Cairo, Alexandria, Giza',
  MA: '*Casablanca, Rabat, Marrakesh, Tangier',
  TN: 'Tunis',
  NG: '*Lagos, Abuja, Ibadan, Port Harcourt, Kano',
  GH: '*Accra, Kumasi',
  KE: '*Nairobi, Mombasa, Kisumu',
  UG: 'Kampala',
  TZ: 'Dar es Salaam',
  RW: 'Kigali',
  ET: 'Addis Ababa',
  ZW: 'Harare',
  ZM: 'Lusaka',
  NA: 'Windhoek',
  BW: 'Gaborone',
  ZA: `*Johannesburg, *Cape Town, *Durban, *Pretoria, Gqeberha, Bloemfontein, East London, Centurion, Midrand, Stellenbosch,
    Pietermaritzburg, Polokwane, Soweto, Randburg`,
  DE: `*Berlin, *Hamburg, *Munich, *Köln, *Frankfurt am Main, *Stuttgart, *Düsseldorf, Leipzig, Dresden, Hannover, Nuremberg, Bremen,
    Essen@51.5, Dortmund, Duisburg, Bochum, Bonn, Münster@52, Karlsruhe, Mannheim, Augsburg, Wiesbaden, Mainz, Freiburg@48,
    Heidelberg, Kiel, Lübeck, Rostock, Potsdam, Kassel, Braunschweig, Aachen, Ulm, Regensburg, Würzburg, Ingolstadt, Erfurt,
    Magdeburg, Wolfsburg, Darmstadt, Walldorf@49.3, Halle (Saale), Bielefeld`,
  AT: '*Vienna, Graz, Linz, Salzburg, Innsbruck',
  CH: '*Zürich, *Geneva, *Basel, Bern, Lausanne, Luzern, Zug, Winterthur, Lugano',
  NL: `*Amsterdam, *Rotterdam, *The Hague, Utrecht, Eindhoven, Groningen, Tilburg, Breda, Nijmegen, Arnhem, Haarlem, Leiden, Delft,
    Almere Stad, Amersfoort, Maastricht, 's-Hertogenbosch, Venlo`,
  BE: '*Brussels, Antwerp, Gent, Brugge, Leuven, Liège, Mechelen',
  LU: '*Luxembourg',
  FR: `*Paris, *Lyon, *Marseille, Toulouse, Nice, Nantes, Bordeaux, Lille, Strasbourg, Rennes, Grenoble, Montpellier,
    Sophia Antipolis, Rouen, Dijon, Angers`,
  ES: '*Madrid, *Barcelona, *Valencia, Sevilla, Málaga, Bilbao, Zaragoza, Palma, Alicante, Granada',
  PT: '*Lisbon, *Porto, Braga, Coimbra, Faro',
  IT: '*Rome, *Milan, *Turin, *Naples, *Florence, *Venice, Bologna, Genoa, Verona, Padua, Palermo, Trieste, Pisa',
  GR: '*Athens, Thessaloníki',
  MT: 'Valletta, Sliema',
  CY: 'Nicosia, Limassol',
  DK: '*Copenhagen, Århus, Odense, Aalborg',
  SE: '*Stockholm, *Gothenburg, Malmö, Uppsala, Lund, Linköping',
  NO: '*Oslo, Bergen, Trondheim, Stavanger',
  FI: '*Helsinki, Espoo, Tampere, Turku, Oulu',
  IS: 'Reykjavík',
  EE: 'Tallinn, Tartu',
  LV: 'Riga',
  LT: 'Vilnius, Kaunas',
  PL: '*Warsaw, *Kraków, Wrocław, Gdańsk, Poznań, Łódź, Katowice, Gdynia, Lublin',
  CZ: '*Prague, Brno, Ostrava',
  SK: 'Bratislava, Košice',
  HU: '*Budapest, Debrecen',
  RO: '*Bucharest, Cluj-Napoca, Timișoara, Iaşi, Braşov',
  BG: '*Sofia, Plovdiv, Varna',
  RS: '*Belgrade, Novi Sad',
  HR: 'Zagreb, Split',
  SI: 'Ljubljana',
  UA: '*Kyiv, Lviv, Kharkiv, Odesa, Dnipro',
  RU: '*Moscow, *Saint Petersburg, Novosibirsk, Kazan',
  GE: 'Tbilisi',
  AM: 'Yerevan',
  MX: '*Mexico City, Guadalajara, Monterrey@25.7, Tijuana, Querétaro',
  BR: '*São Paulo, *Rio de Janeiro, Brasília, Belo Horizonte, Curitiba, Porto Alegre, Recife, Salvador, Campinas@-22.9',
  AR: '*Buenos Aires',
  CL: '*Santiago',
  CO: '*Bogotá, Medellín, Cali',
  PE: '*Lima',
  CR: 'San José@9.9',
  PA: 'Panama City',
  UY: 'Montevideo',
  EC: 'Quito, Guayaquil',
  PR: 'San Juan',
  JM: 'Kingston',
  TT: 'Port of Spain',
  GG: 'Saint Peter Port',
  JE: 'Saint Helier',
  IM: 'Douglas',
  GI: 'Gibraltar',
}

/** A town of the table. */
export interface MajorCity {
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** GeoNames code of the state; null when the country is enough. */
  admin1: string | null
  /** Degrees north, rough; null when the name is enough. */
  lat: number | null
  /** Degrees east, rough; null when the latitude is enough. */
  lng: number | null
  /** Whether its bare name is understood all over the world. */
  isWorldKnown: boolean
}

/** Every town of the table, in its order. */
export const majorCities: readonly MajorCity[] = Object.entries(names).flatMap(([where, list]) => {
  const [country = '', admin1 = null] = where.split('.')
  return list.split(/,\s+/).map((entry) => {
    const [name = '', lat, lng] = entry.replace('*', '').split(/[@/]/)
    const isWorldKnown = entry.startsWith('*')
    return { name, country, admin1, lat: degrees(lat), lng: degrees(lng), isWorldKnown }
  })
})

function degrees(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

const byKey = new Map<string, MajorCity[]>()
for (const city of majorCities) {
  const key = placeKey(city.name)
  byKey.set(key, [...(byKey.get(key) ?? []), city])
}

/** How far a place may lie from the figures in the table, in degrees. */
const tolerance = 0.25

/** The row of the table for a place of the data; null when it is not one of them. */
export function majorCityOf(key: string, country: string, admin1: string, point: Point): MajorCity | null {
  const isIt = (city: MajorCity) =>
    city.country === country &&
    (city.admin1 === null || city.admin1 === admin1) &&
    (city.lat === null || Math.abs(city.lat - point.lat) < tolerance) &&
    (city.lng === null || Math.abs(city.lng - point.lng) < tolerance)
  return byKey.get(key)?.find(isIt) ?? null
}

/** Whether a town of this name in a country is one of the largest. */
export function isWorldKnown(name: string, country: string): boolean {
  return byKey.get(placeKey(name))?.some((city) => city.country === country && city.isWorldKnown) ?? false
}
