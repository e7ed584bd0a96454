"""What is due, and how the month stands."""
