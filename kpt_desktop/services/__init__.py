"""Use cases over the ports: the change desk, visits, import, paper, export."""
