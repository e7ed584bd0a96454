"""What a station is asked to count, each number with the list it is counted from."""
