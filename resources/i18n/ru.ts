<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Actions</name>
    <message>
        <source>Import list</source>
        <translation>Импортировать список</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Экспортировать список</translation>
    </message>
    <message>
        <source>Print programme</source>
        <translation>Печатать программу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Отменить: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Вернуть: {what}</translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;Новый визит…</translation>
    </message>
    <message>
        <source>Visit &amp;details…</source>
        <translation>&amp;Сведения о визите…</translation>
    </message>
    <message>
        <source>&amp;Partner&apos;s card…</source>
        <translation>&amp;Карточка партнёра…</translation>
    </message>
    <message>
        <source>De&amp;lete visit…</source>
        <translation>&amp;Удалить визит…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Make a &amp;backup copy</source>
        <translation>Создать &amp;резервную копию</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Import a list of participants…</source>
        <translation>&amp;Импортировать список участников…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Экспортировать список…</translation>
    </message>
    <message>
        <source>Send a &amp;form to the partner…</source>
        <translation>Отправить п&amp;артнёру бланк…</translation>
    </message>
    <message>
        <source>&amp;Guests are registered today</source>
        <translation>Гости сегодня поставлены на учё&amp;т</translation>
    </message>
    <message>
        <source>What is to &amp;mend…</source>
        <translation>Что &amp;исправить…</translation>
    </message>
    <message>
        <source>Country r&amp;ules…</source>
        <translation>&amp;Правила стран…</translation>
    </message>
    <message>
        <source>Places and &amp;vehicles…</source>
        <translation>&amp;Места и транспорт…</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>&amp;Проверки…</translation>
    </message>
    <message>
        <source>Import a &amp;programme…</source>
        <translation>&amp;Импортировать программу…</translation>
    </message>
    <message>
        <source>Dra&amp;ft the programme…</source>
        <translation>&amp;Черновик программы…</translation>
    </message>
    <message>
        <source>&amp;Print the programme…</source>
        <translation>&amp;Печатать программу…</translation>
    </message>
    <message>
        <source>Print the &amp;list of participants…</source>
        <translation>Печатать &amp;список участников…</translation>
    </message>
    <message>
        <source>Print the &amp;teams…</source>
        <translation>Печатать состав ко&amp;манд…</translation>
    </message>
    <message>
        <source>Print the pr&amp;otocol of the draw…</source>
        <translation>Печатать протокол &amp;жеребьёвки…</translation>
    </message>
    <message>
        <source>Print the safety &amp;briefing…</source>
        <translation>Печатать лист &amp;инструктажа…</translation>
    </message>
    <message>
        <source>Print the &amp;attendance…</source>
        <translation>Печатать &amp;табель посещаемости…</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation>&amp;Делегации</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>P&amp;rogramme</source>
        <translation>П&amp;рограмма</translation>
    </message>
    <message>
        <source>C&amp;ompetition</source>
        <translation>&amp;Соревнование</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>Lists for &amp;recipients…</source>
        <translation>Списки для п&amp;олучателей…</translation>
    </message>
    <message>
        <source>What went to &amp;whom…</source>
        <translation>&amp;Кому что передано…</translation>
    </message>
