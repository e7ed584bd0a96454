"""How the command line talks: passwords, files, JSON, and for what and to whom it prints."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.consent import LegalBasis
from swdesk.services.privacy.errands import PURPOSES, Errand, require_told
from swdesk.services.setup import logins, settings
from swdesk.station.store import Station

if TYPE_CHECKING:
    pass

PASSWORD = "SWDESK_PASSWORD"  # noqa: S105 - the name of a variable
PRESENT_PASSWORD = "SWDESK_PRESENT_PASSWORD"  # noqa: S105 - the name of a variable


def errand_of(options: argparse.Namespace, reason: str = "") -> Errand:
    """Return what is printed or exported for; a purpose is named by its label or its code."""
    entry = vocabulary(PURPOSES).find(options.purpose)
    ground = LegalBasis(options.ground) if options.ground else None
    errand = Errand(
        entry.code if entry else options.purpose, options.to, options.because or reason, ground
    )
    require_told(errand)
    return errand


def opened(options: argparse.Namespace) -> Station:
    """Open the station as the worker whose password is given."""
    station = Station.open(options.station, password())
    if logins.must_change():
        station.close()
        raise UserError(N_("这是管理员设的临时密码。请先在窗口里打开一次，换成自己的密码。"))
    settings.load_codes()
    return station


def password(*, new: bool = False) -> str:
    """Return the password from the environment or from whoever sits there."""
    given = os.environ.get(PASSWORD)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise UserError(
            N_("请把密码放在环境变量 {name} 里，或在终端里运行。").format(name=PASSWORD)
        )
    typed = getpass.getpass(N_("密码："))
    if new and getpass.getpass(N_("再输一次：")) != typed:
        raise UserError(N_("两次输入的密码不一样，请再输一次。"))
    return typed


def write(path: Path, content: bytes) -> None:
    """Write a file; refuses where it cannot be."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UserError(
            N_("写不进 {path}，请换个位置，或先关掉打开着它的程序。").format(path=path)
        ) from error


def print_json(value: Any) -> None:
    """Say a value for other programs."""
    print(json.dumps(value, ensure_ascii=False))


def speak_utf8() -> None:
    """Say Chinese also where the terminal would rather not."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
