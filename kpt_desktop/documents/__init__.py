"""Builders: records to plain data, one module a document."""
