"""The tabs of a visit; they do not know each other."""
