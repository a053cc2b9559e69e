<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgreementsTable</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllPacksDialog</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in one folder. If one of them cannot be written, none is.</source>
        <translation>
            <numerusform>%n file in one folder. If it cannot be written, nothing is.</numerusform>
            <numerusform>%n files in one folder. If one of them cannot be written, none is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already.</source>
        <translation>
            <numerusform>%n file of this name is in the folder already.</numerusform>
            <numerusform>%n files of these names are in the folder already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) saved</source>
        <translation>
            <numerusform>%n list saved</numerusform>
            <numerusform>%n lists saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosingCanvas</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n guest(s) noted as registered today</source>
        <translation>
            <numerusform>%n guest noted as registered today</numerusform>
            <numerusform>%n guests noted as registered today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsDialog</name>
    <message numerus="yes">
        <source>For %n participant(s)</source>
        <translation>
            <numerusform>For %n participant</numerusform>
            <numerusform>For %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopySchemeDialog</name>
    <message numerus="yes">
        <source>%n aspect(s)</source>
        <translation>
            <numerusform>%n aspect</numerusform>
            <numerusform>%n aspects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message numerus="yes">
        <source>%n did not fit</source>
        <translation>
            <numerusform>%n did not fit</numerusform>
            <numerusform>%n did not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftProgrammeDialog</name>
    <message numerus="yes">
        <source>&amp;Apply %n item(s)</source>
        <translation>
            <numerusform>&amp;Apply %n item</numerusform>
            <numerusform>&amp;Apply %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day until now</source>
        <translation>
            <numerusform>%n without a day until now</numerusform>
            <numerusform>%n without a day until now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Programme drafted: %n item(s)</source>
        <translation>
            <numerusform>Programme drafted: %n item</numerusform>
            <numerusform>Programme drafted: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftsBar</name>
    <message numerus="yes">
        <source>There are %n unfinished edit(s) of {people}.</source>
        <translation>
            <numerusform>There is %n unfinished edit of {people}.</numerusform>
            <numerusform>There are %n unfinished edits of {people}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditPeopleDialog</name>
    <message numerus="yes">
        <source>Edit %n participant(s)</source>
        <translation>
            <numerusform>Edit %n participant</numerusform>
            <numerusform>Edit %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n participant(s)</source>
        <translation>
            <numerusform>Change %n participant</numerusform>
            <numerusform>Change %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EverywhereDialog</name>
    <message numerus="yes">
        <source>%n item(s) will change</source>
        <translation>
            <numerusform>%n item will change</numerusform>
            <numerusform>%n items will change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportListDialog</name>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n person in the file</numerusform>
            <numerusform>%n people in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passport or health column(s) of the screen left out; tick to include them</source>
        <translation>
            <numerusform>%n passport or health column of the screen left out; tick to include it</numerusform>
            <numerusform>%n passport or health columns of the screen left out; tick to include them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresBar</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without an end are not in the hours</source>
        <translation>
            <numerusform>%n item without an end is not in the hours</numerusform>
            <numerusform>%n items without an end are not in the hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) for a group nobody is in yet</source>
        <translation>
            <numerusform>%n item for a group nobody is in yet</numerusform>
            <numerusform>%n items for a group nobody is in yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsBar</name>
    <message numerus="yes">
        <source>All: %n</source>
        <translation>
            <numerusform>All: %n</numerusform>
            <numerusform>All: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>Only %n character(s) fit here, the rest was left out.</source>
        <translation>
            <numerusform>Only %n character fits here, the rest was left out.</numerusform>
            <numerusform>Only %n characters fit here, the rest was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message numerus="yes">
        <source>All %n value(s)…</source>
        <translation>
            <numerusform>All values (%n)…</numerusform>
            <numerusform>All %n values…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%n already in the list</numerusform>
            <numerusform>%n already in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n with errors</numerusform>
            <numerusform>%n with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n person(s)</source>
        <translation>
            <numerusform>&amp;Import %n person</numerusform>
            <numerusform>&amp;Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported</source>
        <translation>
            <numerusform>%n person imported</numerusform>
            <numerusform>%n people imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProgrammeDialog</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the programme</source>
        <translation>
            <numerusform>%n already in the programme</numerusform>
            <numerusform>%n already in the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n item(s)</source>
        <translation>
            <numerusform>&amp;Import %n item</numerusform>
            <numerusform>&amp;Import %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme item(s) imported</source>
        <translation>
            <numerusform>%n programme item imported</numerusform>
            <numerusform>%n programme items imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuedLogDialog</name>
    <message numerus="yes">
        <source>%n list(s) given out</source>
        <translation>
            <numerusform>%n list given out</numerusform>
            <numerusform>%n lists given out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to vote on again</source>
        <translation>
            <numerusform>%n to vote on again</numerusform>
            <numerusform>%n to vote on again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>%n mark missing</numerusform>
            <numerusform>%n marks missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message numerus="yes">
        <source>%n visit(s) rest on no agreement now</source>
        <translation>
            <numerusform>%n visit rests on no agreement now</numerusform>
            <numerusform>%n visits rest on no agreement now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message numerus="yes">
        <source>%n person(s) named in the file</source>
        <translation>
            <numerusform>%n person named in the file</numerusform>
            <numerusform>%n people named in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing or left out; a click leads there</source>
        <translation>
            <numerusform>%n thing missing or left out; a click leads there</numerusform>
            <numerusform>%n things missing or left out; a click leads there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message numerus="yes">
        <source>%n thing(s) missing on the paper</source>
        <translation>
            <numerusform>%n thing missing on the paper</numerusform>
            <numerusform>%n things missing on the paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPreviewDialog</name>
    <message numerus="yes">
        <source>Mend %n error(s) in the list at the left, then print.</source>
        <translation>
            <numerusform>Mend %n error in the list at the left, then print.</numerusform>
            <numerusform>Mend %n errors in the list at the left, then print.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsBar</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsBlocks</name>
    <message numerus="yes">
        <source>%n value(s) beyond the last column left out</source>
        <translation>
            <numerusform>%n value beyond the last column left out</numerusform>
            <numerusform>%n values beyond the last column left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new participant(s) pasted</source>
        <translation>
            <numerusform>%n new participant pasted</numerusform>
            <numerusform>%n new participants pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsEdits</name>
    <message numerus="yes">
        <source>%n participant(s) deleted</source>
        <translation>
            <numerusform>%n participant deleted</numerusform>
            <numerusform>%n participants deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the hosts</source>
        <translation>
            <numerusform>%n participant moved to the hosts</numerusform>
            <numerusform>%n participants moved to the hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the guests</source>
        <translation>
            <numerusform>%n participant moved to the guests</numerusform>
            <numerusform>%n participants moved to the guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsFilters</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsStatus</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not saved</source>
        <translation>
            <numerusform>%n value not saved</numerusform>
            <numerusform>%n values not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aged %n on the first day</source>
        <translation>
            <numerusform>aged %n on the first day</numerusform>
            <numerusform>aged %n on the first day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aged {youngest}–%n on the first day</source>
        <translation>
            <numerusform>aged {youngest}–%n on the first day</numerusform>
            <numerusform>aged {youngest}–%n on the first day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerFormDialog</name>
    <message numerus="yes">
        <source>%n person(s) known so far</source>
        <translation>
            <numerusform>%n person known so far</numerusform>
            <numerusform>%n people known so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerYears</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCommands</name>
    <message numerus="yes">
        <source>%n value(s) taken from the passport lines</source>
        <translation>
            <numerusform>%n value taken from the passport lines</numerusform>
            <numerusform>%n values taken from the passport lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s) filled</source>
        <translation>
            <numerusform>%n spelling filled</numerusform>
            <numerusform>%n spellings filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters put right in %n name(s)</source>
        <translation>
            <numerusform>Letters put right in %n name</numerusform>
            <numerusform>Letters put right in %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consents of %n participant(s) noted</source>
        <translation>
            <numerusform>Consents of %n participant noted</numerusform>
            <numerusform>Consents of %n participants noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonRecords</name>
    <message numerus="yes">
        <source>%n consent(s) noted as given today</source>
        <translation>
            <numerusform>%n consent noted as given today</numerusform>
            <numerusform>%n consents noted as given today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message numerus="yes">
        <source>Deleted; %n item(s) of the programme named it</source>
        <translation>
            <numerusform>Deleted; %n item of the programme named it</numerusform>
            <numerusform>Deleted; %n items of the programme named it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeBar</name>
    <message numerus="yes">
        <source>Grid: %n min</source>
        <translation>
            <numerusform>Grid: %n min</numerusform>
            <numerusform>Grid: %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeDayMenus</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min later</source>
        <translation>
            <numerusform>%n min later</numerusform>
            <numerusform>%n min later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier</source>
        <translation>
            <numerusform>%n min earlier</numerusform>
            <numerusform>%n min earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeEdits</name>
    <message numerus="yes">
        <source>%n item(s) deleted</source>
        <translation>
            <numerusform>%n item deleted</numerusform>
            <numerusform>%n items deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeMenus</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message numerus="yes">
        <source>The first version: %n item(s)</source>
        <translation>
            <numerusform>The first version: %n item</numerusform>
            <numerusform>The first version: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To mend in the programme: %n</source>
        <translation>
            <numerusform>To mend in the programme: %n</numerusform>
            <numerusform>To mend in the programme: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadMarksDialog</name>
    <message numerus="yes">
        <source>%n mark(s) read</source>
        <translation>
            <numerusform>%n mark read</numerusform>
            <numerusform>%n marks read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrected</numerusform>
            <numerusform>%n corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as here</source>
        <translation>
            <numerusform>%n as here</numerusform>
            <numerusform>%n as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out</source>
        <translation>
            <numerusform>%n cell left out</numerusform>
            <numerusform>%n cells left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadSchemeDialog</name>
    <message numerus="yes">
        <source>Mend %n cell(s) in the file, then read it again.</source>
        <translation>
            <numerusform>Mend %n cell in the file, then read it again.</numerusform>
            <numerusform>Mend %n cells in the file, then read it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aspect(s)</source>
        <translation>
            <numerusform>%n aspect</numerusform>
            <numerusform>%n aspects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>%n mark missing</numerusform>
            <numerusform>%n marks missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preliminary: marks are missing for %n team(s)</source>
        <translation>
            <numerusform>Preliminary: marks are missing for %n team</numerusform>
            <numerusform>Preliminary: marks are missing for %n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not signed</source>
        <translation>
            <numerusform>%n sheet not signed</numerusform>
            <numerusform>%n sheets not signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message numerus="yes">
        <source>%n person(s), beds unknown</source>
        <translation>
            <numerusform>%n person, beds unknown</numerusform>
            <numerusform>%n people, beds unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) free</source>
        <translation>
            <numerusform>%n bed free</numerusform>
            <numerusform>%n beds free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsDialog</name>
    <message numerus="yes">
        <source>%n person(s) are without a room now.</source>
        <translation>
            <numerusform>%n person is without a room now.</numerusform>
            <numerusform>%n people are without a room now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No bed fits %n person(s): add a room, beds, or their sex.</source>
        <translation>
            <numerusform>No bed fits %n person: add a room, beds, or their sex.</numerusform>
            <numerusform>No bed fits %n people: add a room, beds, or their sex.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a room now.</source>
        <translation>
            <numerusform>%n person has a room now.</numerusform>
            <numerusform>%n people have a room now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsSummary</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a room</source>
        <translation>
            <numerusform>%n person without a room</numerusform>
            <numerusform>%n people without a room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message numerus="yes">
        <source>Criterion deleted, with %n aspect(s)</source>
        <translation>
            <numerusform>Criterion deleted, with %n aspect</numerusform>
            <numerusform>Criterion deleted, with %n aspects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamCommands</name>
    <message numerus="yes">
        <source>Team deleted; %n student(s) are in no team now</source>
        <translation>
            <numerusform>Team deleted; %n student is in no team now</numerusform>
            <numerusform>Team deleted; %n students are in no team now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) formed</source>
        <translation>
            <numerusform>%n team formed</numerusform>
            <numerusform>%n teams formed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s) drawn</source>
        <translation>
            <numerusform>%n workplace drawn</numerusform>
            <numerusform>%n workplaces drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamsPage</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message numerus="yes">
        <source>Only %n character(s) fit here, the rest was left out.</source>
        <translation>
            <numerusform>Only %n character fits here, the rest was left out.</numerusform>
            <numerusform>Only %n characters fit here, the rest was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TracksPage</name>
    <message numerus="yes">
        <source>Update %n title(s) in the programme</source>
        <translation>
            <numerusform>Update %n title in the programme</numerusform>
            <numerusform>Update %n titles in the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s)</source>
        <translation>
            <numerusform>%n workplace</numerusform>
            <numerusform>%n workplaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) of it</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s) of it</source>
        <translation>
            <numerusform>%n workplace</numerusform>
            <numerusform>%n workplaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Module deleted; %n item(s) of the programme stay without it</source>
        <translation>
            <numerusform>Module deleted; %n item of the programme stays without it</numerusform>
            <numerusform>Module deleted; %n items of the programme stay without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Workplace deleted, with %n place(s) drawn there</source>
        <translation>
            <numerusform>Workplace deleted, with %n seat drawn there</numerusform>
            <numerusform>Workplace deleted, with %n seats drawn there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) put into the programme</source>
        <translation>
            <numerusform>%n item put into the programme</numerusform>
            <numerusform>%n items put into the programme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnmetWishes</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>%n new finding</numerusform>
            <numerusform>%n new findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
</context>
</TS>
