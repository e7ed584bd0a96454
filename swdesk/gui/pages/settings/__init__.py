"""What a station and a computer set for themselves."""
