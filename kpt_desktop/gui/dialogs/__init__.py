"""Dialogs: each returns plain data."""
