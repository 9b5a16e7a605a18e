const words = (list: string): readonly string[] => list.split('|').map((name) => name.trim().replace(/\s+/g, ' '))

/** Countries and parts of the world as job adverts write them, lower case. */
export const countries: ReadonlySet<string> = new Set(
  words(
    `uk|u.k.|united kingdom|great britain|gb|england|scotland|wales|northern ireland|ireland|republic of ireland|us|u.s.|usa|u.s.a.|united states|
    united states of america|america|canada|australia|new zealand|nz|india|singapore|south africa|germany|deutschland|france|spain|italy|portugal|netherlands|
    the netherlands|belgium|luxembourg|austria|switzerland|denmark|sweden|norway|finland|iceland|poland|czech republic|czechia|slovakia|hungary|
    romania|bulgaria|greece|cyprus|malta|croatia|serbia|slovenia|estonia|latvia|lithuania|ukraine|turkey|israel|egypt|morocco|nigeria|kenya|
    ghana|uganda|tanzania|zambia|zimbabwe|botswana|namibia|mozambique|rwanda|ethiopia|uae|united arab emirates|saudi arabia|ksa|qatar|kuwait|oman|bahrain|
    pakistan|bangladesh|sri lanka|nepal|china|hong kong|taiwan|japan|south korea|korea|malaysia|indonesia|thailand|vietnam|philippines|mexico|
    brazil|argentina|chile|colombia|peru|costa rica|jamaica|europe|eu|emea|apac|latam|north america|south america|asia|africa|jersey|guernsey|isle of man`,
  ),
)

/** US states, Canadian provinces, Australian states, and the like in full, lower case. */
export const regions: ReadonlySet<string> = new Set(
  words(
    `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|
    maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|
    north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|washington state|
    west virginia|wisconsin|wyoming|district of columbia|puerto rico|bay area|new england|silicon valley|tri-state area|orange county|long island|
    ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|newfoundland and labrador|
    prince edward island|yukon|nunavut|northwest territories|greater toronto area|lower mainland|
    new south wales|victoria|queensland|western australia|south australia|tasmania|northern territory|australian capital territory|gold coast|sunshine coast|hunter valley|
    andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|
    manipur|meghalaya|mizoram|nagaland|odisha|orissa|punjab|rajasthan|sikkim|tamil nadu|telangana|tripura|uttar pradesh|uttarakhand|west bengal|delhi ncr|delhi-ncr|ncr|
    gauteng|kwazulu-natal|kwazulu natal|kzn|western cape|eastern cape|northern cape|limpopo|mpumalanga|north west|north west province|free state|
    south east|south west|north east|east midlands|west midlands|midlands|east anglia|home counties|east of england|north england|northern england|
    yorkshire|north yorkshire|south yorkshire|west yorkshire|east yorkshire|east riding|humberside|tyne and wear|tyne wear|tyneside|teesside|cleveland|
    county durham|co durham|cumbria|merseyside|greater manchester|east sussex|west sussex|sussex|kent|surrey|essex|suffolk|norfolk|cornwall|devon|dorset|somerset|avon|
    middlesex|greater london|isle of wight|rutland|thames valley|m4 corridor|m25|powys|gwent|glamorgan|dyfed|gwynedd|clwyd|anglesey|pembrokeshire|highlands|
    scottish borders|borders|fife|lothian|midlothian|west lothian|east lothian|ayrshire|lanarkshire|renfrewshire|strathclyde|tayside|grampian|perth & kinross|
    argyll and bute|dumfries and galloway|falkirk|county antrim|county down|county armagh|county tyrone|county fermanagh|county londonderry|antrim|
    munster|leinster|connacht|ulster|county cork|county kerry|county galway|county mayo|county clare|county kildare|county meath|county wicklow|county louth|
    bavaria|hesse|saxony|catalonia|andalusia|lombardy|tuscany|flanders|brussels|île-de-france`,
  ),
)

