<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs">
<context>
    <name>Actions</name>
    <message>
        <source>Import list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit &amp;details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list of participants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;list of participants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rogramme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosingCanvas</name>
    <message>
        <source>Arrow keys walk, Enter opens, Delete deletes, Ctrl with arrows moves the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme by days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move column &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move column &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The visit “{title}” has {people} participants and {items} programme items. All of them will be deleted together with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes (*.xlsx *.docx *.xls *.ods *.csv *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Every edit is on disk as soon as it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup copy made: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPT Desktop {version}: exchange visits of a college.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that will be made:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (ru)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (en)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item: type a time or a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Items of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelegationCard</name>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts for the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 4 October 14:25, AY705</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 10 October 09:40, coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. hostel, Novaya street 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelegationsTab</name>
    <message>
        <source>Guests: {guests} · hosts: {hosts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportListDialog</name>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the table ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passport or health column(s) of the screen left out; tick to include them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>! The file will hold passport data and data about health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! The file will hold passport data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! The file will hold data about health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileStage</name>
    <message>
        <source>Choose &amp;another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>S&amp;heet of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Import a list of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Into the delegation of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests: {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts: {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {people}, leave {errors} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportProgrammeDialog</name>
    <message>
        <source>Import a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the programme</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Programmes (*.xlsx *.docx *.xls *.ods *.csv *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n programme item(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New programme item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or &amp;part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in E&amp;nglish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in &amp;Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in En&amp;glish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in C&amp;zech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in R&amp;ussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in Engl&amp;ish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in Czec&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal n&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: not printed for the guests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>People in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name as in the passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rogramme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVisitWizard</name>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click leads to the place to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing on the paper</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests and hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPreviewDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mend %n error(s) in the list at the left, then print.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No font here can show these characters, they are left out: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsActions</name>
    <message>
        <source>&amp;New participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant to the side that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant to the guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant to the hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected participants to the other delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected participants off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste copied cells, or one value into all selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the rows that have the words you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by the current column: upwards, downwards, as entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: name, class, passport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F; Esc clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＋ Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsEdits</name>
    <message numerus="yes">
        <source>%n participant(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the hosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the guests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the rows that are in the table were filled. New people come in by “Import list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored value cannot be read. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guests and hosts of this visit stand here. Take the list the partner sent, or type people in one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new participant is shown although the filter does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Whom is the visit with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We travel to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeActions</name>
    <message>
        <source>&amp;New item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item to the programme in a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the title of a new item after the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all fields of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of the item after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the day &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected items to the day before, at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the day &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected items to the day after, at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes ea&amp;rlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected items 15 minutes earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes la&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected items 15 minutes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make lon&amp;ger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the item end 15 minutes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make s&amp;horter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the item end 15 minutes earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select the whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all items of the current day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day as tabl&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one day as a table for quick typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the hours higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the hours lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the day from 8 to 20</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeBar</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＋ Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeEdits</name>
    <message numerus="yes">
        <source>%n item(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeMenus</name>
    <message>
        <source>&amp;Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeProposalModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a day (kept aside)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message>
        <source>Add first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens on each day stands here: times, places, for whom. Take the programme from a file, or begin with the first item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeTree</name>
    <message>
        <source>Programme in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtPrompts</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>{address}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreFaultPage</name>
    <message>
        <source>The visits could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the copy of {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number}/{total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: not printed for the guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new item, {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitDetailsDialog</name>
    <message>
        <source>Visit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the programme with the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ode for scripts and file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Students in a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teachers in a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;ys of competition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of c&amp;ulture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitHeader</name>
    <message>
        <source>we receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we travel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitTabs</name>
    <message>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsPanel</name>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits yet. Make the first one, or open the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a sample visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no visits yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit holds both delegations, their participants and the programme. Make the first one, or look at a sample that can be deleted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a visit at the left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ColumnHead</name>
    <message>
        <source>Column “{heading}” of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number} of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
