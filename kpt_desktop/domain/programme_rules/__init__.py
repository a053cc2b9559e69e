"""Rules about a programme, one module a family: each looks at one day, a night, or the visit."""
