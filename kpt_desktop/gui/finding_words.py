"""A finding as a sentence of the window."""

from PySide6.QtCore import QCoreApplication

from kpt_desktop.domain.findings import Finding
from kpt_desktop.services.finding_text import finding_text

translate = QCoreApplication.translate


def finding_words(finding: Finding, language: str) -> str:
    """Return what is wrong, and with whom or what; plain text."""
    message = finding_text(finding, language)
    if not finding.subject_name:
        return message
    return translate("FindingWords", "{subject}: {message}").format(
        subject=finding.subject_name, message=message
    )
