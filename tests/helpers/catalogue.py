"""The window's words: what the code says, and what the ``.ts`` files of each language have."""

import re
import subprocess
import sys
from pathlib import Path

import PySide6
from defusedxml import ElementTree

ROOT = Path(__file__).parents[2]
CATALOGUES = ROOT / "resources" / "i18n"
PLURAL_FORMS = {"ru": 3, "en": 2, "cs": 3}
PLACE = re.compile(r"\{\w*\}|%n|%L?\d")


def file_of(language):
    return CATALOGUES / f"{language}.ts"


def update(language, target):
    """Bring a catalogue up to date with the code by Qt's lupdate; English keeps plurals only."""
    tool = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    files = sorted(str(path) for path in (ROOT / "kpt_desktop" / "gui").rglob("*.py"))
    options = ["-locations", "none", "-no-obsolete", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    command = [str(tool), *options, *files, "-ts", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def messages(path):
    """{(context, source): [translation, ...]} of a catalogue, one translation a plural form."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (name, message.findtext("source"))
            found[key] = forms or [translation.text or ""]
    return found


def places(text):
    return sorted(PLACE.findall(text))


if __name__ == "__main__":
    for each in PLURAL_FORMS:
        update(each, file_of(each))
