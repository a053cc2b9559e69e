<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs">
<context>
    <name>Actions</name>
    <message>
        <source>Import list</source>
        <translation>Importovat seznam</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportovat seznam</translation>
    </message>
    <message>
        <source>Print programme</source>
        <translation>Tisknout program</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Vrátit zpět: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Znovu</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Znovu: {what}</translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;Nová návštěva…</translation>
    </message>
    <message>
        <source>Visit &amp;details…</source>
        <translation>Ú&amp;daje o návštěvě…</translation>
    </message>
    <message>
        <source>&amp;Partner&apos;s card…</source>
        <translation>K&amp;arta partnera…</translation>
    </message>
    <message>
        <source>De&amp;lete visit…</source>
        <translation>&amp;Smazat návštěvu…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>Make a &amp;backup copy</source>
        <translation>Vytvořit &amp;zálohu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>U&amp;končit</translation>
    </message>
    <message>
        <source>&amp;Import a list of participants…</source>
        <translation>&amp;Importovat seznam účastníků…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exportovat seznam…</translation>
    </message>
    <message>
        <source>Send a &amp;form to the partner…</source>
        <translation>Poslat partne&amp;rovi formulář…</translation>
    </message>
    <message>
        <source>&amp;Guests are registered today</source>
        <translation>Hosté jsou dnes &amp;přihlášeni</translation>
    </message>
    <message>
        <source>What is to &amp;mend…</source>
        <translation>Co je třeba &amp;opravit…</translation>
    </message>
    <message>
        <source>Country r&amp;ules…</source>
        <translation>P&amp;ravidla zemí…</translation>
    </message>
    <message>
        <source>Places and &amp;vehicles…</source>
        <translation>Místa a &amp;vozidla…</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>Kon&amp;troly…</translation>
    </message>
    <message>
        <source>Import a &amp;programme…</source>
        <translation>&amp;Importovat program…</translation>
    </message>
    <message>
        <source>Dra&amp;ft the programme…</source>
        <translation>Navr&amp;hnout program…</translation>
    </message>
    <message>
        <source>&amp;Print the programme…</source>
        <translation>&amp;Tisknout program…</translation>
    </message>
    <message>
        <source>Print the &amp;list of participants…</source>
        <translation>Tisknout &amp;seznam účastníků…</translation>
    </message>
    <message>
        <source>Print the &amp;teams…</source>
        <translation>Tisknout tý&amp;my…</translation>
    </message>
    <message>
        <source>Print the pr&amp;otocol of the draw…</source>
        <translation>Tisknout pr&amp;otokol losování…</translation>
    </message>
    <message>
        <source>Print the safety &amp;briefing…</source>
        <translation>Tisknout list poučení o &amp;bezpečnosti…</translation>
    </message>
    <message>
        <source>Print the &amp;attendance…</source>
        <translation>Tisknout &amp;docházku…</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation>&amp;Delegace</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>Účas&amp;tníci</translation>
    </message>
    <message>
        <source>P&amp;rogramme</source>
        <translation>P&amp;rogram</translation>
    </message>
    <message>
        <source>C&amp;ompetition</source>
        <translation>S&amp;outěž</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Podle &amp;systému</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>S&amp;větlé</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tmavé</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klávesové zkratky</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;O programu</translation>
    </message>
    <message>
        <source>Lists for &amp;recipients…</source>
        <translation>Seznamy pro &amp;příjemce…</translation>
    </message>
    <message>
        <source>What went to &amp;whom…</source>
        <translation>&amp;Co komu odešlo…</translation>
    </message>
</context>
<context>
    <name>AgreementsTable</name>
    <message>
        <source>Agreements</source>
        <translation>Dohody</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>Název, {language}</translation>
    </message>
    <message>
        <source>Basis of</source>
        <translation>Návštěvy</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n návštěva</numerusform>
            <numerusform>%n návštěvy</numerusform>
            <numerusform>%n návštěv</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllPacksDialog</name>
    <message>
        <source>All packs in one folder</source>
        <translation>Všechny seznamy do jedné složky</translation>
    </message>
    <message>
        <source>&amp;Choose a folder and save…</source>
        <translation>&amp;Vybrat složku a uložit…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Zastaveno. Žádný soubor nebyl zapsán.</translation>
    </message>
    <message>
        <source>As each recipient reads it</source>
        <translation>Jak to který příjemce čte</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formát</translation>
    </message>
    <message>
        <source>Packs to save</source>
        <translation>Které seznamy uložit</translation>
    </message>
    <message>
        <source>Packs made so far</source>
        <translation>Kolik seznamů je hotovo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>{title}: cannot go yet</source>
        <translation>{title}: zatím nelze vydat</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n věc chybí</numerusform>
            <numerusform>%n věci chybějí</numerusform>
            <numerusform>%n věcí chybí</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {missing}</source>
        <translation>{title}: {missing}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in one folder. If one of them cannot be written, none is.</source>
        <translation>
            <numerusform>%n soubor v jedné složce. Nepůjde-li zapsat, nezapíše se nic.</numerusform>
            <numerusform>%n soubory v jedné složce. Nepůjde-li jeden zapsat, nezapíše se žádný.</numerusform>
            <numerusform>%n souborů v jedné složce. Nepůjde-li jeden zapsat, nezapíše se žádný.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already.</source>
        <translation>
            <numerusform>Ve složce už je %n soubor tohoto jména.</numerusform>
            <numerusform>Ve složce už jsou %n soubory těchto jmen.</numerusform>
            <numerusform>Ve složce už je %n souborů těchto jmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Nahradit</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) saved</source>
        <translation>
            <numerusform>Uložen %n seznam</numerusform>
            <numerusform>Uloženy %n seznamy</numerusform>
            <numerusform>Uloženo %n seznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
</context>
<context>
    <name>AspectPanel</name>
    <message>
        <source>(no benchmark written)</source>
        <translation>(popis chybí)</translation>
    </message>
    <message>
        <source>Judgement, 0 to 3 by each judge · {most} at most</source>
        <translation>Posouzení, 0 až 3 od každého porotce · nejvýše {most}</translation>
    </message>
    <message>
        <source>Measurement, 0 to {most}</source>
        <translation>Měření, 0 až {most}</translation>
    </message>
    <message>
        <source>The first votes were more than 1 apart; the second vote counts.</source>
        <translation>První hlasy se lišily o více než 1; platí druhé hlasování.</translation>
    </message>
    <message>
        <source>The scores are more than 1 apart. Talk it over, then write the second vote.</source>
        <translation>Stupně se liší o více než 1. Proberte to a zapište druhé hlasování.</translation>
    </message>
    <message>
        <source>Given by {name}: {reason}</source>
        <translation>Zapsal(a) {name}: {reason}</translation>
    </message>
    <message>
        <source>Was {former}; corrected by {name}: {reason}</source>
        <translation>Bylo {former}; opravil(a) {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>AttendanceTable</name>
    <message>
        <source>Clear	Del</source>
        <translation>Smazat záznam	Del</translation>
    </message>
    <message>
        <source>All present in this half-day	Ctrl+Shift+P</source>
        <translation>Všichni přítomni v tomto půldni	Ctrl+Shift+P</translation>
    </message>
</context>
<context>
    <name>AwardsPanel</name>
    <message>
        <source>Diplomas by &amp;places</source>
        <translation>Diplomy &amp;podle pořadí</translation>
    </message>
    <message>
        <source>&amp;Nominate…</source>
        <translation>Oce&amp;nit…</translation>
    </message>
    <message>
        <source>&amp;Certificates for all</source>
        <translation>Os&amp;vědčení všem</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Smazat</translation>
    </message>
    <message>
        <source>Pro&amp;tocol…</source>
        <translation>Protoko&amp;l…</translation>
    </message>
    <message>
        <source>Print d&amp;iplomas…</source>
        <translation>Tisk &amp;diplomů…</translation>
    </message>
    <message>
        <source>Print c&amp;ertificates…</source>
        <translation>Tisk osvědč&amp;ení…</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Ocenění</translation>
    </message>
    <message>
        <source>Diplomas given by the places of now</source>
        <translation>Diplomy uděleny podle současného pořadí</translation>
    </message>
    <message>
        <source>Certificates numbered for all who had none</source>
        <translation>Očíslovaná osvědčení dostali všichni, kdo je neměli</translation>
    </message>
    <message>
        <source>Award taken back</source>
        <translation>Ocenění odebráno</translation>
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
        <translation>✕ {sides}, jen jedna strana</translation>
    </message>
    <message>
        <source>Guests + hosts</source>
        <translation>Hosté + hostitelé</translation>
    </message>
    <message>
        <source>What all speak, as well as who speaks it least</source>
        <translation>Čím mluví všichni, podle nejslabšího</translation>
    </message>
    <message>
        <source>English {mean}</source>
        <translation>Angličtina {mean}</translation>
    </message>
    <message>
        <source>Average of all: {mean}</source>
        <translation>Průměr všech: {mean}</translation>
    </message>
    <message>
        <source>Know: {skills}</source>
        <translation>Umí: {skills}</translation>
    </message>
    <message>
        <source>No skills are noted</source>
        <translation>Dovednosti nejsou uvedeny</translation>
    </message>
    <message>
        <source>! no shared language</source>
        <translation>! žádný společný jazyk</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>New typical block</source>
        <translation>Nový typický blok</translation>
    </message>
    <message>
        <source>Typical block</source>
        <translation>Typický blok</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Název &amp;rusky</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Název &amp;anglicky</translation>
    </message>
    <message>
        <source>Name in &amp;Czech</source>
        <translation>Název č&amp;esky</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minut</translation>
    </message>
    <message>
        <source>&amp;Usually at</source>
        <translation>&amp;Obvykle v</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Druh</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>&amp;Pro koho</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>{name} · {minutes} min</source>
        <translation>{name} · {minutes} min</translation>
    </message>
</context>
<context>
    <name>BlocksPanel</name>
    <message>
        <source>Typical blocks</source>
        <translation>Typické bloky</translation>
    </message>
    <message>
        <source>Drag one into the week, or press Enter</source>
        <translation>Přetáhněte do týdne, nebo stiskněte Enter</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nový…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Upravit…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Nový blok</translation>
    </message>
    <message>
        <source>Edit the block</source>
        <translation>Upravit blok</translation>
    </message>
    <message>
        <source>Delete the block</source>
        <translation>Smazat blok</translation>
    </message>
    <message>
        <source>The block is deleted</source>
        <translation>Blok je smazán</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>&amp;Enter the day</source>
        <translation>&amp;Zapsat den</translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation>&amp;Původní</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Název dne</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>Zapsat den</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Původní</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dny</translation>
    </message>
    <message>
        <source>The days off of this year are not known yet: only week-ends count.</source>
        <translation>Svátky tohoto roku zatím nejsou známy: počítají se jen víkendy.</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Položka</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Dříve</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>{kind} (spelling)</source>
        <translation>{kind} (pravopis)</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Checks of the programme and the competition</source>
        <translation>Kontroly programu a soutěže</translation>
    </message>
    <message>
        <source>Compared with the law &amp;today</source>
        <translation>Porovnáno se zákonem &amp;dnes</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Obvyklá hodnota</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Vše jako obvykle</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroly</translation>
    </message>
    <message>
        <source>Nothing here stops you from saving. A check that is off says nothing; a limit is minutes, hours or a time of day.</source>
        <translation>Kontroly ničemu nebrání: uložit lze vždy. Vypnutá kontrola mlčí; mez jsou minuty, hodiny nebo čas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>What is looked for</source>
        <translation>Co se hledá</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Závažnost</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Mez</translation>
    </message>
    <message>
        <source>Compared with the law</source>
        <translation>Porovnáno se zákonem</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
</context>
<context>
    <name>ChoosingCanvas</name>
    <message>
        <source>Tab walks over the items, Enter opens, Delete deletes, arrows move the item, with Shift its end, with Ctrl to another day. Esc leaves the item: then arrows move over empty time, and Enter makes an item there</source>
        <translation>Tab prochází body, Enter otevře, Delete smaže, šipky přesouvají bod, s Shift jeho konec, s Ctrl na jiný den. Esc bod opustí: pak šipky chodí po volném čase a Enter tam bod vytvoří</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>vybrán %n</numerusform>
            <numerusform>vybrány %n</numerusform>
            <numerusform>vybráno %n</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>volno</translation>
    </message>
    <message>
        <source>{day}: nothing planned</source>
        <translation>{day}: nic v plánu</translation>
    </message>
    <message>
        <source>Programme by days</source>
        <translation>Program po dnech</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As on the screen</source>
        <translation>Jako na obrazovce</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Obvyklé</translation>
    </message>
    <message>
        <source>Ticked by hand</source>
        <translation>Ručně zaškrtnuté</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Sl&amp;oupce</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Sloupce souboru</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Doklad totožnosti</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zdraví</translation>
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
        <translation>&amp;Název sady</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Another set has this name.</source>
        <translation>Tak se už jmenuje jiná sada.</translation>
    </message>
</context>
<context>
    <name>ColumnSetsMenu</name>
    <message>
        <source>Main</source>
        <translation>Hlavní</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Vízum</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Ubytování</translation>
    </message>
    <message>
        <source>Security desk</source>
        <translation>Vrátnice</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Strava</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Soutěž</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Uložit jako…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Př&amp;ejmenovat…</translation>
    </message>
    <message>
        <source>&amp;Delete this set</source>
        <translation>&amp;Smazat tuto sadu</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Sl&amp;oupce</translation>
    </message>
    <message>
        <source>Reset &amp;view</source>
        <translation>&amp;Obnovit zobrazení</translation>
    </message>
</context>
<context>
    <name>ColumnValuesDialog</name>
    <message>
        <source>Find a value</source>
        <translation>Najít hodnotu</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Zobrazit tyto řádky</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move column &amp;left</source>
        <translation>Posunout sloupec do&amp;leva</translation>
    </message>
    <message>
        <source>Move column &amp;right</source>
        <translation>Posunout sloupec do&amp;prava</translation>
    </message>
    <message>
        <source>Single &amp;columns</source>
        <translation>&amp;Jednotlivé sloupce</translation>
    </message>
    <message>
        <source>Reset &amp;view</source>
        <translation>&amp;Obnovit zobrazení</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The visit “{title}” has {people} participants and {items} programme items. All of them will be deleted together with it.</source>
        <translation>Návštěva „{title}“: účastníků {people}, bodů programu {items}. To vše se smaže spolu s ní.</translation>
    </message>
    <message>
        <source>Delete the visit</source>
        <translation>Smazání návštěvy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Seznamy (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Import a list of participants</source>
        <translation>Import seznamu účastníků</translation>
    </message>
    <message>
        <source>Programmes (*.xlsx *.docx *.xls *.ods *.csv *.tsv);;All files (*)</source>
        <translation>Programy (*.xlsx *.docx *.xls *.ods *.csv *.tsv);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Import programu</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) noted as registered today</source>
        <translation>
            <numerusform>%n host označen jako dnes přihlášený</numerusform>
            <numerusform>%n hosté označeni jako dnes přihlášení</numerusform>
            <numerusform>%n hostů označeno jako dnes přihlášení</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here waits for a registration</source>
        <translation>Nikdo zde na přihlášení nečeká</translation>
    </message>
    <message>
        <source>The visit was deleted</source>
        <translation>Návštěva byla smazána</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Saved. Every edit is on disk as soon as it is made.</source>
        <translation>Uloženo. Každá úprava se hned zapisuje na disk.</translation>
    </message>
    <message>
        <source>Backup copy made: {name}</source>
        <translation>Záloha vytvořena: {name}</translation>
    </message>
    <message>
        <source>KPT Desktop {version}: exchange visits of a college.</source>
        <translation>KPT Desktop {version}: výměnné návštěvy školy.</translation>
    </message>
</context>
<context>
    <name>CompetitionEdits</name>
    <message>
        <source>Undo</source>
        <translation>Zpět</translation>
    </message>
</context>
<context>
    <name>CompetitionPages</name>
    <message>
        <source>Tracks</source>
        <translation>Směry</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Týmy</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma hodnocení</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Známky</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Výsledky</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dny</translation>
    </message>
</context>
<context>
    <name>CompetitionTab</name>
    <message>
        <source>Next page of the competition</source>
        <translation>Další stránka soutěže</translation>
    </message>
    <message>
        <source>Previous page of the competition</source>
        <translation>Předchozí stránka soutěže</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Students</source>
        <translation>Studenti</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Učitelé</translation>
    </message>
    <message>
        <source>{count} of {goal}</source>
        <translation>{count} z {goal}</translation>
    </message>
    <message>
        <source>{role}: {count}</source>
        <translation>{role}: {count}</translation>
    </message>
    <message>
        <source>without a role: {count}</source>
        <translation>bez role: {count}</translation>
    </message>
</context>
<context>
    <name>ConsentsDialog</name>
    <message>
        <source>Consents</source>
        <translation>Souhlasy</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s)</source>
        <translation>
            <numerusform>Pro %n účastníka</numerusform>
            <numerusform>Pro %n účastníky</numerusform>
            <numerusform>Pro %n účastníků</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Zaškrtněte aspoň jeden.</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Zapsat odpověď</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Earlier answers are kept: a withdrawal erases no giving.</source>
        <translation>Dřívější odpovědi zůstávají: odvolání udělený souhlas nesmaže.</translation>
    </message>
