"""How much more the program costs than the simplest thing that does the same work."""
