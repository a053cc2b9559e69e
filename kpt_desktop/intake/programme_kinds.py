"""What happens in an item, guessed from the words of its title."""

import re

from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.domain.names import fold

_WORDS: tuple[tuple[ItemKind, str], ...] = (
    (
        ItemKind.FREE_TIME,
        (
            r"svobodn\w* vremia|lichnoe vremia|otdykh|volno\b|volny (?:program|cas)|osobni volno"
            r"|odpocinek"
            r"|rozchod|free (?:time|afternoon|evening|morning|programme?)|personal time|leisure"
            r"|shopping"
            r"|end of the day|amusement park|at leisure|shoping|nakupy|pokupk"
        ),
    ),
    (
        ItemKind.CLOSING,
        (
            r"zakryti|torzhestvenn\w* zaversh|proshchaln|podvedeni\w* itogov|vruchenie|nagrazhdeni"
            r"|itogov"
            r"|ukonceni (?:projektu|pobytu|soutez|programu)|zaverecn|slavnostni (?:zakonceni"
            r"|vyhlaseni|ukonceni)"
            r"|vyhlaseni vysledk|rozluc|rozlouc|closing|farewell|award|diploma|prize|goodbye"
            r"|final evaluation"
        ),
    ),
    (
        ItemKind.OPENING,
        (
            r"otkryti|torzhestvenn\w* vstrech|privetstv|zahajeni|uvitan|privitan|opening|welcome"
            r"|kick-?off"
            r"|presentations? of the day"
        ),
    ),
    (
        ItemKind.MEAL,
        (
            r"\bobed\w{0,2}\b|\buzhin|\bzavtrak|poldnik|kofe-?(?:breik|pauza)|kofe\b|pitani"
            r"|chaepiti|banket"
            r"|furshet|snidan|vecer(?:e|i|i s|ime)\b|svacin|obcerstven|raut\b|prestavka na (?:kavu"
            r"|obed)"
            r"|\blunch|\bdinner|breakfast|supper|coffee|banquet|refreshment|barbecue|picnic|\bmeal"
        ),
    ),
    (
        ItemKind.HOST_FAMILY,
        r"v semiakh|s semiami|semi(?:i|iami|iakh|e)\b|prinimaiushch\w* sem|rodin|famil",
    ),
    (
        ItemKind.ARRIVAL,
        (
            r"pribyti|priezd|zaezd|vstrecha (?:v aeroport|na vokzal|delegatsii|gostei)|prilet"
            r"|zaselen"
            r"|razmeshcheni|prijezd|prilet|ubytovani|arriv|check-?in|accommodation"
        ),
    ),
    (
        ItemKind.MARKING,
        (
            r"otsenk|otsenivan|rabota zhiuri|rabota ekspert|hodnoceni (?:uloh|praci|poroty)|porot"
            r"|opravovani"
            r"|marking|assessment|jury|scoring"
        ),
    ),
    (
        ItemKind.BRIEFING,
        (
            r"instruktazh|briefing|oznakomlenie s|zherebevk|skoleni bozp|bozp|instruktaz|losovani"
            r"|safety|introduction to the task|familiari[sz]ation"
        ),
    ),
    (
        ItemKind.TEACHERS_MEETING,
        (
            r"sovet\w* (?:prepodavatel|pedagog)|soveshchani|porada|setkani ucitel"
            r"|jednani (?:ucitel|pedagog)"
            r"|teachers?'? meeting|meeting of (?:the )?teachers|coordinators?"
        ),
    ),
    (
        ItemKind.COMPETITION,
        (
            r"sorevnovani|konkurs|chempionat|olimpiad|konkursn|zadani[ei] \d|modul|soutez|ukol"
            r"|turnaj v prog"
            r"|competition|contest|championship|module|task \d|tasks?\b"
        ),
    ),
    (
        ItemKind.COMPANY_VISIT,
        (
            r"zavod\w*|predpriiati|proizvodstv|sudostroit|firm[aeyu]\b|exkurze (?:do|ve) (?:firm"
            r"|zavod|podnik)"
            r"|podnik\w*|zavod[eu]?\b|firm\w*|company|factory|plant visit|enterprise|shipyard"
            r"|brewery|pivovar"
        ),
    ),
    (
        ItemKind.OFFICIAL_MEETING,
        (
            r"vstrecha s (?:direktor|glavoi|merom|administratsi|rukovodst)|priem u|peregovor"
            r"|podpisani"
            r"|prijeti|starost|primator|hejtman|radnic|setkani s vedenim|mayor|city hall|town hall"
            r"|reception at"
            r"|meeting with the (?:director|management|head)|signing"
        ),
    ),
    (
        ItemKind.WORKSHOP,
        (
            r"master-?klass|praktikum|masterskoi|masterskaia|laborator|treining|workshop|dilna"
            r"|dilny"
            r"|prakticka|tvoriv|laborat|hands-?on|training|3d print|robot|building a|solidworks"
            r"|orchard"
        ),
    ),
    (
        ItemKind.LANGUAGE,
        (
            r"iazykov\w* (?:praktik|klub|vstrech|chas)|razgovorn\w* klub|jazykov\w* (?:prax|praktik"
            r"|hodin|dil)|konverzac"
            r"|language (?:practice|hour|workshop|exchange|cafe)|conversation"
        ),
    ),
    (
        ItemKind.LESSON,
        (
            r"\burok|zaniati|lektsi|poseshcheni\w* (?:urok|zaniat)|vyuka|hodin[aeuy]\b|hospitac"
            r"|prednask"
            r"|lesson|lecture|class(?:es)?\b|seminar"
        ),
    ),
    (
        ItemKind.SPORT,
        (
            r"sport|futbol|voleibol|basketbol|bassein|katok|lyzh|kvest na|pokhod|fotbal|volejbal"
            r"|plavan"
            r"|bazen|bruslen|turisti|bowling|bouling|kinball|football|volleyball|basketball"
            r"|swimming|skating"
            r"|hiking|hike|bike|rafting|climb(?:ing)\b|games?\b|gym"
        ),
    ),
    (
        ItemKind.DEPARTURE,
        (
            r"departure$|otezd$|odjezd$|otezd (?:delegatsii|gostei|domoi|v aeroport|v (?:chekhi"
            r"|pragu|rossi))|ubyti|otlet|provody|vyezd domoi"
            r"|odlet|odjezd (?:domu|delegace|hostu|na letiste)|rozlouceni a odjezd"
            r"|departure (?:home|of|to the airport)"
            r"|fly home|flight home|check-?out"
        ),
    ),
    (
        ItemKind.TRANSFER,
        (
            r"pereezd|transfer|otezd|vyezd|poezd|avtobus|elektrichk|metro|troleibus|tramva"
            r"|vozvrashch|sbor\b"
            r"|doroga|v puti|presun|odjezd|cesta|vlak|autobus|navrat|sraz|prejezd|tramvaj|train"
            r"|bus\b|coach\b"
            r"|trolley|departure|transport|travel|back (?:at|to|in)|return|meeting point|drive"
            r"|walk to|ferry"
            r"|steamer|subway|tram\b|flight"
        ),
    ),
    (
        ItemKind.CULTURE,
        (
            r"muze|ermitazh|teatr|tsirk|vystavk|kontsert|dvorets|sobor|krepost|galere|spektakl"
            r"|balet|petergof"
            r"|museum|muze(?:um|a|em|u)|divadl|vystav|koncert|zamek|zamku|hrad\b|galeri|kostel"
            r"|katedral|theatre"
            r"|theater|circus|exhibition|concert|palace|castle|cathedral|fortress|gallery"
            r"|colonnade|cultur|kultur"
            r"|guided tour|city tour|town tour|sightseeing|jeskyn|propast"
        ),
    ),
    (
        ItemKind.ADMIN,
        (
            r"registratsi|organizatsion|dokument|raspisani|registrac|organizacni|administrativ"
            r"|pokyny"
            r"|registration|programme of the day|paperwork|group photo|foto|evaluation|anket"
            r"|dotaznik"
        ),
    ),
)
_GENERAL_WORDS: tuple[tuple[ItemKind, str], ...] = (
    (
        ItemKind.EXCURSION,
        (
            r"ekskursi|progulk|obzorn|tur\b|poseshcheni|prohlidk|exkurz|vylet|prochazk|navstev"
            r"|komentovan"
            r"|tour\b|excursion|trip\b|walk\b|visit|sightseeing"
        ),
    ),
    (
        ItemKind.OFFICIAL_MEETING,
        r"vstrech|setkani|jednani|meeting|delegatsi|delegac|round table|kruglyi stol|kulaty stul",
    ),
)
"""Words that count only when nothing more exact is said: "visit to lessons" is a lesson."""
_KINDS = tuple((kind, re.compile(words)) for kind, words in _WORDS)
_GENERAL = tuple((kind, re.compile(words)) for kind, words in _GENERAL_WORDS)


def guess_kind(*titles: str) -> ItemKind:
    """Return the kind that a title in any of the three languages speaks of, or ``other``.

    The word that comes first decides: "Metro to the park" is a transfer. Between words in the same
    place it is the kind named first above.
    """
    folded = " | ".join(fold(title) for title in titles if title)
    for words in (_KINDS, _GENERAL):
        matches = ((kind, found) for kind, form in words if (found := form.search(folded)))
        first = min(matches, key=lambda match: match[1].start(), default=None)
        if first is not None:
            return first[0]
    return ItemKind.OTHER