</context>
<context>
    <name>CopySchemeDialog</name>
    <message>
        <source>Copy a marking scheme</source>
        <translation>Převzetí schématu hodnocení</translation>
    </message>
    <message>
        <source>Visits with a marking scheme</source>
        <translation>Návštěvy se schématem hodnocení</translation>
    </message>
    <message>
        <source>{visit}, {date}: {tracks} · {aspects}</source>
        <translation>{visit}, {date}: {tracks} · {aspects}</translation>
    </message>
    <message numerus="yes">
        <source>%n aspect(s)</source>
        <translation>
            <numerusform>%n aspekt</numerusform>
            <numerusform>%n aspekty</numerusform>
            <numerusform>%n aspektů</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks of the same code get the scheme; one that is there is replaced.</source>
        <translation>Schéma dostanou směry se stejným kódem; dosavadní se nahradí.</translation>
    </message>
    <message>
        <source>No other visit has a marking scheme yet.</source>
        <translation>Žádná jiná návštěva zatím schéma hodnocení nemá.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Převzít</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>CountryRulesDialog</name>
    <message>
        <source>Country rules</source>
        <translation>Pravidla zemí</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>P&amp;ravidla</translation>
    </message>
    <message>
        <source>&amp;Calendars</source>
        <translation>&amp;Kalendáře</translation>
    </message>
    <message>
        <source>The program reminds; it does not replace the law. Check a rule before you rely on it, and note the day.</source>
        <translation>Program připomíná, zákon nenahrazuje. Než se na pravidlo spolehnete, ověřte je a poznamenejte den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>When?</source>
        <translation>Kdy?</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;První den</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Pos&amp;lední den</translation>
    </message>
    <message>
        <source>Days of the visit</source>
        <translation>Dny návštěvy</translation>
    </message>
    <message>
        <source>Days that will be made:</source>
        <translation>Vytvoří se tyto dny:</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Title (ru)</source>
        <translation>Název (rus.)</translation>
    </message>
    <message>
        <source>Title (en)</source>
        <translation>Název (angl.)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pro koho</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpovídá</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interní poznámka</translation>
    </message>
    <message>
        <source>New item: type a time or a title</source>
        <translation>Nový bod: napište čas nebo název</translation>
    </message>
    <message>
        <source>This text is not saved yet.</source>
        <translation>Tento text ještě není uložen.</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Items of the day</source>
        <translation>Body dne</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Den v týdnu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>All</source>
        <translation>Všichni</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Hosté</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hostitelé</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Všichni přítomni</translation>
    </message>
    <message>
        <source>Marks those who have no mark in the half-day one is at (Ctrl+Shift+P)</source>
        <translation>Označí ty, kdo ve zvoleném půldni ještě nemají záznam (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Attendance by half-days</source>
        <translation>Docházka po půldnech</translation>
    </message>
    <message>
        <source>{when}: {present} of {people} present</source>
        <translation>{when}: přítomno {present} z {people}</translation>
    </message>
    <message>
        <source>Everybody here has a mark already</source>
        <translation>V tomto půldni už mají záznam všichni</translation>
    </message>
    <message>
        <source>{person}: {presence} {time}</source>
        <translation>{person}: {presence} {time}</translation>
    </message>
    <message>
        <source>No participants yet; attendance is kept of those on the Participants tab</source>
        <translation>Zatím žádní účastníci; docházka se vede pro ty, kdo jsou na kartě Účastníci</translation>
    </message>
</context>
<context>
    <name>DelegationCard</name>
    <message>
        <source>Organisation…</source>
        <translation>Organizace…</translation>
    </message>
    <message>
        <source>Names, address, agreements and earlier visits of the organisation</source>
        <translation>Názvy, adresa, dohody a dřívější návštěvy organizace</translation>
    </message>
    <message>
        <source>Journey…</source>
        <translation>Cesta…</translation>
    </message>
    <message>
        <source>Flights, trains and coaches, leg by leg</source>
        <translation>Lety, vlaky a autobusy po úsecích</translation>
    </message>
    <message>
        <source>Rooms…</source>
        <translation>Pokoje…</translation>
    </message>
    <message>
        <source>Who sleeps in which room</source>
        <translation>Kdo v kterém pokoji spí</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Hosté</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hostitelé</translation>
    </message>
    <message>
        <source>Head of the delegation</source>
        <translation>Vedoucí delegace</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Příjezd</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Odjezd</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Ubytování</translation>
    </message>
    <message>
        <source>Contacts for the programme</source>
        <translation>Kontakty do programu</translation>
    </message>
    <message>
        <source>e.g. 4 October 14:25, AY705</source>
        <translation>např. 4. října 14:25, let AY705</translation>
    </message>
    <message>
        <source>e.g. 10 October 09:40, coach</source>
        <translation>např. 10. října 9:40, autobus</translation>
    </message>
    <message>
        <source>e.g. hostel, Novaya street 1</source>
        <translation>např. ubytovna, Nová 1</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nevybrán</translation>
    </message>
</context>
<context>
    <name>DelegationPeople</name>
    <message>
        <source>People of the guests</source>
        <translation>Lidé: hosté</translation>
    </message>
    <message>
        <source>People of the hosts</source>
        <translation>Lidé: hostitelé</translation>
    </message>
    <message>
        <source>Drag people to another role or to the other delegation, or press Ctrl+arrow.</source>
        <translation>Přetáhněte lidi do jiné role nebo do druhé delegace, nebo stiskněte Ctrl+šipku.</translation>
    </message>
    <message>
        <source>Move to the &amp;guests</source>
        <translation>Přesunout k &amp;hostům</translation>
    </message>
    <message>
        <source>Move to the &amp;hosts</source>
        <translation>Přesunout k h&amp;ostitelům</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Show in the list</source>
        <translation>&amp;Ukázat v seznamu</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Studenti</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Učitelé</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Ostatní</translation>
    </message>
</context>
<context>
    <name>DelegationsTab</name>
    <message>
        <source>Guests: {guests} · hosts: {hosts}</source>
        <translation>Hosté: {guests} · hostitelé: {hosts}</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>It was left unfinished. Press Enter in the field to save it.</source>
        <translation>Zápis nebyl dokončen. Uložíte jej klávesou Enter v tomto poli.</translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message>
        <source>Draft</source>
        <translation>Návrh</translation>
    </message>
    <message>
        <source>Draft of the programme</source>
        <translation>Návrh programu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Akce</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pro koho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>{day} · {kind}</source>
        <translation>{day} · {kind}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>zůstává</translation>
    </message>
    <message>
        <source>was without a day</source>
        <translation>bylo bez dne</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nové</translation>
    </message>
    <message numerus="yes">
        <source>%n did not fit</source>
        <translation>
            <numerusform>Nevešlo se: %n</numerusform>
            <numerusform>Nevešlo se: %n</numerusform>
            <numerusform>Nevešlo se: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftProgrammeDialog</name>
    <message>
        <source>Draft the programme</source>
        <translation>Návrh programu</translation>
    </message>
    <message>
        <source>&amp;Stop and take the best so far</source>
        <translation>&amp;Zastavit a vzít zatím nejlepší</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Items that have a day stay where they are, items without a day get a place, and the rest is proposed. Set 0 for what is not needed.</source>
        <translation>Body, které mají den, zůstanou na místě, body bez dne dostanou místo a ostatní se navrhne. U nepotřebného napište 0.</translation>
    </message>
    <message>
        <source>A draft is being made</source>
        <translation>Návrh se sestavuje</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Použít</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>Sestavuji návrh…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n item(s)</source>
        <translation>
            <numerusform>&amp;Použít: %n bod</numerusform>
            <numerusform>&amp;Použít: %n body</numerusform>
            <numerusform>&amp;Použít: %n bodů</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to apply</source>
        <translation>Není co použít</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nový</numerusform>
            <numerusform>%n nové</numerusform>
            <numerusform>%n nových</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day until now</source>
        <translation>
            <numerusform>%n dosud bez dne</numerusform>
            <numerusform>%n dosud bez dne</numerusform>
            <numerusform>%n dosud bez dne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n zůstává</numerusform>
            <numerusform>%n zůstávají</numerusform>
            <numerusform>%n zůstává</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no better one</source>
        <translation>lepší neexistuje</translation>
    </message>
    <message numerus="yes">
        <source>Programme drafted: %n item(s)</source>
        <translation>
            <numerusform>Návrh vložen: %n bod</numerusform>
            <numerusform>Návrh vložen: %n body</numerusform>
            <numerusform>Návrh vložen: %n bodů</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
</context>
<context>
    <name>DraftsBar</name>
    <message>
        <source>Discard</source>
        <translation>Zahodit</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Obnovit</translation>
    </message>
    <message>
        <source>There is an unfinished edit of {person}: {field}.</source>
        <translation>Zůstala nedokončená úprava: {person}, {field}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n unfinished edit(s) of {people}.</source>
        <translation>
            <numerusform>Zůstala %n nedokončená úprava: {people}.</numerusform>
            <numerusform>Zůstaly %n nedokončené úpravy: {people}.</numerusform>
            <numerusform>Zůstalo %n nedokončených úprav: {people}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraggingCanvas</name>
    <message>
        <source>outside the days: nothing changes</source>
        <translation>mimo dny: nic se nezmění</translation>
    </message>
    <message>
        <source>free</source>
        <translation>volno</translation>
    </message>
</context>
<context>
    <name>DutiesTable</name>
    <message>
        <source>People at this item</source>
        <translation>Lidé u tohoto bodu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co dělá</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minut před</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>Minut po</translation>
    </message>
</context>
<context>
    <name>EditPeopleDialog</name>
    <message numerus="yes">
        <source>Edit %n participant(s)</source>
        <translation>
            <numerusform>Úprava: %n účastník</numerusform>
            <numerusform>Úprava: %n účastníci</numerusform>
            <numerusform>Úprava: %n účastníků</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>different</source>
        <translation>různé</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Zatím se nic nemění.</translation>
    </message>
    <message>
        <source>Changes: {fields}. All other fields stay as they are.</source>
        <translation>Změní se: {fields}. Ostatní pole zůstanou.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n participant(s)</source>
        <translation>
            <numerusform>Změnit %n účastníka</numerusform>
            <numerusform>Změnit %n účastníky</numerusform>
            <numerusform>Změnit %n účastníků</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EverywhereDialog</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Zatím se nic nezměnilo.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will change</source>
        <translation>
            <numerusform>Změní se %n bod</numerusform>
            <numerusform>Změní se %n body</numerusform>
            <numerusform>Změní se %n bodů</numerusform>
        </translation>
    </message>
    <message>
        <source>“{item}” on all days</source>
        <translation>„{item}“ ve všech dnech</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>beze změny</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Začátek</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Konec</translation>
    </message>
    <message>
        <source>&amp;Known place</source>
        <translation>Znám&amp;é místo</translation>
    </message>
    <message>
        <source>Place in &amp;Russian</source>
        <translation>Místo &amp;rusky</translation>
    </message>
    <message>
        <source>Place in En&amp;glish</source>
        <translation>Místo an&amp;glicky</translation>
    </message>
    <message>
        <source>Place in &amp;Czech</source>
        <translation>Místo če&amp;sky</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Bylo</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Bude</translation>
    </message>
    <message>
        <source>The item on each day</source>
        <translation>Bod v jednotlivých dnech</translation>
    </message>
    <message>
        <source>Change on &amp;all these days</source>
        <translation>Změnit ve &amp;všech těchto dnech</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>ExportListDialog</name>
    <message>
        <source>Export the list</source>
        <translation>Export seznamu</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Uložit…</translation>
    </message>
    <message>
        <source>All ({n})</source>
        <translation>Všichni ({n})</translation>
    </message>
    <message>
        <source>Guests ({n})</source>
        <translation>Hosté ({n})</translation>
    </message>
    <message>
        <source>Hosts ({n})</source>
        <translation>Hostitelé ({n})</translation>
    </message>
    <message>
        <source>Shown in the table ({n})</source>
        <translation>Zobrazení v tabulce ({n})</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formát</translation>
    </message>
    <message>
        <source>&amp;Language of the headings</source>
        <translation>&amp;Jazyk záhlaví</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>Účast&amp;níci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n účastník v souboru</numerusform>
            <numerusform>%n účastníci v souboru</numerusform>
            <numerusform>%n účastníků v souboru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n sloupec</numerusform>
            <numerusform>%n sloupce</numerusform>
            <numerusform>%n sloupců</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passport or health column(s) of the screen left out; tick to include them</source>
        <translation>
            <numerusform>%n sloupec z obrazovky (pas nebo zdraví) je vynechán; zaškrtnutím ho přidáte</numerusform>
            <numerusform>%n sloupce z obrazovky (pas nebo zdraví) jsou vynechány; zaškrtnutím je přidáte</numerusform>
            <numerusform>%n sloupců z obrazovky (pas nebo zdraví) je vynecháno; zaškrtnutím je přidáte</numerusform>
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
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otevřít soubor</translation>
    </message>
    <message>
        <source>Ready lists for &amp;recipients…</source>
        <translation>&amp;Hotové seznamy pro příjemce…</translation>
    </message>
    <message>
        <source>&amp;To whom (kept in the log)</source>
        <translation>&amp;Komu (zůstane v přehledu)</translation>
    </message>
</context>
<context>
    <name>FiguresBar</name>
    <message>
        <source>{figure}; opens the list</source>
        <translation>{figure}; otevře seznam</translation>
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
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osob</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Guests {guests}, hosts {hosts}</source>
        <translation>Hostů {guests}, hostitelů {hosts}</translation>
    </message>
    <message>
        <source>Students {students}, teachers {teachers}</source>
        <translation>Žáků {students}, učitelů {teachers}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without an end are not in the hours</source>
        <translation>
            <numerusform>%n bod bez konce není v hodinách</numerusform>
            <numerusform>%n body bez konce nejsou v hodinách</numerusform>
            <numerusform>%n bodů bez konce není v hodinách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) for a group nobody is in yet</source>
        <translation>
            <numerusform>%n bod pro skupinu, v níž zatím nikdo není</numerusform>
            <numerusform>%n body pro skupiny, v nichž zatím nikdo není</numerusform>
            <numerusform>%n bodů pro skupiny, v nichž zatím nikdo není</numerusform>
        </translation>
    </message>
    <message>
        <source>Lessons joined</source>
        <translation>Výuka s hosty</translation>
    </message>
    <message>
        <source>Practical tasks</source>
        <translation>Praktické úlohy</translation>
    </message>
    <message>
        <source>Language practice</source>
        <translation>Jazyková praxe</translation>
    </message>
    <message>
        <source>Teachers’ exchange</source>
        <translation>Výměna učitelů</translation>
    </message>
</context>
<context>
    <name>FileStage</name>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>Vybrat jiný &amp;soubor…</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Tento soubor nelze přečíst</translation>
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation>Soubor sem lze také přetáhnout.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Zrušit filtr: {filter}</translation>
    </message>
