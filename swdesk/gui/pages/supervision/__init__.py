"""Supervision: what waits to be read."""
