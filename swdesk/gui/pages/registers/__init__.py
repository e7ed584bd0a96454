"""The registers: which there are, their lines, and one line."""
