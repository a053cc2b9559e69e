"""Renderers: plain data to bytes, one module a format."""