</context>
<context>
    <name>FindingGroups</name>
    <message>
        <source>The visit and its people</source>
        <translation>Návštěva a účastníci</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Error</source>
        <translation>Chyba</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Pozor</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Poznámka</translation>
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
            <numerusform>Vše: %n</numerusform>
            <numerusform>Vše: %n</numerusform>
            <numerusform>Vše: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>What is to mend</source>
        <translation>Co je třeba opravit</translation>
    </message>
    <message>
        <source>&amp;Show the place</source>
        <translation>&amp;Ukázat místo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>Only %n character(s) fit here, the rest was left out.</source>
        <translation>
            <numerusform>Vejde se sem jen %n znak, zbytek se nevešel.</numerusform>
            <numerusform>Vejdou se sem jen %n znaky, zbytek se nevešel.</numerusform>
            <numerusform>Vejde se sem jen %n znaků, zbytek se nevešel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Skrýt sloupec</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>&amp;Vzestupně</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>S&amp;estupně</translation>
    </message>
    <message>
        <source>&amp;Then by this column</source>
        <translation>&amp;Potom podle tohoto sloupce</translation>
    </message>
    <message>
        <source>Order as &amp;entered</source>
        <translation>Pořadí &amp;zadání</translation>
    </message>
    <message>
        <source>&amp;All values</source>
        <translation>Všechny &amp;hodnoty</translation>
    </message>
    <message>
        <source>&amp;Not empty</source>
        <translation>V&amp;yplněné</translation>
    </message>
    <message>
        <source>E&amp;mpty</source>
        <translation>P&amp;rázdné</translation>
    </message>
    <message numerus="yes">
        <source>All %n value(s)…</source>
        <translation>
            <numerusform>Všechny hodnoty (%n)…</numerusform>
            <numerusform>Všechny hodnoty (%n)…</numerusform>
            <numerusform>Všechny hodnoty (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading the file…</source>
        <translation>Čte se soubor…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>&amp;Save the rows with errors…</source>
        <translation>&amp;Uložit řádky s chybami…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importovat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>S&amp;heet of the file</source>
        <translation>&amp;List souboru</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Jen &amp;problémy</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (skrytý)</translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Import a list of participants</source>
        <translation>Import seznamu účastníků</translation>
    </message>
    <message>
        <source>&amp;Into the delegation of</source>
        <translation>Do &amp;delegace</translation>
    </message>
    <message>
        <source>Only what &amp;changes</source>
        <translation>Jen &amp;změny</translation>
    </message>
    <message>
        <source>Guests: {organisation}</source>
        <translation>Hosté: {organisation}</translation>
    </message>
    <message>
        <source>Hosts: {organisation}</source>
        <translation>Hostitelé: {organisation}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nový</numerusform>
            <numerusform>%n noví</numerusform>
            <numerusform>%n nových</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n změněný</numerusform>
            <numerusform>%n změnění</numerusform>
            <numerusform>%n změněných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%n již v seznamu</numerusform>
            <numerusform>%n již v seznamu</numerusform>
            <numerusform>%n již v seznamu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n s chybami</numerusform>
            <numerusform>%n s chybami</numerusform>
            <numerusform>%n s chybami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n vynechaný</numerusform>
            <numerusform>%n vynechaní</numerusform>
            <numerusform>%n vynechaných</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Není co importovat</translation>
    </message>
    <message>
        <source>&amp;Import {people}, leave {errors} out</source>
        <translation>&amp;Importovat: {people}, vynechat: {errors}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n person(s)</source>
        <translation>
            <numerusform>&amp;Importovat %n účastníka</numerusform>
            <numerusform>&amp;Importovat %n účastníky</numerusform>
            <numerusform>&amp;Importovat %n účastníků</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Seznamy (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Save the rows with errors</source>
        <translation>Uložit řádky s chybami</translation>
    </message>
    <message>
        <source>{file} - errors</source>
        <translation>{file} - chyby</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported</source>
        <translation>
            <numerusform>Importován %n účastník</numerusform>
            <numerusform>Importováni %n účastníci</numerusform>
            <numerusform>Importováno %n účastníků</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProgrammeDialog</name>
    <message>
        <source>Import a programme</source>
        <translation>Import programu</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n bod</numerusform>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n den</numerusform>
            <numerusform>%n dny</numerusform>
            <numerusform>%n dnů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the programme</source>
        <translation>
            <numerusform>%n již v programu</numerusform>
            <numerusform>%n již v programu</numerusform>
            <numerusform>%n již v programu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n vynechaný</numerusform>
            <numerusform>%n vynechané</numerusform>
            <numerusform>%n vynechaných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n ke kontrole</numerusform>
            <numerusform>%n ke kontrole</numerusform>
            <numerusform>%n ke kontrole</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Není co importovat</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n item(s)</source>
        <translation>
            <numerusform>&amp;Importovat %n bod</numerusform>
            <numerusform>&amp;Importovat %n body</numerusform>
            <numerusform>&amp;Importovat %n bodů</numerusform>
        </translation>
    </message>
    <message>
        <source>Programmes (*.xlsx *.docx *.xls *.ods *.csv *.tsv);;All files (*)</source>
        <translation>Programy (*.xlsx *.docx *.xls *.ods *.csv *.tsv);;Všechny soubory (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n programme item(s) imported</source>
        <translation>
            <numerusform>Importován %n bod programu</numerusform>
            <numerusform>Importovány %n body programu</numerusform>
            <numerusform>Importováno %n bodů programu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuedLogDialog</name>
    <message>
        <source>What went to whom</source>
        <translation>Co komu odešlo</translation>
    </message>
    <message>
        <source>Nothing yet. Lists you save or print are noted here.</source>
        <translation>Zatím nic. Sem se zapisují seznamy, které uložíte nebo vytisknete.</translation>
    </message>
    <message>
        <source>&amp;Save the log…</source>
        <translation>&amp;Uložit přehled…</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Návštěva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Všechny návštěvy</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) given out</source>
        <translation>
            <numerusform>Vydán %n seznam</numerusform>
            <numerusform>Vydány %n seznamy</numerusform>
            <numerusform>Vydáno %n seznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otevřít soubor</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Without a day</source>
        <translation>Bez dne</translation>
    </message>
    <message>
        <source>New programme item</source>
        <translation>Nový bod programu</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Bod programu</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>Přidat bod</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Den</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Začátek</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Konec</translation>
    </message>
    <message>
        <source>Or &amp;part of the day</source>
        <translation>Nebo část dn&amp;e</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>D&amp;ruh</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>&amp;Pro koho</translation>
    </message>
    <message>
        <source>&amp;Title in Russian</source>
        <translation>&amp;Název rusky</translation>
    </message>
    <message>
        <source>Title in E&amp;nglish</source>
        <translation>Název &amp;anglicky</translation>
    </message>
    <message>
        <source>Title in &amp;Czech</source>
        <translation>Náze&amp;v česky</translation>
    </message>
    <message>
        <source>P&amp;lace in Russian</source>
        <translation>&amp;Místo rusky</translation>
    </message>
    <message>
        <source>Place in En&amp;glish</source>
        <translation>Místo an&amp;glicky</translation>
    </message>
    <message>
        <source>Place in C&amp;zech</source>
        <translation>Místo če&amp;sky</translation>
    </message>
    <message>
        <source>Note in R&amp;ussian</source>
        <translation>Poznámka r&amp;usky</translation>
    </message>
    <message>
        <source>Note in Engl&amp;ish</source>
        <translation>Poznámka ang&amp;licky</translation>
    </message>
    <message>
        <source>Note in Czec&amp;h</source>
        <translation>Poznámka česk&amp;y</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Odpovídá</translation>
    </message>
    <message>
        <source>Known pl&amp;ace</source>
        <translation>Známé mís&amp;to</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>Auto&amp;bus nebo auto</translation>
    </message>
    <message>
        <source>People at this ite&amp;m</source>
        <translation>Lidé u to&amp;hoto bodu</translation>
    </message>
    <message>
        <source>Internal n&amp;ote</source>
        <translation>&amp;Interní poznámka</translation>
    </message>
    <message>
        <source>The time is approximate</source>
        <translation>Čas je přibližný</translation>
    </message>
    <message>
        <source>Internal: not printed for the guests</source>
        <translation>Interní: pro hosty se netiskne</translation>
    </message>
    <message>
        <source>Keep its time when the rest of the day shifts</source>
        <translation>Neposouvat při posunu dne</translation>
    </message>
</context>
<context>
    <name>JourneyDialog</name>
    <message>
        <source>Journey: {organisation}</source>
        <translation>Cesta: {organisation}</translation>
    </message>
    <message>
        <source>Type a leg in one line, or add one and fill in its cells. Every time is by the clock of its place.</source>
        <translation>Napište úsek jedním řádkem, nebo ho přidejte a vyplňte buňky. Časy jsou vždy místní.</translation>
    </message>
</context>
<context>
    <name>JourneyWay</name>
    <message>
        <source>door to door {duration}</source>
        <translation>celkem {duration}</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>A leg in one line</source>
        <translation>Úsek jedním řádkem</translation>
    </message>
    <message>
        <source>Number, from, time, to, time; Enter adds the leg.</source>
        <translation>Číslo, odkud, čas, kam, čas; Enter úsek přidá.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Dříve</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Později</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
</context>
<context>
    <name>LegsModel</name>
    <message>
        <source>By</source>
        <translation>Čím</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Odkud</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Odjezd</translation>
    </message>
    <message>
        <source>By the clock of</source>
        <translation>Podle hodin</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Příjezd</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Kdo čeká</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Na cestě</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>People in the file</source>
        <translation>Lidé v souboru</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Do poznámky</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Vynechat</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Celé jméno</translation>
    </message>
    <message>
        <source>Full name as in the passport</source>
        <translation>Celé jméno podle pasu</translation>
    </message>
    <message>
        <source>Surname, as written</source>
        <translation>Příjmení, jak je v souboru</translation>
    </message>
    <message>
        <source>Given name, as written</source>
        <translation>Jméno, jak je v souboru</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>Čas odpovědi</translation>
    </message>
    <message>
        <source>Passport series</source>
        <translation>Série pasu</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Den narození</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Měsíc narození</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Rok narození</translation>
    </message>
</context>
<context>
    <name>LivePagePanel</name>
    <message>
        <source>Which programme</source>
        <translation>Který program</translation>
    </message>
    <message>
        <source>Languages of the page</source>
        <translation>Jazyky stránky</translation>
    </message>
    <message>
        <source>Hide the printed page</source>
        <translation>Skrýt tištěnou stranu</translation>
    </message>
    <message>
        <source>Ctrl with arrow keys goes from line to line, Enter goes to the item</source>
        <translation>Ctrl se šipkami jde po řádcích, Enter přejde na položku</translation>
    </message>
    <message>
        <source>No font here can show: {signs}</source>
        <translation>Žádné zdejší písmo neumí: {signs}</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} z {count}</translation>
    </message>
    <message>
        <source>Printed page {page} of {count}</source>
        <translation>Tištěná strana {page} z {count}</translation>
    </message>
    <message>
        <source>Printed page</source>
        <translation>Tištěná strana</translation>
    </message>
</context>
<context>
    <name>LooseCard</name>
    <message>
        <source>In no team: {count}</source>
        <translation>Bez týmu: {count}</translation>
    </message>
    <message>
        <source>Drag people between teams; on somebody, and the two change places.</source>
        <translation>Přetahujte lidi mezi týmy; na jiného člověka, a vymění si místa.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>Příkazy</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Návštěvy</translation>
    </message>
</context>
<context>
    <name>MarkReasonDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jméno</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Důvod</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>MarksFiles</name>
    <message>
        <source>&amp;Print the sheets…</source>
        <translation>&amp;Tisk archů…</translation>
    </message>
    <message>
        <source>Print &amp;blank sheets…</source>
        <translation>Tisk &amp;prázdných archů…</translation>
    </message>
    <message>
        <source>Save the sheets as &amp;Excel…</source>
        <translation>&amp;Uložit archy do Excelu…</translation>
    </message>
    <message>
        <source>Save blank sheets as E&amp;xcel…</source>
        <translation>Uložit prázdné archy do &amp;Excelu…</translation>
    </message>
    <message>
        <source>&amp;Read sheets filled in…</source>
        <translation>&amp;Načíst vyplněné archy…</translation>
    </message>
    <message>
        <source>Save mark sheets</source>
        <translation>Uložení hodnoticích archů</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otevřít soubor</translation>
    </message>
    <message>
        <source>Read mark sheets</source>
        <translation>Načtení hodnoticích archů</translation>
    </message>
</context>
<context>
    <name>MarksHead</name>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Směr</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Kritérium</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>&amp;Tým</translation>
    </message>
    <message>
        <source>Page Down: next team · Ctrl+Page Down: next criterion</source>
        <translation>Page Down: další tým · Ctrl+Page Down: další kritérium</translation>
    </message>
    <message>
        <source>&amp;Sign the sheet…</source>
        <translation>&amp;Podepsat arch…</translation>
    </message>
    <message>
        <source>&amp;Open the sheet…</source>
        <translation>Ot&amp;evřít arch…</translation>
    </message>
    <message>
        <source>Print and Excel</source>
        <translation>Tisk a Excel</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>Mark sheet</source>
        <translation>Hodnoticí arch</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspekt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Měřeno</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>2: {name}</source>
        <translation>2: {name}</translation>
    </message>
    <message>
        <source>The scores are more than 1 apart: vote again.</source>
        <translation>Stupně se liší o více než 1: hlasujte znovu.</translation>
    </message>
    <message>
        <source>Corrected by {name}: {reason}</source>
        <translation>Opravil(a) {name}: {reason}</translation>
    </message>
    <message>
        <source>Nothing to mark yet</source>
        <translation>Zatím není co hodnotit</translation>
    </message>
    <message>
        <source>Form teams, then write the marking scheme on the page Scheme.</source>
        <translation>Sestavte týmy a pak schéma na stránce „Schéma hodnocení“.</translation>
    </message>
    <message>
        <source>✓ Signed by {name}</source>
        <translation>✓ Podepsáno: {name}</translation>
    </message>
    <message>
        <source>Sheet: {sheet}      Track: {track}</source>
        <translation>Arch: {sheet}      Směr: {track}</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} z {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>chybí %n</numerusform>
            <numerusform>chybí %n</numerusform>
            <numerusform>chybí %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to vote on again</source>
        <translation>
            <numerusform>znovu hlasovat o %n</numerusform>
            <numerusform>znovu hlasovat o %n</numerusform>
            <numerusform>znovu hlasovat o %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing} in the track · signed sheets: {signed} of {every}</source>
        <translation>Ve směru: {missing} · podepsané archy: {signed} z {every}</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>chybí %n známka</numerusform>
            <numerusform>chybí %n známky</numerusform>
            <numerusform>chybí %n známek</numerusform>
        </translation>
    </message>
    <message>
        <source>The mark goes; who takes it away, and why?</source>
        <translation>Známka zmizí; kdo ji odebírá a proč?</translation>
    </message>
    <message>
        <source>A mark is there already; who corrects it, and why?</source>
        <translation>Známka tu už je nebo je arch podepsán; kdo opravuje a proč?</translation>
    </message>
    <message>
        <source>Correct a mark</source>
        <translation>Oprava známky</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Opravit</translation>
    </message>
    <message>
        <source>Sign the sheet</source>
        <translation>Podpis archu</translation>
    </message>
    <message>
        <source>Nothing on the sheet can be changed after that without a reason.</source>
        <translation>Potom na archu nelze nic změnit bez důvodu.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podepsat</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Otevření archu</translation>
    </message>
    <message>
        <source>The signature goes; the reason stays in the history.</source>
        <translation>Podpis zmizí; důvod zůstane v historii.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Návštěva</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Ú&amp;pravy</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>Účas&amp;tníci</translation>
    </message>
    <message>
        <source>P&amp;rogramme</source>
        <translation>P&amp;rogram</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumenty</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Zobrazení</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Nápo&amp;věda</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Barvy</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
