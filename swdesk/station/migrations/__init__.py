"""Numbered, frozen steps from one database layout to the next."""
