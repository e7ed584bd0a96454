"""The command line, for scripts and tests: `swdesk COMMAND …`.

The password comes from SWDESK_PASSWORD or a prompt; that of records which a backup with other
keys replaces from SWDESK_PRESENT_PASSWORD. Exit codes: 0 done, 1 refused with one
line in Chinese on stderr, 2 wrong usage.
"""

from __future__ import annotations

import sys

from swdesk.cli.parser import parse
from swdesk.cli.terminal import speak_utf8
from swdesk.errors import UserError


def main(argv: list[str]) -> int:
    """Run one command and return its exit code."""
    speak_utf8()
    options = parse(argv)
    try:
        options.run(options)
    except UserError as refused:
        print(refused.message.replace("\n", " "), file=sys.stderr)
        return 1
    return 0
