"""Mixed teams: both sides in each, a shared language, balanced skills, wishes; no Qt, no SQL."""