</context>
<context>
    <name>NamesOverTime</name>
    <message>
        <source>Full official names</source>
        <translation>Úplné úřední názvy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>NewVisitWizard</name>
    <message>
        <source>New visit</source>
        <translation>Nová návštěva</translation>
    </message>
    <message>
        <source>Create the visit</source>
        <translation>Vytvořit návštěvu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Další</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>NominateDialog</name>
    <message>
        <source>Nominate</source>
        <translation>Ocenění</translation>
    </message>
    <message>
        <source>&amp;Nomination</source>
        <translation>&amp;Ocenění</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Komu</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Udělit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zavřít zprávu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) rest on no agreement now</source>
        <translation>
            <numerusform>%n návštěva je teď bez dohody</numerusform>
            <numerusform>%n návštěvy jsou teď bez dohody</numerusform>
            <numerusform>%n návštěv je teď bez dohody</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Short name, {language}</source>
        <translation>Krátký název, {language}</translation>
    </message>
    <message>
        <source>City, {language}</source>
        <translation>Město, {language}</translation>
    </message>
    <message>
        <source>Post of the signer, {language}</source>
        <translation>Funkce podepisujícího, {language}</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresa</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Who &amp;signs</source>
        <translation>Kdo &amp;podepisuje</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Země</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Ú&amp;daje</translation>
    </message>
    <message>
        <source>A&amp;greements</source>
        <translation>Do&amp;hody</translation>
    </message>
    <message>
        <source>&amp;Visits and people</source>
        <translation>&amp;Návštěvy a lidé</translation>
    </message>
    <message>
        <source>Full official names, as papers print them on their day</source>
        <translation>Úplné úřední názvy: na dokument se tiskne ten, který platí v jeho den</translation>
    </message>
    <message>
        <source>What visits may rest on. None is required; a visit&apos;s own basis is chosen in its details.</source>
        <translation>O co se návštěvy mohou opírat. Žádná dohoda není povinná; podklad návštěvy se volí v jejích údajích.</translation>
    </message>
    <message>
        <source>&amp;Remove agreement</source>
        <translation>Odeb&amp;rat dohodu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
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
            <numerusform>V souboru je jmenována %n osoba</numerusform>
            <numerusform>V souboru jsou jmenovány %n osoby</numerusform>
            <numerusform>V souboru je jmenováno %n osob</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n sloupec</numerusform>
            <numerusform>%n sloupce</numerusform>
            <numerusform>%n sloupců</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}, {columns}</source>
        <translation>{people}, {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing or left out; a click leads there</source>
        <translation>
            <numerusform>%n věc chybí nebo je vynechána; kliknutí tam vede</numerusform>
            <numerusform>%n věci chybějí nebo jsou vynechány; kliknutí tam vede</numerusform>
            <numerusform>%n věcí chybí nebo je vynecháno; kliknutí tam vede</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nic nechybí</translation>
    </message>
    <message>
        <source>&amp;For whom (kept in the log)</source>
        <translation>&amp;Komu (zůstane v přehledu)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formát</translation>
    </message>
    <message>
        <source>What is missing or left out</source>
        <translation>Co chybí nebo je vynecháno</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>Lists for recipients</source>
        <translation>Seznamy pro příjemce</translation>
    </message>
    <message>
        <source>&amp;All packs…</source>
        <translation>&amp;Všechny seznamy…</translation>
    </message>
    <message>
        <source>What went to &amp;whom…</source>
        <translation>&amp;Co komu odešlo…</translation>
    </message>
    <message>
        <source>Pages and &amp;print…</source>
        <translation>Stránky a &amp;tisk…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Uložit…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
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
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otevřít soubor</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>No font here can show these characters, they are left out: {signs}</source>
        <translation>Tyto znaky neumí zobrazit žádné zdejší písmo, jsou vynechány: {signs}</translation>
    </message>
</context>
<context>
    <name>PacksList</name>
    <message>
        <source>For whom</source>
        <translation>Pro koho</translation>
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
        <translation>&amp;Zveřejnit verzi {number}…</translation>
    </message>
    <message>
        <source>Freeze the programme as it is, to be handed out</source>
        <translation>Zmrazit program, jak ho dostanou hosté</translation>
    </message>
    <message>
        <source>&amp;List of versions…</source>
        <translation>&amp;Seznam verzí…</translation>
    </message>
    <message>
        <source>What was published; look at a version, compare it, go back to it</source>
        <translation>Co bylo zveřejněno: prohlédnout, srovnat, vrátit se</translation>
    </message>
    <message>
        <source>Print the &amp;change sheet…</source>
        <translation>Tisknout z&amp;měnu…</translation>
    </message>
    <message>
        <source>What is otherwise than in the version that was handed out</source>
        <translation>Co je jinak než v předané verzi</translation>
    </message>
    <message>
        <source>Printed pa&amp;ge</source>
        <translation>Ti&amp;štěná strana</translation>
    </message>
    <message>
        <source>Show the printed programme beside the grid; it follows each edit</source>
        <translation>Ukázat tištěný program vedle mřížky; sleduje každou úpravu</translation>
    </message>
    <message>
        <source>S&amp;how on the page or in the grid</source>
        <translation>&amp;Ukázat na straně nebo v mřížce</translation>
    </message>
    <message>
        <source>Go from an item to its line on the page, and back</source>
        <translation>Přejít od položky k jejímu řádku na straně a zpět</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Jazyk dokumentu</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>Účast&amp;níci</translation>
    </message>
    <message>
        <source>&amp;Block to be approved and signed</source>
        <translation>Doložka „&amp;Schvaluji“</translation>
    </message>
    <message>
        <source>A click leads to the place to mend it.</source>
        <translation>Kliknutím přejdete tam, kde se to opraví.</translation>
    </message>
    <message>
        <source>{severity}: {message}</source>
        <translation>{severity}: {message}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing on the paper</source>
        <translation>
            <numerusform>V dokumentu chybí %n věc</numerusform>
            <numerusform>V dokumentu chybí %n věci</numerusform>
            <numerusform>V dokumentu chybí %n věcí</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing on the paper</source>
        <translation>V dokumentu nic nechybí</translation>
    </message>
    <message>
        <source>Guests and hosts</source>
        <translation>Hosté a hostitelé</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Hosté</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hostitelé</translation>
    </message>
    <message>
        <source>What is missing on the paper</source>
        <translation>Co v dokumentu chybí</translation>
    </message>
    <message>
        <source>{subject}: {message}</source>
        <translation>{subject}: {message}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Chyba</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Pozor</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Poznámka</translation>
    </message>
</context>
<context>
    <name>PaperPreviewDialog</name>
    <message>
        <source>Print</source>
        <translation>Tisk</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisknout…</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Uložit PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Připravují se stránky…</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n error(s) in the list at the left, then print.</source>
        <translation>
            <numerusform>Opravte %n chybu v seznamu vlevo, potom tiskněte.</numerusform>
            <numerusform>Opravte %n chyby v seznamu vlevo, potom tiskněte.</numerusform>
            <numerusform>Opravte %n chyb v seznamu vlevo, potom tiskněte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No font here can show these characters, they are left out: {signs}</source>
        <translation>Tyto znaky neumí zobrazit žádné zdejší písmo, jsou vynechány: {signs}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tiskne se…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>Na tiskárnu odeslána %n stránka</numerusform>
            <numerusform>Na tiskárnu odeslány %n stránky</numerusform>
            <numerusform>Na tiskárnu odesláno %n stránek</numerusform>
        </translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Uložení PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otevřít soubor</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
</context>
<context>
    <name>ParticipantsActions</name>
    <message>
        <source>&amp;New participant</source>
        <translation>&amp;Nový účastník</translation>
    </message>
    <message>
        <source>Add a participant to the side that is shown</source>
        <translation>Přidat účastníka na zobrazenou stranu</translation>
    </message>
    <message>
        <source>Add a participant to the guests</source>
        <translation>Přidat účastníka mezi hosty</translation>
    </message>
    <message>
        <source>New &amp;host</source>
        <translation>Nový hos&amp;titel</translation>
    </message>
    <message>
        <source>Add a participant to the hosts</source>
        <translation>Přidat účastníka mezi hostitele</translation>
    </message>
    <message>
        <source>Move the selected participants to the other delegation</source>
        <translation>Přesunout vybrané účastníky do druhé delegace</translation>
    </message>
    <message>
        <source>&amp;Delete participants</source>
        <translation>O&amp;dstranit účastníky</translation>
    </message>
    <message>
        <source>Take the selected participants off the list</source>
        <translation>Odebrat vybrané účastníky ze seznamu</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>&amp;Kopírovat buňky</translation>
    </message>
    <message>
        <source>Copy the selected cells as a table</source>
        <translation>Zkopírovat vybrané buňky jako tabulku</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Vložit buňky</translation>
    </message>
    <message>
        <source>Paste copied cells, or one value into all selected cells</source>
        <translation>Vložit zkopírované buňky nebo jednu hodnotu do všech vybraných</translation>
    </message>
    <message>
        <source>Copy the first selected row, or the one above, into the selected cells</source>
        <translation>Zopakovat první vybraný řádek, nebo řádek nad ním, ve vybraných buňkách</translation>
    </message>
    <message>
        <source>Change some fields of all selected participants at once</source>
        <translation>Změnit pole všech vybraných účastníků najednou</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Vymazat obsah vybraných buněk</translation>
    </message>
    <message>
        <source>Show only the rows that have the words you type</source>
        <translation>Zobrazit jen řádky se slovy, která napíšete</translation>
    </message>
    <message>
        <source>Filter this c&amp;olumn</source>
        <translation>Filtrovat tento sloupe&amp;c</translation>
    </message>
    <message>
        <source>Show only some values of the current column</source>
        <translation>Zobrazit jen některé hodnoty tohoto sloupce</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>Seř&amp;adit podle sloupce</translation>
    </message>
    <message>
        <source>Sort by the current column: upwards, downwards, as entered</source>
        <translation>Seřadit podle aktuálního sloupce: vzestupně, sestupně, podle zadání</translation>
    </message>
    <message>
        <source>New g&amp;uest</source>
        <translation>Nový &amp;host</translation>
    </message>
    <message>
        <source>Mo&amp;ve to the other side</source>
        <translation>Přes&amp;unout na druhou stranu</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Vyplnit do&amp;lů</translation>
    </message>
    <message>
        <source>Edi&amp;t chosen…</source>
        <translation>Upravit vy&amp;brané…</translation>
    </message>
    <message>
        <source>Cle&amp;ar cells</source>
        <translation>V&amp;ymazat buňky</translation>
    </message>
    <message>
        <source>Filter the ta&amp;ble</source>
        <translation>&amp;Filtrovat tabulku</translation>
    </message>
</context>
<context>
    <name>ParticipantsBar</name>
    <message>
        <source>All</source>
        <translation>Všichni</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Hosté</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hostitelé</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n účastník</numerusform>
            <numerusform>%n účastníci</numerusform>
            <numerusform>%n účastníků</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: {name}</source>
        <translation>Sloupce: {name}</translation>
    </message>
    <message>
        <source>Filter: name, class, passport…</source>
        <translation>Filtr: jméno, třída, pas…</translation>
    </message>
    <message>
        <source>Filter the participants</source>
        <translation>Filtr účastníků</translation>
    </message>
    <message>
        <source>Ctrl+F; Esc clears it</source>
        <translation>Ctrl+F; Esc vymaže</translation>
    </message>
    <message>
        <source>＋ Participant</source>
        <translation>＋ Účastník</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nový účastník</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importovat seznam</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportovat seznam</translation>
    </message>
</context>
<context>
    <name>ParticipantsBlocks</name>
    <message numerus="yes">
        <source>%n value(s) beyond the last column left out</source>
        <translation>
            <numerusform>Za posledním sloupcem zůstala %n hodnota</numerusform>
            <numerusform>Za posledním sloupcem zůstaly %n hodnoty</numerusform>
            <numerusform>Za posledním sloupcem zůstalo %n hodnot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new participant(s) pasted</source>
        <translation>
            <numerusform>Vložen %n nový účastník</numerusform>
            <numerusform>Vloženi %n noví účastníci</numerusform>
            <numerusform>Vloženo %n nových účastníků</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsEdits</name>
    <message numerus="yes">
        <source>%n participant(s) deleted</source>
        <translation>
            <numerusform>Odstraněn %n účastník</numerusform>
            <numerusform>Odstraněni %n účastníci</numerusform>
            <numerusform>Odstraněno %n účastníků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the hosts</source>
        <translation>
            <numerusform>%n účastník přesunut mezi hostitele</numerusform>
            <numerusform>%n účastníci přesunuti mezi hostitele</numerusform>
            <numerusform>%n účastníků přesunuto mezi hostitele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the guests</source>
        <translation>
            <numerusform>%n účastník přesunut mezi hosty</numerusform>
            <numerusform>%n účastníci přesunuti mezi hosty</numerusform>
            <numerusform>%n účastníků přesunuto mezi hosty</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
</context>
<context>
    <name>ParticipantsFilters</name>
    <message>
        <source>{column}: not empty</source>
        <translation>{column}: vyplněno</translation>
    </message>
    <message>
        <source>{column}: empty</source>
        <translation>{column}: prázdné</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n hodnota</numerusform>
            <numerusform>%n hodnoty</numerusform>
            <numerusform>%n hodnot</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {values}</source>
        <translation>{column}: {values}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdné</translation>
    </message>
</context>
<context>
    <name>ParticipantsLayout</name>
    <message>
        <source>Save the columns as a set</source>
        <translation>Uložit sloupce jako sadu</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Přejmenovat sadu</translation>
    </message>
</context>
<context>
    <name>ParticipantsMarks</name>
    <message>
        <source>The stored value cannot be read. Type it again.</source>
        <translation>Uloženou hodnotu nelze přečíst. Napište ji znovu.</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Side</source>
        <translation>Strana</translation>
    </message>
    <message>
        <source>This text is not saved yet.</source>
        <translation>Tento text ještě není uložen.</translation>
    </message>
</context>
<context>
    <name>ParticipantsPages</name>
    <message>
        <source>Add a participant</source>
        <translation>Přidat účastníka</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importovat seznam…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Zrušit filtr</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Zatím žádní účastníci</translation>
    </message>
    <message>
        <source>The guests and hosts of this visit stand here. Take the list the partner sent, or type people in one by one.</source>
        <translation>Zde budou hosté a hostitelé této návštěvy. Vezměte seznam, který poslal partner, nebo zapište lidi po jednom.</translation>
    </message>
    <message>
        <source>No participant fits the filters</source>
        <translation>Filtrům nikdo neodpovídá</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Pro „{text}“ nic nenalezeno</translation>
    </message>
</context>
<context>
    <name>ParticipantsStatus</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n účastník</numerusform>
            <numerusform>%n účastníci</numerusform>
            <numerusform>%n účastníků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>zobrazen %n</numerusform>
            <numerusform>zobrazeni %n</numerusform>
            <numerusform>zobrazeno %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>vybrán %n</numerusform>
            <numerusform>vybráni %n</numerusform>
            <numerusform>vybráno %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not saved</source>
        <translation>
            <numerusform>%n hodnota neuložena</numerusform>
            <numerusform>%n hodnoty neuloženy</numerusform>
            <numerusform>%n hodnot neuloženo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aged %n on the first day</source>
        <translation>
            <numerusform>věk první den: %n rok</numerusform>
            <numerusform>věk první den: %n roky</numerusform>
            <numerusform>věk první den: %n let</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aged {youngest}–%n on the first day</source>
        <translation>
            <numerusform>věk první den: {youngest}–%n rok</numerusform>
            <numerusform>věk první den: {youngest}–%n roky</numerusform>
            <numerusform>věk první den: {youngest}–%n let</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Participants</source>
        <translation>Účastníci</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Zrušit filtr</translation>
    </message>
    <message>
        <source>The new participant is shown although the filter does not match.</source>
        <translation>Nový účastník je zobrazen, i když neodpovídá filtru.</translation>
    </message>
</context>
<context>
    <name>PartnerFormDialog</name>
    <message>
        <source>A form for the partner</source>
        <translation>Formulář pro partnera</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Uložit…</translation>
    </message>
    <message>
        <source>Guests: {organisation}</source>
        <translation>Hosté: {organisation}</translation>
    </message>
    <message>
        <source>Hosts: {organisation}</source>
        <translation>Hostitelé: {organisation}</translation>
    </message>
    <message>
        <source>For the &amp;delegation of</source>
        <translation>Pro &amp;delegaci</translation>
    </message>
    <message>
        <source>&amp;Languages of the form</source>
        <translation>&amp;Jazyky formuláře</translation>
    </message>
    <message>
        <source>&amp;People in it</source>
        <translation>&amp;Lidé v něm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) known so far</source>
        <translation>
            <numerusform>%n dosud známá osoba</numerusform>
            <numerusform>%n dosud známé osoby</numerusform>
            <numerusform>%n dosud známých osob</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody: a blank form</source>
        <translation>Nikdo: prázdný formulář</translation>
    </message>
    <message>
        <source>The partner fills in everything. Import the file when it comes back.</source>
        <translation>Partner vyplní vše. Až se soubor vrátí, importujte jej.</translation>
    </message>
    <message>
        <source>The partner corrects what is wrong, fills in what is missing and adds people. When the file comes back, the import shows exactly the cells they changed.</source>
        <translation>Partner opraví chyby, doplní, co chybí, a přidá lidi. Až se soubor vrátí, import ukáže přesně změněné buňky.</translation>
    </message>
    <message>
        <source>! The file will hold passport data and data about health. Send it safely.</source>
        <translation>! Soubor bude obsahovat pasové údaje a údaje o zdraví. Pošlete jej bezpečně.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otevřít soubor</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Whom is the visit with?</source>
        <translation>S kým bude návštěva?</translation>
    </message>
    <message>
        <source>They come to us</source>
        <translation>Přijedou k nám</translation>
    </message>
    <message>
        <source>We travel to them</source>
        <translation>Jedeme k nim</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Město</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Země</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Směr</translation>
    </message>
    <message>
        <source>&amp;Kind of visit</source>
        <translation>&amp;Druh návštěvy</translation>
    </message>
