"""Spreadsheets in (read, recognise, check, commit, undo) and out."""