</context>
<context>
    <name>AgreementsTable</name>
    <message>
        <source>Agreements</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>Название, {language}</translation>
    </message>
    <message>
        <source>Basis of</source>
        <translation>Визиты</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllPacksDialog</name>
    <message>
        <source>All packs in one folder</source>
        <translation>Все списки в одну папку</translation>
    </message>
    <message>
        <source>&amp;Choose a folder and save…</source>
        <translation>&amp;Выбрать папку и сохранить…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Ни один файл не записан.</translation>
    </message>
    <message>
        <source>As each recipient reads it</source>
        <translation>Как читает каждый получатель</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Packs to save</source>
        <translation>Какие списки сохранить</translation>
    </message>
    <message>
        <source>Packs made so far</source>
        <translation>Сколько списков готово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{title}: cannot go yet</source>
        <translation>{title}: выдать пока нельзя</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>не хватает: %n</numerusform>
            <numerusform>не хватает: %n</numerusform>
            <numerusform>не хватает: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {missing}</source>
        <translation>{title}: {missing}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in one folder. If one of them cannot be written, none is.</source>
        <translation>
            <numerusform>%n файл в одной папке. Если записать не удастся, не будет записано ничего.</numerusform>
            <numerusform>%n файла в одной папке. Если один не удастся записать, не будет записан ни один.</numerusform>
            <numerusform>%n файлов в одной папке. Если один не удастся записать, не будет записан ни один.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already.</source>
        <translation>
            <numerusform>В папке уже есть %n файл с таким именем.</numerusform>
            <numerusform>В папке уже есть %n файла с такими именами.</numerusform>
            <numerusform>В папке уже есть %n файлов с такими именами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Заменить</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) saved</source>
        <translation>
            <numerusform>Сохранён %n список</numerusform>
            <numerusform>Сохранено %n списка</numerusform>
            <numerusform>Сохранено %n списков</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>AspectPanel</name>
    <message>
        <source>(no benchmark written)</source>
        <translation>(описание не составлено)</translation>
    </message>
    <message>
        <source>Judgement, 0 to 3 by each judge · {most} at most</source>
        <translation>Суждение, от 0 до 3 от каждого эксперта · не больше {most}</translation>
    </message>
    <message>
        <source>Measurement, 0 to {most}</source>
        <translation>Измерение, от 0 до {most}</translation>
    </message>
    <message>
        <source>The first votes were more than 1 apart; the second vote counts.</source>
        <translation>Первые баллы разошлись больше чем на 1; считается второе голосование.</translation>
    </message>
    <message>
        <source>The scores are more than 1 apart. Talk it over, then write the second vote.</source>
        <translation>Баллы разошлись больше чем на 1. Обсудите и впишите второе голосование.</translation>
    </message>
    <message>
        <source>Given by {name}: {reason}</source>
        <translation>Поставил(а) {name}: {reason}</translation>
    </message>
    <message>
        <source>Was {former}; corrected by {name}: {reason}</source>
        <translation>Было {former}; исправил(а) {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>AttendanceTable</name>
    <message>
        <source>Clear	Del</source>
        <translation>Снять отметку	Del</translation>
    </message>
    <message>
        <source>All present in this half-day	Ctrl+Shift+P</source>
        <translation>Все присутствуют в эти полдня	Ctrl+Shift+P</translation>
    </message>
</context>
<context>
    <name>AwardsPanel</name>
    <message>
        <source>Diplomas by &amp;places</source>
        <translation>Дипломы по м&amp;естам</translation>
    </message>
    <message>
        <source>&amp;Nominate…</source>
        <translation>Номинаци&amp;я…</translation>
    </message>
    <message>
        <source>&amp;Certificates for all</source>
        <translation>Сертификаты &amp;всем</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Pro&amp;tocol…</source>
        <translation>Прото&amp;кол…</translation>
    </message>
    <message>
        <source>Print d&amp;iplomas…</source>
        <translation>Печать &amp;дипломов…</translation>
    </message>
    <message>
        <source>Print c&amp;ertificates…</source>
        <translation>Печать сертиф&amp;икатов…</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>Diplomas given by the places of now</source>
        <translation>Дипломы присвоены по нынешним местам</translation>
    </message>
    <message>
        <source>Certificates numbered for all who had none</source>
        <translation>Сертификаты с номерами получили все, у кого их не было</translation>
    </message>
    <message>
        <source>Award taken back</source>
        <translation>Награда отменена</translation>
    </message>
</context>
<context>
    <name>BalanceLines</name>
    <message>
        <source>{guests} + {hosts}</source>
        <translation>{guests} + {hosts}</translation>
    </message>
    <message>
        <source>✕ {sides}, one side only</source>
        <translation>✕ {sides}, одна сторона</translation>
    </message>
    <message>
        <source>Guests + hosts</source>
        <translation>Гости + принимающие</translation>
    </message>
    <message>
        <source>What all speak, as well as who speaks it least</source>
        <translation>На чём говорят все, по самому слабому</translation>
    </message>
    <message>
        <source>English {mean}</source>
        <translation>Английский {mean}</translation>
    </message>
    <message>
        <source>Average of all: {mean}</source>
        <translation>Среднее у всех: {mean}</translation>
    </message>
    <message>
        <source>Know: {skills}</source>
        <translation>Знают: {skills}</translation>
    </message>
    <message>
        <source>No skills are noted</source>
        <translation>Умения не указаны</translation>
    </message>
    <message>
        <source>! no shared language</source>
        <translation>! нет общего языка</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New typical block</source>
        <translation>Новый типовой блок</translation>
    </message>
    <message>
        <source>Typical block</source>
        <translation>Типовой блок</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Название по-&amp;русски</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Название по-&amp;английски</translation>
    </message>
    <message>
        <source>Name in &amp;Czech</source>
        <translation>Название по-&amp;чешски</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Минут</translation>
    </message>
    <message>
        <source>&amp;Usually at</source>
        <translation>&amp;Обычно в</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Для &amp;кого</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>{name} · {minutes} min</source>
        <translation>{name} · {minutes} мин</translation>
    </message>
</context>
<context>
    <name>BlocksPanel</name>
    <message>
        <source>Typical blocks</source>
        <translation>Типовые блоки</translation>
    </message>
    <message>
        <source>Drag one into the week, or press Enter</source>
        <translation>Перетащите в неделю или нажмите Enter</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новый…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Новый блок</translation>
    </message>
    <message>
        <source>Edit the block</source>
        <translation>Изменить блок</translation>
    </message>
    <message>
        <source>Delete the block</source>
        <translation>Удалить блок</translation>
    </message>
    <message>
        <source>The block is deleted</source>
        <translation>Блок удалён</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>&amp;Enter the day</source>
        <translation>&amp;Внести день</translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation>&amp;Исходные значения</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Название дня</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>Внести день</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Исходные значения</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>The days off of this year are not known yet: only week-ends count.</source>
        <translation>Праздники этого года ещё неизвестны: считаются только выходные.</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>{kind} (spelling)</source>
        <translation>{kind} (опечатка)</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Checks of the programme and the competition</source>
        <translation>Проверки программы и соревнования</translation>
    </message>
    <message>
        <source>Compared with the law &amp;today</source>
        <translation>Сверено с законом &amp;сегодня</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Обычное значение</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Все как обычно</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Nothing here stops you from saving. A check that is off says nothing; a limit is minutes, hours or a time of day.</source>
        <translation>Проверки ничему не мешают: сохранить можно всегда. Выключенная молчит; порог — минуты, часы или время суток.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>What is looked for</source>
        <translation>Что проверяется</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Compared with the law</source>
        <translation>Сверено с законом</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
</context>
<context>
    <name>ChoosingCanvas</name>
    <message>
        <source>Tab walks over the items, Enter opens, Delete deletes, arrows move the item, with Shift its end, with Ctrl to another day. Esc leaves the item: then arrows move over empty time, and Enter makes an item there</source>
        <translation>Tab — переход по пунктам, Enter — открыть, Delete — удалить, стрелки переносят пункт, с Shift — его окончание, с Ctrl — на другой день. Esc — выйти из пункта: тогда стрелки ведут по свободному времени, а Enter создаёт там пункт</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>{day}: nothing planned</source>
        <translation>{day}: ничего не запланировано</translation>
    </message>
    <message>
        <source>Programme by days</source>
        <translation>Программа по дням</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As on the screen</source>
        <translation>Как на экране</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Обычные</translation>
    </message>
    <message>
        <source>Ticked by hand</source>
        <translation>Отмеченные вручную</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Сто&amp;лбцы</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>{column}, {why}</source>
        <translation>{column}, {why}</translation>
    </message>
</context>
<context>
    <name>ColumnSetNameDialog</name>
    <message>
        <source>&amp;Name of the set</source>
        <translation>&amp;Название набора</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Another set has this name.</source>
        <translation>Так уже называется другой набор.</translation>
    </message>
</context>
<context>
    <name>ColumnSetsMenu</name>
    <message>
        <source>Main</source>
        <translation>Основные</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Виза</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Проживание</translation>
    </message>
    <message>
        <source>Security desk</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Соревнование</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>&amp;Delete this set</source>
        <translation>&amp;Удалить этот набор</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Сто&amp;лбцы</translation>
    </message>
    <message>
        <source>Reset &amp;view</source>
        <translation>С&amp;бросить вид</translation>
    </message>
</context>
<context>
    <name>ColumnValuesDialog</name>
    <message>
        <source>Find a value</source>
        <translation>Найти значение</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Показать эти строки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move column &amp;left</source>
        <translation>Сдвинуть столбец в&amp;лево</translation>
    </message>
    <message>
        <source>Move column &amp;right</source>
        <translation>Сдвинуть столбец в&amp;право</translation>
    </message>
    <message>
        <source>Single &amp;columns</source>
        <translation>&amp;Отдельные столбцы</translation>
    </message>
    <message>
        <source>Reset &amp;view</source>
        <translation>С&amp;бросить вид</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The visit “{title}” has {people} participants and {items} programme items. All of them will be deleted together with it.</source>
        <translation>В визите «{title}» участников: {people}, пунктов программы: {items}. Всё это будет удалено вместе с визитом.</translation>
    </message>
    <message>
        <source>Delete the visit</source>
        <translation>Удаление визита</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Списки (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import a list of participants</source>
        <translation>Импорт списка участников</translation>
    </message>
    <message>
        <source>Programmes (*.xlsx *.docx *.xls *.ods *.csv *.tsv);;All files (*)</source>
        <translation>Программы (*.xlsx *.docx *.xls *.ods *.csv *.tsv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Импорт программы</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) noted as registered today</source>
        <translation>
            <numerusform>%n гость отмечен как поставленный на учёт сегодня</numerusform>
            <numerusform>%n гостя отмечены как поставленные на учёт сегодня</numerusform>
            <numerusform>%n гостей отмечены как поставленные на учёт сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here waits for a registration</source>
        <translation>Здесь никто не ждёт постановки на учёт</translation>
    </message>
    <message>
        <source>The visit was deleted</source>
        <translation>Визит удалён</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Saved. Every edit is on disk as soon as it is made.</source>
        <translation>Сохранено. Каждая правка сразу записывается на диск.</translation>
    </message>
    <message>
        <source>Backup copy made: {name}</source>
        <translation>Создана резервная копия: {name}</translation>
    </message>
    <message>
        <source>KPT Desktop {version}: exchange visits of a college.</source>
        <translation>KPT Desktop {version}: обменные визиты техникума.</translation>
    </message>
</context>
<context>
    <name>CompetitionEdits</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>CompetitionPages</name>
    <message>
        <source>Tracks</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Схема оценки</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
</context>
<context>
    <name>CompetitionTab</name>
    <message>
        <source>Next page of the competition</source>
        <translation>Следующая страница соревнования</translation>
    </message>
    <message>
        <source>Previous page of the competition</source>
        <translation>Предыдущая страница соревнования</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Students</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Преподаватели</translation>
    </message>
    <message>
        <source>{count} of {goal}</source>
        <translation>{count} из {goal}</translation>
    </message>
    <message>
        <source>{role}: {count}</source>
        <translation>{role}: {count}</translation>
    </message>
    <message>
        <source>without a role: {count}</source>
        <translation>без роли: {count}</translation>
    </message>
</context>
<context>
    <name>ConsentsDialog</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s)</source>
        <translation>
            <numerusform>Для %n участника</numerusform>
            <numerusform>Для %n участников</numerusform>
            <numerusform>Для %n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Отметьте хотя бы одно.</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Earlier answers are kept: a withdrawal erases no giving.</source>
        <translation>Прежние ответы остаются: отзыв не стирает данного согласия.</translation>
    </message>
</context>
<context>
    <name>CopySchemeDialog</name>
    <message>
        <source>Copy a marking scheme</source>
        <translation>Перенос схемы оценки</translation>
    </message>
    <message>
        <source>Visits with a marking scheme</source>
        <translation>Визиты со схемой оценки</translation>
    </message>
    <message>
        <source>{visit}, {date}: {tracks} · {aspects}</source>
        <translation>{visit}, {date}: {tracks} · {aspects}</translation>
    </message>
    <message numerus="yes">
        <source>%n aspect(s)</source>
        <translation>
            <numerusform>%n аспект</numerusform>
            <numerusform>%n аспекта</numerusform>
            <numerusform>%n аспектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks of the same code get the scheme; one that is there is replaced.</source>
        <translation>Схему получат направления с тем же кодом; прежняя схема заменяется.</translation>
    </message>
    <message>
        <source>No other visit has a marking scheme yet.</source>
        <translation>Ни у одного другого визита схемы оценки ещё нет.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CountryRulesDialog</name>
    <message>
        <source>Country rules</source>
        <translation>Правила стран</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Правила</translation>
    </message>
    <message>
        <source>&amp;Calendars</source>
        <translation>&amp;Календари</translation>
    </message>
    <message>
        <source>The program reminds; it does not replace the law. Check a rule before you rely on it, and note the day.</source>
        <translation>Программа напоминает, но не заменяет закон. Прежде чем полагаться на правило, проверьте его и отметьте день проверки.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>When?</source>
        <translation>Когда?</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Пос&amp;ледний день</translation>
    </message>
    <message>
        <source>Days of the visit</source>
        <translation>Дни визита</translation>
    </message>
    <message>
        <source>Days that will be made:</source>
        <translation>Будут созданы дни:</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Title (ru)</source>
        <translation>Название (рус.)</translation>
    </message>
    <message>
        <source>Title (en)</source>
        <translation>Название (англ.)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Служебная отметка</translation>
    </message>
    <message>
        <source>New item: type a time or a title</source>
        <translation>Новый пункт: введите время или название</translation>
    </message>
    <message>
        <source>This text is not saved yet.</source>
        <translation>Этот текст ещё не сохранён.</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Items of the day</source>
        <translation>Пункты дня</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Принимающие</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Все присутствуют</translation>
    </message>
    <message>
        <source>Marks those who have no mark in the half-day one is at (Ctrl+Shift+P)</source>
        <translation>Отмечает тех, у кого в выбранные полдня ещё нет отметки (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Attendance by half-days</source>
        <translation>Присутствие по половинам дня</translation>
    </message>
    <message>
        <source>{when}: {present} of {people} present</source>
        <translation>{when}: присутствуют {present} из {people}</translation>
    </message>
    <message>
        <source>Everybody here has a mark already</source>
        <translation>В эти полдня отметки уже есть у всех</translation>
    </message>
    <message>
        <source>{person}: {presence} {time}</source>
        <translation>{person}: {presence} {time}</translation>
    </message>
    <message>
        <source>No participants yet; attendance is kept of those on the Participants tab</source>
        <translation>Участников пока нет; присутствие ведётся по тем, кто есть на вкладке «Участники»</translation>
    </message>
</context>
<context>
    <name>DelegationCard</name>
    <message>
        <source>Organisation…</source>
        <translation>Организация…</translation>
    </message>
    <message>
        <source>Names, address, agreements and earlier visits of the organisation</source>
        <translation>Названия, адрес, соглашения и прежние визиты организации</translation>
    </message>
    <message>
        <source>Journey…</source>
        <translation>Дорога…</translation>
    </message>
    <message>
        <source>Flights, trains and coaches, leg by leg</source>
        <translation>Рейсы, поезда и автобусы по участкам пути</translation>
    </message>
    <message>
        <source>Rooms…</source>
        <translation>Комнаты…</translation>
    </message>
    <message>
        <source>Who sleeps in which room</source>
        <translation>Кто в какой комнате живёт</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>Head of the delegation</source>
        <translation>Руководитель делегации</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Отъезд</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Проживание</translation>
    </message>
    <message>
        <source>Contacts for the programme</source>
        <translation>Контакты для программы</translation>
    </message>
    <message>
        <source>e.g. 4 October 14:25, AY705</source>
        <translation>напр. 4 октября 14:25, рейс AY705</translation>
    </message>
    <message>
        <source>e.g. 10 October 09:40, coach</source>
        <translation>напр. 10 октября 09:40, автобус</translation>
    </message>
    <message>
        <source>e.g. hostel, Novaya street 1</source>
        <translation>напр. общежитие, ул. Новая, д. 1</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбран</translation>
    </message>
</context>
<context>
    <name>DelegationPeople</name>
    <message>
        <source>People of the guests</source>
        <translation>Люди: гости</translation>
    </message>
    <message>
        <source>People of the hosts</source>
        <translation>Люди: принимающая сторона</translation>
    </message>
    <message>
        <source>Drag people to another role or to the other delegation, or press Ctrl+arrow.</source>
        <translation>Перетащите людей в другую роль или в другую делегацию либо нажмите Ctrl+стрелку.</translation>
    </message>
    <message>
        <source>Move to the &amp;guests</source>
        <translation>Перевести в &amp;гости</translation>
    </message>
    <message>
        <source>Move to the &amp;hosts</source>
        <translation>Перевести на &amp;принимающую сторону</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>&amp;Show in the list</source>
        <translation>По&amp;казать в списке</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Преподаватели</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
</context>
<context>
    <name>DelegationsTab</name>
    <message>
        <source>Guests: {guests} · hosts: {hosts}</source>
        <translation>Гости: {guests} · принимающая сторона: {hosts}</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>It was left unfinished. Press Enter in the field to save it.</source>
        <translation>Ввод не был закончен. Нажмите Enter в этом поле, чтобы сохранить.</translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Draft of the programme</source>
        <translation>Черновик программы</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>{day} · {kind}</source>
        <translation>{day} · {kind}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>was without a day</source>
        <translation>было без дня</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message numerus="yes">
        <source>%n did not fit</source>
        <translation>
            <numerusform>Не поместилось: %n</numerusform>
            <numerusform>Не поместилось: %n</numerusform>
            <numerusform>Не поместилось: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftProgrammeDialog</name>
    <message>
        <source>Draft the programme</source>
        <translation>Черновик программы</translation>
    </message>
    <message>
        <source>&amp;Stop and take the best so far</source>
        <translation>&amp;Остановить и взять лучшее из найденного</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Items that have a day stay where they are, items without a day get a place, and the rest is proposed. Set 0 for what is not needed.</source>
        <translation>Мероприятия, у которых есть день, останутся на месте, мероприятия без дня получат место, остальное будет предложено. Чего не нужно, поставьте 0.</translation>
    </message>
    <message>
        <source>A draft is being made</source>
        <translation>Черновик составляется</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>Составляю черновик…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n item(s)</source>
        <translation>
            <numerusform>&amp;Применить: %n мероприятие</numerusform>
            <numerusform>&amp;Применить: %n мероприятия</numerusform>
            <numerusform>&amp;Применить: %n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to apply</source>
        <translation>Применять нечего</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day until now</source>
        <translation>
            <numerusform>%n без дня до сих пор</numerusform>
            <numerusform>%n без дня до сих пор</numerusform>
            <numerusform>%n без дня до сих пор</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n остаётся</numerusform>
            <numerusform>%n остаются</numerusform>
            <numerusform>%n остаются</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no better one</source>
        <translation>лучше составить нельзя</translation>
    </message>
    <message numerus="yes">
        <source>Programme drafted: %n item(s)</source>
        <translation>
            <numerusform>Черновик внесён: %n мероприятие</numerusform>
            <numerusform>Черновик внесён: %n мероприятия</numerusform>
            <numerusform>Черновик внесён: %n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>DraftsBar</name>
    <message>
        <source>Discard</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>There is an unfinished edit of {person}: {field}.</source>
        <translation>Осталась незаконченная правка: {person}, {field}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n unfinished edit(s) of {people}.</source>
        <translation>
            <numerusform>Осталась %n незаконченная правка: {people}.</numerusform>
            <numerusform>Остались %n незаконченные правки: {people}.</numerusform>
            <numerusform>Осталось %n незаконченных правок: {people}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraggingCanvas</name>
    <message>
        <source>outside the days: nothing changes</source>
        <translation>вне дней: ничего не изменится</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
</context>
<context>
    <name>DutiesTable</name>
    <message>
        <source>People at this item</source>
        <translation>Люди в этом пункте</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Минут до</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>Минут после</translation>
    </message>
</context>
<context>
    <name>EditPeopleDialog</name>
    <message numerus="yes">
        <source>Edit %n participant(s)</source>
        <translation>
            <numerusform>Правка: %n участник</numerusform>
            <numerusform>Правка: %n участника</numerusform>
            <numerusform>Правка: %n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>different</source>
        <translation>разные</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Changes: {fields}. All other fields stay as they are.</source>
        <translation>Изменится: {fields}. Остальные поля останутся как есть.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n participant(s)</source>
        <translation>
            <numerusform>Изменить %n участника</numerusform>
            <numerusform>Изменить %n участников</numerusform>
            <numerusform>Изменить %n участников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EverywhereDialog</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will change</source>
        <translation>
            <numerusform>Изменится %n пункт</numerusform>
            <numerusform>Изменятся %n пункта</numerusform>
            <numerusform>Изменятся %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>“{item}” on all days</source>
        <translation>«{item}» во все дни</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Окончание</translation>
    </message>
    <message>
        <source>&amp;Known place</source>
        <translation>&amp;Знакомое место</translation>
    </message>
    <message>
        <source>Place in &amp;Russian</source>
        <translation>Место по-&amp;русски</translation>
    </message>
    <message>
        <source>Place in En&amp;glish</source>
        <translation>Место по-&amp;английски</translation>
    </message>
    <message>
        <source>Place in &amp;Czech</source>
        <translation>Место по-&amp;чешски</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>The item on each day</source>
        <translation>Пункт в каждый из дней</translation>
    </message>
    <message>
        <source>Change on &amp;all these days</source>
        <translation>&amp;Изменить во все эти дни</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ExportListDialog</name>
    <message>
        <source>Export the list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>All ({n})</source>
        <translation>Все ({n})</translation>
    </message>
    <message>
        <source>Guests ({n})</source>
        <translation>Гости ({n})</translation>
    </message>
    <message>
        <source>Hosts ({n})</source>
        <translation>Принимающая сторона ({n})</translation>
    </message>
    <message>
        <source>Shown in the table ({n})</source>
        <translation>Показанные в таблице ({n})</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Language of the headings</source>
        <translation>&amp;Язык заголовков</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n участник в файле</numerusform>
            <numerusform>%n участника в файле</numerusform>
            <numerusform>%n участников в файле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passport or health column(s) of the screen left out; tick to include them</source>
        <translation>
            <numerusform>%n столбец с экрана (паспорт или здоровье) не включён; отметьте его, чтобы включить</numerusform>
            <numerusform>%n столбца с экрана (паспорт или здоровье) не включены; отметьте их, чтобы включить</numerusform>
            <numerusform>%n столбцов с экрана (паспорт или здоровье) не включено; отметьте их, чтобы включить</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Ready lists for &amp;recipients…</source>
        <translation>&amp;Готовые списки для получателей…</translation>
    </message>
    <message>
        <source>&amp;To whom (kept in the log)</source>
        <translation>&amp;Кому (останется в журнале)</translation>
    </message>
</context>
<context>
    <name>FiguresBar</name>
    <message>
        <source>{figure}; opens the list</source>
        <translation>{figure}; открывает список</translation>
    </message>
    <message>
        <source>{what}: 0</source>
        <translation>{what}: 0</translation>
    </message>
    <message>
        <source>{what}: {number} · {time} · {people}</source>
        <translation>{what}: {number} · {time} · {people}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n чел.</numerusform>
            <numerusform>%n чел.</numerusform>
            <numerusform>%n чел.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>Guests {guests}, hosts {hosts}</source>
        <translation>Гостей {guests}, принимающих {hosts}</translation>
    </message>
    <message>
        <source>Students {students}, teachers {teachers}</source>
        <translation>Студентов {students}, преподавателей {teachers}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without an end are not in the hours</source>
        <translation>
            <numerusform>%n пункт без времени окончания не вошёл в часы</numerusform>
            <numerusform>%n пункта без времени окончания не вошли в часы</numerusform>
            <numerusform>%n пунктов без времени окончания не вошли в часы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) for a group nobody is in yet</source>
        <translation>
            <numerusform>%n пункт для группы, состав которой не указан</numerusform>
            <numerusform>%n пункта для групп, состав которых не указан</numerusform>
            <numerusform>%n пунктов для групп, состав которых не указан</numerusform>
        </translation>
    </message>
    <message>
        <source>Lessons joined</source>
        <translation>Уроки с гостями</translation>
    </message>
    <message>
        <source>Practical tasks</source>
        <translation>Практические задания</translation>
    </message>
    <message>
        <source>Language practice</source>
        <translation>Языковая практика</translation>
    </message>
    <message>
        <source>Teachers’ exchange</source>
        <translation>Обмен преподавателей</translation>
    </message>
</context>
<context>
    <name>FileStage</name>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>Выбрать другой &amp;файл…</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Этот файл не удалось прочитать</translation>
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation>Файл можно и перетащить сюда.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Снять фильтр: {filter}</translation>
    </message>
</context>
<context>
    <name>FindingGroups</name>
    <message>
        <source>The visit and its people</source>
        <translation>Визит и участники</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>{severity}: {message}</source>
        <translation>{severity}: {message}</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>{subject}: {message}</source>
        <translation>{subject}: {message}</translation>
    </message>
</context>
<context>
    <name>FindingsBar</name>
    <message numerus="yes">
        <source>All: %n</source>
        <translation>
            <numerusform>Все: %n</numerusform>
            <numerusform>Все: %n</numerusform>
            <numerusform>Все: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>What is to mend</source>
        <translation>Что исправить</translation>
    </message>
    <message>
        <source>&amp;Show the place</source>
        <translation>&amp;Показать место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>Only %n character(s) fit here, the rest was left out.</source>
        <translation>
            <numerusform>Здесь помещается только %n знак, остальное не вошло.</numerusform>
            <numerusform>Здесь помещаются только %n знака, остальное не вошло.</numerusform>
            <numerusform>Здесь помещается только %n знаков, остальное не вошло.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Скрыть столбец</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>По &amp;возрастанию</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>По &amp;убыванию</translation>
    </message>
    <message>
        <source>&amp;Then by this column</source>
        <translation>&amp;Затем по этому столбцу</translation>
    </message>
    <message>
        <source>Order as &amp;entered</source>
        <translation>В порядке вво&amp;да</translation>
    </message>
    <message>
        <source>&amp;All values</source>
        <translation>Все зн&amp;ачения</translation>
    </message>
    <message>
        <source>&amp;Not empty</source>
        <translation>&amp;Непустые</translation>
    </message>
    <message>
        <source>E&amp;mpty</source>
        <translation>Пус&amp;тые</translation>
    </message>
    <message numerus="yes">
        <source>All %n value(s)…</source>
        <translation>
            <numerusform>Все значения (%n)…</numerusform>
            <numerusform>Все значения (%n)…</numerusform>
            <numerusform>Все значения (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading the file…</source>
        <translation>Читаем файл…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>&amp;Save the rows with errors…</source>
        <translation>&amp;Сохранить строки с ошибками…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>S&amp;heet of the file</source>
        <translation>&amp;Лист файла</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Только &amp;проблемы</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (скрыт)</translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Import a list of participants</source>
        <translation>Импорт списка участников</translation>
    </message>
    <message>
        <source>&amp;Into the delegation of</source>
        <translation>В &amp;делегацию</translation>
    </message>
    <message>
        <source>Only what &amp;changes</source>
        <translation>Только из&amp;менения</translation>
    </message>
    <message>
        <source>Guests: {organisation}</source>
        <translation>Гости: {organisation}</translation>
    </message>
    <message>
        <source>Hosts: {organisation}</source>
        <translation>Принимающая сторона: {organisation}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%n уже в списке</numerusform>
            <numerusform>%n уже в списке</numerusform>
            <numerusform>%n уже в списке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n с ошибками</numerusform>
            <numerusform>%n с ошибками</numerusform>
            <numerusform>%n с ошибками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущен</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Нечего импортировать</translation>
    </message>
    <message>
        <source>&amp;Import {people}, leave {errors} out</source>
        <translation>&amp;Импортировать: {people}, пропустить: {errors}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n person(s)</source>
        <translation>
            <numerusform>&amp;Импортировать %n участника</numerusform>
            <numerusform>&amp;Импортировать %n участников</numerusform>
            <numerusform>&amp;Импортировать %n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Списки (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the rows with errors</source>
        <translation>Сохранить строки с ошибками</translation>
    </message>
    <message>
        <source>{file} - errors</source>
        <translation>{file} - ошибки</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported</source>
        <translation>
            <numerusform>Импортирован %n участник</numerusform>
            <numerusform>Импортированы %n участника</numerusform>
            <numerusform>Импортировано %n участников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProgrammeDialog</name>
    <message>
        <source>Import a programme</source>
        <translation>Импорт программы</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the programme</source>
        <translation>
            <numerusform>%n уже в программе</numerusform>
            <numerusform>%n уже в программе</numerusform>
            <numerusform>%n уже в программе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущен</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n требует проверки</numerusform>
            <numerusform>%n требуют проверки</numerusform>
            <numerusform>%n требуют проверки</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Нечего импортировать</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n item(s)</source>
        <translation>
            <numerusform>&amp;Импортировать %n пункт</numerusform>
            <numerusform>&amp;Импортировать %n пункта</numerusform>
            <numerusform>&amp;Импортировать %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Programmes (*.xlsx *.docx *.xls *.ods *.csv *.tsv);;All files (*)</source>
        <translation>Программы (*.xlsx *.docx *.xls *.ods *.csv *.tsv);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n programme item(s) imported</source>
        <translation>
            <numerusform>Импортирован %n пункт программы</numerusform>
            <numerusform>Импортированы %n пункта программы</numerusform>
            <numerusform>Импортировано %n пунктов программы</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuedLogDialog</name>
    <message>
        <source>What went to whom</source>
        <translation>Кому что передано</translation>
    </message>
    <message>
        <source>Nothing yet. Lists you save or print are noted here.</source>
        <translation>Пока ничего. Здесь отмечаются списки, которые вы сохраняете и печатаете.</translation>
    </message>
    <message>
        <source>&amp;Save the log…</source>
        <translation>&amp;Сохранить журнал…</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Визит</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Все визиты</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) given out</source>
        <translation>
            <numerusform>Выдан %n список</numerusform>
            <numerusform>Выдано %n списка</numerusform>
            <numerusform>Выдано %n списков</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Without a day</source>
        <translation>Без дня</translation>
    </message>
    <message>
        <source>New programme item</source>
        <translation>Новый пункт программы</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Пункт программы</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>Добавить пункт</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Окончание</translation>
    </message>
    <message>
        <source>Or &amp;part of the day</source>
        <translation>Или &amp;часть дня</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Для &amp;кого</translation>
    </message>
    <message>
        <source>&amp;Title in Russian</source>
        <translation>Название по-&amp;русски</translation>
    </message>
    <message>
        <source>Title in E&amp;nglish</source>
        <translation>Название по-&amp;английски</translation>
    </message>
    <message>
        <source>Title in &amp;Czech</source>
        <translation>Название по-че&amp;шски</translation>
    </message>
    <message>
        <source>P&amp;lace in Russian</source>
        <translation>&amp;Место по-русски</translation>
    </message>
    <message>
        <source>Place in En&amp;glish</source>
        <translation>Место по-анг&amp;лийски</translation>
    </message>
    <message>
        <source>Place in C&amp;zech</source>
        <translation>Место по-ч&amp;ешски</translation>
    </message>
    <message>
        <source>Note in R&amp;ussian</source>
        <translation>&amp;Примечание по-русски</translation>
    </message>
    <message>
        <source>Note in Engl&amp;ish</source>
        <translation>Пр&amp;имечание по-английски</translation>
    </message>
    <message>
        <source>Note in Czec&amp;h</source>
        <translation>Примечание по-чеш&amp;ски</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>О&amp;тветственный</translation>
    </message>
    <message>
        <source>Known pl&amp;ace</source>
        <translation>&amp;Знакомое место</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>Авто&amp;бус или машина</translation>
    </message>
    <message>
        <source>People at this ite&amp;m</source>
        <translation>Л&amp;юди в этом пункте</translation>
    </message>
    <message>
        <source>Internal n&amp;ote</source>
        <translation>Сл&amp;ужебная отметка</translation>
    </message>
    <message>
        <source>The time is approximate</source>
        <translation>Время приблизительное</translation>
    </message>
    <message>
        <source>Internal: not printed for the guests</source>
        <translation>Служебный пункт: не печатается для гостей</translation>
    </message>
    <message>
        <source>Keep its time when the rest of the day shifts</source>
        <translation>Не двигать при сдвиге дня</translation>
    </message>
</context>
<context>
    <name>JourneyDialog</name>
    <message>
        <source>Journey: {organisation}</source>
        <translation>Дорога: {organisation}</translation>
    </message>
    <message>
        <source>Type a leg in one line, or add one and fill in its cells. Every time is by the clock of its place.</source>
        <translation>Наберите участок пути одной строкой или добавьте его и заполните ячейки. Время всюду местное.</translation>
    </message>
</context>
<context>
    <name>JourneyWay</name>
    <message>
        <source>door to door {duration}</source>
        <translation>в пути всего {duration}</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Туда</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Обратно</translation>
    </message>
    <message>
        <source>A leg in one line</source>
        <translation>Участок пути одной строкой</translation>
    </message>
    <message>
        <source>Number, from, time, to, time; Enter adds the leg.</source>
        <translation>Номер, откуда, время, куда, время; Enter добавляет участок.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>LegsModel</name>
    <message>
        <source>By</source>
        <translation>Чем</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Отправление</translation>
    </message>
    <message>
        <source>By the clock of</source>
        <translation>Часы города</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Кто встречает</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>В пути</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>People in the file</source>
        <translation>Люди в файле</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>В примечание</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Full name as in the passport</source>
        <translation>ФИО как в паспорте</translation>
    </message>
    <message>
        <source>Surname, as written</source>
        <translation>Фамилия, как в файле</translation>
    </message>
    <message>
        <source>Given name, as written</source>
        <translation>Имя, как в файле</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Passport series</source>
        <translation>Серия паспорта</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Месяц рождения</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
</context>
<context>
    <name>LivePagePanel</name>
    <message>
        <source>Which programme</source>
        <translation>Какая программа</translation>
    </message>
    <message>
        <source>Languages of the page</source>
        <translation>Языки страницы</translation>
    </message>
    <message>
        <source>Hide the printed page</source>
        <translation>Скрыть страницу печати</translation>
    </message>
    <message>
        <source>Ctrl with arrow keys goes from line to line, Enter goes to the item</source>
        <translation>Ctrl со стрелками — от строки к строке, Enter — к пункту</translation>
    </message>
    <message>
        <source>No font here can show: {signs}</source>
        <translation>Ни один шрифт не содержит: {signs}</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} из {count}</translation>
    </message>
    <message>
        <source>Printed page {page} of {count}</source>
        <translation>Страница печати {page} из {count}</translation>
    </message>
    <message>
        <source>Printed page</source>
        <translation>Страница печати</translation>
    </message>
</context>
<context>
    <name>LooseCard</name>
    <message>
        <source>In no team: {count}</source>
        <translation>Без команды: {count}</translation>
    </message>
    <message>
        <source>Drag people between teams; on somebody, and the two change places.</source>
        <translation>Перетаскивайте людей между командами; на другого человека — и они поменяются местами.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
</context>
<context>
    <name>MarkReasonDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>MarksFiles</name>
    <message>
        <source>&amp;Print the sheets…</source>
        <translation>&amp;Печать листов…</translation>
    </message>
    <message>
        <source>Print &amp;blank sheets…</source>
        <translation>Печать п&amp;устых листов…</translation>
    </message>
    <message>
        <source>Save the sheets as &amp;Excel…</source>
        <translation>&amp;Сохранить листы в Excel…</translation>
    </message>
    <message>
        <source>Save blank sheets as E&amp;xcel…</source>
        <translation>Сохранить пустые листы в &amp;Excel…</translation>
    </message>
    <message>
        <source>&amp;Read sheets filled in…</source>
        <translation>Прочитать &amp;заполненные листы…</translation>
    </message>
    <message>
        <source>Save mark sheets</source>
        <translation>Сохранение листов оценки</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Read mark sheets</source>
        <translation>Чтение листов оценки</translation>
    </message>
</context>
<context>
    <name>MarksHead</name>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Направление</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Критерий</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>Ко&amp;манда</translation>
    </message>
    <message>
        <source>Page Down: next team · Ctrl+Page Down: next criterion</source>
        <translation>Page Down: следующая команда · Ctrl+Page Down: следующий критерий</translation>
    </message>
    <message>
        <source>&amp;Sign the sheet…</source>
        <translation>По&amp;дписать лист…</translation>
    </message>
    <message>
        <source>&amp;Open the sheet…</source>
        <translation>&amp;Открыть лист…</translation>
    </message>
    <message>
        <source>Print and Excel</source>
        <translation>Печать и Excel</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>Mark sheet</source>
        <translation>Лист оценки</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Аспект</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <source>2: {name}</source>
        <translation>2: {name}</translation>
    </message>
    <message>
        <source>The scores are more than 1 apart: vote again.</source>
        <translation>Баллы разошлись больше чем на 1: голосуйте ещё раз.</translation>
    </message>
    <message>
        <source>Corrected by {name}: {reason}</source>
        <translation>Исправил(а) {name}: {reason}</translation>
    </message>
    <message>
        <source>Nothing to mark yet</source>
        <translation>Оценивать пока нечего</translation>
    </message>
    <message>
        <source>Form teams, then write the marking scheme on the page Scheme.</source>
        <translation>Составьте команды, затем схему оценки на странице «Схема оценки».</translation>
    </message>
    <message>
        <source>✓ Signed by {name}</source>
        <translation>✓ Подписано: {name}</translation>
    </message>
    <message>
        <source>Sheet: {sheet}      Track: {track}</source>
        <translation>Лист: {sheet}      Направление: {track}</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} из {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to vote on again</source>
        <translation>
            <numerusform>переголосовать %n</numerusform>
            <numerusform>переголосовать %n</numerusform>
            <numerusform>переголосовать %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing} in the track · signed sheets: {signed} of {every}</source>
        <translation>В направлении: {missing} · подписано листов: {signed} из {every}</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>не хватает %n оценки</numerusform>
            <numerusform>не хватает %n оценок</numerusform>
            <numerusform>не хватает %n оценок</numerusform>
        </translation>
    </message>
    <message>
        <source>The mark goes; who takes it away, and why?</source>
        <translation>Оценка будет убрана; кто её убирает и почему?</translation>
    </message>
    <message>
        <source>A mark is there already; who corrects it, and why?</source>
        <translation>Оценка уже стоит или лист подписан; кто исправляет и почему?</translation>
    </message>
    <message>
        <source>Correct a mark</source>
        <translation>Исправление оценки</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Sign the sheet</source>
        <translation>Подпись листа</translation>
    </message>
    <message>
        <source>Nothing on the sheet can be changed after that without a reason.</source>
        <translation>После этого на листе ничего нельзя изменить без причины.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Открытие листа</translation>
    </message>
    <message>
        <source>The signature goes; the reason stays in the history.</source>
        <translation>Подпись снимается; причина остаётся в истории.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Визит</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>P&amp;rogramme</source>
        <translation>П&amp;рограмма</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Документы</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