</context>
<context>
    <name>PartnerYears</name>
    <message>
        <source>People who came</source>
        <translation>Kdo přijel</translation>
    </message>
    <message>
        <source>No visit with this school yet.</source>
        <translation>S touto školou zatím žádná návštěva nebyla.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Návštěvy</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Studenti</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Učitelé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Celkem</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>příjezd</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>výjezd</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n účastník</numerusform>
            <numerusform>%n účastníci</numerusform>
            <numerusform>%n účastníků</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>beze jména</translation>
    </message>
</context>
<context>
    <name>PassportLinesDialog</name>
    <message>
        <source>Passport lines</source>
        <translation>Řádky pasu</translation>
    </message>
    <message>
        <source>The lines at the foot of the passport page with the photograph: two of 44 characters, or three of 30 from a card.</source>
        <translation>Řádky dole na straně pasu s fotografií: dva po 44 znacích, nebo tři po 30 z průkazu.</translation>
    </message>
    <message>
        <source>Machine-readable lines</source>
        <translation>Strojově čitelné řádky</translation>
    </message>
    <message>
        <source>Take the ticked values</source>
        <translation>Převzít zaškrtnuté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>All check digits fit.</source>
        <translation>Všechny kontrolní číslice souhlasí.</translation>
    </message>
    <message>
        <source>as it is already</source>
        <translation>už to tak je</translation>
    </message>
    <message>
        <source>{sign} the check digit does not fit</source>
        <translation>{sign} kontrolní číslice nesouhlasí</translation>
    </message>
    <message>
        <source>now: {value}</source>
        <translation>nyní: {value}</translation>
    </message>
</context>
<context>
    <name>PenaltiesPanel</name>
    <message>
        <source>Penalties of the team in the track</source>
        <translation>Penalizace týmu ve směru</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Podepsal</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nová…</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Show the chosen participant whole, beside the table</source>
        <translation>Ukázat vybraného účastníka celého vedle tabulky</translation>
    </message>
    <message>
        <source>Take the keyboard to the field of the current cell, or to the table</source>
        <translation>Přejít do pole aktuální buňky, nebo zpět do tabulky</translation>
    </message>
    <message>
        <source>Read the machine-readable lines of a passport or identity card</source>
        <translation>Přečíst strojově čitelné řádky pasu nebo průkazu</translation>
    </message>
    <message>
        <source>Write the missing spellings of the selected names by the rules</source>
        <translation>Zapsat chybějící podoby vybraných jmen podle pravidel</translation>
    </message>
    <message>
        <source>Replace letters of another alphabet that only look right</source>
        <translation>Nahradit podobná písmena jiné abecedy</translation>
    </message>
    <message>
        <source>Consents…</source>
        <translation>Souhlasy…</translation>
    </message>
    <message>
        <source>Note an answer to requests for consent, for all selected participants</source>
        <translation>Zapsat odpověď na žádost o souhlas všem vybraným účastníkům</translation>
    </message>
    <message>
        <source>Show &amp;empty fields</source>
        <translation>Zobrazit prázdn&amp;á pole</translation>
    </message>
    <message>
        <source>Show every field of the participant, also those that are empty</source>
        <translation>Zobrazit všechna pole účastníka, i prázdná</translation>
    </message>
    <message>
        <source>Pe&amp;rson panel</source>
        <translation>Panel ú&amp;častníka</translation>
    </message>
    <message>
        <source>To the person panel and bac&amp;k</source>
        <translation>Do panelu účastníka a &amp;zpět</translation>
    </message>
    <message>
        <source>Paste passport lines (MR&amp;Z)…</source>
        <translation>Vložit &amp;řádky pasu…</translation>
    </message>
    <message>
        <source>Fill empt&amp;y spellings</source>
        <translation>Doplnit zápi&amp;sy jmen</translation>
    </message>
    <message>
        <source>&amp;Mend wrong letters</source>
        <translation>Opravit cizí pís&amp;mena</translation>
    </message>
</context>
<context>
    <name>PersonCommands</name>
    <message numerus="yes">
        <source>%n value(s) taken from the passport lines</source>
        <translation>
            <numerusform>Z řádků pasu převzata %n hodnota</numerusform>
            <numerusform>Z řádků pasu převzaty %n hodnoty</numerusform>
            <numerusform>Z řádků pasu převzato %n hodnot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s) filled</source>
        <translation>
            <numerusform>Doplněn %n zápis</numerusform>
            <numerusform>Doplněny %n zápisy</numerusform>
            <numerusform>Doplněno %n zápisů</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was filled: the rules give no more spellings here.</source>
        <translation>Nic se nedoplnilo: další podoby pravidla nedávají.</translation>
    </message>
    <message numerus="yes">
        <source>Letters put right in %n name(s)</source>
        <translation>
            <numerusform>Písmena opravena v %n jménu</numerusform>
            <numerusform>Písmena opravena ve %n jménech</numerusform>
            <numerusform>Písmena opravena v %n jménech</numerusform>
        </translation>
    </message>
    <message>
        <source>No wrong letters were found in the selected names.</source>
        <translation>Ve vybraných jménech nejsou cizí písmena.</translation>
    </message>
    <message numerus="yes">
        <source>Consents of %n participant(s) noted</source>
        <translation>
            <numerusform>Zapsány souhlasy %n účastníka</numerusform>
            <numerusform>Zapsány souhlasy %n účastníků</numerusform>
            <numerusform>Zapsány souhlasy %n účastníků</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was noted: these answers stand there already.</source>
        <translation>Nic nebylo zapsáno: tyto odpovědi už tu jsou.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Fill in what the rules of spelling give</source>
        <translation>Doplnit, co dávají pravidla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Osobní údaje</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Doklady</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Study and work</source>
        <translation>Studium a práce</translation>
    </message>
    <message>
        <source>Health and diet</source>
        <translation>Zdraví a strava</translation>
    </message>
    <message>
        <source>Travel and lodging</source>
        <translation>Cesta a ubytování</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Souhlasy</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>More commands</source>
        <translation>Další příkazy</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Zavřít panel</translation>
    </message>
    <message>
        <source>Close the panel (F4)</source>
        <translation>Zavřít panel (F4)</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>The chosen participant</source>
        <translation>Vybraný účastník</translation>
    </message>
    <message>
        <source>Choose a participant in the table to see them whole.</source>
        <translation>Vyberte účastníka v tabulce a uvidíte o něm vše.</translation>
    </message>
</context>
<context>
    <name>PersonPast</name>
    <message>
        <source>Visits</source>
        <translation>Návštěvy</translation>
    </message>
    <message>
        <source>{one} and {other} are remembered as two people</source>
        <translation>{one} a {other}: zapamatováno, že jde o dva lidi</translation>
    </message>
    <message>
        <source>The two records of {name} are one now</source>
        <translation>Oba záznamy jsou spojeny: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
</context>
<context>
    <name>PersonPhoto</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Vybrat soubor…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>V&amp;ložit</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Uložit jako soubor…</translation>
    </message>
    <message>
        <source>&amp;Remove the photo</source>
        <translation>&amp;Odebrat fotografii</translation>
    </message>
    <message>
        <source>Photo of {person}</source>
        <translation>Fotografie: {person}</translation>
    </message>
    <message>
        <source>No photo of {person} yet</source>
        <translation>Zatím bez fotografie: {person}</translation>
    </message>
    <message>
        <source>Click, drag a file here, or paste with Ctrl+V</source>
        <translation>Klepněte, přetáhněte sem soubor nebo vložte: Ctrl+V</translation>
    </message>
    <message>
        <source>Consent to photographs: {answer}. The photo must not be used.</source>
        <translation>Souhlas s fotografiemi: {answer}. Fotografie se nesmí použít.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Vyberte fotografii</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrázky</translation>
    </message>
    <message>
        <source>Photo of {person} kept</source>
        <translation>Fotografie uložena: {person}</translation>
    </message>
    <message>
        <source>Photo of {person} removed</source>
        <translation>Fotografie odebrána: {person}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>Uložit fotografii</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Uloženo: {file}</translation>
    </message>
</context>
<context>
    <name>PersonRecords</name>
    <message>
        <source>+ Paper…</source>
        <translation>+ Doklad…</translation>
    </message>
    <message>
        <source>Add a passport, visa, policy or other paper</source>
        <translation>Přidat pas, vízum, pojistku nebo jiný doklad</translation>
    </message>
    <message>
        <source>+ Contact…</source>
        <translation>+ Kontakt…</translation>
    </message>
    <message>
        <source>Add a phone, an address, a guardian</source>
        <translation>Přidat telefon, adresu, zástupce</translation>
    </message>
    <message>
        <source>+ Language…</source>
        <translation>+ Jazyk…</translation>
    </message>
    <message>
        <source>Add a language with its level</source>
        <translation>Přidat jazyk a úroveň</translation>
    </message>
    <message>
        <source>+ Answer…</source>
        <translation>+ Odpověď…</translation>
    </message>
    <message>
        <source>Add an answer with its date and sheet</source>
        <translation>Přidat odpověď s datem a číslem listu</translation>
    </message>
    <message>
        <source>Given today ▾</source>
        <translation>Dán dnes ▾</translation>
    </message>
    <message>
        <source>Note a consent as given today</source>
        <translation>Zapsat souhlas daný dnes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Doklad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Souhlas</translation>
    </message>
    <message>
        <source>The paper is deleted</source>
        <translation>Doklad je smazán</translation>
    </message>
    <message>
        <source>The contact is deleted</source>
        <translation>Kontakt je smazán</translation>
    </message>
    <message>
        <source>The language is deleted</source>
        <translation>Jazyk je smazán</translation>
    </message>
    <message>
        <source>The answer is deleted</source>
        <translation>Odpověď je smazána</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Všechny tyto</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) noted as given today</source>
        <translation>
            <numerusform>Zapsán %n souhlas daný dnes</numerusform>
            <numerusform>Zapsány %n souhlasy dané dnes</numerusform>
            <numerusform>Zapsáno %n souhlasů daných dnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zpět</translation>
    </message>
</context>
<context>
    <name>PersonTwins</name>
    <message>
        <source>Same person? {name}</source>
        <translation>Stejná osoba? {name}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porovnat…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Různé osoby</translation>
    </message>
</context>
<context>
    <name>PhotoCropDialog</name>
    <message>
        <source>Part of the picture for the photo</source>
        <translation>Která část bude fotografií</translation>
    </message>
    <message>
        <source>Move the frame to the left or right</source>
        <translation>Posunout rámeček vlevo nebo vpravo</translation>
    </message>
    <message>
        <source>Move the frame up or down</source>
        <translation>Posunout rámeček nahoru nebo dolů</translation>
    </message>
    <message>
        <source>The frame is 35 × 45 mm. Drag it, or use the slider.</source>
        <translation>Rámeček je 35 × 45 mm. Přetáhněte jej nebo použijte jezdec.</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>Použít tuto část</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>Places and vehicles</source>
        <translation>Místa a vozidla</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Místa</translation>
    </message>
    <message>
        <source>&amp;Vehicles</source>
        <translation>&amp;Vozidla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message numerus="yes">
        <source>Deleted; %n item(s) of the programme named it</source>
        <translation>
            <numerusform>Smazáno; odkazoval na to %n bod programu</numerusform>
            <numerusform>Smazáno; odkazovaly na to %n body programu</numerusform>
            <numerusform>Smazáno; odkazovalo na to %n bodů programu</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>&amp;Delete the place</source>
        <translation>&amp;Smazat místo</translation>
    </message>
    <message>
        <source>Minutes from “{place}” to other places</source>
        <translation>Minut z místa „{place}“ na jiná místa</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Název rusky</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Anglicky</translation>
    </message>
    <message>
        <source>In Czech</source>
        <translation>Česky</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Kapacita</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Zavřeno</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Více najednou</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>New place…</source>
        <translation>Nové místo…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>On foot, min</source>
        <translation>Pěšky, min</translation>
    </message>
    <message>
        <source>By car or bus, min</source>
        <translation>Autem, min</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Místa</translation>
    </message>
    <message>
        <source>Minutes to other places</source>
        <translation>Minuty na jiná místa</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Smaller</source>
        <translation>Zmenšit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Zvětšit</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Přizpůsobit šířce</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Šířka</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Celá stránka</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Stránka</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Stránka {page} z {count}</translation>
    </message>
