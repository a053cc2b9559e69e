"""Countries as lists name them: codes, names and adjectives in Russian, Czech and English.

The names cover the countries delegations come from and their neighbours; codes cover all of
ISO 3166.
"""

from functools import lru_cache

from kpt_desktop.intake.plain_text import plain, plain_words

_CODES = plain_words(
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    "BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
    "GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY "
    "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG "
    "TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM "
    "ZW"
)

_NAMES = {
    "CZ": "ČR|Česko|Česká republika|česká|české|český|čes.|CZE|Czechia|Czech Republic|Czech|Чехия"
    "|Чешская Республика|ЧР|Czechy|Tšekki|Республика Чехия",
    "SK": "SR|Slovensko|Slovenská republika|slovenská|slovenské|slovenský|SVK|Slovakia|Slovak"
    "|Slovak Republic|Словакия|Словацкая Республика|Słowacja",
    "RU": "РФ|Россия|Российская Федерация|россия|российское|русский|русская|RUS|Russia|Russian"
    "|Russian Federation|Rusko|Ruská federace|RF|ruské|ruská|ruský|Rosja|Venäjä|россиянин"
    "|россиянка|гражданин РФ|гражданка РФ|гр. РФ|Российская Фед.",
    "PL": "Polska|Polsko|Polská republika|POL|Poland|Polish|Польша|Республика Польша|polské|polská"
    "|polskie|Puola|Rzeczpospolita Polska",
    "FI": "Finsko|Finská republika|FIN|Finland|Finnish|Финляндия|Suomi|finské|finská"
    "|Финляндская Республика",
    "BY": "Беларусь|Республика Беларусь|РБ|Белоруссия|BLR|Belarus|Bělorusko|Belarusian|běloruské"
    "|Białoruś|белорусское",
    "KZ": "Казахстан|Республика Казахстан|РК|KAZ|Kazakhstan|Kazachstán|Kazakh|казахстанское",
    "UA": "Украина|Україна|UKR|Ukraine|Ukrajina|Ukrainian|ukrajinské|ukrajinská|Ukraina|украинское",
    "DE": "Německo|Spolková republika Německo|SRN|DEU|Germany|German|Германия|ФРГ|Deutschland"
    "|německé|německá|deutsch",
    "AT": "Rakousko|AUT|Austria|Austrian|Австрия|Österreich|rakouské",
    "HU": "Maďarsko|HUN|Hungary|Hungarian|Венгрия|maďarské",
    "EE": "Estonsko|EST|Estonia|Estonian|Эстония|Eesti|Viro",
    "LV": "Lotyšsko|LVA|Latvia|Latvian|Латвия",
    "LT": "Litva|LTU|Lithuania|Lithuanian|Литва|Lietuva",
    "SE": "Švédsko|SWE|Sweden|Swedish|Швеция|Sverige|Ruotsi",
    "NO": "Norsko|NOR|Norway|Norwegian|Норвегия|Norge",
    "DK": "Dánsko|DNK|Denmark|Danish|Дания",
    "NL": "Nizozemsko|Holandsko|NLD|Netherlands|The Netherlands|Dutch|Нидерланды|Голландия",
    "BE": "Belgie|BEL|Belgium|Belgian|Бельгия",
    "FR": "Francie|FRA|France|French|Франция",
    "ES": "Španělsko|ESP|Spain|Spanish|Испания",
    "PT": "Portugalsko|PRT|Portugal|Portuguese|Португалия",
    "IT": "Itálie|ITA|Italy|Italian|Италия|italské",
    "CH": "Švýcarsko|CHE|Switzerland|Swiss|Швейцария",
    "GB": "Velká Británie|Spojené království|GBR|UK|United Kingdom|Great Britain|British"
    "|Великобритания|Англия|England|Anglie",
    "IE": "Irsko|IRL|Ireland|Irish|Ирландия",
    "US": "USA|Spojené státy|United States|United States of America|American|США",
    "CN": "Čína|Čínská lidová republika|CHN|China|Chinese|Китай|КНР",
    "BG": "Bulharsko|BGR|Bulgaria|Bulgarian|Болгария",
    "RO": "Rumunsko|ROU|Romania|Romanian|Румыния",
    "RS": "Srbsko|SRB|Serbia|Serbian|Сербия|srbské",
    "HR": "Chorvatsko|HRV|Croatia|Croatian|Хорватия|chorvatské",
    "SI": "Slovinsko|SVN|Slovenia|Slovenian|Словения",
    "BA": "Bosna a Hercegovina|BIH|Bosnia and Herzegovina|Босния и Герцеговина",
    "ME": "Černá Hora|MNE|Montenegro|Черногория",
    "MK": "Severní Makedonie|MKD|North Macedonia|Северная Македония|Македония",
    "AL": "Albánie|ALB|Albania|Албания",
    "GR": "Řecko|GRC|Greece|Greek|Греция",
    "TR": "Turecko|TUR|Turkey|Türkiye|Turkish|Турция",
    "MD": "Moldavsko|MDA|Moldova|Молдова|Молдавия|Республика Молдова",
    "GE": "Gruzie|GEO|Georgia|Georgian|Грузия",
    "AM": "Arménie|ARM|Armenia|Armenian|Армения",
    "AZ": "Ázerbájdžán|AZE|Azerbaijan|Азербайджан",
    "UZ": "Uzbekistán|UZB|Uzbekistan|Узбекистан",
    "KG": "Kyrgyzstán|KGZ|Kyrgyzstan|Киргизия|Кыргызстан|Кыргызская Республика",
    "TJ": "Tádžikistán|TJK|Tajikistan|Таджикистан",
    "TM": "Turkmenistán|TKM|Turkmenistan|Туркменистан|Туркмения",
    "MN": "Mongolsko|MNG|Mongolia|Mongolian|Монголия",
    "VN": "Vietnam|VNM|Vietnamese|Вьетнам|vietnamské|vietnamská",
    "IN": "Indie|IND|India|Indian|Индия",
    "JP": "Japonsko|JPN|Japan|Japanese|Япония",
    "KR": "Jižní Korea|KOR|South Korea|Южная Корея",
}

_BY_WORD = {plain(name): code for code, names in _NAMES.items() for name in names.split("|")}
_FILLERS = ("obcanstvi", "гражданство", "citizen", "citizenship", "republic", "республика", "гр")


@lru_cache(maxsize=1024)
def country_of(text: str) -> str | None:
    """Return the ISO 3166 alpha-2 code of a country's code, name or adjective."""
    word = plain(text)
    if code := _BY_WORD.get(word):
        return code
    if word.upper() in _CODES:
        return word.upper()
    rest = " ".join(part for part in word.split() if part not in _FILLERS)
    if rest != word and rest:
        return _BY_WORD.get(rest)
    codes = {
        found for part in text.replace("/", ",").split(",") if (found := _BY_WORD.get(plain(part)))
    }
    return codes.pop() if len(codes) == 1 and len(text.split(",")) > 1 else None
