"""Czech names whose Russian spelling is settled otherwise than the rules would have it."""

_LISTED = """
alžběta Альжбета; amálie Амалия; anastázie Анастазия; cecílie Цецилия; claudie Клаудия
daniel Даниэль; emil Эмиль; emílie Эмилия; eva Ева; felicie Фелиция; gabriel Габриэль
hana Гана Хана; hedvika Гедвика Хедвика; helena Гелена Хелена Елена; hugo Гуго Хуго
josef Йозеф; josefa Йозефа; josefína Йозефина; julia Юлия; julie Юлия; júlia Юлия
klaudie Клаудия; lidie Лидия; liliana Лилиана; lilie Лилия; luboš Любош; lubomír Любомир
lubomíra Любомира; lubor Любор; lucie Луция Луцие; luděk Людек; ludmila Людмила
ludvík Людвик; magdalena Магдалена; maria Мария; marie Мария Марие; mária Мария
natalia Наталия Наталья; natalie Наталия Наталья; natálie Наталия Наталья
olga Ольга; otýlie Отилия; přemysl Пршемысл; rozálie Розалия; silvie Сильвия
sofia София; sofie София Софие; stela Стелла; valerie Валерия; viktoria Виктория
viktorie Виктория; viola Виола; xenie Ксения; žofie Жофия Жофие
dobrý Добрый; jirásek Ирасек; jiroušek Ироушек; krejčí Крейчи; nová Новая; hotová Готовая
růžová Ружовая
"""

ESTABLISHED: dict[str, tuple[str, ...]] = {
    czech: tuple(russian.lower().split())
    for line in _LISTED.strip().splitlines()
    for czech, _, russian in (entry.strip().partition(" ") for entry in line.split(";"))
}
"""Spellings in use by Czech word in small letters, the usual one first."""
