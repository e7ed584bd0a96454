"""Events: the list; one with its facts, who is expected, who came."""
