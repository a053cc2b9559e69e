"""The two kinds of expected failure; everything else is a bug and stays a plain exception.

An error carries the key of a sentence in ``resources/texts/<lang>/errors.json`` and the facts
that fill it, never the sentence itself: the same error is told in the window and on the command
line, in the language of the reader.
"""

from collections.abc import Mapping


class KptError(Exception):
    """An expected failure that can be told to the user in a sentence.

    Attributes:
        key: name of the sentence in the ``errors`` texts.
        facts: values that fill the sentence's places. Never personal data.
    """

    def __init__(self, key: str, **facts: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.facts: Mapping[str, str | int] = facts


class UserError(KptError):
    """Refused input: the user can mend it. Exit code 1."""


class ConflictError(UserError):
    """A Change met other values than it was made for; nothing was written."""


class EnvironmentFault(KptError):
    """The world's fault: disk, lock, damage, a missing library. Exit code 3."""