/** Abbreviations that stand for a state or province after a comma or a town, as written in capitals. */
export const regionCodes: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR
  AB BC MB NB NL NS NT NU ON PE PEI QC SK YT NSW QLD VIC TAS ACT GB UK US USA CN IE DE FR ES NZ AU ZA UP MP HR KA MH TN TS AP GJ WB DL`.split(
    /\s+/,
  ),
)

/** Towns that adverts name most often, lower case: enough to know a place line without a map. */
export const cities: ReadonlySet<string> = new Set(
  words(
    `london|central london|north london|south london|east london|west london|city of london|birmingham|manchester|leeds|glasgow|edinburgh|liverpool|sheffield|bristol|
    cardiff|belfast|newcastle|newcastle upon tyne|nottingham|leicester|coventry|bradford|hull|stoke-on-trent|stoke on trent|wolverhampton|plymouth|derby|
    southampton|portsmouth|brighton|bournemouth|reading|norwich|oxford|cambridge|york|bath|exeter|aberdeen|dundee|inverness|stirling|perth|swansea|
    newport|derry|londonderry|sunderland|middlesbrough|luton|swindon|milton keynes|northampton|peterborough|ipswich|colchester|chelmsford|slough|guildford|
    crawley|maidstone|gloucester|cheltenham|worcester|hereford|shrewsbury|telford|stafford|lincoln|doncaster|barnsley|rotherham|wakefield|huddersfield|
    halifax|bolton|bury|oldham|rochdale|stockport|salford|wigan|warrington|preston|blackpool|blackburn|burnley|lancaster|carlisle|durham|darlington|
    gateshead|harrogate|chester|crewe|wrexham|watford|stevenage|st albans|bedford|basingstoke|winchester|salisbury|taunton|truro|torquay|poole|dorchester|
    hatfield|harlow|croydon|bromley|kingston|richmond|wimbledon|ealing|uxbridge|heathrow|gatwick|canary wharf|shoreditch|hammersmith|romford|southall|
    maidenhead|windsor|bracknell|aylesbury|high wycombe|banbury|rugby|solihull|dudley|walsall|burton|loughborough|mansfield|grimsby|scunthorpe|canterbury|
    dover|hastings|eastbourne|worthing|horsham|woking|farnborough|aldershot|andover|dublin|cork|galway|limerick|waterford|kilkenny|sligo|dundalk|drogheda|
    new york|new york city|nyc|manhattan|brooklyn|queens|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|
    jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|
    memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|mesa|kansas city|atlanta|long beach|omaha|raleigh|miami|oakland|minneapolis|
    tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|aurora|anaheim|honolulu|santa ana|riverside|corpus christi|lexington|stockton|
    pittsburgh|saint paul|st. paul|st paul|cincinnati|anchorage|henderson|greensboro|plano|newark|irvine|orlando|st. louis|st louis|jersey city|chandler|
    scottsdale|madison|durham|laredo|norfolk|reno|boise|spokane|tacoma|richmond|baton rouge|des moines|rochester|salt lake city|providence|
    palo alto|mountain view|menlo park|sunnyvale|santa clara|san mateo|redwood city|cupertino|berkeley|santa monica|pasadena|burbank|bellevue|redmond|boulder|
    fort lauderdale|west palm beach|st. petersburg|tallahassee|charleston|savannah|knoxville|chattanooga|birmingham|huntsville|little rock|hartford|
    stamford|white plains|albany|buffalo|syracuse|washington dc|washington d.c.|dc|bethesda|reston|alexandria|mclean|ann arbor|grand rapids|dayton|toledo|
    akron|fort wayne|springfield|naperville|evanston|overland park|lincoln|sioux falls|fargo|cheyenne|billings|eugene|salem|
    toronto|montreal|montréal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec city|hamilton|kitchener|waterloo|mississauga|brampton|markham|vaughan|oakville|burlington|
    richmond hill|surrey|burnaby|north vancouver|halifax|saskatoon|regina|windsor|guelph|barrie|kelowna|kingston|st. john's|gatineau|laval|fredericton|moncton|
    sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|darwin|newcastle|wollongong|geelong|parramatta|cairns|townsville|toowoomba|ballarat|bendigo|
    auckland|wellington|christchurch|dunedin|queenstown|tauranga|
    mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|ahmedabad|ahmadabad|jaipur|surat|lucknow|kanpur|nagpur|indore|thane|bhopal|noida|greater noida|
    gurgaon|gurugram|faridabad|ghaziabad|chandigarh|mohali|coimbatore|kochi|cochin|trivandrum|thiruvananthapuram|vadodara|visakhapatnam|mysore|mysuru|mangalore|
    bhubaneswar|patna|ranchi|guwahati|dehradun|nashik|navi mumbai|secunderabad|
    johannesburg|cape town|durban|pretoria|port elizabeth|gqeberha|bloemfontein|east london|sandton|centurion|midrand|randburg|stellenbosch|polokwane|
    nelspruit|mbombela|kimberley|rustenburg|pietermaritzburg|
    berlin|munich|hamburg|frankfurt|cologne|stuttgart|düsseldorf|vienna|zurich|zürich|geneva|basel|amsterdam|rotterdam|the hague|utrecht|eindhoven|brussels|
    antwerp|ghent|paris|lyon|marseille|toulouse|madrid|barcelona|valencia|lisbon|porto|rome|milan|turin|copenhagen|stockholm|gothenburg|oslo|helsinki|
    warsaw|krakow|kraków|wroclaw|gdansk|prague|brno|budapest|bucharest|sofia|athens|istanbul|tallinn|riga|vilnius|kyiv|tel aviv|dubai|abu dhabi|doha|riyadh|
    jeddah|cairo|lagos|abuja|nairobi|accra|kampala|harare|singapore|hong kong|shanghai|beijing|shenzhen|taipei|tokyo|osaka|seoul|bangkok|jakarta|
    kuala lumpur|penang|manila|cebu|ho chi minh city|hanoi|karachi|lahore|islamabad|dhaka|colombo|mexico city|guadalajara|são paulo|sao paulo|buenos aires|bogota|lima|santiago`,
  ),
)

/** Words that go with the name of a place: "Greater …", "North …". */
export const placeDirections: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central greater inner outer upper lower north-east north-west south-east south-west northeast northwest southeast southwest downtown mid city near metro'.split(
    ' ',
  ),
)

/** Endings of names of towns and counties. */
// `Northamptonshire`, `Hillsborough`, `Ashbury`
export const placeEnding =
  /(?:shire|borough|burgh|bury|ville|bridge|mouth|minster|caster|chester|stead|ford|hampton|wick|cester|ingham|ington|dale|field|wood|worth|stoke|leigh|pur|abad|nagar)$/i
