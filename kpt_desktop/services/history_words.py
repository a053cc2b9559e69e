"""A Change's label as a sentence, for the undo menu, the history and the command line."""

from kpt_desktop.domain.changes import Label
from kpt_desktop.texts import family, text


def sentence(label: Label, lang: str) -> str:
    """Return what a Change is called in a language.

    A journal outlives versions of the program: a label that this one does not know, or that lacks
    a fact its sentence names, is told as an unnamed edit instead of failing.
    """
    if label.key in family(lang, "changes"):
        try:
            # a fact that no sentence has makes a label without facts fail like one that lacks some
            return text(lang, "changes", label.key, **{"": ""}, **label.facts)
        except (KeyError, ValueError):
            pass
    return text(lang, "changes", "unnamed")