</context>
<context>
    <name>NamesOverTime</name>
    <message>
        <source>Full official names</source>
        <translation>Полные официальные названия</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>NewVisitWizard</name>
    <message>
        <source>New visit</source>
        <translation>Новый визит</translation>
    </message>
    <message>
        <source>Create the visit</source>
        <translation>Создать визит</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NominateDialog</name>
    <message>
        <source>Nominate</source>
        <translation>Номинация</translation>
    </message>
    <message>
        <source>&amp;Nomination</source>
        <translation>&amp;Номинация</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Присвоить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) rest on no agreement now</source>
        <translation>
            <numerusform>%n визит остался без основания</numerusform>
            <numerusform>%n визита остались без основания</numerusform>
            <numerusform>%n визитов остались без основания</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Short name, {language}</source>
        <translation>Краткое название, {language}</translation>
    </message>
    <message>
        <source>City, {language}</source>
        <translation>Город, {language}</translation>
    </message>
    <message>
        <source>Post of the signer, {language}</source>
        <translation>Должность подписывающего, {language}</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>Who &amp;signs</source>
        <translation>Кто &amp;подписывает</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>С&amp;ведения</translation>
    </message>
    <message>
        <source>A&amp;greements</source>
        <translation>Со&amp;глашения</translation>
    </message>
    <message>
        <source>&amp;Visits and people</source>
        <translation>В&amp;изиты и люди</translation>
    </message>
    <message>
        <source>Full official names, as papers print them on their day</source>
        <translation>Полные официальные названия: в документ попадает действующее на его дату</translation>
    </message>
    <message>
        <source>What visits may rest on. None is required; a visit&apos;s own basis is chosen in its details.</source>
        <translation>На что могут опираться визиты. Ни одно не обязательно; основание визита выбирают в его сведениях.</translation>
    </message>
    <message>
        <source>&amp;Remove agreement</source>
        <translation>&amp;Убрать соглашение</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>{table} ({n})</source>
        <translation>{table} ({n})</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) named in the file</source>
        <translation>
            <numerusform>В файле назван %n человек</numerusform>
            <numerusform>В файле названы %n человека</numerusform>
            <numerusform>В файле названы %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}, {columns}</source>
        <translation>{people}, {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing or left out; a click leads there</source>
        <translation>
            <numerusform>Не хватает или не включено: %n. Щелчок ведёт туда, где исправить</numerusform>
            <numerusform>Не хватает или не включено: %n. Щелчок ведёт туда, где исправить</numerusform>
            <numerusform>Не хватает или не включено: %n. Щелчок ведёт туда, где исправить</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>&amp;For whom (kept in the log)</source>
        <translation>&amp;Кому (останется в журнале)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>What is missing or left out</source>
        <translation>Чего не хватает и что не включено</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>Lists for recipients</source>
        <translation>Списки для получателей</translation>
    </message>
    <message>
        <source>&amp;All packs…</source>
        <translation>&amp;Все списки…</translation>
    </message>
    <message>
        <source>What went to &amp;whom…</source>
        <translation>Кому &amp;что передано…</translation>
    </message>
    <message>
        <source>Pages and &amp;print…</source>
        <translation>Страницы и &amp;печать…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>No font here can show these characters, they are left out: {signs}</source>
        <translation>Ни один шрифт не содержит этих знаков, они пропущены: {signs}</translation>
    </message>
</context>
<context>
    <name>PacksList</name>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>{recipient}: {title}</source>
        <translation>{recipient}: {title}</translation>
    </message>
</context>
<context>
    <name>PaperActions</name>
    <message>
        <source>&amp;Publish version {number}…</source>
        <translation>&amp;Опубликовать версию {number}…</translation>
    </message>
    <message>
        <source>Freeze the programme as it is, to be handed out</source>
        <translation>Зафиксировать программу, какой её получат гости</translation>
    </message>
    <message>
        <source>&amp;List of versions…</source>
        <translation>&amp;Список версий…</translation>
    </message>
    <message>
        <source>What was published; look at a version, compare it, go back to it</source>
        <translation>Что было опубликовано: посмотреть, сравнить, вернуться</translation>
    </message>
    <message>
        <source>Print the &amp;change sheet…</source>
        <translation>Печатать &amp;изменение…</translation>
    </message>
    <message>
        <source>What is otherwise than in the version that was handed out</source>
        <translation>Что теперь не так, как в выданной версии</translation>
    </message>
    <message>
        <source>Printed pa&amp;ge</source>
        <translation>Стр&amp;аница печати</translation>
    </message>
    <message>
        <source>Show the printed programme beside the grid; it follows each edit</source>
        <translation>Показать печатную программу рядом с сеткой; она следует за каждой правкой</translation>
    </message>
    <message>
        <source>S&amp;how on the page or in the grid</source>
        <translation>Показать &amp;на странице или в сетке</translation>
    </message>
    <message>
        <source>Go from an item to its line on the page, and back</source>
        <translation>Перейти от пункта к его строке на странице и обратно</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Язык документа</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>&amp;Block to be approved and signed</source>
        <translation>Гриф «&amp;УТВЕРЖДАЮ»</translation>
    </message>
    <message>
        <source>A click leads to the place to mend it.</source>
        <translation>Щелчок ведёт туда, где это исправить.</translation>
    </message>
    <message>
        <source>{severity}: {message}</source>
        <translation>{severity}: {message}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing on the paper</source>
        <translation>
            <numerusform>В документе не хватает: %n</numerusform>
            <numerusform>В документе не хватает: %n</numerusform>
            <numerusform>В документе не хватает: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing on the paper</source>
        <translation>В документе всё есть</translation>
    </message>
    <message>
        <source>Guests and hosts</source>
        <translation>Гости и принимающая сторона</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>What is missing on the paper</source>
        <translation>Чего не хватает в документе</translation>
    </message>
    <message>
        <source>{subject}: {message}</source>
        <translation>{subject}: {message}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Замечание</translation>
    </message>
</context>
<context>
    <name>PaperPreviewDialog</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печатать…</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Сохранить PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Готовим страницы…</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n error(s) in the list at the left, then print.</source>
        <translation>
            <numerusform>Исправьте %n ошибку из списка слева, затем печатайте.</numerusform>
            <numerusform>Исправьте %n ошибки из списка слева, затем печатайте.</numerusform>
            <numerusform>Исправьте %n ошибок из списка слева, затем печатайте.</numerusform>
        </translation>
    </message>
    <message>
        <source>No font here can show these characters, they are left out: {signs}</source>
        <translation>Ни один шрифт не содержит этих знаков, они пропущены: {signs}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печатаем…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>На принтер отправлена %n страница</numerusform>
            <numerusform>На принтер отправлены %n страницы</numerusform>
            <numerusform>На принтер отправлено %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранение PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>ParticipantsActions</name>
    <message>
        <source>&amp;New participant</source>
        <translation>&amp;Новый участник</translation>
    </message>
    <message>
        <source>Add a participant to the side that is shown</source>
        <translation>Добавить участника на показанную сторону</translation>
    </message>
    <message>
        <source>Add a participant to the guests</source>
        <translation>Добавить участника к гостям</translation>
    </message>
    <message>
        <source>New &amp;host</source>
        <translation>Новый участник &amp;принимающей стороны</translation>
    </message>
    <message>
        <source>Add a participant to the hosts</source>
        <translation>Добавить участника к принимающей стороне</translation>
    </message>
    <message>
        <source>Move the selected participants to the other delegation</source>
        <translation>Перевести выбранных участников в другую делегацию</translation>
    </message>
    <message>
        <source>&amp;Delete participants</source>
        <translation>&amp;Удалить участников</translation>
    </message>
    <message>
        <source>Take the selected participants off the list</source>
        <translation>Убрать выбранных участников из списка</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>&amp;Копировать ячейки</translation>
    </message>
    <message>
        <source>Copy the selected cells as a table</source>
        <translation>Скопировать выбранные ячейки как таблицу</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Вставить ячейки</translation>
    </message>
    <message>
        <source>Paste copied cells, or one value into all selected cells</source>
        <translation>Вставить скопированные ячейки или одно значение во все выбранные</translation>
    </message>
    <message>
        <source>Copy the first selected row, or the one above, into the selected cells</source>
        <translation>Повторить первую выделенную строку или строку выше во всех выделенных ячейках</translation>
    </message>
    <message>
        <source>Change some fields of all selected participants at once</source>
        <translation>Изменить поля у всех выбранных участников сразу</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Стереть содержимое выбранных ячеек</translation>
    </message>
    <message>
        <source>Show only the rows that have the words you type</source>
        <translation>Показать только строки с введёнными словами</translation>
    </message>
    <message>
        <source>Filter this c&amp;olumn</source>
        <translation>Фильтр по стол&amp;бцу</translation>
    </message>
    <message>
        <source>Show only some values of the current column</source>
        <translation>Показать только часть значений этого столбца</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Сортировать по этому столбцу</translation>
    </message>
    <message>
        <source>Sort by the current column: upwards, downwards, as entered</source>
        <translation>Сортировать по текущему столбцу: по возрастанию, по убыванию, в порядке ввода</translation>
    </message>
    <message>
        <source>New g&amp;uest</source>
        <translation>Новый &amp;гость</translation>
    </message>
    <message>
        <source>Mo&amp;ve to the other side</source>
        <translation>Пер&amp;евести на другую сторону</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Заполнить вни&amp;з</translation>
    </message>
    <message>
        <source>Edi&amp;t chosen…</source>
        <translation>Из&amp;менить выбранных…</translation>
    </message>
    <message>
        <source>Cle&amp;ar cells</source>
        <translation>&amp;Очистить ячейки</translation>
    </message>
    <message>
        <source>Filter the ta&amp;ble</source>
        <translation>&amp;Фильтровать таблицу</translation>
    </message>
</context>
<context>
    <name>ParticipantsBar</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: {name}</source>
        <translation>Столбцы: {name}</translation>
    </message>
    <message>
        <source>Filter: name, class, passport…</source>
        <translation>Фильтр: имя, группа, паспорт…</translation>
    </message>
    <message>
        <source>Filter the participants</source>
        <translation>Фильтр участников</translation>
    </message>
    <message>
        <source>Ctrl+F; Esc clears it</source>
        <translation>Ctrl+F; Esc очищает</translation>
    </message>
    <message>
        <source>＋ Participant</source>
        <translation>＋ Участник</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Импортировать список</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Экспортировать список</translation>
    </message>
</context>
<context>
    <name>ParticipantsBlocks</name>
    <message numerus="yes">
        <source>%n value(s) beyond the last column left out</source>
        <translation>
            <numerusform>За последним столбцом не поместилось %n значение</numerusform>
            <numerusform>За последним столбцом не поместилось %n значения</numerusform>
            <numerusform>За последним столбцом не поместилось %n значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new participant(s) pasted</source>
        <translation>
            <numerusform>Вставлен %n новый участник</numerusform>
            <numerusform>Вставлены %n новых участника</numerusform>
            <numerusform>Вставлено %n новых участников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsEdits</name>
    <message numerus="yes">
        <source>%n participant(s) deleted</source>
        <translation>
            <numerusform>Удалён %n участник</numerusform>
            <numerusform>Удалены %n участника</numerusform>
            <numerusform>Удалено %n участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the hosts</source>
        <translation>
            <numerusform>%n участник переведён на принимающую сторону</numerusform>
            <numerusform>%n участника переведены на принимающую сторону</numerusform>
            <numerusform>%n участников переведено на принимающую сторону</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the guests</source>
        <translation>
            <numerusform>%n участник переведён в гости</numerusform>
            <numerusform>%n участника переведены в гости</numerusform>
            <numerusform>%n участников переведено в гости</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ParticipantsFilters</name>
    <message>
        <source>{column}: not empty</source>
        <translation>{column}: заполнено</translation>
    </message>
    <message>
        <source>{column}: empty</source>
        <translation>{column}: пусто</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {values}</source>
        <translation>{column}: {values}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>ParticipantsLayout</name>
    <message>
        <source>Save the columns as a set</source>
        <translation>Сохранить столбцы как набор</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Переименовать набор</translation>
    </message>
</context>
<context>
    <name>ParticipantsMarks</name>
    <message>
        <source>The stored value cannot be read. Type it again.</source>
        <translation>Сохранённое значение не читается. Введите его заново.</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>This text is not saved yet.</source>
        <translation>Этот текст ещё не сохранён.</translation>
    </message>
</context>
<context>
    <name>ParticipantsPages</name>
    <message>
        <source>Add a participant</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Импортировать список…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Снять фильтр</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Участников пока нет</translation>
    </message>
    <message>
        <source>The guests and hosts of this visit stand here. Take the list the partner sent, or type people in one by one.</source>
        <translation>Здесь будут гости и принимающая сторона этого визита. Возьмите список, который прислал партнёр, или внесите людей по одному.</translation>
    </message>
    <message>
        <source>No participant fits the filters</source>
        <translation>Под фильтры никто не подходит</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>По запросу «{text}» ничего не найдено</translation>
    </message>
</context>
<context>
    <name>ParticipantsStatus</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>показан %n</numerusform>
            <numerusform>показаны %n</numerusform>
            <numerusform>показано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбраны %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not saved</source>
        <translation>
            <numerusform>%n значение не сохранено</numerusform>
            <numerusform>%n значения не сохранены</numerusform>
            <numerusform>%n значений не сохранено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aged %n on the first day</source>
        <translation>
            <numerusform>возраст на первый день: %n год</numerusform>
            <numerusform>возраст на первый день: %n года</numerusform>
            <numerusform>возраст на первый день: %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aged {youngest}–%n on the first day</source>
        <translation>
            <numerusform>возраст на первый день: {youngest}–%n год</numerusform>
            <numerusform>возраст на первый день: {youngest}–%n года</numerusform>
            <numerusform>возраст на первый день: {youngest}–%n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Снять фильтр</translation>
    </message>
    <message>
        <source>The new participant is shown although the filter does not match.</source>
        <translation>Новый участник показан, хотя не подходит под фильтр.</translation>
    </message>
</context>
<context>
    <name>PartnerFormDialog</name>
    <message>
        <source>A form for the partner</source>
        <translation>Бланк для партнёра</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Guests: {organisation}</source>
        <translation>Гости: {organisation}</translation>
    </message>
    <message>
        <source>Hosts: {organisation}</source>
        <translation>Принимающая сторона: {organisation}</translation>
    </message>
    <message>
        <source>For the &amp;delegation of</source>
        <translation>Для &amp;делегации</translation>
    </message>
    <message>
        <source>&amp;Languages of the form</source>
        <translation>&amp;Языки бланка</translation>
    </message>
    <message>
        <source>&amp;People in it</source>
        <translation>&amp;Люди в нём</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) known so far</source>
        <translation>
            <numerusform>%n известный человек</numerusform>
            <numerusform>%n известных человека</numerusform>
            <numerusform>%n известных человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody: a blank form</source>
        <translation>Никого: пустой бланк</translation>
    </message>
    <message>
        <source>The partner fills in everything. Import the file when it comes back.</source>
        <translation>Партнёр заполняет всё сам. Когда файл вернётся, импортируйте его.</translation>
    </message>
    <message>
        <source>The partner corrects what is wrong, fills in what is missing and adds people. When the file comes back, the import shows exactly the cells they changed.</source>
        <translation>Партнёр исправляет неверное, дополняет недостающее и добавляет людей. Когда файл вернётся, импорт покажет именно изменённые ячейки.</translation>
    </message>
    <message>
        <source>! The file will hold passport data and data about health. Send it safely.</source>
        <translation>! В файле будут паспортные данные и сведения о здоровье. Передавайте его безопасно.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Whom is the visit with?</source>
        <translation>С кем визит?</translation>
    </message>
    <message>
        <source>They come to us</source>
        <translation>Они едут к нам</translation>
    </message>
    <message>
        <source>We travel to them</source>
        <translation>Мы едем к ним</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Партнёр</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Город</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Направление</translation>
    </message>
    <message>
        <source>&amp;Kind of visit</source>
        <translation>&amp;Вид визита</translation>
    </message>