</context>
<context>
    <name>ProgrammeActions</name>
    <message>
        <source>&amp;New item…</source>
        <translation>&amp;Nový bod…</translation>
    </message>
    <message>
        <source>Add an item to the programme in a form</source>
        <translation>Přidat bod programu ve formuláři</translation>
    </message>
    <message>
        <source>New item &amp;here</source>
        <translation>Nový bod &amp;zde</translation>
    </message>
    <message>
        <source>Type the title of a new item at the time cursor</source>
        <translation>Napsat název nového bodu na zvoleném čase</translation>
    </message>
    <message>
        <source>&amp;Edit item…</source>
        <translation>Up&amp;ravit bod…</translation>
    </message>
    <message>
        <source>Open all fields of the item</source>
        <translation>Otevřít všechna pole bodu</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>V&amp;yjmout</translation>
    </message>
    <message>
        <source>Copy the selected items and delete them</source>
        <translation>Zkopírovat vybrané body a smazat je</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>Copy the selected items, for another visit or program too</source>
        <translation>Zkopírovat vybrané body, i pro jinou návštěvu nebo jiný program</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>V&amp;ložit</translation>
    </message>
    <message>
        <source>Paste items at the time cursor, or lines of a programme from Word or Excel</source>
        <translation>Vložit body na zvolený čas nebo řádky programu z Wordu či Excelu</translation>
    </message>
    <message>
        <source>&amp;Duplicate item</source>
        <translation>&amp;Duplikovat bod</translation>
    </message>
    <message>
        <source>Put a copy of the item after it</source>
        <translation>Vložit kopii bodu hned za něj</translation>
    </message>
    <message>
        <source>De&amp;lete items</source>
        <translation>&amp;Smazat body</translation>
    </message>
    <message>
        <source>Delete the selected items</source>
        <translation>Smazat vybrané body</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Dříve</translation>
    </message>
    <message>
        <source>Move the selected items to the grid line before</source>
        <translation>Přesunout vybrané body k předchozí čáře mřížky</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Později</translation>
    </message>
    <message>
        <source>Move the selected items to the next grid line</source>
        <translation>Přesunout vybrané body k další čáře mřížky</translation>
    </message>
    <message>
        <source>&amp;5 minutes earlier</source>
        <translation>O &amp;5 minut dříve</translation>
    </message>
    <message>
        <source>Move the selected items 5 minutes earlier</source>
        <translation>Přesunout vybrané body o 5 minut dříve</translation>
    </message>
    <message>
        <source>5 &amp;minutes later</source>
        <translation>O 5 &amp;minut později</translation>
    </message>
    <message>
        <source>Move the selected items 5 minutes later</source>
        <translation>Přesunout vybrané body o 5 minut později</translation>
    </message>
    <message>
        <source>Move to the day &amp;before</source>
        <translation>O den dří&amp;ve</translation>
    </message>
    <message>
        <source>Move the selected items to the day before, at the same time</source>
        <translation>Přesunout vybrané body na předchozí den ve stejný čas</translation>
    </message>
    <message>
        <source>Move to the day &amp;after</source>
        <translation>O den pozd&amp;ěji</translation>
    </message>
    <message>
        <source>Move the selected items to the day after, at the same time</source>
        <translation>Přesunout vybrané body na následující den ve stejný čas</translation>
    </message>
    <message>
        <source>Let the item end at the next grid line</source>
        <translation>Bod skončí na další čáře mřížky</translation>
    </message>
    <message>
        <source>Make &amp;shorter</source>
        <translation>Z&amp;krátit o 15 minut</translation>
    </message>
    <message>
        <source>Let the item end at the grid line before</source>
        <translation>Bod skončí na předchozí čáře mřížky</translation>
    </message>
    <message>
        <source>Start ea&amp;rlier</source>
        <translation>Za&amp;čít dříve</translation>
    </message>
    <message>
        <source>Let the item begin earlier and end as before</source>
        <translation>Bod začne dříve a skončí jako dosud</translation>
    </message>
    <message>
        <source>Start la&amp;ter</source>
        <translation>Začí&amp;t později</translation>
    </message>
    <message>
        <source>Let the item begin later and end as before</source>
        <translation>Bod začne později a skončí jako dosud</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>&amp;Další bod</translation>
    </message>
    <message>
        <source>Go to the next item; Tab does so too</source>
        <translation>Přejít k dalšímu bodu; totéž dělá Tab</translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation>&amp;Předchozí bod</translation>
    </message>
    <message>
        <source>Go to the item before; Shift+Tab does so too</source>
        <translation>Přejít k předchozímu bodu; totéž dělá Shift+Tab</translation>
    </message>
    <message>
        <source>Select the next item &amp;too</source>
        <translation>Vybrat i dalš&amp;í bod</translation>
    </message>
    <message>
        <source>Add the next item to the selected ones</source>
        <translation>Přidat další bod k vybraným</translation>
    </message>
    <message>
        <source>Select the item &amp;before too</source>
        <translation>Vybrat i předc&amp;hozí bod</translation>
    </message>
    <message>
        <source>Add the item before to the selected ones</source>
        <translation>Přidat předchozí bod k vybraným</translation>
    </message>
    <message>
        <source>&amp;Select the whole day</source>
        <translation>&amp;Vybrat celý den</translation>
    </message>
    <message>
        <source>Select all items of the current day; again, of all days</source>
        <translation>Vybrat všechny body dne; podruhé všech dnů</translation>
    </message>
    <message>
        <source>Item out of sight &amp;above</source>
        <translation>Skrytý bod &amp;nad obrazem</translation>
    </message>
    <message>
        <source>Scroll up to the nearest item that is out of sight</source>
        <translation>Posunout nahoru k nejbližšímu bodu mimo obraz</translation>
    </message>
    <message>
        <source>Item &amp;out of sight below</source>
        <translation>Skrytý bod p&amp;od obrazem</translation>
    </message>
    <message>
        <source>Scroll down to the nearest item that is out of sight</source>
        <translation>Posunout dolů k nejbližšímu bodu mimo obraz</translation>
    </message>
    <message>
        <source>Make lon&amp;ger</source>
        <translation>Prod&amp;loužit</translation>
    </message>
    <message>
        <source>Day as ta&amp;ble</source>
        <translation>Den jako ta&amp;bulka</translation>
    </message>
    <message>
        <source>Show one day as a table for quick typing</source>
        <translation>Zobrazit jeden den jako tabulku pro rychlé psaní</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Zvě&amp;tšit</translation>
    </message>
    <message>
        <source>Make the hours higher</source>
        <translation>Zvětšit výšku hodin</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Z&amp;menšit</translation>
    </message>
    <message>
        <source>Make the hours lower</source>
        <translation>Zmenšit výšku hodin</translation>
    </message>
    <message>
        <source>&amp;Fit the day</source>
        <translation>Celý den na &amp;obrazovku</translation>
    </message>
    <message>
        <source>Show the day from 8 to 20</source>
        <translation>Zobrazit den od 8 do 20 hodin</translation>
    </message>
</context>
<context>
    <name>ProgrammeBar</name>
    <message>
        <source>Week</source>
        <translation>Týden</translation>
    </message>
    <message>
        <source>Day as table</source>
        <translation>Den jako tabulka</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>＋ Item</source>
        <translation>＋ Bod</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nový bod</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zmenšit</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zvětšit</translation>
    </message>
    <message numerus="yes">
        <source>Grid: %n min</source>
        <translation>
            <numerusform>Krok: %n min</numerusform>
            <numerusform>Krok: %n min</numerusform>
            <numerusform>Krok: %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Time grid</source>
        <translation>Časová mřížka</translation>
    </message>
    <message>
        <source>Items cling to these lines; with Alt held to 5 minutes</source>
        <translation>K těmto čárám se body přichytávají; s klávesou Alt po 5 minutách</translation>
    </message>
    <message>
        <source>Import programme…</source>
        <translation>Importovat program…</translation>
    </message>
    <message>
        <source>Print programme</source>
        <translation>Tisknout program</translation>
    </message>
</context>
<context>
    <name>ProgrammeDayMenus</name>
    <message>
        <source>&amp;Copy the day to</source>
        <translation>&amp;Kopírovat den do</translation>
    </message>
    <message>
        <source>&amp;Whole days and templates</source>
        <translation>Dny a šabl&amp;ony</translation>
    </message>
    <message>
        <source>M&amp;ore with items</source>
        <translation>Dalš&amp;í s body</translation>
    </message>
    <message>
        <source>&amp;Shift the rest of the day</source>
        <translation>&amp;Posunout zbytek dne</translation>
    </message>
    <message>
        <source>E&amp;xchange the day with</source>
        <translation>&amp;Vyměnit den s</translation>
    </message>
    <message>
        <source>Put &amp;together with a gap of</source>
        <translation>&amp;Zhustit s mezerou</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min later</source>
        <translation>
            <numerusform>o %n min později</numerusform>
            <numerusform>o %n min později</numerusform>
            <numerusform>o %n min později</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier</source>
        <translation>
            <numerusform>o %n min dříve</numerusform>
            <numerusform>o %n min dříve</numerusform>
            <numerusform>o %n min dříve</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What if it is late…</source>
        <translation>&amp;Co když se zpozdí…</translation>
    </message>
    <message>
        <source>&amp;Change on all days…</source>
        <translation>&amp;Změnit ve všech dnech…</translation>
    </message>
    <message>
        <source>&amp;Exchange the two items</source>
        <translation>&amp;Vyměnit oba body</translation>
    </message>
    <message>
        <source>&amp;Keep as a typical block</source>
        <translation>&amp;Uložit jako typický blok</translation>
    </message>
    <message>
        <source>K&amp;eep this day as a template…</source>
        <translation>&amp;Uložit tento den jako šablonu…</translation>
    </message>
    <message>
        <source>Keep the pro&amp;gramme as a template…</source>
        <translation>Uložit &amp;program jako šablonu…</translation>
    </message>
    <message>
        <source>Fill the programme from a te&amp;mplate…</source>
        <translation>Naplnit program podle ša&amp;blony…</translation>
    </message>
    <message>
        <source>T&amp;ypical blocks</source>
        <translation>Typi&amp;cké bloky</translation>
    </message>
    <message>
        <source>&amp;Fill this day from a template…</source>
        <translation>&amp;Naplnit tento den podle šablony…</translation>
    </message>
</context>
<context>
    <name>ProgrammeDays</name>
    <message>
        <source>Kept among the typical blocks</source>
        <translation>Přidáno k typickým blokům</translation>
    </message>
    <message>
        <source>Keep the day as a template</source>
        <translation>Den jako šablona</translation>
    </message>
    <message>
        <source>Keep the programme</source>
        <translation>Program jako šablona</translation>
    </message>
    <message>
        <source>The template is kept</source>
        <translation>Šablona je uložena</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
</context>
<context>
    <name>ProgrammeEdits</name>
    <message numerus="yes">
        <source>%n item(s) deleted</source>
        <translation>
            <numerusform>Smazán %n bod</numerusform>
            <numerusform>Smazány %n body</numerusform>
            <numerusform>Smazáno %n bodů</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
</context>
<context>
    <name>ProgrammeMenus</name>
    <message>
        <source>&amp;Move to…</source>
        <translation>Přes&amp;unout na jiný den…</translation>
    </message>
    <message>
        <source>&amp;Kind of the day</source>
        <translation>Dru&amp;h dne</translation>
    </message>
    <message>
        <source>&amp;Time grid</source>
        <translation>&amp;Časová mřížka</translation>
    </message>
    <message>
        <source>&amp;Shift and stretch</source>
        <translation>Posunout &amp;a natáhnout</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>Pře&amp;jít</translation>
    </message>
    <message>
        <source>Scale and &amp;grid</source>
        <translation>&amp;Měřítko a mřížka</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePapers</name>
    <message>
        <source>Vers&amp;ions</source>
        <translation>Zve&amp;řejněné verze</translation>
    </message>
    <message>
        <source>Version {number} is published</source>
        <translation>Verze {number} je zveřejněna</translation>
    </message>
    <message>
        <source>The programme is as it was in version {number}</source>
        <translation>Program je zase jako ve verzi {number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
</context>
<context>
    <name>ProgrammeProposalModel</name>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pro koho</translation>
    </message>
    <message>
        <source>Without a day (kept aside)</source>
        <translation>Bez dne (stranou)</translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message>
        <source>Add first item</source>
        <translation>Přidat první bod</translation>
    </message>
    <message>
        <source>Import programme…</source>
        <translation>Importovat program…</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Zatím žádný program</translation>
    </message>
    <message>
        <source>What happens on each day stands here: times, places, for whom. Take the programme from a file, or begin with the first item.</source>
        <translation>Zde bude vše po dnech: časy, místa, pro koho. Vezměte program ze souboru, nebo začněte prvním bodem.</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Bez dne</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n bod</numerusform>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>vybrán %n</numerusform>
            <numerusform>vybráni %n</numerusform>
            <numerusform>vybráno %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeTree</name>
    <message>
        <source>Programme in the file</source>
        <translation>Program v souboru</translation>
    </message>
</context>
<context>
    <name>ProposalDelegate</name>
    <message>
        <source>Who this row is about</source>
        <translation>O kom je tento řádek</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>What happens</source>
        <translation>Co se stane</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Opakuje se</translation>
    </message>
    <message>
        <source>Which person?</source>
        <translation>Kdo to je?</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Účastní se znovu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněný</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Již v seznamu</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Chyba</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Vynechaný</translation>
    </message>
</context>
<context>
    <name>ProposalPeople</name>
    <message>
        <source>A new person</source>
        <translation>Nová osoba</translation>
    </message>
    <message>
        <source>{person} – came before</source>
        <translation>{person} – z dřívějších návštěv</translation>
    </message>
    <message>
        <source>{person} – in the list</source>
        <translation>{person} – již v seznamu</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish version {number}</source>
        <translation>Zveřejnit verzi {number}</translation>
    </message>
    <message>
        <source>&amp;Note (for you, it is not printed)</source>
        <translation>P&amp;oznámka (jen pro vás, netiskne se)</translation>
    </message>
    <message numerus="yes">
        <source>The first version: %n item(s)</source>
        <translation>
            <numerusform>První verze: %n položka</numerusform>
            <numerusform>První verze: %n položky</numerusform>
            <numerusform>První verze: %n položek</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed for the guests since version {number}</source>
        <translation>Od verze {number} se pro hosty nic nezměnilo</translation>
    </message>
    <message>
        <source>Since version {number}: {counts}</source>
        <translation>Od verze {number}: {counts}</translation>
    </message>
    <message>
        <source>Nothing to mend in the programme</source>
        <translation>V programu není co opravit</translation>
    </message>
    <message numerus="yes">
        <source>To mend in the programme: %n</source>
        <translation>
            <numerusform>Opravit v programu: %n</numerusform>
            <numerusform>Opravit v programu: %n</numerusform>
            <numerusform>Opravit v programu: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Zveřejnit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>QtPrompts</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>ReadMarksDialog</name>
    <message>
        <source>Read mark sheets: {name}</source>
        <translation>Načtení hodnoticích archů: {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Čtení…</translation>
    </message>
    <message>
        <source>Cells that cannot be taken</source>
        <translation>Buňky, které nelze převzít</translation>
    </message>
    <message>
        <source>&amp;Name of who corrects</source>
        <translation>&amp;Jméno toho, kdo opravuje</translation>
    </message>
    <message>
        <source>&amp;Reason of the corrections</source>
        <translation>&amp;Důvod oprav</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Převzít</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) read</source>
        <translation>
            <numerusform>Načtena %n známka</numerusform>
            <numerusform>Načteny %n známky</numerusform>
            <numerusform>Načteno %n známek</numerusform>
        </translation>
    </message>
    <message>
        <source>{given} · {corrected} · {same} · {problems}</source>
        <translation>{given} · {corrected} · {same} · {problems}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nová</numerusform>
            <numerusform>%n nové</numerusform>
            <numerusform>%n nových</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n opravená</numerusform>
            <numerusform>%n opravené</numerusform>
            <numerusform>%n opravených</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as here</source>
        <translation>
            <numerusform>%n stejná</numerusform>
            <numerusform>%n stejné</numerusform>
            <numerusform>%n stejných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out</source>
        <translation>
            <numerusform>%n buňka vynechána</numerusform>
            <numerusform>%n buňky vynechány</numerusform>
            <numerusform>%n buněk vynecháno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadSchemeDialog</name>
    <message>
        <source>Read a marking scheme: {name}</source>
        <translation>Načtení schématu hodnocení: {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Čtení…</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Co je v souboru</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Převzít</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Marking scheme read</source>
        <translation>Schéma hodnocení načteno</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n cell(s) in the file, then read it again.</source>
        <translation>
            <numerusform>Opravte v souboru %n buňku a načtěte jej znovu.</numerusform>
            <numerusform>Opravte v souboru %n buňky a načtěte jej znovu.</numerusform>
            <numerusform>Opravte v souboru %n buněk a načtěte jej znovu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schemes of these tracks are replaced:</source>
        <translation>Nahradí se schémata těchto směrů:</translation>
    </message>
    <message>
        <source>{track}: {criteria}, {aspects}, {marks} of 100 marks</source>
        <translation>{track}: {criteria}, {aspects}, {marks} ze 100 bodů</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kritérium</numerusform>
            <numerusform>%n kritéria</numerusform>
            <numerusform>%n kritérií</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aspect(s)</source>
        <translation>
            <numerusform>%n aspekt</numerusform>
            <numerusform>%n aspekty</numerusform>
            <numerusform>%n aspektů</numerusform>
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
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
</context>
<context>
    <name>RecordLines</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Upravit…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Výš</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Níž</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Smazat</translation>
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
        <translation>&amp;Ukázat na této obrazovce</translation>
    </message>
    <message>
        <source>&amp;Release results…</source>
        <translation>&amp;Zveřejnit výsledky…</translation>
    </message>
    <message>
        <source>Make &amp;secret again</source>
        <translation>Znovu ut&amp;ajit</translation>
    </message>
    <message>
        <source>&amp;Board on the second screen</source>
        <translation>&amp;Tabule na druhé obrazovce</translation>
    </message>
    <message>
        <source>E&amp;qual points…</source>
        <translation>Při s&amp;hodě bodů…</translation>
    </message>
    <message>
        <source>Trac&amp;k</source>
        <translation>&amp;Směr</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Směr</translation>
    </message>
    <message>
        <source>&amp;Medals</source>
        <translation>&amp;Medaile</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>Results are secret until they are released</source>
        <translation>Výsledky jsou tajné až do zveřejnění</translation>
    </message>
    <message>
        <source>Show them on this screen to prepare diplomas when nobody looks on.</source>
        <translation>Ukažte je na této obrazovce, abyste připravili diplomy, když se nikdo nedívá.</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Všechny směry</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tým</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalizace</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Celkem</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procenta</translation>
    </message>
    <message>
        <source>Medal</source>
        <translation>Medaile</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Rozhodlo pravidlo</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>chybí %n známka</numerusform>
            <numerusform>chybí %n známky</numerusform>
            <numerusform>chybí %n známek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preliminary: marks are missing for %n team(s)</source>
        <translation>
            <numerusform>Předběžně: známky chybějí %n týmu</numerusform>
            <numerusform>Předběžně: známky chybějí %n týmům</numerusform>
            <numerusform>Předběžně: známky chybějí %n týmům</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not signed</source>
        <translation>
            <numerusform>nepodepsán %n arch</numerusform>
            <numerusform>nepodepsány %n archy</numerusform>
            <numerusform>nepodepsáno %n archů</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams worked in different tracks: places go by track</source>
        <translation>Týmy pracovaly v různých směrech: pořadí je podle směrů</translation>
    </message>
    <message>
        <source>All marks are given, all sheets are signed</source>
        <translation>Všechny známky jsou zapsány, všechny archy podepsány</translation>
    </message>
    <message>
        <source>Results are released</source>
        <translation>Výsledky jsou zveřejněny</translation>
    </message>
    <message>
        <source>Results are secret</source>
        <translation>Výsledky jsou tajné</translation>
    </message>
    <message>
        <source>Results: {track}</source>
        <translation>Výsledky: {track}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Výsledky</translation>
    </message>
    <message>
        <source>Release results</source>
        <translation>Zveřejnění výsledků</translation>
    </message>
    <message>
        <source>Places and marks are no longer secret after that. {note}</source>
        <translation>Potom už pořadí a body nejsou tajné. {note}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zveřejnit</translation>
    </message>
    <message>
        <source>Results are secret again</source>
        <translation>Výsledky jsou znovu tajné</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Beds</source>
        <translation>Lůžek</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), beds unknown</source>
        <translation>
            <numerusform>%n osoba, lůžek není známo</numerusform>
            <numerusform>%n osoby, lůžek není známo</numerusform>
            <numerusform>%n osob, lůžek není známo</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} people in {beds} beds</source>
        <translation>lidí {people}, lůžek {beds}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plno</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) free</source>
        <translation>
            <numerusform>%n lůžko volné</numerusform>
            <numerusform>%n lůžka volná</numerusform>
            <numerusform>%n lůžek volných</numerusform>
        </translation>
    </message>
    <message>
        <source>Room {name}</source>
        <translation>Pokoj {name}</translation>
    </message>
    <message>
        <source>People of room {name}</source>
        <translation>Lidé v pokoji {name}</translation>
    </message>
    <message>
        <source>Name of room {name}</source>
        <translation>Název pokoje {name}</translation>
    </message>
    <message>
        <source>Beds of room {name}</source>
        <translation>Lůžka v pokoji {name}</translation>
    </message>
    <message>
        <source>Delete room {name}</source>
        <translation>Smazat pokoj {name}</translation>
    </message>
