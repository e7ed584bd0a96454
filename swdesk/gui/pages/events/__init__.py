"""One event: its facts, who is expected, who came."""