</context>
<context>
    <name>PartnerYears</name>
    <message>
        <source>People who came</source>
        <translation>Кто приезжал</translation>
    </message>
    <message>
        <source>No visit with this school yet.</source>
        <translation>Визитов с этим учебным заведением ещё не было.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Преподаватели</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>приём</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>выезд</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
</context>
<context>
    <name>PassportLinesDialog</name>
    <message>
        <source>Passport lines</source>
        <translation>Строки паспорта</translation>
    </message>
    <message>
        <source>The lines at the foot of the passport page with the photograph: two of 44 characters, or three of 30 from a card.</source>
        <translation>Строки внизу страницы паспорта с фотографией: две по 44 знака или три по 30 с карты.</translation>
    </message>
    <message>
        <source>Machine-readable lines</source>
        <translation>Машиночитаемые строки</translation>
    </message>
    <message>
        <source>Take the ticked values</source>
        <translation>Взять отмеченное</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>All check digits fit.</source>
        <translation>Все контрольные цифры сходятся.</translation>
    </message>
    <message>
        <source>as it is already</source>
        <translation>так и есть</translation>
    </message>
    <message>
        <source>{sign} the check digit does not fit</source>
        <translation>{sign} контрольная цифра не сходится</translation>
    </message>
    <message>
        <source>now: {value}</source>
        <translation>сейчас: {value}</translation>
    </message>
