"""A programme typed as lines of text: "9:00–10:30 Opening (assembly hall)"."""

import re

from kpt_desktop.intake.programme_audience import read_audience
from kpt_desktop.intake.programme_raw import RawItem
from kpt_desktop.intake.programme_text import cell_text, one_line
from kpt_desktop.intake.times import NO_TIME, TimeReading, split_time

_PLACE_LABEL = re.compile(
    r"[\s,;(]*\b(?:místo(?: konání)?|kde|место(?: проведения)?|где|place|venue"
    r"|where)\s*:\s*(?P<place>[^)]+)\)?$",
    re.IGNORECASE,
)
_ROOM = (
    r"\b(?:aul[aey]|učebn\w+|jídeln\w+|tělocvičn\w+|sál\w*|hal[aeuy]|díln[aey]|kabinet\w*"
    r"|knihovn\w+"
    r"|škol[aey]|hotel\w*|restaurac\w+|nádraží|letiště|radnic\w+|internát\w*|zasedačk\w+"
    r"|místnost\w*"
    r"|зал\w{0,2}|кабинет\w*|аудитори\w+|столов\w+|спортзал\w*|мастерск\w+|библиотек\w+"
    r"|школ[аеы]|колледж\w*|техникум\w*|гостиниц\w+|отел[ьея]|общежити\w+|кафе|ресторан\w*"
    r"|вокзал\w*"
    r"|аэропорт\w*|холл\w*|корпус\w*|лаборатори\w+"
    r"|hall|room|classroom|canteen|gym|library|lab|laboratory|cafeteria|auditorium|school|college"
    r"|hotel|restaurant|café|cafe|station|airport|campus|dormitory|lobby|office)\b"
    r"|\b(?:ауд|каб)\."
)
_PLACE_WORD = re.compile(_ROOM, re.IGNORECASE)
_BRACKET = re.compile(r"^(?P<title>.*\S)\s*[(\[](?P<place>[^()\[\]]+)[)\]]\s*\.?$", re.DOTALL)
_DIVIDED = re.compile(r"^(?P<title>.*\S)(?:\s[–—-]\s|\s?[;|@]\s?|,\s)(?P<place>[^,;|–—]{2,50})$")
_NOTE = re.compile(
    r"^(?:pozn(?:ámka|\.)|note|nb|n\.b\.|примечание|внимание|важно|s sebou|bring|take with|с собой"
    r"|kontakt\w*|контакт\w*|contact\w*|tel\b|тел\b|phone|změna|changes? )[\s.:!]",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"_{3,}|\.{6,}|^(?:утверждаю|согласовано|schvaluji|schválil|approved by)\b", re.I
)


_END = re.compile(
    r"(?:důležité )?kontakty?|seznam (?:účastníků|hostů|žáků).*|účastníci|přílohy?|контакты"
    r"|контактные (?:лица|телефоны|данные)|список (?:участников|делегации|студентов).*|участники"
    r"|состав делегации.*|приложени[ея].*|(?:emergency |important )?contacts?(?: persons?)?"
    r"|(?:list of )?participants|useful (?:phone )?numbers|annex.*|appendix.*",
    re.IGNORECASE,
)


def is_end(line: str) -> bool:
    """Tell whether a line heads what comes after a programme: contacts, people, annexes."""
    return bool(_END.fullmatch(line.strip(" .:")))


def is_note(line: str) -> bool:
    """Tell whether a line is a remark on what stands above it."""
    return bool(_NOTE.match(line))


def is_signature(line: str) -> bool:
    """Tell whether a line is a place to sign or the head of an approval."""
    return bool(_SIGNATURE.search(line))


def split_place(title: str) -> tuple[str, str]:
    """Return a title without the place after it, and the place, empty if none is recognised.

    A label ("venue: ...") names it; a bracket, a dash or a comma only before words for rooms and
    buildings.
    """
    if (found := _PLACE_LABEL.search(title)) and found.start():
        return title[: found.start()].rstrip(" ,;–—-"), found["place"].strip()
    for form in (_BRACKET, _DIVIDED):
        found = form.match(title)
        if found and _PLACE_WORD.search(found["place"]) and read_audience(found["place"]) is None:
            rest = found["title"].rstrip(" ,;–—-")
            if rest.count("(") == rest.count(")"):
                return rest, found["place"].strip()
    return title, ""


def label_of_place(line: str) -> str:
    """Return the place from a line that says nothing else ("Venue: school"), else nothing."""
    found = _PLACE_LABEL.match(line)
    return found["place"].strip() if found else ""


def items_of_text(text: str, address: str, when: TimeReading = NO_TIME) -> list[RawItem]:
    """Return the items of a cell or line that holds times and titles together.

    Args:
        text: with line breaks; each line that begins with a time begins an item.
        address: of the cell.
        when: the time of a first line that has none of its own.
    """
    items: list[RawItem] = []
    for line in cell_text(text).split("\n"):
        split = split_time(one_line(line)) if line else None
        if split is not None:
            items.append(_item(address, len(items), split[0], split[1]))
        elif not items:
            items.append(_item(address, 0, when, one_line(line)))
        elif items[-1].titles:
            title, header = items[-1].titles[0]
            items[-1].titles[0] = (f"{title}\n{line}", header)
        else:
            items[-1].titles.append((one_line(line), ""))
    for item in items:
        _divide(item)
    return items


def _item(address: str, number: int, when: TimeReading, title: str) -> RawItem:
    own = f"{address}/{number + 1}" if number else address
    return RawItem(own, address, when, [(title, "")] if title else [])


def _divide(item: RawItem) -> None:
    if not item.titles:
        return
    lines = item.titles[0][0].split("\n")
    if len(lines) > 1 and (place := label_of_place(lines[-1])):
        lines, item.places = lines[:-1], [(place, "")]
    title, place = split_place("\n".join(lines))
    item.titles[0] = (title, "")
    if place:
        item.places = [(place, "")]
