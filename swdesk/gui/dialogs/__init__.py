"""Dialogs, for what cannot be undone or must be chosen first."""