</context>
<context>
    <name>PenaltiesPanel</name>
    <message>
        <source>Penalties of the team in the track</source>
        <translation>Штрафы команды в направлении</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новый…</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Show the chosen participant whole, beside the table</source>
        <translation>Показать выбранного участника целиком рядом с таблицей</translation>
    </message>
    <message>
        <source>Take the keyboard to the field of the current cell, or to the table</source>
        <translation>Перейти к полю текущей ячейки или вернуться в таблицу</translation>
    </message>
    <message>
        <source>Read the machine-readable lines of a passport or identity card</source>
        <translation>Прочитать машиночитаемые строки паспорта или удостоверения</translation>
    </message>
    <message>
        <source>Write the missing spellings of the selected names by the rules</source>
        <translation>Записать недостающие написания выбранных имён по правилам</translation>
    </message>
    <message>
        <source>Replace letters of another alphabet that only look right</source>
        <translation>Заменить похожие буквы другого алфавита</translation>
    </message>
    <message>
        <source>Consents…</source>
        <translation>Согласи&amp;я…</translation>
    </message>
    <message>
        <source>Note an answer to requests for consent, for all selected participants</source>
        <translation>Записать ответ на просьбу о согласии всем выбранным участникам</translation>
    </message>
    <message>
        <source>Show &amp;empty fields</source>
        <translation>Показать пуст&amp;ые поля</translation>
    </message>
    <message>
        <source>Show every field of the participant, also those that are empty</source>
        <translation>Показать все поля участника, и пустые тоже</translation>
    </message>
    <message>
        <source>Pe&amp;rson panel</source>
        <translation>Панель у&amp;частника</translation>
    </message>
    <message>
        <source>To the person panel and bac&amp;k</source>
        <translation>Пере&amp;йти в панель и обратно</translation>
    </message>
    <message>
        <source>Paste passport lines (MR&amp;Z)…</source>
        <translation>Вставить ст&amp;роки паспорта…</translation>
    </message>
    <message>
        <source>Fill empt&amp;y spellings</source>
        <translation>&amp;Дополнить написания имён</translation>
    </message>
    <message>
        <source>&amp;Mend wrong letters</source>
        <translation>Исправить чу&amp;жие буквы</translation>
    </message>
</context>
<context>
    <name>PersonCommands</name>
    <message numerus="yes">
        <source>%n value(s) taken from the passport lines</source>
        <translation>
            <numerusform>Из строк паспорта взято %n значение</numerusform>
            <numerusform>Из строк паспорта взяты %n значения</numerusform>
            <numerusform>Из строк паспорта взято %n значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s) filled</source>
        <translation>
            <numerusform>Дополнено %n написание</numerusform>
            <numerusform>Дополнены %n написания</numerusform>
            <numerusform>Дополнено %n написаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was filled: the rules give no more spellings here.</source>
        <translation>Дополнять нечего: правила не дают здесь других написаний.</translation>
    </message>
    <message numerus="yes">
        <source>Letters put right in %n name(s)</source>
        <translation>
            <numerusform>Буквы исправлены в %n имени</numerusform>
            <numerusform>Буквы исправлены в %n именах</numerusform>
            <numerusform>Буквы исправлены в %n именах</numerusform>
        </translation>
    </message>
    <message>
        <source>No wrong letters were found in the selected names.</source>
        <translation>В выбранных именах чужих букв нет.</translation>
    </message>
    <message numerus="yes">
        <source>Consents of %n participant(s) noted</source>
        <translation>
            <numerusform>Записаны согласия %n участника</numerusform>
            <numerusform>Записаны согласия %n участников</numerusform>
            <numerusform>Записаны согласия %n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was noted: these answers stand there already.</source>
        <translation>Ничего не записано: такие ответы уже есть.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Fill in what the rules of spelling give</source>
        <translation>Вписать то, что дают правила</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Study and work</source>
        <translation>Учёба и работа</translation>
    </message>
    <message>
        <source>Health and diet</source>
        <translation>Здоровье и питание</translation>
    </message>
    <message>
        <source>Travel and lodging</source>
        <translation>Поездка и проживание</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>More commands</source>
        <translation>Другие команды</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Close the panel (F4)</source>
        <translation>Закрыть панель (F4)</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>The chosen participant</source>
        <translation>Выбранный участник</translation>
    </message>
    <message>
        <source>Choose a participant in the table to see them whole.</source>
        <translation>Выберите участника в таблице, чтобы увидеть о нём всё.</translation>
    </message>
</context>
<context>
    <name>PersonPast</name>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>{one} and {other} are remembered as two people</source>
        <translation>{one} и {other}: запомнено, что это разные люди</translation>
    </message>
    <message>
        <source>The two records of {name} are one now</source>
        <translation>Две записи объединены: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PersonPhoto</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Сохранить как файл…</translation>
    </message>
    <message>
        <source>&amp;Remove the photo</source>
        <translation>&amp;Убрать фото</translation>
    </message>
    <message>
        <source>Photo of {person}</source>
        <translation>Фото: {person}</translation>
    </message>
    <message>
        <source>No photo of {person} yet</source>
        <translation>Фото пока нет: {person}</translation>
    </message>
    <message>
        <source>Click, drag a file here, or paste with Ctrl+V</source>
        <translation>Щёлкните, перетащите сюда файл или вставьте: Ctrl+V</translation>
    </message>
    <message>
        <source>Consent to photographs: {answer}. The photo must not be used.</source>
        <translation>Согласие на съёмку: {answer}. Использовать это фото нельзя.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Выберите фото</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Photo of {person} kept</source>
        <translation>Фото сохранено: {person}</translation>
    </message>
    <message>
        <source>Photo of {person} removed</source>
        <translation>Фото убрано: {person}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>Сохранить фото</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>PersonRecords</name>
    <message>
        <source>+ Paper…</source>
        <translation>+ Документ…</translation>
    </message>
    <message>
        <source>Add a passport, visa, policy or other paper</source>
        <translation>Добавить паспорт, визу, полис или другой документ</translation>
    </message>
    <message>
        <source>+ Contact…</source>
        <translation>+ Контакт…</translation>
    </message>
    <message>
        <source>Add a phone, an address, a guardian</source>
        <translation>Добавить телефон, адрес, представителя</translation>
    </message>
    <message>
        <source>+ Language…</source>
        <translation>+ Язык…</translation>
    </message>
    <message>
        <source>Add a language with its level</source>
        <translation>Добавить язык и уровень</translation>
    </message>
    <message>
        <source>+ Answer…</source>
        <translation>+ Ответ…</translation>
    </message>
    <message>
        <source>Add an answer with its date and sheet</source>
        <translation>Добавить ответ с датой и номером листа</translation>
    </message>
    <message>
        <source>Given today ▾</source>
        <translation>Дано сегодня ▾</translation>
    </message>
    <message>
        <source>Note a consent as given today</source>
        <translation>Отметить согласие, данное сегодня</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>The paper is deleted</source>
        <translation>Документ удалён</translation>
    </message>
    <message>
        <source>The contact is deleted</source>
        <translation>Контакт удалён</translation>
    </message>
    <message>
        <source>The language is deleted</source>
        <translation>Язык удалён</translation>
    </message>
    <message>
        <source>The answer is deleted</source>
        <translation>Ответ удалён</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Все эти</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) noted as given today</source>
        <translation>
            <numerusform>Отмечено как данное сегодня: %n согласие</numerusform>
            <numerusform>Отмечено как данные сегодня: %n согласия</numerusform>
            <numerusform>Отмечено как данные сегодня: %n согласий</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PersonTwins</name>
    <message>
        <source>Same person? {name}</source>
        <translation>Один человек? {name}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Разные люди</translation>
    </message>
</context>
<context>
    <name>PhotoCropDialog</name>
    <message>
        <source>Part of the picture for the photo</source>
        <translation>Какая часть станет фото</translation>
    </message>
    <message>
        <source>Move the frame to the left or right</source>
        <translation>Сдвинуть рамку влево или вправо</translation>
    </message>
    <message>
        <source>Move the frame up or down</source>
        <translation>Сдвинуть рамку вверх или вниз</translation>
    </message>
    <message>
        <source>The frame is 35 × 45 mm. Drag it, or use the slider.</source>
        <translation>Рамка 35 × 45 мм. Перетащите её или сдвиньте ползунком.</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>Взять эту часть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>Places and vehicles</source>
        <translation>Места и транспорт</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Места</translation>
    </message>
    <message>
        <source>&amp;Vehicles</source>
        <translation>&amp;Транспорт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Deleted; %n item(s) of the programme named it</source>
        <translation>
            <numerusform>Удалено; на это ссылался %n пункт программы</numerusform>
            <numerusform>Удалено; на это ссылались %n пункта программы</numerusform>
            <numerusform>Удалено; на это ссылались %n пунктов программы</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>&amp;Delete the place</source>
        <translation>&amp;Удалить место</translation>
    </message>
    <message>
        <source>Minutes from “{place}” to other places</source>
        <translation>Минут от места «{place}» до других</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>In Czech</source>
        <translation>По-чешски</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Вмещает</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Сразу несколько</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>New place…</source>
        <translation>Новое место…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>On foot, min</source>
        <translation>Пешком, мин</translation>
    </message>
    <message>
        <source>By car or bus, min</source>
        <translation>На машине, мин</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Minutes to other places</source>
        <translation>Минуты до других мест</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Страница {page} из {count}</translation>
    </message>
