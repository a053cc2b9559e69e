"""The line of layouts a store has gone through, run by ``storage/upgrade.py``."""
