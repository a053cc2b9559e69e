"""Foreign files to proposed Changes: reading, guessing columns, preview."""
