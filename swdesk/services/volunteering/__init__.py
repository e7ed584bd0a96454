"""Volunteers: their hours, teams and certificates."""
