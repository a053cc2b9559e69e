"""Lists that go to others: each holds what its recipient needs, and nothing else.

``declaration`` says what a pack is, ``catalogue`` declares them all, ``gates`` knows which consents
a pack needs, ``build`` makes one from a visit's records.
"""
