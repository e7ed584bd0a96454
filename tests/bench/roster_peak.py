"""The memory one long roster takes: a process of its own that loads nothing else."""

from __future__ import annotations

import sys

from swdesk.printing.page import PageOptions, render
from tests.bench.measuring import peak_mb
from tests.printing.specimens import roster

if __name__ == "__main__":
    render([roster(int(sys.argv[1]))], PageOptions())
    peak = peak_mb()
    sys.stdout.write("" if peak is None else str(peak))
