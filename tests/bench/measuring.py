"""Two ways to do one thing, taken in turns in the same run, and the ratio of their medians."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

# Other programs disturb single runs by a third.
TOLERANCE = 1.3


@dataclass(frozen=True)
class Finding:
    """One line of the table; *value* is a ratio, or an amount in *unit* where there is one."""

    what: str
    against: str
    value: float
    goal: float | None = None
    unit: str = ""

    @property
    def is_missed(self) -> bool:
        """Whether the goal is missed by more than noise explains."""
        return self.goal is not None and self.value > self.goal * TOLERANCE

    def __str__(self) -> str:
        shown = f"{self.value:.0f} {self.unit}" if self.unit else f"{self.value:.2f}"
        goal = "" if self.goal is None else f"≤ {self.goal:g} {self.unit}".strip()
        mark = " ✗" if self.is_missed else ""
        return f"| {self.what} | {self.against} | {shown} | {goal}{mark} |"


def compared(
    what: str, ours: list[float], against: str, least: list[float], goal: float | None = None
) -> Finding:
    """Return the ratio of two series of seconds."""
    told = f"{what}（{in_words(median(ours))}）", f"{against}（{in_words(median(least))}）"
    return Finding(*told, median(ours) / median(least), goal)


def amount(what: str, seconds: float, goal: float | None = None) -> Finding:
    """Return a duration that is held against a person's patience, not against other code."""
    return Finding(what, "", seconds * 1000, goal, "ms")


def in_turns(
    rounds: int, *works: Callable[[], Any], clock: Callable[[], float] = time.process_time
) -> list[list[float]]:
    """Return the seconds that each of *works* took in each round, one after the other.

    The processor's own time counts, so that other programs do not: pass time.perf_counter where
    the disk has a share in it.
    """
    series: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, taken in zip(works, series, strict=True):
            start = clock()
            work()
            taken.append(clock() - start)
    return series


def percentile(values: list[float], share: float) -> float:
    """Return the value that *share* of the values do not exceed."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def in_words(taken: float) -> str:
    """Return a duration as one reads it."""
    if taken >= 1:
        return f"{taken:.1f} s"
    return f"{taken * 1e3:.0f} ms" if taken >= 0.01 else f"{taken * 1e3:.2f} ms"


def machine() -> str:
    """Return what the numbers depend on, and nothing that names the machine."""
    words = f"{os.cpu_count()} 核"
    if hasattr(os, "sysconf"):
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        words += f"，内存 {size / 2**30:.0f} GB"
    return words


def peak_mb() -> float | None:
    """Return the most memory this process has held, where the system tells.

    Linux counts to a new process's ru_maxrss what its parent held, but not to its own VmHWM.
    """
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii", errors="replace").splitlines()
        return next(int(line.split()[1]) / 2**10 for line in lines if line.startswith("VmHWM"))
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)
