"""Currencies: signs, ISO 4217 codes and names.

Names of several words are those of Unicode CLDR as packed in Babel 2.18, folded (French and English: nearly all; the
other languages: the most used), with everyday names added; each line is a code, then its names.
Unicode licence V3: https://www.unicode.org/license.txt.
"""

# What one sign written alone is taken for.
SIGNS = {
    "$": "USD", "＄": "USD", "﹩": "USD", "€": "EUR", "£": "GBP", "￡": "GBP", "₤": "GBP", "¥": "JPY", "￥": "JPY",
    "₹": "INR", "₨": "INR", "₩": "KRW", "￦": "KRW", "₽": "RUB", "₺": "TRY", "₿": "BTC", "₡": "CRC", "₾": "GEL",
    "₴": "UAH", "₦": "NGN", "₱": "PHP", "₫": "VND", "₪": "ILS", "฿": "THB", "₸": "KZT", "₮": "MNT", "₲": "PYG",
    "₵": "GHS", "₼": "AZN", "₭": "LAK", "֏": "AMD", "؋": "AFN", "৳": "BDT", "៛": "KHR", "₣": "FRF", "₧": "ESP",
    "₯": "GRD", "¢": "cent", "￠": "cent",
}  # fmt: skip
# Folded words that say whose dollar (or peso, or krona …) a sign is: US$, hk $, $ ca.
SIGN_OWNERS = {
    "us": "USD", "u": "USD", "usd": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "cdn": "CAD",
    "a": "AUD", "au": "AUD", "aus": "AUD", "aud": "AUD", "nz": "NZD", "nzd": "NZD", "hk": "HKD", "hkd": "HKD",
    "s": "SGD", "sg": "SGD", "sgd": "SGD", "r": "BRL", "brl": "BRL", "nt": "TWD", "tw": "TWD", "twd": "TWD",
    "mx": "MXN", "mex": "MXN", "mxn": "MXN", "mop": "MOP", "ar": "ARS", "ars": "ARS", "clp": "CLP", "cop": "COP",
    "col": "COP", "j": "JMD", "jmd": "JMD", "tt": "TTD", "ttd": "TTD", "bz": "BZD", "bzd": "BZD", "b": "BND",
    "bnd": "BND", "bds": "BBD", "bbd": "BBD", "fj": "FJD", "fjd": "FJD", "n": "NAD", "nad": "NAD", "ec": "XCD",
    "xcd": "XCD", "gy": "GYD", "gyd": "GYD", "l": "LRD", "lrd": "LRD", "kyd": "KYD", "ci": "KYD", "bsd": "BSD",
    "bmd": "BMD", "srd": "SRD", "sbd": "SBD", "si": "SBD", "z": "ZWL", "zwl": "ZWL", "rd": "DOP", "dop": "DOP",
    "uyu": "UYU", "cn": "CNY", "cny": "CNY", "rmb": "CNY", "jp": "JPY", "jpy": "JPY", "gbp": "GBP", "eur": "EUR",
}  # fmt: skip
# Of these, those that may stand apart from the sign ("hk $ 10"): no word of a language.
LOOSE_OWNERS = frozenset("us usd nt c ca cad hk hkd nz nzd aud sgd brl twd mxn mex".split())
# ISO 4217 codes read in capitals before or after a number; those that are common words are left out (ALL, TOP, CUP).
CODES = frozenset(
    "AED AFN AMD ANG AOA ARS ATS AUD AWG AZN BBD BDT BEF BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLP CNY COP CRC CVE CYP CZK DEM DJF DKK DOP DZD EEK EGP ERN ESP ETB EUR "
    "FIM FJD FKP FRF GBP GEL GHS GMD GNF GRD GTQ GYD HKD HNL HRK HTG HUF IDR IEP ILP ILS INR IQD "
    "IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LBP LKR LRD LSL LUF LYD MAD MDL "
    "MGA MGF MKD MMK MNT MRU MTL MTP MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB "
    "PGK PHP PKR PLN PTE PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SIT SKK SLE SRD SSP "
    "STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD "
    "XOF XPF YER ZAR ZMW ZWL".split()
)
# Codes also read in small letters, and short names that are no code.
SMALL_CODES = {
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "chf": "CHF", "aud": "AUD", "nzd": "NZD",
    "hkd": "HKD", "sgd": "SGD", "inr": "INR", "krw": "KRW", "twd": "TWD", "rub": "RUB", "mxn": "MXN", "zar": "ZAR",
    "rmb": "CNY", "cnh": "CNY", "nt": "TWD", "rs": "INR", "btc": "BTC", "元": "CNY", "圆": "CNY", "円": "JPY",
    "cad": "CAD", "brl": "BRL", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "huf": "HUF", "czk": "CZK",
    "kr": "SEK", "sfr": "CHF", "thb": "THB", "idr": "IDR", "myr": "MYR", "aed": "AED", "qar": "QAR", "kwd": "KWD", "egp": "EGP", "ngn": "NGN",
    "vnd": "VND", "uah": "UAH", "pkr": "PKR", "xof": "XOF", "xaf": "XAF", "ghs": "GHS", "clp": "CLP",
    "원": "KRW", "usdt": "USDT", "usdc": "USDC",
}  # fmt: skip
# One-word names of all languages, folded.
NOUNS = {
    "dollar": "USD", "dollars": "USD", "dolar": "USD", "dolares": "USD", "dollari": "USD",
    "dollaro": "USD", "dollarn": "USD", "buck": "USD", "bucks": "USD", "euro": "EUR",
    "euros": "EUR", "eurot": "EUR", "yen": "JPY", "yens": "JPY", "yenes": "JPY", "ienes": "JPY",
    "iene": "JPY", "yuan": "CNY", "yuans": "CNY", "yuanes": "CNY", "renminbi": "CNY",
    "renminbis": "CNY", "pound": "GBP", "pounds": "GBP", "quid": "GBP", "sterling": "GBP",
    "sterline": "GBP", "sterlina": "GBP", "pfund": "GBP", "franc": "FRF", "francs": "FRF",
    "franco": "FRF", "francos": "FRF", "franchi": "FRF", "franken": "CHF", "rupee": "INR",
    "rupees": "INR", "roupie": "INR", "roupies": "INR", "rupia": "INR", "rupias": "INR",
    "rupie": "INR", "rupien": "INR", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB",
    "rubles": "RUB", "rublo": "RUB", "rublos": "RUB", "rubli": "RUB", "rubel": "RUB",
    "peseta": "ESP", "pesetas": "ESP", "escudo": "PTE", "escudos": "PTE", "lire": "ITL",
    "lires": "ITL", "lira": "ITL", "liras": "ITL", "guilder": "NLG", "guilders": "NLG",
    "florin": "NLG", "florins": "NLG", "florines": "NLG", "fiorini": "NLG", "gulden": "NLG",
    "schilling": "ATS", "schillings": "ATS", "drachma": "GRD", "drachmas": "GRD", "drachme": "GRD",
    "drachmes": "GRD", "dracma": "GRD", "dracmas": "GRD", "drachmen": "GRD", "deutschmark": "DEM",
    "deutschmarks": "DEM", "deutschemark": "DEM", "deutschemarks": "DEM", "dm": "DEM",
    "markka": "FIM", "markkaa": "FIM", "markkas": "FIM", "shilling": "KES", "shillings": "KES",
    "chelin": "KES", "chelines": "KES", "krona": "SEK", "kronor": "SEK", "kronas": "SEK",
    "kronur": "SEK", "krone": "DKK", "kroner": "DKK", "kronen": "DKK", "koruna": "CZK",
    "korunas": "CZK", "korun": "CZK", "peso": "MXN", "pesos": "MXN", "zloty": "PLN",
    "zlotys": "PLN", "zloties": "PLN", "zlotych": "PLN", "forint": "HUF", "forints": "HUF",
    "shekel": "ILS", "shekels": "ILS", "baht": "THB", "bahts": "THB", "tenge": "KZT",
    "tenges": "KZT", "hryvnia": "UAH", "hryvnias": "UAH", "hryvna": "UAH", "ringgit": "MYR",
    "ringgits": "MYR", "rupiah": "IDR", "rupiahs": "IDR", "taka": "BDT", "takas": "BDT",
    "naira": "NGN", "nairas": "NGN", "cedi": "GHS", "cedis": "GHS", "riel": "KHR", "riels": "KHR",
    "riyal": "SAR", "riyals": "SAR", "rial": "SAR", "rials": "SAR", "riyales": "SAR",
    "dirham": "AED", "dirhams": "AED", "dinar": "DZD", "dinars": "DZD", "dinares": "DZD",
    "bolivar": "VES", "bolivars": "VES", "bolivares": "VES", "guarani": "PYG", "guaranis": "PYG",
    "guaranies": "PYG", "quetzal": "GTQ", "quetzals": "GTQ", "quetzales": "GTQ", "lempira": "HNL",
    "lempiras": "HNL", "lari": "GEL", "laris": "GEL", "dram": "AMD", "drams": "AMD",
    "manat": "AZN", "manats": "AZN", "tugrik": "MNT", "tugriks": "MNT", "kuna": "HRK",
    "kunas": "HRK", "lirasi": "TRY", "bitcoin": "BTC", "bitcoins": "BTC", "satoshi": "SAT",
    "satoshis": "SAT", "pataca": "MOP", "patacas": "MOP", "birr": "ETB", "birrs": "ETB",
    "rand": "ZAR", "rands": "ZAR", "reais": "BRL", "dongs": "VND", "colones": "CRC",
    "wons": "KRW", "kwanza": "AOA", "kwanzas": "AOA", "kwacha": "ZMW", "kwachas": "ZMW",
    "kyat": "MMK", "kyats": "MMK", "balboa": "PAB", "balboas": "PAB", "boliviano": "BOB",
    "bolivianos": "BOB", "leke": "ALL", "ngultrum": "BTN", "ngultrums": "BTN", "gourde": "HTG",
    "gourdes": "HTG", "dalasi": "GMD", "dalasis": "GMD", "denar": "MKD", "denars": "MKD",
    "denari": "MKD", "punt": "IEP", "punts": "IEP", "tolar": "SIT", "tolars": "SIT",
    "kroon": "EEK", "kroons": "EEK", "rufiyaa": "MVR", "rufiyaas": "MVR", "paanga": "TOP",
    "vatu": "VUV", "vatus": "VUV", "nakfa": "ERN", "nakfas": "ERN", "cordoba": "NIO",
    "cordobas": "NIO", "cfa": "XOF",
}  # fmt: skip
# Names that are common words as well: a currency only after a number of thousands at least.
DOUBTFUL_NOUNS = {
    "livre": "GBP", "livres": "GBP", "libra": "GBP", "libras": "GBP", "won": "KRW", "mark": "DEM", "marks": "DEM",
    "marcos": "DEM", "real": "BRL", "couronne": "SEK", "couronnes": "SEK", "corona": "SEK",
    "coronas": "SEK", "corone": "SEK", "coroas": "SEK", "crown": "SEK", "crowns": "SEK", "sum": "UZS", "som": "KGS",
    "lei": "RON", "leu": "RON", "lev": "BGN", "leva": "BGN", "lek": "ALL", "soles": "PEN", "pula": "BWP",
    "kip": "LAK", "kina": "PGK", "tala": "WST", "dong": "VND", "ether": "ETH", "ethers": "ETH",
    "colons": "CRC", "lats": "LVL", "litas": "LTL",
}  # fmt: skip
# Parts of a currency: the unit they are given when they stand alone. All are hundredths.
PARTS = {
    "cent": "cent", "cents": "cent", "centime": "cent", "centimes": "cent", "centavo": "cent", "centavos": "cent",
    "centimo": "cent", "centimos": "cent", "centesimi": "cent", "centesimo": "cent", "pence": "penny",
    "penny": "penny", "pennies": "penny", "penique": "penny", "peniques": "penny", "pfennig": "cent",
    "pfennige": "cent", "kopeck": "kopeck", "kopecks": "kopeck", "kopek": "kopeck", "kopeks": "kopeck",
    "ore": "ore", "rappen": "cent", "paise": "paisa", "paisa": "paisa", "halala": "halala", "fen": "fen",
    "jiao": "jiao", "groszy": "grosz", "grosz": "grosz", "filler": "filler", "sen": "sen",
}  # fmt: skip
# Names of several words, a language a block.
NAMES = {
    "fr": """
AED dirham des emirats arabes unis | dirhams des emirats arabes unis
AFN afghani afghan | afghanis afghan
ALL lek albanais | leks albanais
AMD dram armenien | drams armeniens
ANG florin antillais | florins antillais
AOA kwanza angolais | kwanzas angolais
ARS peso argentin | pesos argentins
ATS schilling autrichien | schillings autrichiens
AUD dollar australien | dollars australiens
AWG florin arubais | florins arubais
AZN manat azeri | manats azeris
BBD dollar barbadien | dollars barbadiens
BDT taka bangladeshi | takas bangladeshis
BEF franc belge | francs belges
BGN lev bulgare | levs bulgares
BHD dinar bahreini | dinars bahreinis
BIF franc burundais | francs burundais
BMD dollar bermudien | dollars bermudiens
BND dollar bruneien | dollars bruneiens
BOB boliviano bolivien | bolivianos boliviens
BRL real bresilien | reals bresiliens
BSD dollar bahameen | dollars bahameens
BTN ngultrum bouthanais | ngultrums bouthanais
BWP pula botswanais | pulas botswanais
BYN rouble bielorusse | roubles bielorusses
BZD dollar belizeen | dollars belizeens
CAD dollar canadien | dollars canadiens
CDF franc congolais | francs congolais
CHF franc suisse | francs suisses
CLP peso chilien | pesos chiliens
CNY yuan renminbi chinois | yuans renminbi chinois | yuan chinois | yuans chinois | renminbi chinois
COP peso colombien | pesos colombiens
CRC colon costaricain | colons costaricains
CUP peso cubain | pesos cubains
CVE escudo capverdien | escudos capverdiens
CYP livre chypriote | livres chypriotes
CZK couronne tcheque | couronnes tcheques
DEM mark allemand | marks allemands | deutsche mark | deutsche marks
DJF franc djiboutien | francs djiboutiens
DKK couronne danoise | couronnes danoises
DOP peso dominicain | pesos dominicains
DZD dinar algerien | dinars algeriens
EEK couronne estonienne | couronnes estoniennes
EGP livre egyptienne | livres egyptiennes
ERN nafka erythreen | nafkas erythreens
ESP peseta espagnole | pesetas espagnoles
ETB birr ethiopien | birrs ethiopiens
FIM mark finlandais | marks finlandais | markka finlandais
FJD dollar fidjien | dollars fidjiens
FKP livre des iles malouines | livres des iles malouines
FRF franc francais | francs francais
GBP livre sterling | livres sterling | livre britannique | livres britanniques
GEL lari georgien | lari georgiens
GHS cedi ghaneen | cedis ghaneens
GIP livre de gibraltar | livres de gibraltar
GMD dalasi gambien | dalasis gambiens
GNF franc guineen | francs guineens
GRD drachme grecque | drachmes grecques
GTQ quetzal guatemalteque | quetzals guatemalteques
GYD dollar du guyana | dollars du guyana
HKD dollar de hong kong | dollars de hong kong | dollar hongkongais | dollars hongkongais
HNL lempira hondurien | lempiras honduriens
HRK kuna croate | kunas croates
HTG gourde haitienne | gourdes haitiennes
HUF forint hongrois | forints hongrois
IDR roupie indonesienne | roupies indonesiennes
IEP livre irlandaise | livres irlandaises
ILP livre israelienne | livres israeliennes
ILS nouveau shekel israelien | nouveaux shekels israeliens | shekel israelien | shekels israeliens
INR roupie indienne | roupies indiennes
IQD dinar irakien | dinars irakiens
IRR riyal iranien | riyals iraniens
ISK couronne islandaise | couronnes islandaises
ITL lire italienne | lires italiennes
JMD dollar jamaicain | dollars jamaicains
JOD dinar jordanien | dinars jordaniens
JPY yen japonais | yens japonais
KES shilling kenyan | shillings kenyans
KGS som kirghize | soms kirghizes
KHR riel cambodgien | riels cambodgiens
KMF franc comorien | francs comoriens
KPW won nord coreen | wons nord coreens
KRW won sud coreen | wons sud coreens
KWD dinar koweitien | dinar koweitiens
KYD dollar des iles caimans | dollars des iles caimans
KZT tenge kazakh | tenges kazakhs
LAK kip laotien | kips laotiens
LBP livre libanaise | livres libanaises
LKR roupie srilankaise | roupies srilankaises
LRD dollar liberien | dollars liberiens
LSL loti lesothan | maloti lesothans
LUF franc luxembourgeois | francs luxembourgeois
LYD dinar libyen | dinars libyens
MAD dirham marocain | dirhams marocains
MDL leu moldave | leus moldaves
MGA ariary malgache | ariarys malgaches
MGF franc malgache | francs malgaches
MKD denar macedonien | denars macedoniens
MMK kyat myanmarais | kyats myanmarais
MNT tugrik mongol | tugriks mongols
MOP pataca macanaise | patacas macanaises
MRU ouguiya mauritanien | ouguiyas mauritaniens
MTL lire maltaise | lires maltaises
MTP livre maltaise | livres maltaises
MUR roupie mauricienne | roupies mauriciennes
MVR rufiyaa maldivienne | rufiyaas maldiviennes
MWK kwacha malawite | kwachas malawites
MXN peso mexicain | pesos mexicains
MYR ringgit malais | ringgits malais
MZN metical mozambicain | meticais mozambicains
NAD dollar namibien | dollars namibiens
NGN naira nigerian | nairas nigerians
NIO cordoba oro nicaraguayen | cordobas oro nicaraguayens
NLG florin neerlandais | florins neerlandais | florin hollandais | florins hollandais
NOK couronne norvegienne | couronnes norvegiennes
NPR roupie nepalaise | roupies nepalaises
NZD dollar neo zelandais | dollars neo zelandais
OMR riyal omanais | riyals omanis
PAB balboa panameen | balboas panameens
PEN sol peruvien | sols peruviens
PGK kina papouan neo guineen | kinas papouan neo guineens
PHP peso philippin | pesos philippins
PKR roupie pakistanaise | roupies pakistanaises
PLN zloty polonais | zlotys polonais
PTE escudo portugais | escudos portugais
PYG guarani paraguayen | guaranis paraguayens
QAR riyal qatari | riyals qataris
RON leu roumain | lei roumains
RSD dinar serbe | dinars serbes
RUB rouble russe | roubles russes
RWF franc rwandais | francs rwandais
SAR riyal saoudien | riyals saoudiens
SBD dollar des iles salomon | dollars des iles salomon
SCR roupie des seychelles | roupies des seychelles
SDG livre soudanaise | livres soudanaises
SEK couronne suedoise | couronnes suedoises
SGD dollar de singapour | dollars de singapour | dollar singapourien | dollars singapouriens
SHP livre de sainte helene | livres de sainte helene
SIT tolar slovene | tolars slovenes
SKK couronne slovaque | couronnes slovaques
SLE leone sierra leonais | leones sierra leonais
SOS shilling somalien | shillings somaliens
SRD dollar surinamais | dollars surinamais
SSP livre sud soudanaise | livres sud soudanaises
STN dobra santomeen | dobras santomeens
SVC colon salvadorien | colons salvadoriens
SYP livre syrienne | livres syriennes
SZL lilangeni swazi | lilangenis swazis
THB baht thailandais | bahts thailandais
TJS somoni tadjik | somonis tadjiks
TMT nouveau manat turkmene | nouveaux manats turkmenes
TND dinar tunisien | dinars tunisiens
TOP pa anga tongan | pa angas tongans
TRY livre turque | livres turques
TTD dollar de trinite et tobago | dollars de trinite et tobago
TWD nouveau dollar taiwanais | nouveaux dollars taiwanais | dollar taiwanais | dollars taiwanais
TZS shilling tanzanien | shillings tanzaniens
UAH hryvnia ukrainienne | hryvnias ukrainiennes
UGX shilling ougandais | shillings ougandais
USD dollar des etats unis | dollars des etats unis | dollar americain | dollars americains | dollar us | dollars us
UYU peso uruguayen | pesos uruguayens
UZS sum ouzbek | sums ouzbeks
VES bolivar venezuelien | bolivars venezueliens
VND dong vietnamien | dongs vietnamiens
VUV vatu vanuatuan | vatus vanuatuans
WST tala samoan | talas samoans
XAF franc cfa | francs cfa
XCD dollar des caraibes orientales | dollars des caraibes orientales
XOF franc cfa | francs cfa
XPF franc cfp | francs cfp
YER riyal yemenite | riyals yemenites
ZAR rand sud africain | rands sud africains
ZMW kwacha zambien | kwachas zambiens
ZWL dollar zimbabween
""",
    "en": """
AED uae dirham | uae dirhams | united arab emirates dirham
AFN afghan afghani | afghan afghanis
ALL albanian lek | albanian leke
AMD armenian dram | armenian drams
ANG netherlands antillean guilder | netherlands antillean guilders
AOA angolan kwanza | angolan kwanzas
ARS argentine peso | argentine pesos
ATS austrian schilling | austrian schillings
AUD australian dollar | australian dollars
AWG aruban florin
AZN azerbaijani manat | azerbaijani manats
BBD barbadian dollar | barbadian dollars
BDT bangladeshi taka | bangladeshi takas
BEF belgian franc | belgian francs
BGN bulgarian lev | bulgarian leva
BHD bahraini dinar | bahraini dinars
BIF burundian franc | burundian francs
BMD bermudan dollar | bermudan dollars
BND brunei dollar | brunei dollars
BOB bolivian boliviano | bolivian bolivianos
BRL brazilian real | brazilian reals
BSD bahamian dollar | bahamian dollars
BTN bhutanese ngultrum | bhutanese ngultrums
BWP botswanan pula | botswanan pulas
BYN belarusian ruble | belarusian rubles | belarusian rouble | belarusian roubles
BZD belize dollar | belize dollars
CAD canadian dollar | canadian dollars
CDF congolese franc | congolese francs
CHF swiss franc | swiss francs
CLP chilean peso | chilean pesos
CNY chinese yuan | chinese renminbi | chinese yuans
COP colombian peso | colombian pesos
CRC costa rican colon | costa rican colons
CUP cuban peso | cuban pesos
CVE cape verdean escudo | cape verdean escudos
CYP cypriot pound | cypriot pounds
CZK czech koruna | czech korunas | czech crown | czech crowns
DEM german mark | german marks | deutsche mark | deutsche marks | deutschmark | deutschmarks | deutschemarks
DJF djiboutian franc | djiboutian francs
DKK danish krone | danish kroner | danish crown | danish crowns | danish kroners
DOP dominican peso | dominican pesos
DZD algerian dinar | algerian dinars
EEK estonian kroon | estonian kroons
EGP egyptian pound | egyptian pounds
ERN eritrean nakfa | eritrean nakfas
ESP spanish peseta | spanish pesetas
ETB ethiopian birr | ethiopian birrs
FIM finnish markka | finnish markkas | finnish mark | finnish marks | finnish markkaa
FJD fijian dollar | fijian dollars
FKP falkland islands pound | falkland islands pounds
FRF french franc | french francs
GBP british pound | british pounds | british pounds sterling | pounds sterling | pound sterling | uk pounds
GEL georgian lari | georgian laris
GHS ghanaian cedi | ghanaian cedis
GIP gibraltar pound | gibraltar pounds
GMD gambian dalasi | gambian dalasis
GNF guinean franc | guinean francs
GRD greek drachma | greek drachmas | greek drachmae
GTQ guatemalan quetzal | guatemalan quetzals
GYD guyanaese dollar | guyanaese dollars
HKD hong kong dollar | hong kong dollars
HNL honduran lempira | honduran lempiras
HRK croatian kuna | croatian kunas
HTG haitian gourde | haitian gourdes
HUF hungarian forint | hungarian forints
IDR indonesian rupiah | indonesian rupiahs
IEP irish pound | irish pounds
ILP israeli pound | israeli pounds
ILS israeli new shekel | israeli new shekels | israeli shekel | israeli shekels
INR indian rupee | indian rupees
IQD iraqi dinar | iraqi dinars
IRR iranian rial | iranian rials
ISK icelandic krona | icelandic kronur | icelandic kronas
ITL italian lira | italian liras | italian lire
JMD jamaican dollar | jamaican dollars
JOD jordanian dinar | jordanian dinars
JPY japanese yen | japanese yens
KES kenyan shilling | kenyan shillings
KGS kyrgystani som | kyrgystani soms
KHR cambodian riel | cambodian riels
KMF comorian franc | comorian francs
KPW north korean won
KRW south korean won | korean won
KWD kuwaiti dinar | kuwaiti dinars
KYD cayman islands dollar | cayman islands dollars
KZT kazakhstani tenge | kazakhstani tenges
LAK laotian kip | laotian kips
LBP lebanese pound | lebanese pounds
LKR sri lankan rupee | sri lankan rupees
LRD liberian dollar | liberian dollars
LSL lesotho loti | lesotho lotis
LUF luxembourgian franc | luxembourgian francs
LYD libyan dinar | libyan dinars
MAD moroccan dirham | moroccan dirhams
MDL moldovan leu | moldovan lei
MGA malagasy ariary | malagasy ariaries
MGF malagasy franc | malagasy francs
MKD macedonian denar | macedonian denari
MMK myanmar kyat | myanmar kyats
MNT mongolian tugrik | mongolian tugriks
MOP macanese pataca | macanese patacas
MRU mauritanian ouguiya | mauritanian ouguiyas
MTL maltese lira
MTP maltese pound | maltese pounds
MUR mauritian rupee | mauritian rupees
MVR maldivian rufiyaa | maldivian rufiyaas
MWK malawian kwacha | malawian kwachas
MXN mexican peso | mexican pesos
MYR malaysian ringgit | malaysian ringgits
MZN mozambican metical | mozambican meticals
NAD namibian dollar | namibian dollars
NGN nigerian naira | nigerian nairas
NIO nicaraguan cordoba | nicaraguan cordobas
NLG dutch guilder | dutch guilders | netherlands guilder | netherlands guilders
NOK norwegian krone | norwegian kroner | norwegian crown | norwegian crowns
NPR nepalese rupee | nepalese rupees
NZD new zealand dollar | new zealand dollars
OMR omani rial | omani rials
PAB panamanian balboa | panamanian balboas
PEN peruvian sol | peruvian soles
PGK papua new guinean kina
PHP philippine peso | philippine pesos
PKR pakistani rupee | pakistani rupees
PLN polish zloty | polish zlotys
PTE portuguese escudo | portuguese escudos
PYG paraguayan guarani | paraguayan guaranis
QAR qatari riyal | qatari riyals | qatari rial | qatari rials
RON romanian leu | romanian lei
RSD serbian dinar | serbian dinars
RUB russian ruble | russian rubles | russian rouble | russian roubles
RWF rwandan franc | rwandan francs
SAR saudi riyal | saudi riyals | saudi rial | saudi rials
SBD solomon islands dollar | solomon islands dollars
SCR seychellois rupee | seychellois rupees
SDG sudanese pound | sudanese pounds
SEK swedish krona | swedish kronor | swedish crown | swedish crowns | swedish kronas
SGD singapore dollar | singapore dollars | singaporean dollar | singaporean dollars
SHP st helena pound | st helena pounds
SIT slovenian tolar | slovenian tolars
SKK slovak koruna | slovak korunas
SLE sierra leonean leone | sierra leonean leones
SOS somali shilling | somali shillings
SRD surinamese dollar | surinamese dollars
SSP south sudanese pound | south sudanese pounds
STN sao tome principe dobra | sao tome principe dobras
SVC salvadoran colon | salvadoran colones
SYP syrian pound | syrian pounds
SZL swazi lilangeni | swazi emalangeni
THB thai baht | thai bahts
TJS tajikistani somoni | tajikistani somonis
TMT turkmenistani manat
TND tunisian dinar | tunisian dinars
TOP tongan paanga
TRY turkish lira | turkish liras
TTD trinidad tobago dollar | trinidad tobago dollars
TWD new taiwan dollar | new taiwan dollars | taiwan dollar | taiwan dollars | taiwanese dollar | taiwanese dollars
TZS tanzanian shilling | tanzanian shillings
UAH ukrainian hryvnia | ukrainian hryvnias
UGX ugandan shilling | ugandan shillings
USD us dollar | us dollars | american dollar | american dollars | u s dollar | u s dollars | united states dollar
USD united states dollars
UYU uruguayan peso | uruguayan pesos
UZS uzbekistani som
VES venezuelan bolivar | venezuelan bolivars
VND vietnamese dong
VUV vanuatu vatu | vanuatu vatus
WST samoan tala
XAF central african cfa franc | central african cfa francs
XCD east caribbean dollar | east caribbean dollars
XOF west african cfa franc | west african cfa francs | cfa franc | cfa francs
XPF cfp franc | cfp francs
YER yemeni rial | yemeni rials
ZAR south african rand
ZMW zambian kwacha | zambian kwachas
ZWL zimbabwean dollar | zimbabwean dollars
""",
    "de": """
AED vae dirham
ARS argentinischer peso | argentinische pesos
ATS osterreichischer schilling | osterreichische schilling
AUD australischer dollar | australische dollar
BEF belgischer franc | belgische franc
BRL brasilianischer real | brasilianische real
CAD kanadischer dollar | kanadische dollar
CHF schweizer franken
CLP chilenischer peso | chilenische pesos
CNY chinesischer yuan | renminbi yuan
COP kolumbianischer peso | kolumbianische pesos
CZK tschechische krone | tschechische kronen
DEM deutsche mark
DKK danische krone | danische kronen
DZD algerischer dinar | algerische dinar
EGP agyptisches pfund | agyptische pfund
ESP spanische peseta | spanische peseten
FIM finnische mark
FRF franzosischer franc | franzosische franc
GBP britisches pfund | britische pfund | pfund sterling
GRD griechische drachme | griechische drachmen
HKD hongkong dollar
HUF ungarischer forint | ungarische forint
IDR indonesische rupiah
IEP irisches pfund | irische pfund
ILS israelischer neuer schekel | israelische neue schekel
INR indische rupie | indische rupien
IRR iranischer rial | iranische rial
ISK islandische krone | islandische kronen
ITL italienische lira | italienische lire
JPY japanischer yen | japanische yen
KES kenia schilling
KHR kambodschanischer riel | kambodschanische riel
KRW sudkoreanischer won | sudkoreanische won
KWD kuwait dinar
LUF luxemburgische franc | luxemburgischer franc
MAD marokkanischer dirham | marokkanische dirham
MXN mexikanischer peso | mexikanische pesos
MYR malaysischer ringgit | malaysische ringgit
NGN nigerianischer naira | nigerianische naira
NLG niederlandischer gulden | niederlandische gulden
NOK norwegische krone | norwegische kronen
NZD neuseeland dollar
PEN peruanischer sol | peruanische sol
PHP philippinischer peso | philippinische pesos
PKR pakistanische rupie | pakistanische rupien
PLN polnischer zloty | polnische zloty
PTE portugiesische escudo | portugiesischer escudo
QAR katar riyal
RON rumanischer leu | rumanische leu
RUB russischer rubel | russische rubel
SAR saudi rial
SEK schwedische krone | schwedische kronen
SGD singapur dollar
THB thailandischer baht | thailandische baht
TND tunesischer dinar | tunesische dinar
TRY turkische lira
TWD neuer taiwan dollar | neue taiwan dollar
UAH ukrainische hrywnja | ukrainische hrywen
USD us dollar | us dollars | amerikanische dollar
UYU uruguayischer peso | uruguayische pesos
VES venezolanischer bolivar | venezolanische bolivares
VND vietnamesischer dong | vietnamesische dong
XAF cfa franc
XOF cfa franc | cfa francs
ZAR sudafrikanischer rand | sudafrikanische rand
""",
    "es": """
AED dirham de los emiratos arabes unidos | dirhams de los emiratos arabes unidos
ARS peso argentino | pesos argentinos
ATS chelin austriaco | chelines austriacos
AUD dolar australiano | dolares australianos
BEF franco belga | francos belgas
BRL real brasileno | reales brasilenos
CAD dolar canadiense | dolares canadienses
CHF franco suizo | francos suizos
CLP peso chileno | pesos chilenos
CNY yuan renminbi | yuanes renminbi
COP peso colombiano | pesos colombianos
CZK corona checa | coronas checas
DEM marco aleman | marcos alemanes
DKK corona danesa | coronas danesas
DZD dinar argelino | dinares argelinos
EGP libra egipcia | libras egipcias
ESP peseta espanola | pesetas espanolas
FIM marco finlandes | marcos finlandeses
FRF franco frances | francos franceses
GBP libra esterlina | libras esterlinas
GRD dracma griego | dracmas griegos
HKD dolar hongkones | dolares hongkoneses | dolares de hong kong | dolar de hong kong
HUF forinto hungaro | forintos hungaros
IDR rupia indonesia | rupias indonesias
IEP libra irlandesa | libras irlandesas
ILS nuevo sequel israeli | nuevos sequeles israelies
INR rupia india | rupias indias
IRR rial irani | riales iranies
ISK corona islandesa | coronas islandesas
ITL lira italiana | liras italianas
JPY yen japones | yenes japoneses
KES chelin keniano | chelines kenianos
KHR riel camboyano | rieles camboyanos
KRW won surcoreano | wons surcoreanos
KWD dinar kuwaiti | dinares kuwaities
LUF franco luxemburgues | francos luxemburgueses
MAD dirham marroqui | dirhams marroquies
MXN peso mexicano | pesos mexicanos
MYR ringit malasio | ringits malasios
NGN naira nigeriano | nairas nigerianos
NLG florin neerlandes | florines neerlandeses | florines holandeses
NOK corona noruega | coronas noruegas
NZD dolar neozelandes | dolares neozelandeses
PEN sol peruano | soles peruanos
PHP peso filipino | pesos filipinos
PKR rupia pakistani | rupias pakistanies
PLN esloti polaco | eslotis polacos
PTE escudo portugues | escudos portugueses
QAR rial catari | riales cataries
RON leu rumano | leus rumanos
RUB rublo ruso | rublos rusos
SAR rial saudi | riales saudies
SEK corona sueca | coronas suecas
SGD dolar singapurense | dolares singapurenses
THB bat tailandes | bats tailandeses
TND dinar tunecino | dinares tunecinos
TRY lira turca | liras turcas
TWD nuevo dolar taiwanes | nuevos dolares taiwaneses
UAH grivna ucraniana | grivnas ucranianas
USD dolar estadounidense | dolares estadounidenses | dolar americano | dolares americanos
UYU peso uruguayo | pesos uruguayos
VES bolivar venezolano | bolivares venezolanos
VND dong vietnamita | dongs vietnamitas
XAF franco cfa de africa central | francos cfa de africa central
XOF franco cfa de africa occidental | francos cfa de africa occidental
ZAR rand sudafricano | rands sudafricanos
""",
    "it": """
AED dirham degli eau | dirham degli emirati arabi uniti
ARS peso argentino | pesos argentini
ATS scellino austriaco
AUD dollaro australiano | dollari australiani
BEF franco belga
BRL real brasiliano | real brasiliani
CAD dollaro canadese | dollari canadesi
CHF franco svizzero | franchi svizzeri
CLP peso cileno | pesos cileni
CNY yuan cinese | yuan cinesi
COP peso colombiano | pesos colombiani
CZK corona ceca | corone ceche
DEM marco tedesco
DKK corona danese | corone danesi
DZD dinaro algerino | dinari algerini
EGP sterlina egiziana | sterline egiziane
ESP peseta spagnola
FIM markka finlandese
FRF franco francese
GBP sterlina britannica | sterline britanniche | sterline | sterlina
GRD dracma greca
HKD dollaro di hong kong | dollari di hong kong
HUF fiorino ungherese | fiorini ungheresi
IDR rupia indonesiana | rupie indonesiane
IEP sterlina irlandese
ILS nuovo siclo israeliano | nuovi sicli israeliani
INR rupia indiana | rupie indiane
IRR rial iraniano | rial iraniani
ISK corona islandese | corone islandesi
ITL lira italiana
JPY yen giapponese | yen giapponesi
KES scellino keniota | scellini kenioti
KHR riel cambogiano | riel cambogiani
KRW won sudcoreano | won sudcoreani
KWD dinaro kuwaitiano | dinari kuwaitiani
LUF franco del lussemburgo
MAD dirham marocchino | dirham marocchini
MXN peso messicano | pesos messicani
MYR ringgit malese | ringgit malesi
NGN naira nigeriana | naire nigeriane
NLG fiorino olandese
NOK corona norvegese | corone norvegesi
NZD dollaro neozelandese | dollari neozelandesi
PEN sol peruviano | sol peruviani
PHP peso filippino | pesos filippini
PKR rupia pakistana | rupie pakistane
PLN zloty polacco | zloty polacchi
PTE escudo portoghese
QAR rial qatariano | rial qatariani
RON leu rumeno | lei rumeni
RUB rublo russo | rubli russi
SAR riyal saudita | riyal sauditi
SEK corona svedese | corone svedesi
SGD dollaro di singapore | dollari di singapore
THB baht thailandese | baht thailandesi
TND dinaro tunisino | dinari tunisini
TRY lira turca | lire turche
TWD nuovo dollaro taiwanese | nuovi dollari taiwanesi
UAH grivnia ucraina | grivnie ucraine
USD dollaro statunitense | dollari statunitensi | dollari americani | dollaro americano
UYU peso uruguayano | pesos uruguayani
VES bolivar venezuelano | bolivares venezuelani
VND dong vietnamita | dong vietnamiti
XAF franco cfa beac | franchi cfa beac
XOF franco cfa bceao | franchi cfa bceao
ZAR rand sudafricano | rand sudafricani
""",
    "pt": """
AED dirham dos eau | dirhams dos eau | dirham dos emirados arabes unidos
ARS peso argentino | pesos argentinos
ATS schilling australiano | schillings australianos | xelim austriaco
AUD dolar australiano | dolares australianos
BEF franco belga | francos belgas
BRL real brasileiro | reais brasileiros
CAD dolar canadense | dolares canadenses
CHF franco suico | francos suicos
CLP peso chileno | pesos chilenos
CNY yuan chines | yuans chineses
COP peso colombiano | pesos colombianos
CZK coroa tcheca | coroas tchecas
DEM marco alemao | marcos alemaes
DKK coroa dinamarquesa | coroas dinamarquesas
DZD dinar argelino | dinares argelinos
EGP libra egipcia | libras egipcias
ESP peseta espanhola | pesetas espanholas
FIM marco finlandes | marcos finlandeses | marca finlandesa
FRF franco frances | francos franceses
GBP libra esterlina | libras esterlinas
GRD dracma grego | dracmas gregos
HKD dolar de hong kong | dolares de hong kong
HUF florim hungaro | florins hungaros
IDR rupia indonesia | rupias indonesias
IEP libra irlandesa | libras irlandesas
ILS novo shekel israelense | novos shekels israelenses
INR rupia indiana | rupias indianas
IRR rial iraniano | riales iranianos
ISK coroa islandesa | coroas islandesas
ITL lira italiana | liras italianas
JPY iene japones | ienes japoneses
KES xelim queniano | xelins quenianos
KHR riel cambojano | rieles cambojanos
KRW won sul coreano | wons sul coreanos
KWD dinar kuwaitiano | dinares kuwaitianos
LUF franco de luxemburgo | francos de luxemburgo | franco luxemburgues
MAD dirham marroquino | dirhams marroquinos
MXN peso mexicano | pesos mexicanos
MYR ringgit malaio | ringgits malaios
NGN naira nigeriana | nairas nigerianas
NLG florim holandes | florins holandeses
NOK coroa norueguesa | coroas norueguesas
NZD dolar neozelandes | dolares neozelandeses
PEN novo sol peruano | novos sois peruanos
PHP peso filipino | pesos filipinos
PKR rupia paquistanesa | rupias paquistanesas
PLN zloty polones | zlotys poloneses
PTE escudo portugues | escudos portugueses
QAR rial catariano | riales catarianos
RON leu romeno | leus romenos
RUB rublo russo | rublos russos
SAR riyal saudita | riyales sauditas
SEK coroa sueca | coroas suecas
SGD dolar singapuriano | dolares singapurianos
THB baht tailandes | bahts tailandeses
TND dinar tunisiano | dinares tunisianos
TRY lira turca | liras turcas
TWD novo dolar taiwanes | novos dolares taiwaneses
UAH hryvnia ucraniano | hryvnias ucranianos
USD dolar americano | dolares americanos
UYU peso uruguaio | pesos uruguaios
VES bolivar venezuelano | bolivares venezuelanos
VND dong vietnamita | dongs vietnamitas
XAF franco cfa de beac | francos cfa de beac
XOF franco cfa de bceao | francos cfa de bceao
ZAR rand sul africano | rands sul africanos
""",
}