</context>
<context>
    <name>RoomsBoard</name>
    <message>
        <source>People without a room</source>
        <translation>Lidé bez pokoje</translation>
    </message>
    <message>
        <source>Everybody has a room.</source>
        <translation>Všichni mají pokoj.</translation>
    </message>
    <message>
        <source>No rooms yet. Add the first one.</source>
        <translation>Zatím žádné pokoje. Přidejte první.</translation>
    </message>
    <message>
        <source>Without a room: {count}</source>
        <translation>Bez pokoje: {count}</translation>
    </message>
    <message>
        <source>&amp;Move to room</source>
        <translation>&amp;Do pokoje</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Nový pokoj</translation>
    </message>
    <message>
        <source>&amp;Out of the room</source>
        <translation>&amp;Z pokoje</translation>
    </message>
</context>
<context>
    <name>RoomsDialog</name>
    <message>
        <source>Rooms: {organisation}</source>
        <translation>Pokoje: {organisation}</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Nový pokoj</translation>
    </message>
    <message>
        <source>&amp;Fill rooms</source>
        <translation>&amp;Ubytovat</translation>
    </message>
    <message>
        <source>Gives a room to those without one: women and men apart, students and adults apart, wishes together. Whoever has a room keeps it.</source>
        <translation>Dá pokoj těm, kdo ho nemají: ženy a muži zvlášť, studenti a dospělí zvlášť, podle přání. Kdo pokoj má, zůstává.</translation>
    </message>
    <message>
        <source>Room {name} was deleted.</source>
        <translation>Pokoj {name} byl smazán.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are without a room now.</source>
        <translation>
            <numerusform>%n osoba je teď bez pokoje.</numerusform>
            <numerusform>%n osoby jsou teď bez pokoje.</numerusform>
            <numerusform>%n osob je teď bez pokoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {result}</source>
        <translation>{done} {result}</translation>
    </message>
    <message numerus="yes">
        <source>No bed fits %n person(s): add a room, beds, or their sex.</source>
        <translation>
            <numerusform>Pro %n osobu není lůžko: přidejte pokoj, lůžka nebo pohlaví.</numerusform>
            <numerusform>Pro %n osoby není lůžko: přidejte pokoj, lůžka nebo pohlaví.</numerusform>
            <numerusform>Pro %n osob není lůžko: přidejte pokoj, lůžka nebo pohlaví.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a room already.</source>
        <translation>Všichni už pokoj mají.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a room now.</source>
        <translation>
            <numerusform>%n osoba má teď pokoj.</numerusform>
            <numerusform>%n osoby mají teď pokoj.</numerusform>
            <numerusform>%n osob má teď pokoj.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zpět</translation>
    </message>
</context>
<context>
    <name>RoomsSummary</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n pokoj</numerusform>
            <numerusform>%n pokoje</numerusform>
            <numerusform>%n pokojů</numerusform>
        </translation>
    </message>
    <message>
        <source>{taken} of {beds} beds taken</source>
        <translation>obsazeno {taken} z {beds} lůžek</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a room</source>
        <translation>
            <numerusform>%n osoba bez pokoje</numerusform>
            <numerusform>%n osoby bez pokoje</numerusform>
            <numerusform>%n osob bez pokoje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationTable</name>
    <message>
        <source>Who works where</source>
        <translation>Kdo kde pracuje</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Den {day}</translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>Country of stay</source>
        <translation>Země pobytu</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Státní občanství</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Ověřeno</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Checked &amp;today</source>
        <translation>Ověřeno &amp;dnes</translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation>&amp;Původní</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>Přid&amp;at pravidlo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravidla</translation>
    </message>
    <message>
        <source>Country of stay</source>
        <translation>Země pobytu</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Státní občanství</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
</context>
<context>
    <name>SamePersonDialog</name>
    <message>
        <source>The same person?</source>
        <translation>Je to stejná osoba?</translation>
    </message>
    <message>
        <source>Merge into one person</source>
        <translation>Spojit v jednu osobu</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Různé osoby</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>The two records differ in nothing.</source>
        <translation>Záznamy se v ničem neliší.</translation>
    </message>
    <message>
        <source>Both stand in the same delegation: after the merge the second row is gone.</source>
        <translation>Oba jsou ve stejné delegaci: po spojení druhý řádek zmizí.</translation>
    </message>
    <message>
        <source>Visits, papers, contacts and languages of both are kept. The merge can be undone.</source>
        <translation>Návštěvy, doklady, kontakty a jazyky obou zůstanou. Spojení lze vrátit zpět.</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Badge &amp;code</source>
        <translation>&amp;Kód visačky</translation>
    </message>
    <message>
        <source>Code of a badge, scanned or typed</source>
        <translation>Kód visačky: skenerem nebo ručně</translation>
    </message>
    <message>
        <source>Scan or type, then Enter</source>
        <translation>Skener nebo ručně, pak Enter</translation>
    </message>
</context>
<context>
    <name>SchemeFiles</name>
    <message>
        <source>&amp;Copy from another visit…</source>
        <translation>&amp;Převzít z jiné návštěvy…</translation>
    </message>
    <message>
        <source>&amp;Read from Excel…</source>
        <translation>&amp;Načíst z Excelu…</translation>
    </message>
    <message>
        <source>&amp;Save as Excel…</source>
        <translation>&amp;Uložit do Excelu…</translation>
    </message>
    <message>
        <source>Save a &amp;blank form…</source>
        <translation>Uložit prázdný &amp;formulář…</translation>
    </message>
    <message>
        <source>Scheme copied</source>
        <translation>Schéma hodnocení převzato</translation>
    </message>
    <message>
        <source>Read a marking scheme</source>
        <translation>Načtení schématu hodnocení</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the marking scheme</source>
        <translation>Uložení schématu hodnocení</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otevřít soubor</translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Směr</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Směr</translation>
    </message>
    <message>
        <source>Copy and files</source>
        <translation>Převzetí a soubory</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Criterion in Russian</source>
        <translation>Kritérium rusky</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Anglicky</translation>
    </message>
    <message>
        <source>In Czech</source>
        <translation>Česky</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nové…</translation>
    </message>
    <message>
        <source>New aspect…</source>
        <translation>Nový aspekt…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Za koho</translation>
    </message>
    <message>
        <source>Only track</source>
        <translation>Jen směr</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funkce</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Chief expert</source>
        <translation>Hlavní porotce</translation>
    </message>
    <message>
        <source>New judge…</source>
        <translation>Nový porotce…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nahoru</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dolů</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rusky</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglicky</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>česky</translation>
    </message>
    <message>
        <source>Aspect in Russian</source>
        <translation>Aspekt rusky</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Způsob</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Rule: {language}</source>
        <translation>Pravidlo {language}</translation>
    </message>
    <message>
        <source>Score {score}: {language}</source>
        <translation>Stupeň {score} {language}</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kritéria</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Porota</translation>
    </message>
    <message>
        <source>Aspects: {criterion}</source>
        <translation>Aspekty: {criterion}</translation>
    </message>
    <message>
        <source>{marks} of 100 marks</source>
        <translation>{marks} ze 100 bodů</translation>
    </message>
    <message>
        <source>as many of either side, and one neutral</source>
        <translation>stejně z obou stran a jeden neutrální</translation>
    </message>
    <message>
        <source>✓ symmetric</source>
        <translation>✓ vyvážená</translation>
    </message>
    <message>
        <source>! not symmetric: as many of either side, and an odd number of neutral</source>
        <translation>! nevyvážená: stejně z obou stran a lichý počet neutrálních</translation>
    </message>
    <message numerus="yes">
        <source>Criterion deleted, with %n aspect(s)</source>
        <translation>
            <numerusform>Kritérium smazáno, s ním %n aspekt</numerusform>
            <numerusform>Kritérium smazáno, s ním %n aspekty</numerusform>
            <numerusform>Kritérium smazáno, s ním %n aspektů</numerusform>
        </translation>
    </message>
    <message>
        <source>Aspect deleted</source>
        <translation>Aspekt smazán</translation>
    </message>
    <message>
        <source>Judge deleted</source>
        <translation>Porotce smazán</translation>
    </message>
</context>
<context>
    <name>Sensitive</name>
    <message>
        <source>! The file will hold passport data and data about health.</source>
        <translation>! Soubor bude obsahovat údaje z pasu a o zdraví.</translation>
    </message>
    <message>
        <source>! The file will hold passport data.</source>
        <translation>! Soubor bude obsahovat údaje z pasu.</translation>
    </message>
    <message>
        <source>! The file will hold data about health.</source>
        <translation>! Soubor bude obsahovat údaje o zdraví.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Příkaz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klávesy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {time}</source>
        <translation>Uloženo v {time}</translation>
    </message>
    <message>
        <source>no backup copy yet</source>
        <translation>zatím bez zálohy</translation>
    </message>
    <message>
        <source>copied today {time}</source>
        <translation>záloha dnes v {time}</translation>
    </message>
    <message>
        <source>copied {date}</source>
        <translation>záloha {date}</translation>
    </message>
</context>
<context>
    <name>StoreFaultPage</name>
    <message>
        <source>The visits could not be opened</source>
        <translation>Návštěvy se nepodařilo otevřít</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Restore the copy of {when}</source>
        <translation>Obnovit zálohu z {when}</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Name of the team</source>
        <translation>Název týmu</translation>
    </message>
    <message>
        <source>Track of the team {team}</source>
        <translation>Směr týmu {team}</translation>
    </message>
    <message>
        <source>Delete the team {team}</source>
        <translation>Smazat tým {team}</translation>
    </message>
    <message>
        <source>Delete the team</source>
        <translation>Smazat tým</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Všechny směry</translation>
    </message>
</context>
<context>
    <name>TeamCommands</name>
    <message numerus="yes">
        <source>Team deleted; %n student(s) are in no team now</source>
        <translation>
            <numerusform>Tým smazán; %n student je teď bez týmu</numerusform>
            <numerusform>Tým smazán; %n studenti jsou teď bez týmu</numerusform>
            <numerusform>Tým smazán; %n studentů je teď bez týmu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) formed</source>
        <translation>
            <numerusform>Sestaven %n tým</numerusform>
            <numerusform>Sestaveny %n týmy</numerusform>
            <numerusform>Sestaveno %n týmů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s) drawn</source>
        <translation>
            <numerusform>Vylosováno %n pracoviště</numerusform>
            <numerusform>Vylosována %n pracoviště</numerusform>
            <numerusform>Vylosováno %n pracovišť</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}; no workplace was left for {count}</source>
        <translation>{said}; místo nezbylo pro: {count}</translation>
    </message>
    <message>
        <source>The same seed gives the same draw: nothing has changed</source>
        <translation>Stejné číslo dá stejná místa: nic se nezměnilo</translation>
    </message>
</context>
<context>
    <name>TeamMoves</name>
    <message>
        <source>Move to the next team</source>
        <translation>Do dalšího týmu</translation>
    </message>
    <message>
        <source>Move to the previous team</source>
        <translation>Do předchozího týmu</translation>
    </message>
    <message>
        <source>Pin to the team, or let go</source>
        <translation>Připnout v týmu, nebo uvolnit</translation>
    </message>
    <message>
        <source>Take out of the team</source>
        <translation>Vyřadit z týmu</translation>
    </message>
    <message>
        <source>Move to a team…</source>
        <translation>Přesunout do týmu…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Přesunout do</translation>
    </message>
    <message>
        <source>&amp;Let go from the team</source>
        <translation>&amp;Uvolnit</translation>
    </message>
    <message>
        <source>&amp;Pin to the team</source>
        <translation>Při&amp;pnout v týmu</translation>
    </message>
    <message>
        <source>&amp;Take out of the team</source>
        <translation>&amp;Vyřadit z týmu</translation>
    </message>
    <message>
        <source>&amp;Change places with</source>
        <translation>Vyměnit si &amp;místo s</translation>
    </message>
</context>
<context>
    <name>TeamProposalDialog</name>
    <message>
        <source>Proposed teams</source>
        <translation>Navržené týmy</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tým</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Směr</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angličtina</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Dosud</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>zůstává</translation>
    </message>
    <message>
        <source>in no team</source>
        <translation>bez týmu</translation>
    </message>
    <message>
        <source>Unevenness: {before} now, {after} after</source>
        <translation>Nevyváženost: nyní {before}, potom {after}</translation>
    </message>
    <message>
        <source>Unevenness: {after}</source>
        <translation>Nevyváženost: {after}</translation>
    </message>
    <message>
        <source>No division into teams of this size is more even.</source>
        <translation>Rovnoměrnější rozdělení do takových týmů neexistuje.</translation>
    </message>
    <message>
        <source>Seed: {seed}</source>
        <translation>Číslo losu: {seed}</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Použít</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Nechat, jak to je</translation>
    </message>
</context>
<context>
    <name>TeamWishesDialog</name>
    <message>
        <source>Wishes for teams</source>
        <translation>Přání k týmům</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Spolu</translation>
    </message>
    <message>
        <source>Not together</source>
        <translation>Ne spolu</translation>
    </message>
    <message>
        <source>Wish deleted</source>
        <translation>Přání smazáno</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Přání</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>and</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Přid&amp;at</translation>
    </message>
    <message>
        <source>&amp;Delete the wish</source>
        <translation>Smazat přá&amp;ní</translation>
    </message>
    <message>
        <source>First student</source>
        <translation>První student</translation>
    </message>
    <message>
        <source>Second student</source>
        <translation>Druhý student</translation>
    </message>
    <message>
        <source>Add the wish</source>
        <translation>Přidat přání</translation>
    </message>
    <message>
        <source>Delete the wish</source>
        <translation>Smazat přání</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>TeamsBar</name>
    <message>
        <source>Unevenness: {cost}</source>
        <translation>Nevyváženost: {cost}</translation>
    </message>
    <message>
        <source>Unevenness: {cost} → {other}</source>
        <translation>Nevyváženost: {cost} → {other}</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Číslo l&amp;osu</translation>
    </message>
    <message>
        <source>Pairs: one of each side</source>
        <translation>Dvojice: jeden z každé strany</translation>
    </message>
    <message>
        <source>Two large teams</source>
        <translation>Dva velké týmy</translation>
    </message>
    <message>
        <source>Tracks in turn, a team a track</source>
        <translation>Směry se střídají</translation>
    </message>
    <message>
        <source>The same seed gives the same teams and the same draw</source>
        <translation>Stejné číslo dá stejné týmy i stejná místa</translation>
    </message>
    <message>
        <source>&amp;Form teams…</source>
        <translation>&amp;Sestavit týmy…</translation>
    </message>
    <message>
        <source>&amp;Add a team</source>
        <translation>Přid&amp;at tým</translation>
    </message>
    <message>
        <source>W&amp;ishes…</source>
        <translation>Př&amp;ání…</translation>
    </message>
    <message>
        <source>Draw workp&amp;laces</source>
        <translation>&amp;Losovat pracoviště</translation>
    </message>
    <message>
        <source>a workplace for each mem&amp;ber</source>
        <translation>místo pro &amp;každého</translation>
    </message>
    <message>
        <source>Sides, shared language, English, skills and wishes together; 0 is best</source>
        <translation>Strany, společný jazyk, angličtina, dovednosti a přání dohromady; 0 je nejlepší</translation>
    </message>
