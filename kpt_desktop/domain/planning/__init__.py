"""Drafting a programme: what is to happen, where it fits, and why something does not."""