</context>
<context>
    <name>ProgrammeActions</name>
    <message>
        <source>&amp;New item…</source>
        <translation>&amp;Новый пункт…</translation>
    </message>
    <message>
        <source>Add an item to the programme in a form</source>
        <translation>Добавить пункт программы через форму</translation>
    </message>
    <message>
        <source>New item &amp;here</source>
        <translation>Новый пункт &amp;здесь</translation>
    </message>
    <message>
        <source>Type the title of a new item at the time cursor</source>
        <translation>Ввести название нового пункта на выбранном времени</translation>
    </message>
    <message>
        <source>&amp;Edit item…</source>
        <translation>Изм&amp;енить пункт…</translation>
    </message>
    <message>
        <source>Open all fields of the item</source>
        <translation>Открыть все поля пункта</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>Copy the selected items and delete them</source>
        <translation>Скопировать выбранные пункты и удалить их</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the selected items, for another visit or program too</source>
        <translation>Скопировать выбранные пункты, в том числе для другого визита или программы</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Paste items at the time cursor, or lines of a programme from Word or Excel</source>
        <translation>Вставить пункты на выбранное время или строки программы из Word и Excel</translation>
    </message>
    <message>
        <source>&amp;Duplicate item</source>
        <translation>&amp;Дублировать пункт</translation>
    </message>
    <message>
        <source>Put a copy of the item after it</source>
        <translation>Поставить копию пункта после него</translation>
    </message>
    <message>
        <source>De&amp;lete items</source>
        <translation>&amp;Удалить пункты</translation>
    </message>
    <message>
        <source>Delete the selected items</source>
        <translation>Удалить выбранные пункты</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Раньше</translation>
    </message>
    <message>
        <source>Move the selected items to the grid line before</source>
        <translation>Перенести выбранные пункты к предыдущей линии сетки</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>Move the selected items to the next grid line</source>
        <translation>Перенести выбранные пункты к следующей линии сетки</translation>
    </message>
    <message>
        <source>&amp;5 minutes earlier</source>
        <translation>На &amp;5 минут раньше</translation>
    </message>
    <message>
        <source>Move the selected items 5 minutes earlier</source>
        <translation>Перенести выбранные пункты на 5 минут раньше</translation>
    </message>
    <message>
        <source>5 &amp;minutes later</source>
        <translation>На 5 &amp;минут позже</translation>
    </message>
    <message>
        <source>Move the selected items 5 minutes later</source>
        <translation>Перенести выбранные пункты на 5 минут позже</translation>
    </message>
    <message>
        <source>Move to the day &amp;before</source>
        <translation>На д&amp;ень раньше</translation>
    </message>
    <message>
        <source>Move the selected items to the day before, at the same time</source>
        <translation>Перенести выбранные пункты на предыдущий день, на то же время</translation>
    </message>
    <message>
        <source>Move to the day &amp;after</source>
        <translation>На день по&amp;зже</translation>
    </message>
    <message>
        <source>Move the selected items to the day after, at the same time</source>
        <translation>Перенести выбранные пункты на следующий день, на то же время</translation>
    </message>
    <message>
        <source>Let the item end at the next grid line</source>
        <translation>Пункт закончится на следующей линии сетки</translation>
    </message>
    <message>
        <source>Make &amp;shorter</source>
        <translation>&amp;Сократить на 15 минут</translation>
    </message>
    <message>
        <source>Let the item end at the grid line before</source>
        <translation>Пункт закончится на предыдущей линии сетки</translation>
    </message>
    <message>
        <source>Start ea&amp;rlier</source>
        <translation>&amp;Начать раньше</translation>
    </message>
    <message>
        <source>Let the item begin earlier and end as before</source>
        <translation>Пункт начнётся раньше, а закончится как прежде</translation>
    </message>
    <message>
        <source>Start la&amp;ter</source>
        <translation>Н&amp;ачать позже</translation>
    </message>
    <message>
        <source>Let the item begin later and end as before</source>
        <translation>Пункт начнётся позже, а закончится как прежде</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>&amp;Следующий пункт</translation>
    </message>
    <message>
        <source>Go to the next item; Tab does so too</source>
        <translation>Перейти к следующему пункту; то же делает Tab</translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation>&amp;Предыдущий пункт</translation>
    </message>
    <message>
        <source>Go to the item before; Shift+Tab does so too</source>
        <translation>Перейти к предыдущему пункту; то же делает Shift+Tab</translation>
    </message>
    <message>
        <source>Select the next item &amp;too</source>
        <translation>Выделить и с&amp;ледующий пункт</translation>
    </message>
    <message>
        <source>Add the next item to the selected ones</source>
        <translation>Добавить следующий пункт к выделенным</translation>
    </message>
    <message>
        <source>Select the item &amp;before too</source>
        <translation>Выделить и предыд&amp;ущий пункт</translation>
    </message>
    <message>
        <source>Add the item before to the selected ones</source>
        <translation>Добавить предыдущий пункт к выделенным</translation>
    </message>
    <message>
        <source>&amp;Select the whole day</source>
        <translation>В&amp;ыделить весь день</translation>
    </message>
    <message>
        <source>Select all items of the current day; again, of all days</source>
        <translation>Выделить все пункты текущего дня; ещё раз — всех дней</translation>
    </message>
    <message>
        <source>Item out of sight &amp;above</source>
        <translation>Скрытый пункт вы&amp;ше</translation>
    </message>
    <message>
        <source>Scroll up to the nearest item that is out of sight</source>
        <translation>Прокрутить вверх к ближайшему пункту, которого не видно</translation>
    </message>
    <message>
        <source>Item &amp;out of sight below</source>
        <translation>Скрытый пункт &amp;ниже</translation>
    </message>
    <message>
        <source>Scroll down to the nearest item that is out of sight</source>
        <translation>Прокрутить вниз к ближайшему пункту, которого не видно</translation>
    </message>
    <message>
        <source>Make lon&amp;ger</source>
        <translation>Прод&amp;лить</translation>
    </message>
    <message>
        <source>Day as ta&amp;ble</source>
        <translation>День &amp;таблицей</translation>
    </message>
    <message>
        <source>Show one day as a table for quick typing</source>
        <translation>Показать один день таблицей для быстрого ввода</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>К&amp;рупнее</translation>
    </message>
    <message>
        <source>Make the hours higher</source>
        <translation>Сделать часы выше</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Мель&amp;че</translation>
    </message>
    <message>
        <source>Make the hours lower</source>
        <translation>Сделать часы ниже</translation>
    </message>
    <message>
        <source>&amp;Fit the day</source>
        <translation>День &amp;целиком</translation>
    </message>
    <message>
        <source>Show the day from 8 to 20</source>
        <translation>Показать день с 8 до 20 часов</translation>
    </message>
</context>
<context>
    <name>ProgrammeBar</name>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Day as table</source>
        <translation>День таблицей</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>＋ Item</source>
        <translation>＋ Пункт</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Крупнее</translation>
    </message>
    <message numerus="yes">
        <source>Grid: %n min</source>
        <translation>
            <numerusform>Шаг: %n мин</numerusform>
            <numerusform>Шаг: %n мин</numerusform>
            <numerusform>Шаг: %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Time grid</source>
        <translation>Шаг сетки</translation>
    </message>
    <message>
        <source>Items cling to these lines; with Alt held to 5 minutes</source>
        <translation>К этим линиям притягиваются пункты; с клавишей Alt — к 5 минутам</translation>
    </message>
    <message>
        <source>Import programme…</source>
        <translation>Импортировать программу…</translation>
    </message>
    <message>
        <source>Print programme</source>
        <translation>Печатать программу</translation>
    </message>
</context>
<context>
    <name>ProgrammeDayMenus</name>
    <message>
        <source>&amp;Copy the day to</source>
        <translation>&amp;Копировать день в</translation>
    </message>
    <message>
        <source>&amp;Whole days and templates</source>
        <translation>Дни и &amp;шаблоны</translation>
    </message>
    <message>
        <source>M&amp;ore with items</source>
        <translation>Е&amp;щё с пунктами</translation>
    </message>
    <message>
        <source>&amp;Shift the rest of the day</source>
        <translation>&amp;Сдвинуть остаток дня</translation>
    </message>
    <message>
        <source>E&amp;xchange the day with</source>
        <translation>&amp;Обменять день с</translation>
    </message>
    <message>
        <source>Put &amp;together with a gap of</source>
        <translation>&amp;Уплотнить с промежутком</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min later</source>
        <translation>
            <numerusform>на %n мин позже</numerusform>
            <numerusform>на %n мин позже</numerusform>
            <numerusform>на %n мин позже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier</source>
        <translation>
            <numerusform>на %n мин раньше</numerusform>
            <numerusform>на %n мин раньше</numerusform>
            <numerusform>на %n мин раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What if it is late…</source>
        <translation>Если &amp;опоздает…</translation>
    </message>
    <message>
        <source>&amp;Change on all days…</source>
        <translation>&amp;Изменить во все дни…</translation>
    </message>
    <message>
        <source>&amp;Exchange the two items</source>
        <translation>&amp;Поменять два пункта местами</translation>
    </message>
    <message>
        <source>&amp;Keep as a typical block</source>
        <translation>Запомнить как типовой &amp;блок</translation>
    </message>
    <message>
        <source>K&amp;eep this day as a template…</source>
        <translation>&amp;Сохранить этот день как шаблон…</translation>
    </message>
    <message>
        <source>Keep the pro&amp;gramme as a template…</source>
        <translation>Сохранить &amp;программу как шаблон…</translation>
    </message>
    <message>
        <source>Fill the programme from a te&amp;mplate…</source>
        <translation>Заполнить программу по &amp;шаблону…</translation>
    </message>
    <message>
        <source>T&amp;ypical blocks</source>
        <translation>Типовые &amp;блоки</translation>
    </message>
    <message>
        <source>&amp;Fill this day from a template…</source>
        <translation>&amp;Заполнить этот день по шаблону…</translation>
    </message>
</context>
<context>
    <name>ProgrammeDays</name>
    <message>
        <source>Kept among the typical blocks</source>
        <translation>Добавлено к типовым блокам</translation>
    </message>
    <message>
        <source>Keep the day as a template</source>
        <translation>День как шаблон</translation>
    </message>
    <message>
        <source>Keep the programme</source>
        <translation>Программа как шаблон</translation>
    </message>
    <message>
        <source>The template is kept</source>
        <translation>Шаблон сохранён</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ProgrammeEdits</name>
    <message numerus="yes">
        <source>%n item(s) deleted</source>
        <translation>
            <numerusform>Удалён %n пункт</numerusform>
            <numerusform>Удалены %n пункта</numerusform>
            <numerusform>Удалено %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ProgrammeMenus</name>
    <message>
        <source>&amp;Move to…</source>
        <translation>Перенести на друг&amp;ой день…</translation>
    </message>
    <message>
        <source>&amp;Kind of the day</source>
        <translation>&amp;Вид дня</translation>
    </message>
    <message>
        <source>&amp;Time grid</source>
        <translation>Ша&amp;г сетки</translation>
    </message>
    <message>
        <source>&amp;Shift and stretch</source>
        <translation>&amp;Сдвинуть и растянуть</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>Пере&amp;йти</translation>
    </message>
    <message>
        <source>Scale and &amp;grid</source>
        <translation>Шка&amp;ла и сетка</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePapers</name>
    <message>
        <source>Vers&amp;ions</source>
        <translation>Опублико&amp;ванные версии</translation>
    </message>
    <message>
        <source>Version {number} is published</source>
        <translation>Версия {number} опубликована</translation>
    </message>
    <message>
        <source>The programme is as it was in version {number}</source>
        <translation>Программа снова такая, как в версии {number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ProgrammeProposalModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Without a day (kept aside)</source>
        <translation>Без дня (отложено)</translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message>
        <source>Add first item</source>
        <translation>Добавить первый пункт</translation>
    </message>
    <message>
        <source>Import programme…</source>
        <translation>Импортировать программу…</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Программы пока нет</translation>
    </message>
    <message>
        <source>What happens on each day stands here: times, places, for whom. Take the programme from a file, or begin with the first item.</source>
        <translation>Здесь будет всё по дням: время, место, для кого. Возьмите программу из файла или начните с первого пункта.</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Без дня</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбраны %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeTree</name>
    <message>
        <source>Programme in the file</source>
        <translation>Программа в файле</translation>
    </message>
</context>
<context>
    <name>ProposalDelegate</name>
    <message>
        <source>Who this row is about</source>
        <translation>О ком эта строка</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Which person?</source>
        <translation>Кто это?</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Участвует снова</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Уже в списке</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущен</translation>
    </message>
</context>
<context>
    <name>ProposalPeople</name>
    <message>
        <source>A new person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>{person} – came before</source>
        <translation>{person} — из прежних визитов</translation>
    </message>
    <message>
        <source>{person} – in the list</source>
        <translation>{person} — уже в списке</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish version {number}</source>
        <translation>Опубликовать версию {number}</translation>
    </message>
    <message>
        <source>&amp;Note (for you, it is not printed)</source>
        <translation>При&amp;мечание (для вас, не печатается)</translation>
    </message>
    <message numerus="yes">
        <source>The first version: %n item(s)</source>
        <translation>
            <numerusform>Первая версия: %n пункт</numerusform>
            <numerusform>Первая версия: %n пункта</numerusform>
            <numerusform>Первая версия: %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed for the guests since version {number}</source>
        <translation>После версии {number} для гостей ничего не изменилось</translation>
    </message>
    <message>
        <source>Since version {number}: {counts}</source>
        <translation>После версии {number}: {counts}</translation>
    </message>
    <message>
        <source>Nothing to mend in the programme</source>
        <translation>Исправлять в программе нечего</translation>
    </message>
    <message numerus="yes">
        <source>To mend in the programme: %n</source>
        <translation>
            <numerusform>Исправить в программе: %n</numerusform>
            <numerusform>Исправить в программе: %n</numerusform>
            <numerusform>Исправить в программе: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Опубликовать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>QtPrompts</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReadMarksDialog</name>
    <message>
        <source>Read mark sheets: {name}</source>
        <translation>Чтение листов оценки: {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Cells that cannot be taken</source>
        <translation>Клетки, которые нельзя взять</translation>
    </message>
    <message>
        <source>&amp;Name of who corrects</source>
        <translation>&amp;Имя того, кто исправляет</translation>
    </message>
    <message>
        <source>&amp;Reason of the corrections</source>
        <translation>&amp;Причина исправлений</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) read</source>
        <translation>
            <numerusform>Прочитана %n оценка</numerusform>
            <numerusform>Прочитано %n оценки</numerusform>
            <numerusform>Прочитано %n оценок</numerusform>
        </translation>
    </message>
    <message>
        <source>{given} · {corrected} · {same} · {problems}</source>
        <translation>{given} · {corrected} · {same} · {problems}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n исправлена</numerusform>
            <numerusform>%n исправлены</numerusform>
            <numerusform>%n исправлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as here</source>
        <translation>
            <numerusform>%n как здесь</numerusform>
            <numerusform>%n как здесь</numerusform>
            <numerusform>%n как здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out</source>
        <translation>
            <numerusform>%n клетка пропущена</numerusform>
            <numerusform>%n клетки пропущены</numerusform>
            <numerusform>%n клеток пропущено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadSchemeDialog</name>
    <message>
        <source>Read a marking scheme: {name}</source>
        <translation>Чтение схемы оценки: {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Что в файле</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Marking scheme read</source>
        <translation>Схема оценки прочитана</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n cell(s) in the file, then read it again.</source>
        <translation>
            <numerusform>Исправьте в файле %n клетку и прочитайте его снова.</numerusform>
            <numerusform>Исправьте в файле %n клетки и прочитайте его снова.</numerusform>
            <numerusform>Исправьте в файле %n клеток и прочитайте его снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schemes of these tracks are replaced:</source>
        <translation>Будут заменены схемы этих направлений:</translation>
    </message>
    <message>
        <source>{track}: {criteria}, {aspects}, {marks} of 100 marks</source>
        <translation>{track}: {criteria}, {aspects}, {marks} из 100 баллов</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n критерий</numerusform>
            <numerusform>%n критерия</numerusform>
            <numerusform>%n критериев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aspect(s)</source>
        <translation>
            <numerusform>%n аспект</numerusform>
            <numerusform>%n аспекта</numerusform>
            <numerusform>%n аспектов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>{address}: {message}</source>
        <translation>{address}: {message}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>RecordLines</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ни&amp;же</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>ResultsBoard</name>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>&amp;Show on this screen</source>
        <translation>&amp;Показать на этом экране</translation>
    </message>
    <message>
        <source>&amp;Release results…</source>
        <translation>&amp;Объявить результаты…</translation>
    </message>
    <message>
        <source>Make &amp;secret again</source>
        <translation>Вернуть в &amp;секрет</translation>
    </message>
    <message>
        <source>&amp;Board on the second screen</source>
        <translation>&amp;Табло на втором экране</translation>
    </message>
    <message>
        <source>E&amp;qual points…</source>
        <translation>При &amp;равенстве баллов…</translation>
    </message>
    <message>
        <source>Trac&amp;k</source>
        <translation>&amp;Направление</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>&amp;Medals</source>
        <translation>&amp;Медали</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Results are secret until they are released</source>
        <translation>Результаты секретны до объявления</translation>
    </message>
    <message>
        <source>Show them on this screen to prepare diplomas when nobody looks on.</source>
        <translation>Покажите их на этом экране, чтобы подготовить дипломы, когда никто не смотрит.</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Все направления</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Штраф</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Medal</source>
        <translation>Медаль</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Решило правило</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>не хватает %n оценки</numerusform>
            <numerusform>не хватает %n оценок</numerusform>
            <numerusform>не хватает %n оценок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preliminary: marks are missing for %n team(s)</source>
        <translation>
            <numerusform>Предварительно: не хватает оценок у %n команды</numerusform>
            <numerusform>Предварительно: не хватает оценок у %n команд</numerusform>
            <numerusform>Предварительно: не хватает оценок у %n команд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not signed</source>
        <translation>
            <numerusform>не подписан %n лист</numerusform>
            <numerusform>не подписаны %n листа</numerusform>
            <numerusform>не подписано %n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams worked in different tracks: places go by track</source>
        <translation>Команды работали в разных направлениях: места считают по направлениям</translation>
    </message>
    <message>
        <source>All marks are given, all sheets are signed</source>
        <translation>Все оценки поставлены, все листы подписаны</translation>
    </message>
    <message>
        <source>Results are released</source>
        <translation>Результаты объявлены</translation>
    </message>
    <message>
        <source>Results are secret</source>
        <translation>Результаты секретны</translation>
    </message>
    <message>
        <source>Results: {track}</source>
        <translation>Результаты: {track}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Release results</source>
        <translation>Объявление результатов</translation>
    </message>
    <message>
        <source>Places and marks are no longer secret after that. {note}</source>
        <translation>После этого места и баллы больше не секрет. {note}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Объявить</translation>
    </message>
    <message>
        <source>Results are secret again</source>
        <translation>Результаты снова секретны</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Beds</source>
        <translation>Мест</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), beds unknown</source>
        <translation>
            <numerusform>%n человек, мест неизвестно</numerusform>
            <numerusform>%n человека, мест неизвестно</numerusform>
            <numerusform>%n человек, мест неизвестно</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} people in {beds} beds</source>
        <translation>людей {people}, мест {beds}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>заполнена</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) free</source>
        <translation>
            <numerusform>свободно %n место</numerusform>
            <numerusform>свободно %n места</numerusform>
            <numerusform>свободно %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Room {name}</source>
        <translation>Комната {name}</translation>
    </message>
    <message>
        <source>People of room {name}</source>
        <translation>Кто живёт в комнате {name}</translation>
    </message>
    <message>
        <source>Name of room {name}</source>
        <translation>Название комнаты {name}</translation>
    </message>
    <message>
        <source>Beds of room {name}</source>
        <translation>Места в комнате {name}</translation>
    </message>
    <message>
        <source>Delete room {name}</source>
        <translation>Удалить комнату {name}</translation>
    </message>
