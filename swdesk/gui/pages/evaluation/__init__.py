"""The files as visitors read them, and how their visit begins and ends."""
