"""Typing a signed paper sheet in, its scan beside it."""
