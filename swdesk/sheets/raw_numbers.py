"""The digits of long numbers as they stand in an xlsx file, before a float rounds them."""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import IO

from defusedxml.ElementTree import (  # type: ignore[import-untyped]  # ships no types
    fromstring,
    iterparse,
)
from openpyxl.utils.cell import coordinate_to_tuple

_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_SHORTEST = 15


def long_numbers(data: bytes, sheet_name: str) -> dict[tuple[int, int], str]:
    """Return the text of a sheet's long numbers by row and column, both counted from 0."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        part = _part(archive, sheet_name)
        if part not in archive.namelist():
            return {}
        with archive.open(part) as file:
            return _scan(file)


def _part(archive: zipfile.ZipFile, sheet_name: str) -> str:
    """Return the archive member that holds a sheet, as the workbook's links say."""
    links = {
        link.get("Id"): link.get("Target", "")
        for link in fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    }
    for element in fromstring(archive.read("xl/workbook.xml")).iterfind("{*}sheets/{*}sheet"):
        if element.get("name") == sheet_name:
            target = links.get(_link(element.attrib), "")
            return posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
    return ""


def _link(attributes: dict[str, str]) -> str:
    """Return the link id of a sheet; strict files spell its namespace differently."""
    named = (value for name, value in attributes.items() if name.endswith("}id"))
    return attributes.get(_LINK) or next(named, "")


def _scan(file: IO[bytes]) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    for _, element in iterparse(file):
        tag = element.tag.rpartition("}")[2]
        if tag == "c":
            text = (element.findtext("{*}v") or "").strip()
            if element.get("t", "n") == "n" and len(text) >= _SHORTEST and element.get("r"):
                row, column = coordinate_to_tuple(element.get("r"))
                found[row - 1, column - 1] = text
        if tag == "row":
            element.clear()
    return found
