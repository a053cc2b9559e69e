"""KPT Desktop: exchange visits of a college, from a partner's list to a printed programme."""

__version__ = "0.1.0"
