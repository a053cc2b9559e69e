"""How one name is written in other scripts and languages: rules that suggest, never decide."""
