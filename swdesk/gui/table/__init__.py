"""Long lists: one model and one delegate for every table."""
