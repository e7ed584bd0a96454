"""A fictional station with a year of work, to try the program with and to measure it."""

from swdesk.services.demo.build import PASSWORD, Summary, build, create

__all__ = ["PASSWORD", "Summary", "build", "create"]
