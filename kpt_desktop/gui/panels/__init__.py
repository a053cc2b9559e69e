"""Panels around the tabs."""
