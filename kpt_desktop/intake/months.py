"""Names of months in Russian, Czech, English, Polish and Roman numerals, by their beginnings."""

import re

_NAMES = {
    1: "января январь янв ledna leden led january jan stycznia styczeń i",
    2: "февраля февраль фев февр února únor úno unora unor february feb lutego luty ii",
    3: "марта март мар března březen bře brezna brezen march mar marca marzec iii",
    4: "апреля апрель апр dubna duben dub april apr kwietnia kwiecień iv",
    5: "мая май května květen kvě kvetna kveten may maja maj v",
    6: "июня июнь июн června červen čvn cervna cerven june jun czerwca czerwiec vi",
    7: "июля июль июл července červenec čvc cervence cervenec july jul lipca lipiec vii",
    8: "августа август авг srpna srpen srp august aug sierpnia sierpień viii",
    9: "сентября сентябрь сен сент září zář zari september sep sept września wrzesień ix",
    10: "октября октябрь окт října říjen říj rijna rijen october oct października x",
    11: "ноября ноябрь ноя нояб listopadu listopad lis november nov listopada xi",
    12: "декабря декабрь дек prosince prosinec pro december dec grudnia grudzień xii",
}

MONTHS = {name: month for month, names in _NAMES.items() for name in names.split()}
"""Every known name in lower case, without dots."""

MONTH_NAME = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
"""A regular expression's alternatives, longest first."""
