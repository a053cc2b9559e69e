"""A finding as a sentence, for the window, the command line and papers."""

from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.people_sets import AT
from kpt_desktop.services.audiences import audience_word
from kpt_desktop.texts import text


def finding_text(finding: Finding, lang: str) -> str:
    """Return what is wrong, plain text; an audience among the facts is named in the language."""
    facts = dict(finding.facts)
    who = facts.get("who")
    if isinstance(who, str) and who.startswith(AT):
        word = audience_word(who.removeprefix(AT), lang)
        facts["who"] = word[:1].upper() + word[1:]
    return text(lang, "findings", finding.code, **facts)
