"""Backups: made, proved, kept in two places, thinned, rehearsed and restored."""