</context>
<context>
    <name>TeamsPage</name>
    <message>
        <source>No students yet</source>
        <translation>Zatím žádní studenti</translation>
    </message>
    <message>
        <source>Teams are formed of the participants whose role is “student”. Type or import them on the tab “Participants”, guests and hosts.</source>
        <translation>Týmy se skládají z účastníků s rolí „student“. Napište je nebo naimportujte na kartě „Účastníci“, hosty i hostitele.</translation>
    </message>
    <message>
        <source>No teams yet. “Form teams” proposes them, or add one and drag people into it.</source>
        <translation>Zatím žádné týmy. „Sestavit týmy“ je navrhne; nebo tým přidejte a lidi do něj přetáhněte.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>připnutý</translation>
    </message>
    <message>
        <source>{students} · {teams} · in no team: {loose}</source>
        <translation>{students} · {teams} · bez týmu: {loose}</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n studenti</numerusform>
            <numerusform>%n studentů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n tým</numerusform>
            <numerusform>%n týmy</numerusform>
            <numerusform>%n týmů</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Název &amp;rusky</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Název &amp;anglicky</translation>
    </message>
    <message>
        <source>Name in &amp;Czech</source>
        <translation>Název č&amp;esky</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n bod</numerusform>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodů</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {count}</source>
        <translation>{name} · {count}</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Přejmenovat šablonu</translation>
    </message>
    <message>
        <source>The template is deleted</source>
        <translation>Šablona je smazána</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Templates of days</source>
        <translation>Šablony dnů</translation>
    </message>
    <message>
        <source>Templates of programmes</source>
        <translation>Šablony programů</translation>
    </message>
    <message>
        <source>&amp;Use for {where}</source>
        <translation>&amp;Použít: {where}</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Pře&amp;jmenovat…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Smazat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>No template yet. The Programme menu keeps a day or the whole visit as one.</source>
        <translation>Zatím tu není žádná šablona. Den nebo celou návštěvu uložíte jako šablonu v nabídce Program.</translation>
    </message>
</context>
<context>
    <name>TieOrderDialog</name>
    <message>
        <source>When points are equal</source>
        <translation>Při shodě bodů</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>Pravidla v pořadí</translation>
    </message>
    <message>
        <source>The first rule that tells the teams apart decides. Below “shared” none is used.</source>
        <translation>Rozhodne první pravidlo, které týmy rozliší. Pod „umístění se dělí“ už žádné neplatí.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Nahoru</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Dolů</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Without a day</source>
        <translation>Bez dne</translation>
    </message>
    <message>
        <source>to be placed</source>
        <translation>k zařazení</translation>
    </message>
    <message>
        <source>outside the visit</source>
        <translation>mimo návštěvu</translation>
    </message>
    <message>
        <source>{kind} {number}/{total}</source>
        <translation>{kind} {number}/{total}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bez názvu</translation>
    </message>
    <message>
        <source>For {who}</source>
        <translation>Pro koho: {who}</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>Odpovídá: {name}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Poznámka: {note}</translation>
    </message>
    <message>
        <source>Internal note: {note}</source>
        <translation>Interní poznámka: {note}</translation>
    </message>
    <message>
        <source>Internal: not printed for the guests</source>
        <translation>Interní: pro hosty se netiskne</translation>
    </message>
    <message>
        <source>same time: {titles}</source>
        <translation>ve stejnou dobu: {titles}</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message numerus="yes">
        <source>Only %n character(s) fit here, the rest was left out.</source>
        <translation>
            <numerusform>Vejde se sem jen %n znak, zbytek se nevešel.</numerusform>
            <numerusform>Vejdou se sem jen %n znaky, zbytek se nevešel.</numerusform>
            <numerusform>Vejde se sem jen %n znaků, zbytek se nevešel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TracksPage</name>
    <message>
        <source>New track…</source>
        <translation>Nový…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nový…</translation>
    </message>
    <message>
        <source>New place…</source>
        <translation>Nové…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nahoru</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dolů</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>Na další tabulku</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Směry</translation>
    </message>
    <message numerus="yes">
        <source>Update %n title(s) in the programme</source>
        <translation>
            <numerusform>Upravit %n název v programu</numerusform>
            <numerusform>Upravit %n názvy v programu</numerusform>
            <numerusform>Upravit %n názvů v programu</numerusform>
        </translation>
    </message>
    <message>
        <source>{checked} of {count} checked</source>
        <translation>zkontrolováno {checked} z {count}</translation>
    </message>
    <message>
        <source>Modules: {track}</source>
        <translation>Moduly: {track}</translation>
    </message>
    <message>
        <source>Workplaces: {track}</source>
        <translation>Pracoviště: {track}</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n směr</numerusform>
            <numerusform>%n směry</numerusform>
            <numerusform>%n směrů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n modul</numerusform>
            <numerusform>%n moduly</numerusform>
            <numerusform>%n modulů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s)</source>
        <translation>
            <numerusform>%n pracoviště</numerusform>
            <numerusform>%n pracoviště</numerusform>
            <numerusform>%n pracovišť</numerusform>
        </translation>
    </message>
    <message>
        <source>{tracks} · {modules} · {places}</source>
        <translation>{tracks} · {modules} · {places}</translation>
    </message>
    <message>
        <source>Track deleted, with {modules} and {places}</source>
        <translation>Směr smazán; s ním: {modules}, {places}</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) of it</source>
        <translation>
            <numerusform>%n modul</numerusform>
            <numerusform>%n moduly</numerusform>
            <numerusform>%n modulů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s) of it</source>
        <translation>
            <numerusform>%n pracoviště</numerusform>
            <numerusform>%n pracoviště</numerusform>
            <numerusform>%n pracovišť</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Module deleted; %n item(s) of the programme stay without it</source>
        <translation>
            <numerusform>Modul smazán; %n bod programu zůstal bez něj</numerusform>
            <numerusform>Modul smazán; %n body programu zůstaly bez něj</numerusform>
            <numerusform>Modul smazán; %n bodů programu zůstalo bez něj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Workplace deleted, with %n place(s) drawn there</source>
        <translation>
            <numerusform>Pracoviště smazáno, s ním %n výsledek losování</numerusform>
            <numerusform>Pracoviště smazáno, s ním %n výsledky losování</numerusform>
            <numerusform>Pracoviště smazáno, s ním %n výsledků losování</numerusform>
        </translation>
    </message>
    <message>
        <source>All modules are in the programme already</source>
        <translation>Všechny moduly už v programu jsou</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) put into the programme</source>
        <translation>
            <numerusform>Do programu přidán %n bod</numerusform>
            <numerusform>Do programu přidány %n body</numerusform>
            <numerusform>Do programu přidáno %n bodů</numerusform>
        </translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Rusky</translation>
    </message>
    <message>
        <source>Each at the first free time of its students, else without a day</source>
        <translation>Každý na první volný čas svých studentů, jinak bez dne</translation>
    </message>
    <message>
        <source>Put modules into the pro&amp;gramme</source>
        <translation>Dát &amp;moduly do programu</translation>
    </message>
    <message>
        <source>{said}; without a day, as no time is free: {pool}</source>
        <translation>{said}; beze dne, protože není volný čas: {pool}</translation>
    </message>
    <message>
        <source>Titles in the programme updated</source>
        <translation>Názvy v programu jsou upraveny</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Anglicky</translation>
    </message>
    <message>
        <source>In Czech</source>
        <translation>Česky</translation>
    </message>
    <message>
        <source>Task in Russian</source>
        <translation>Úkol rusky</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minut</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Navazuje na</translation>
    </message>
    <message>
        <source>Task is in</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Given where that is missing</source>
        <translation>Co dát, když předchozí chybí</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>Totéž anglicky</translation>
    </message>
    <message>
        <source>The same in Czech</source>
        <translation>Totéž česky</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Jazyk rozhraní</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klávesnice</translation>
    </message>
    <message>
        <source>Program and version</source>
        <translation>Program a verze</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpečnost</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kdo zkontroloval</translation>
    </message>
</context>
<context>
    <name>UnmetWishes</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a ještě %n</numerusform>
            <numerusform>a ještě %n</numerusform>
            <numerusform>a ještě %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes that are not met: {n}</source>
        <translation>Nesplněná přání: {n}</translation>
    </message>
</context>
<context>
    <name>VehiclesPage</name>
    <message>
        <source>&amp;Delete the vehicle</source>
        <translation>&amp;Smazat vozidlo</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vozidlo</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Značka</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Míst</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Řidič</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>New vehicle…</source>
        <translation>Nové vozidlo…</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vozidla</translation>
    </message>
</context>
<context>
    <name>VersionChoices</name>
    <message>
        <source>&amp;To be folded: A4, both sides</source>
        <translation>Ke s&amp;kládání: A4, oboustranně</translation>
    </message>
    <message>
        <source>Leave o&amp;ut corrections of spelling</source>
        <translation>Bez o&amp;prav pravopisu</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Verze</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>D&amp;en</translation>
    </message>
    <message>
        <source>&amp;Was</source>
        <translation>Dř&amp;íve</translation>
    </message>
    <message>
        <source>Is &amp;now</source>
        <translation>N&amp;yní</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Jak je nyní</translation>
    </message>
    <message>
        <source>The programme of now</source>
        <translation>Nynější program</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Všechny dny</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the programme</source>
        <translation>Verze programu</translation>
    </message>
    <message>
        <source>&amp;Return to this version</source>
        <translation>V&amp;rátit se k této verzi</translation>
    </message>
    <message>
        <source>&amp;Print this version…</source>
        <translation>&amp;Tisknout tuto verzi…</translation>
    </message>
    <message>
        <source>Print the &amp;change sheet…</source>
        <translation>Tisknout z&amp;měnu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>Zveřejněné verze</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Zveřejněno</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Co změnila</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>What changed since then</source>
        <translation>Co se od té doby změnilo</translation>
    </message>
    <message>
        <source>The programme as it was</source>
        <translation>Program, jaký byl</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>Zatím nic zveřejněno nebylo</translation>
    </message>
</context>
<context>
    <name>VersionsRow</name>
    <message>
        <source>Publish version {number}…</source>
        <translation>Zveřejnit verzi {number}…</translation>
    </message>
    <message>
        <source>Printed page</source>
        <translation>Tištěná strana</translation>
    </message>
</context>
<context>
    <name>VisitDetailsDialog</name>
    <message>
        <source>Visit details</source>
        <translation>Údaje o návštěvě</translation>
    </message>
    <message>
        <source>Move the programme with the first day</source>
        <translation>Posunout program s prvním dnem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Název &amp;rusky</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Název &amp;anglicky</translation>
    </message>
    <message>
        <source>Name in &amp;Czech</source>
        <translation>Název čes&amp;ky</translation>
    </message>
    <message>
        <source>C&amp;ode for scripts and file names</source>
        <translation>Kó&amp;d pro skripty a názvy souborů</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;První den</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Pos&amp;lední den</translation>
    </message>
    <message>
        <source>&amp;Students in a delegation</source>
        <translation>&amp;Studentů v delegaci</translation>
    </message>
    <message>
        <source>&amp;Teachers in a delegation</source>
        <translation>&amp;Učitelů v delegaci</translation>
    </message>
    <message>
        <source>Da&amp;ys of competition</source>
        <translation>Dnů s&amp;outěže</translation>
    </message>
    <message>
        <source>Days of c&amp;ulture</source>
        <translation>Dnů kul&amp;tury</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>Sta&amp;v</translation>
    </message>
    <message>
        <source>&amp;Basis of the visit</source>
        <translation>Podklad &amp;návštěvy</translation>
    </message>
    <message>
        <source>none, or not said</source>
        <translation>žádný, nebo neuveden</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>jako dosud</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>VisitHeader</name>
    <message>
        <source>we receive</source>
        <translation>přijímáme</translation>
    </message>
    <message>
        <source>we travel</source>
        <translation>jedeme</translation>
    </message>
</context>
<context>
    <name>VisitTabs</name>
    <message>
        <source>Delegations</source>
        <translation>Delegace</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Účastníci</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Soutěž</translation>
    </message>
</context>
<context>
    <name>VisitsPanel</name>
    <message>
        <source>Visits</source>
        <translation>Návštěvy</translation>
    </message>
    <message>
        <source>No visits yet. Make the first one, or open the sample.</source>
        <translation>Zatím žádné návštěvy. Vytvořte první, nebo otevřete ukázku.</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nová návštěva</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>přijetí</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>výjezd</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>New visit</source>
        <translation>Nová návštěva</translation>
    </message>
    <message>
        <source>Look at a sample visit</source>
        <translation>Prohlédnout ukázku</translation>
    </message>
    <message>
        <source>There are no visits yet</source>
        <translation>Zatím tu nejsou žádné návštěvy</translation>
    </message>
    <message>
        <source>A visit holds both delegations, their participants and the programme. Make the first one, or look at a sample that can be deleted at once.</source>
        <translation>Návštěva zahrnuje obě delegace, jejich účastníky a program. Vytvořte první, nebo si prohlédněte ukázku, kterou lze hned smazat.</translation>
    </message>
    <message>
        <source>Choose a visit at the left</source>
        <translation>Vyberte návštěvu vlevo</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>Nothing else comes of it.</source>
        <translation>Nic dalšího z toho neplyne.</translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>%n nové upozornění</numerusform>
            <numerusform>%n nová upozornění</numerusform>
            <numerusform>%n nových upozornění</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer: {finding}</source>
        <translation>Už ne: {finding}</translation>
    </message>
    <message>
        <source>What if “{item}” is late</source>
        <translation>Co když se zpozdí „{item}“</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>zůstává</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Bod</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Bylo</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Bude</translation>
    </message>
    <message>
        <source>The rest of the day</source>
        <translation>Zbytek dne</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Co z toho plyne</translation>
    </message>
    <message>
        <source>Delay in minutes</source>
        <translation>Zpoždění v minutách</translation>
    </message>
    <message>
        <source>&amp;Shift the day</source>
        <translation>&amp;Posunout den</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>&amp;Late by, minutes</source>
        <translation>&amp;Zpoždění, minut</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>zpoždění %n minuta</numerusform>
            <numerusform>zpoždění %n minuty</numerusform>
            <numerusform>zpoždění %n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishesModel</name>
    <message>
        <source>Minutes on the way there, and the same back; nobody can be elsewhere</source>
        <translation>Minuty na cestu tam a stejně zpět; účastníci jsou po tu dobu zaneprázdněni</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kolik</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minut</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pro koho</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dny</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>&amp;One more wish</source>
        <translation>&amp;Další přání</translation>
    </message>
    <message>
        <source>What should happen</source>
        <translation>Co má být</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Visits</source>
        <translation>Návštěvy</translation>
    </message>
</context>
<context>
    <name>WritingCanvas</name>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Title of the new item, {day}, {time}</source>
        <translation>Název nového bodu, {day}, {time}</translation>
    </message>
</context>
<context>
    <name>_ColumnHead</name>
    <message>
        <source>Column “{heading}” of the file</source>
        <translation>Sloupec „{heading}“ v souboru</translation>
    </message>
    <message>
        <source>Column {number} of the file</source>
        <translation>Sloupec {number} v souboru</translation>
    </message>
</context>
<context>
    <name>_KindDelegate</name>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
</context>
</TS>