</context>
<context>
    <name>RoomsBoard</name>
    <message>
        <source>People without a room</source>
        <translation>Люди без комнаты</translation>
    </message>
    <message>
        <source>Everybody has a room.</source>
        <translation>Все расселены.</translation>
    </message>
    <message>
        <source>No rooms yet. Add the first one.</source>
        <translation>Комнат пока нет. Добавьте первую.</translation>
    </message>
    <message>
        <source>Without a room: {count}</source>
        <translation>Без комнаты: {count}</translation>
    </message>
    <message>
        <source>&amp;Move to room</source>
        <translation>&amp;В комнату</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Новая комната</translation>
    </message>
    <message>
        <source>&amp;Out of the room</source>
        <translation>Вы&amp;селить</translation>
    </message>
</context>
<context>
    <name>RoomsDialog</name>
    <message>
        <source>Rooms: {organisation}</source>
        <translation>Комнаты: {organisation}</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Новая комната</translation>
    </message>
    <message>
        <source>&amp;Fill rooms</source>
        <translation>&amp;Расселить</translation>
    </message>
    <message>
        <source>Gives a room to those without one: women and men apart, students and adults apart, wishes together. Whoever has a room keeps it.</source>
        <translation>Даёт комнату тем, у кого её нет: женщины и мужчины отдельно, студенты и взрослые отдельно, с учётом пожеланий. Кто уже поселён, остаётся на месте.</translation>
    </message>
    <message>
        <source>Room {name} was deleted.</source>
        <translation>Комната {name} удалена.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are without a room now.</source>
        <translation>
            <numerusform>Без комнаты остался %n человек.</numerusform>
            <numerusform>Без комнаты остались %n человека.</numerusform>
            <numerusform>Без комнаты остались %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {result}</source>
        <translation>{done} {result}</translation>
    </message>
    <message numerus="yes">
        <source>No bed fits %n person(s): add a room, beds, or their sex.</source>
        <translation>
            <numerusform>Не нашлось места для %n человека: добавьте комнату, места или укажите пол.</numerusform>
            <numerusform>Не нашлось места для %n человек: добавьте комнату, места или укажите пол.</numerusform>
            <numerusform>Не нашлось места для %n человек: добавьте комнату, места или укажите пол.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a room already.</source>
        <translation>Все уже расселены.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a room now.</source>
        <translation>
            <numerusform>Расселён %n человек.</numerusform>
            <numerusform>Расселены %n человека.</numerusform>
            <numerusform>Расселено %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>RoomsSummary</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
    <message>
        <source>{taken} of {beds} beds taken</source>
        <translation>занято {taken} из {beds} мест</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a room</source>
        <translation>
            <numerusform>%n человек без комнаты</numerusform>
            <numerusform>%n человека без комнаты</numerusform>
            <numerusform>%n человек без комнаты</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationTable</name>
    <message>
        <source>Who works where</source>
        <translation>Кто где работает</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>День {day}</translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>Country of stay</source>
        <translation>Страна пребывания</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Checked &amp;today</source>
        <translation>Проверено &amp;сегодня</translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation>&amp;Исходные значения</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Добавить правило</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Country of stay</source>
        <translation>Страна пребывания</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>SamePersonDialog</name>
    <message>
        <source>The same person?</source>
        <translation>Один и тот же человек?</translation>
    </message>
    <message>
        <source>Merge into one person</source>
        <translation>Объединить в одного</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The two records differ in nothing.</source>
        <translation>Записи ничем не различаются.</translation>
    </message>
    <message>
        <source>Both stand in the same delegation: after the merge the second row is gone.</source>
        <translation>Оба стоят в одной делегации: после объединения вторая строка исчезнет.</translation>
    </message>
    <message>
        <source>Visits, papers, contacts and languages of both are kept. The merge can be undone.</source>
        <translation>Визиты, документы, контакты и языки обоих сохранятся. Объединение можно отменить.</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Badge &amp;code</source>
        <translation>Код бейд&amp;жа</translation>
    </message>
    <message>
        <source>Code of a badge, scanned or typed</source>
        <translation>Код бейджа: сканером или вручную</translation>
    </message>
    <message>
        <source>Scan or type, then Enter</source>
        <translation>Сканер или вручную, затем Enter</translation>
    </message>
</context>
<context>
    <name>SchemeFiles</name>
    <message>
        <source>&amp;Copy from another visit…</source>
        <translation>&amp;Перенести из другого визита…</translation>
    </message>
    <message>
        <source>&amp;Read from Excel…</source>
        <translation>Про&amp;читать из Excel…</translation>
    </message>
    <message>
        <source>&amp;Save as Excel…</source>
        <translation>&amp;Сохранить в Excel…</translation>
    </message>
    <message>
        <source>Save a &amp;blank form…</source>
        <translation>Сохранить пустой &amp;бланк…</translation>
    </message>
    <message>
        <source>Scheme copied</source>
        <translation>Схема оценки перенесена</translation>
    </message>
    <message>
        <source>Read a marking scheme</source>
        <translation>Чтение схемы оценки</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the marking scheme</source>
        <translation>Сохранение схемы оценки</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Направление</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Copy and files</source>
        <translation>Перенос и файлы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Criterion in Russian</source>
        <translation>Критерий по-русски</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>In Czech</source>
        <translation>По-чешски</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Модуль</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новый…</translation>
    </message>
    <message>
        <source>New aspect…</source>
        <translation>Новый аспект…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Only track</source>
        <translation>Только направление</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Chief expert</source>
        <translation>Главный эксперт</translation>
    </message>
    <message>
        <source>New judge…</source>
        <translation>Новый эксперт…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>по-русски</translation>
    </message>
    <message>
        <source>English</source>
        <translation>по-английски</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>по-чешски</translation>
    </message>
    <message>
        <source>Aspect in Russian</source>
        <translation>Аспект по-русски</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Rule: {language}</source>
        <translation>Правило {language}</translation>
    </message>
    <message>
        <source>Score {score}: {language}</source>
        <translation>Балл {score} {language}</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Жюри</translation>
    </message>
    <message>
        <source>Aspects: {criterion}</source>
        <translation>Аспекты: {criterion}</translation>
    </message>
    <message>
        <source>{marks} of 100 marks</source>
        <translation>{marks} из 100 баллов</translation>
    </message>
    <message>
        <source>as many of either side, and one neutral</source>
        <translation>поровну от сторон и один нейтральный</translation>
    </message>
    <message>
        <source>✓ symmetric</source>
        <translation>✓ равное</translation>
    </message>
    <message>
        <source>! not symmetric: as many of either side, and an odd number of neutral</source>
        <translation>! не равное: нужно поровну от сторон и нечётное число нейтральных</translation>
    </message>
    <message numerus="yes">
        <source>Criterion deleted, with %n aspect(s)</source>
        <translation>
            <numerusform>Критерий удалён, с ним %n аспект</numerusform>
            <numerusform>Критерий удалён, с ним %n аспекта</numerusform>
            <numerusform>Критерий удалён, с ним %n аспектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Aspect deleted</source>
        <translation>Аспект удалён</translation>
    </message>
    <message>
        <source>Judge deleted</source>
        <translation>Эксперт удалён</translation>
    </message>
</context>
<context>
    <name>Sensitive</name>
    <message>
        <source>! The file will hold passport data and data about health.</source>
        <translation>! В файле будут паспортные данные и сведения о здоровье.</translation>
    </message>
    <message>
        <source>! The file will hold passport data.</source>
        <translation>! В файле будут паспортные данные.</translation>
    </message>
    <message>
        <source>! The file will hold data about health.</source>
        <translation>! В файле будут сведения о здоровье.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>no backup copy yet</source>
        <translation>резервной копии пока нет</translation>
    </message>
    <message>
        <source>copied today {time}</source>
        <translation>копия сегодня в {time}</translation>
    </message>
    <message>
        <source>copied {date}</source>
        <translation>копия {date}</translation>
    </message>
</context>
<context>
    <name>StoreFaultPage</name>
    <message>
        <source>The visits could not be opened</source>
        <translation>Не удалось открыть визиты</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Restore the copy of {when}</source>
        <translation>Восстановить копию от {when}</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Name of the team</source>
        <translation>Название команды</translation>
    </message>
    <message>
        <source>Track of the team {team}</source>
        <translation>Направление команды {team}</translation>
    </message>
    <message>
        <source>Delete the team {team}</source>
        <translation>Удалить команду {team}</translation>
    </message>
    <message>
        <source>Delete the team</source>
        <translation>Удалить команду</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Все направления</translation>
    </message>
</context>
<context>
    <name>TeamCommands</name>
    <message numerus="yes">
        <source>Team deleted; %n student(s) are in no team now</source>
        <translation>
            <numerusform>Команда удалена; %n студент остался без команды</numerusform>
            <numerusform>Команда удалена; %n студента остались без команды</numerusform>
            <numerusform>Команда удалена; %n студентов остались без команды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) formed</source>
        <translation>
            <numerusform>Сформирована %n команда</numerusform>
            <numerusform>Сформировано %n команды</numerusform>
            <numerusform>Сформировано %n команд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s) drawn</source>
        <translation>
            <numerusform>Разыграно %n рабочее место</numerusform>
            <numerusform>Разыграно %n рабочих места</numerusform>
            <numerusform>Разыграно %n рабочих мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}; no workplace was left for {count}</source>
        <translation>{said}; мест не хватило: {count}</translation>
    </message>
    <message>
        <source>The same seed gives the same draw: nothing has changed</source>
        <translation>То же число даёт те же места: ничего не изменилось</translation>
    </message>
</context>
<context>
    <name>TeamMoves</name>
    <message>
        <source>Move to the next team</source>
        <translation>В следующую команду</translation>
    </message>
    <message>
        <source>Move to the previous team</source>
        <translation>В предыдущую команду</translation>
    </message>
    <message>
        <source>Pin to the team, or let go</source>
        <translation>Закрепить в команде или открепить</translation>
    </message>
    <message>
        <source>Take out of the team</source>
        <translation>Убрать из команды</translation>
    </message>
    <message>
        <source>Move to a team…</source>
        <translation>Перевести в команду…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Перевести в</translation>
    </message>
    <message>
        <source>&amp;Let go from the team</source>
        <translation>&amp;Открепить</translation>
    </message>
    <message>
        <source>&amp;Pin to the team</source>
        <translation>&amp;Закрепить в команде</translation>
    </message>
    <message>
        <source>&amp;Take out of the team</source>
        <translation>&amp;Убрать из команды</translation>
    </message>
    <message>
        <source>&amp;Change places with</source>
        <translation>По&amp;меняться местами с</translation>
    </message>
</context>
<context>
    <name>TeamProposalDialog</name>
    <message>
        <source>Proposed teams</source>
        <translation>Предложенные команды</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Студент</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>in no team</source>
        <translation>без команды</translation>
    </message>
    <message>
        <source>Unevenness: {before} now, {after} after</source>
        <translation>Неравномерность: сейчас {before}, станет {after}</translation>
    </message>
    <message>
        <source>Unevenness: {after}</source>
        <translation>Неравномерность: {after}</translation>
    </message>
    <message>
        <source>No division into teams of this size is more even.</source>
        <translation>Более ровного деления на команды такого размера нет.</translation>
    </message>
    <message>
        <source>Seed: {seed}</source>
        <translation>Число жребия: {seed}</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>TeamWishesDialog</name>
    <message>
        <source>Wishes for teams</source>
        <translation>Пожелания к командам</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Not together</source>
        <translation>Не вместе</translation>
    </message>
    <message>
        <source>Wish deleted</source>
        <translation>Пожелание удалено</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Пожелание</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Студент</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Delete the wish</source>
        <translation>&amp;Удалить пожелание</translation>
    </message>
    <message>
        <source>First student</source>
        <translation>Первый студент</translation>
    </message>
    <message>
        <source>Second student</source>
        <translation>Второй студент</translation>
    </message>
    <message>
        <source>Add the wish</source>
        <translation>Добавить пожелание</translation>
    </message>
    <message>
        <source>Delete the wish</source>
        <translation>Удалить пожелание</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TeamsBar</name>
    <message>
        <source>Unevenness: {cost}</source>
        <translation>Неравномерность: {cost}</translation>
    </message>
    <message>
        <source>Unevenness: {cost} → {other}</source>
        <translation>Неравномерность: {cost} → {other}</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Число жребия</translation>
    </message>
    <message>
        <source>Pairs: one of each side</source>
        <translation>Пары: по одному от стороны</translation>
    </message>
    <message>
        <source>Two large teams</source>
        <translation>Две большие команды</translation>
    </message>
    <message>
        <source>Tracks in turn, a team a track</source>
        <translation>Направления по очереди</translation>
    </message>
    <message>
        <source>The same seed gives the same teams and the same draw</source>
        <translation>То же число даёт те же команды и те же места</translation>
    </message>
    <message>
        <source>&amp;Form teams…</source>
        <translation>С&amp;формировать команды…</translation>
    </message>
    <message>
        <source>&amp;Add a team</source>
        <translation>Добавить к&amp;оманду</translation>
    </message>
    <message>
        <source>W&amp;ishes…</source>
        <translation>Пожела&amp;ния…</translation>
    </message>
    <message>
        <source>Draw workp&amp;laces</source>
        <translation>Жеребьёвка м&amp;ест</translation>
    </message>
    <message>
        <source>a workplace for each mem&amp;ber</source>
        <translation>место &amp;каждому участнику</translation>
    </message>
    <message>
        <source>Sides, shared language, English, skills and wishes together; 0 is best</source>
        <translation>Стороны, общий язык, английский, умения и пожелания вместе; 0 лучше всего</translation>
    </message>
