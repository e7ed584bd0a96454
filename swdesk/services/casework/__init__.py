"""Case work: opening, sheets, stages, turns, and what is bound at the end."""
