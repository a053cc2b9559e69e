"""What holidays are called in three languages, by the English name the ``holidays`` package has."""

_N = {
    "All Saints' Day": ("День всех святых", "All Saints’ Day", "Svátek všech svatých"),
    "Ascension Day": ("Вознесение Господне", "Ascension Day", "Nanebevstoupení Páně"),
    "Assumption Day": ("Успение Богородицы", "Assumption Day", "Nanebevzetí Panny Marie"),
    "Capital Day": ("День столицы", "Capital Day", "Den hlavního města"),
    "Catholic Christmas Day": (
        "Рождество Христово (католическое)", "Catholic Christmas", "Katolické Vánoce",
    ),
    "Catholic Easter": ("Пасха (католическая)", "Catholic Easter", "Velikonoce (katolické)"),
    "Catholic Easter; Orthodox Easter": (
        "Пасха (католическая и православная)", "Catholic and Orthodox Easter",
        "Velikonoce (katolické i pravoslavné)",
    ),
    "Christmas Day": ("Рождество Христово", "Christmas Day", "1. svátek vánoční"),
    "Christmas Eve": ("Сочельник", "Christmas Eve", "Štědrý den"),
    "Constitution Day": ("День Конституции", "Constitution Day", "Den ústavy"),
    "Corpus Christi": ("Праздник Тела Христова", "Corpus Christi", "Boží tělo"),
    "Defender of the Fatherland Day": (
        "День защитника Отечества", "Defender of the Fatherland Day", "Den obránců vlasti",
    ),
    "Easter Monday": ("Пасхальный понедельник", "Easter Monday", "Velikonoční pondělí"),
    "Easter Sunday": ("Пасха", "Easter Sunday", "Neděle velikonoční"),
    "Eid al-Adha": ("Курбан-айт", "Eid al-Adha", "Svátek oběti"),
    "Epiphany": ("Богоявление", "Epiphany", "Zjevení Páně (Tři králové)"),
    "Good Friday": ("Великая пятница", "Good Friday", "Velký pátek"),
    "Holiday of Spring and Labor": (
        "Праздник Весны и Труда", "Spring and Labour Day", "Svátek jara a práce",
    ),
    "Independence Day": ("День независимости", "Independence Day", "Den nezávislosti"),
    "Independence Day of the Republic of Belarus (Day of the Republic)": (
        "День Независимости Республики Беларусь", "Independence Day of Belarus",
        "Den nezávislosti Běloruska",
    ),
    "Independent Czech State Restoration Day; New Year's Day": (
        "День восстановления самостоятельного чешского государства, Новый год",
        "Restoration of the Independent Czech State, New Year’s Day",
        "Den obnovy samostatného českého státu, Nový rok",
    ),
    "Independent Czechoslovak State Day": (
        "День возникновения самостоятельного чехословацкого государства",
        "Independent Czechoslovak State Day",
        "Den vzniku samostatného československého státu",
    ),
    "International Women's Day": (
        "Международный женский день", "International Women’s Day", "Mezinárodní den žen",
    ),
    "Jan Hus Day": ("День Яна Гуса", "Jan Hus Day", "Den upálení mistra Jana Husa"),
    "Kazakhstan's People Solidarity Holiday": (
        "Праздник единства народа Казахстана", "Unity Day of the People of Kazakhstan",
        "Svátek jednoty národů Kazachstánu",
    ),
    "Labor Day": ("Праздник труда", "Labour Day", "Svátek práce"),
    "May Day": ("Первое мая", "May Day", "První máj"),
    "Midsummer Day": ("Иванов день", "Midsummer Day", "Den letního slunovratu"),
    "Midsummer Eve": ("Канун Иванова дня", "Midsummer Eve", "Předvečer letního slunovratu"),
    "National Day": ("Государственный праздник", "National Day", "Státní svátek"),
    "National Day of the Third of May": (
        "День Конституции 3 мая", "Constitution Day of 3 May", "Den ústavy 3. května",
    ),
    "National Independence Day": (
        "День независимости", "National Independence Day", "Den nezávislosti",
    ),
    "New Year Holidays": ("Новогодние каникулы", "New Year holidays", "Novoroční svátky"),
    "New Year's Day": ("Новый год", "New Year’s Day", "Nový rok"),
    "Nowruz Holiday": ("Наурыз", "Nowruz", "Novruz"),
    "October Revolution Day": (
        "День Октябрьской революции", "October Revolution Day", "Den Říjnové revoluce",
    ),
    "Orthodox Christmas": (
        "Рождество Христово (православное)", "Orthodox Christmas", "Pravoslavné Vánoce",
    ),
    "Orthodox Easter": ("Пасха (православная)", "Orthodox Easter", "Pravoslavné Velikonoce"),
    "Pentecost": ("Пятидесятница", "Pentecost", "Letnice"),
    "Radunitsa (Day of Rejoicing)": ("Радуница", "Radunitsa", "Radonica"),
    "Republic Day": ("День Республики", "Republic Day", "Den republiky"),
    "Russia Day": ("День России", "Russia Day", "Den Ruska"),
    "Saints Cyril and Methodius Day": (
        "День святых Кирилла и Мефодия", "Saints Cyril and Methodius Day",
        "Den slovanských věrozvěstů Cyrila a Metoděje",
    ),
    "Second Day of Christmas": (
        "Второй день Рождества", "Second Day of Christmas", "2. svátek vánoční",
    ),
    "Statehood Day": (
        "День чешской государственности", "Czech Statehood Day", "Den české státnosti",
    ),
    "Struggle for Freedom and Democracy Day and International Students' Day": (
        "День борьбы за свободу и демократию и Международный день студентов",
        "Struggle for Freedom and Democracy Day and International Students’ Day",
        "Den boje za svobodu a demokracii a Mezinárodní den studentstva",
    ),
    "Unity Day": ("День народного единства", "Unity Day", "Den národní jednoty"),
    "Victory Day": ("День Победы", "Victory Day", "Den vítězství"),
    "moved day off": ("Перенесённый выходной", "Day off moved here", "Přesunuté volno"),
    "day off instead": (
        "Выходной за праздник", "Day off for a holiday at the week-end",
        "Volno za svátek o víkendu",
    ),
}  # fmt: skip

_SAME = {
    ("RU", "Christmas Day"): "Orthodox Christmas",
    ("BY", "Orthodox Christmas Day"): "Orthodox Christmas",
    ("BY", "Women's Day"): "International Women's Day",
}
"""One day under two names, and one name for two days."""


def slug_of(country: str, name: str) -> str:
    """Return the short name of a day by which the file calls it.

    Raises:
        KeyError: the package has a day we have no words for.
    """
    if name.endswith(" (observed)"):
        return "day_off_instead"
    bare = name.removesuffix(" (estimated)")
    known = _SAME.get((country, bare), bare)
    if known not in _N:
        raise KeyError(known)
    return _slug(known)


def _slug(name: str) -> str:
    kept = (char if char.isalpha() else " " for char in name.lower().replace("'", ""))
    return "_".join("".join(kept).split())


WORDS = {
    _slug(name): dict(zip(("ru", "en", "cs"), words, strict=True)) for name, words in _N.items()
}
"""The three names by slug."""