</context>
<context>
    <name>TeamsPage</name>
    <message>
        <source>No students yet</source>
        <translation>Студентов пока нет</translation>
    </message>
    <message>
        <source>Teams are formed of the participants whose role is “student”. Type or import them on the tab “Participants”, guests and hosts.</source>
        <translation>Команды собирают из участников с ролью «студент». Впишите или импортируйте их на вкладке «Участники»: и гостей, и принимающих.</translation>
    </message>
    <message>
        <source>No teams yet. “Form teams” proposes them, or add one and drag people into it.</source>
        <translation>Команд пока нет. «Сформировать команды» предложит их; или добавьте команду и перетащите в неё людей.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплён</translation>
    </message>
    <message>
        <source>{students} · {teams} · in no team: {loose}</source>
        <translation>{students} · {teams} · без команды: {loose}</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n студент</numerusform>
            <numerusform>%n студента</numerusform>
            <numerusform>%n студентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n команда</numerusform>
            <numerusform>%n команды</numerusform>
            <numerusform>%n команд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Название по-&amp;русски</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Название по-&amp;английски</translation>
    </message>
    <message>
        <source>Name in &amp;Czech</source>
        <translation>Название по-&amp;чешски</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {count}</source>
        <translation>{name} · {count}</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Переименовать шаблон</translation>
    </message>
    <message>
        <source>The template is deleted</source>
        <translation>Шаблон удалён</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Templates of days</source>
        <translation>Шаблоны дней</translation>
    </message>
    <message>
        <source>Templates of programmes</source>
        <translation>Шаблоны программ</translation>
    </message>
    <message>
        <source>&amp;Use for {where}</source>
        <translation>&amp;Применить: {where}</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No template yet. The Programme menu keeps a day or the whole visit as one.</source>
        <translation>Шаблонов пока нет. Сохранить день или весь визит как шаблон можно в меню «Программа».</translation>
    </message>
</context>
<context>
    <name>TieOrderDialog</name>
    <message>
        <source>When points are equal</source>
        <translation>При равенстве баллов</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>Правила по порядку</translation>
    </message>
    <message>
        <source>The first rule that tells the teams apart decides. Below “shared” none is used.</source>
        <translation>Решает первое правило, по которому команды различаются. Ниже «место делится» правила не действуют.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Without a day</source>
        <translation>Без дня</translation>
    </message>
    <message>
        <source>to be placed</source>
        <translation>нужно распределить</translation>
    </message>
    <message>
        <source>outside the visit</source>
        <translation>вне визита</translation>
    </message>
    <message>
        <source>{kind} {number}/{total}</source>
        <translation>{kind} {number}/{total}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>For {who}</source>
        <translation>Для кого: {who}</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>Ответственный: {name}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Примечание: {note}</translation>
    </message>
    <message>
        <source>Internal note: {note}</source>
        <translation>Служебная отметка: {note}</translation>
    </message>
    <message>
        <source>Internal: not printed for the guests</source>
        <translation>Служебный пункт: не печатается для гостей</translation>
    </message>
    <message>
        <source>same time: {titles}</source>
        <translation>в это же время: {titles}</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message numerus="yes">
        <source>Only %n character(s) fit here, the rest was left out.</source>
        <translation>
            <numerusform>Здесь помещается только %n знак, остальное не вошло.</numerusform>
            <numerusform>Здесь помещаются только %n знака, остальное не вошло.</numerusform>
            <numerusform>Здесь помещается только %n знаков, остальное не вошло.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TracksPage</name>
    <message>
        <source>New track…</source>
        <translation>Новое…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новый…</translation>
    </message>
    <message>
        <source>New place…</source>
        <translation>Новое…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>К следующей таблице</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Направления</translation>
    </message>
    <message numerus="yes">
        <source>Update %n title(s) in the programme</source>
        <translation>
            <numerusform>Обновить %n название в программе</numerusform>
            <numerusform>Обновить %n названия в программе</numerusform>
            <numerusform>Обновить %n названий в программе</numerusform>
        </translation>
    </message>
    <message>
        <source>{checked} of {count} checked</source>
        <translation>проверено {checked} из {count}</translation>
    </message>
    <message>
        <source>Modules: {track}</source>
        <translation>Модули: {track}</translation>
    </message>
    <message>
        <source>Workplaces: {track}</source>
        <translation>Рабочие места: {track}</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n направление</numerusform>
            <numerusform>%n направления</numerusform>
            <numerusform>%n направлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n модуль</numerusform>
            <numerusform>%n модуля</numerusform>
            <numerusform>%n модулей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s)</source>
        <translation>
            <numerusform>%n рабочее место</numerusform>
            <numerusform>%n рабочих места</numerusform>
            <numerusform>%n рабочих мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{tracks} · {modules} · {places}</source>
        <translation>{tracks} · {modules} · {places}</translation>
    </message>
    <message>
        <source>Track deleted, with {modules} and {places}</source>
        <translation>Направление удалено; с ним: {modules}, {places}</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) of it</source>
        <translation>
            <numerusform>%n модуль</numerusform>
            <numerusform>%n модуля</numerusform>
            <numerusform>%n модулей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s) of it</source>
        <translation>
            <numerusform>%n рабочее место</numerusform>
            <numerusform>%n рабочих места</numerusform>
            <numerusform>%n рабочих мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Module deleted; %n item(s) of the programme stay without it</source>
        <translation>
            <numerusform>Модуль удалён; %n пункт программы остался без него</numerusform>
            <numerusform>Модуль удалён; %n пункта программы остались без него</numerusform>
            <numerusform>Модуль удалён; %n пунктов программы остались без него</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Workplace deleted, with %n place(s) drawn there</source>
        <translation>
            <numerusform>Рабочее место удалено, с ним %n результат жеребьёвки</numerusform>
            <numerusform>Рабочее место удалено, с ним %n результата жеребьёвки</numerusform>
            <numerusform>Рабочее место удалено, с ним %n результатов жеребьёвки</numerusform>
        </translation>
    </message>
    <message>
        <source>All modules are in the programme already</source>
        <translation>Все модули уже в программе</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) put into the programme</source>
        <translation>
            <numerusform>Поставлен %n пункт программы</numerusform>
            <numerusform>Поставлено %n пункта программы</numerusform>
            <numerusform>Поставлено %n пунктов программы</numerusform>
        </translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Each at the first free time of its students, else without a day</source>
        <translation>Каждый на первое свободное время его студентов, иначе без дня</translation>
    </message>
    <message>
        <source>Put modules into the pro&amp;gramme</source>
        <translation>Поставить &amp;модули в программу</translation>
    </message>
    <message>
        <source>{said}; without a day, as no time is free: {pool}</source>
        <translation>{said}; без дня, так как нет свободного времени: {pool}</translation>
    </message>
    <message>
        <source>Titles in the programme updated</source>
        <translation>Названия в программе обновлены</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>In Czech</source>
        <translation>По-чешски</translation>
    </message>
    <message>
        <source>Task in Russian</source>
        <translation>Задание по-русски</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Продолжает</translation>
    </message>
    <message>
        <source>Task is in</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Given where that is missing</source>
        <translation>Что дать, если прежнего нет</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>То же по-английски</translation>
    </message>
    <message>
        <source>The same in Czech</source>
        <translation>То же по-чешски</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Program and version</source>
        <translation>Программа и версия</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Кто проверил</translation>
    </message>
</context>
<context>
    <name>UnmetWishes</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes that are not met: {n}</source>
        <translation>Невыполненные пожелания: {n}</translation>
    </message>
</context>
<context>
    <name>VehiclesPage</name>
    <message>
        <source>&amp;Delete the vehicle</source>
        <translation>&amp;Удалить транспорт</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>New vehicle…</source>
        <translation>Новый транспорт…</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Транспорт</translation>
    </message>
</context>
<context>
    <name>VersionChoices</name>
    <message>
        <source>&amp;To be folded: A4, both sides</source>
        <translation>&amp;Раскладка на A4, чтобы сложить</translation>
    </message>
    <message>
        <source>Leave o&amp;ut corrections of spelling</source>
        <translation>Без &amp;исправлений опечаток</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Версия</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Д&amp;ень</translation>
    </message>
    <message>
        <source>&amp;Was</source>
        <translation>&amp;Было</translation>
    </message>
    <message>
        <source>Is &amp;now</source>
        <translation>С&amp;тало</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>The programme of now</source>
        <translation>Нынешняя программа</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the programme</source>
        <translation>Версии программы</translation>
    </message>
    <message>
        <source>&amp;Return to this version</source>
        <translation>&amp;Вернуться к этой версии</translation>
    </message>
    <message>
        <source>&amp;Print this version…</source>
        <translation>&amp;Печатать эту версию…</translation>
    </message>
    <message>
        <source>Print the &amp;change sheet…</source>
        <translation>Печатать &amp;изменение…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>Опублико&amp;ванные версии</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликована</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Что изменила</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>What changed since then</source>
        <translation>Что изменилось с тех пор</translation>
    </message>
    <message>
        <source>The programme as it was</source>
        <translation>Программа, какой была</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>Ещё ничего не опубликовано</translation>
    </message>
</context>
<context>
    <name>VersionsRow</name>
    <message>
        <source>Publish version {number}…</source>
        <translation>Опубликовать версию {number}…</translation>
    </message>
    <message>
        <source>Printed page</source>
        <translation>Страница печати</translation>
    </message>
</context>
<context>
    <name>VisitDetailsDialog</name>
    <message>
        <source>Visit details</source>
        <translation>Сведения о визите</translation>
    </message>
    <message>
        <source>Move the programme with the first day</source>
        <translation>Сдвинуть программу вместе с первым днём</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Название по-&amp;русски</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Название по-&amp;английски</translation>
    </message>
    <message>
        <source>Name in &amp;Czech</source>
        <translation>Название по-&amp;чешски</translation>
    </message>
    <message>
        <source>C&amp;ode for scripts and file names</source>
        <translation>&amp;Код для скриптов и имён файлов</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Пос&amp;ледний день</translation>
    </message>
    <message>
        <source>&amp;Students in a delegation</source>
        <translation>&amp;Студентов в делегации</translation>
    </message>
    <message>
        <source>&amp;Teachers in a delegation</source>
        <translation>Преподава&amp;телей в делегации</translation>
    </message>
    <message>
        <source>Da&amp;ys of competition</source>
        <translation>Дней соре&amp;внований</translation>
    </message>
    <message>
        <source>Days of c&amp;ulture</source>
        <translation>Дней к&amp;ультурной программы</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>С&amp;остояние</translation>
    </message>
    <message>
        <source>&amp;Basis of the visit</source>
        <translation>Ос&amp;нование визита</translation>
    </message>
    <message>
        <source>none, or not said</source>
        <translation>нет или не указано</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>как было</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>VisitHeader</name>
    <message>
        <source>we receive</source>
        <translation>принимаем</translation>
    </message>
    <message>
        <source>we travel</source>
        <translation>выезжаем</translation>
    </message>
</context>
<context>
    <name>VisitTabs</name>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Соревнование</translation>
    </message>
</context>
<context>
    <name>VisitsPanel</name>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>No visits yet. Make the first one, or open the sample.</source>
        <translation>Визитов пока нет. Создайте первый или откройте пример.</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новый визит</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>приём</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>выезд</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>New visit</source>
        <translation>Новый визит</translation>
    </message>
    <message>
        <source>Look at a sample visit</source>
        <translation>Посмотреть пример визита</translation>
    </message>
    <message>
        <source>There are no visits yet</source>
        <translation>Визитов пока нет</translation>
    </message>
    <message>
        <source>A visit holds both delegations, their participants and the programme. Make the first one, or look at a sample that can be deleted at once.</source>
        <translation>Визит — это обе делегации, их участники и программа. Создайте первый визит или посмотрите пример: его можно сразу удалить.</translation>
    </message>
    <message>
        <source>Choose a visit at the left</source>
        <translation>Выберите визит слева</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>Nothing else comes of it.</source>
        <translation>Больше ничего не изменится.</translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>%n новое замечание</numerusform>
            <numerusform>%n новых замечания</numerusform>
            <numerusform>%n новых замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer: {finding}</source>
        <translation>Больше нет: {finding}</translation>
    </message>
    <message>
        <source>What if “{item}” is late</source>
        <translation>Если опаздывает «{item}»</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>The rest of the day</source>
        <translation>Остаток дня</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Что из этого выйдет</translation>
    </message>
    <message>
        <source>Delay in minutes</source>
        <translation>Опоздание в минутах</translation>
    </message>
    <message>
        <source>&amp;Shift the day</source>
        <translation>&amp;Сдвинуть день</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Late by, minutes</source>
        <translation>&amp;Опоздание, минут</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>опоздание на %n минуту</numerusform>
            <numerusform>опоздание на %n минуты</numerusform>
            <numerusform>опоздание на %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishesModel</name>
    <message>
        <source>Minutes on the way there, and the same back; nobody can be elsewhere</source>
        <translation>Минуты на дорогу туда и столько же обратно; в это время участники заняты</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Дорога</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>&amp;One more wish</source>
        <translation>&amp;Ещё пожелание</translation>
    </message>
    <message>
        <source>What should happen</source>
        <translation>Что должно быть</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
</context>
<context>
    <name>WritingCanvas</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title of the new item, {day}, {time}</source>
        <translation>Название нового пункта, {day}, {time}</translation>
    </message>
</context>
<context>
    <name>_ColumnHead</name>
    <message>
        <source>Column “{heading}” of the file</source>
        <translation>Столбец «{heading}» файла</translation>
    </message>
    <message>
        <source>Column {number} of the file</source>
        <translation>Столбец {number} файла</translation>
    </message>
</context>
<context>
    <name>_KindDelegate</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
</TS>
