"""Cases: the list, the intake, the page of one case."""
