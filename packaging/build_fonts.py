"""Make the font files in resources/fonts from the published Noto SC and Hanazono faces.

Run once when a face is updated; the results are committed. Give the folder that holds the
static TrueType files (searched to any depth) and, after it, the licence text of each family:

    python packaging/build_fonts.py SOURCE_FOLDER

The two full Noto faces are shipped as published. Serif Bold and Sans Medium only set titles and
headings, so GB 2312 is enough for them. Hanazono fills what both Noto faces lack: its first file
as it is, its second (60,000 characters, rarely opened) packed with xz. Hanazono reserves its own
name, therefore the subsets carry ours.
"""

from __future__ import annotations

import argparse
import lzma
import shutil
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SHIPPED_WHOLE = ("NotoSerifSC-Medium.ttf", "NotoSansSC-Regular.ttf")
SOURCES = {
    "NotoSerifSC-Medium.ttf": "NotoSerifSC_500Medium.ttf",
    "NotoSansSC-Regular.ttf": "NotoSansSC_400Regular.ttf",
    "NotoSerifSC-Bold-subset.ttf": "NotoSerifSC_700Bold.ttf",
    "NotoSansSC-Medium-subset.ttf": "NotoSansSC_500Medium.ttf",
    "HanaMinA.ttf": "HanaMinA.ttf",
    "HanaMinB.ttf": "HanaMinB.ttf",
}
MORE_PUNCTUATION = range(0x2010, 0x2044), range(0x3000, 0x3040), range(0xFF00, 0xFFF0)


def gb2312() -> set[int]:
    """Return every character of GB 2312."""
    rows = (bytes((row, cell)) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF))
    return {ord(text) for code in rows if (text := code.decode("gb2312", "ignore"))}


def heading_characters() -> set[int]:
    """Return what a title can need: GB 2312, ASCII, Latin-1, punctuation and full-width forms."""
    return gb2312().union(range(0x20, 0x7F), range(0xA0, 0x100), *MORE_PUNCTUATION)


def cut(source: Path, characters: set[int], name: str = "") -> bytes:
    """Return *source* reduced to *characters*, unhinted, without layout tables, renamed *name*."""
    options = subset.Options(
        hinting=False,
        layout_features=[],
        notdef_outline=True,
        glyph_names=False,
        name_IDs=["*"],
        legacy_kern=False,
        drop_tables=["FFTM", "GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG"],
    )
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    if name:
        rename(font, name)
    target = BytesIO()
    font.save(target)
    return target.getvalue()


def rename(font: TTFont, name: str) -> None:
    """Give *font* a family name of its own, keeping copyright and licence (name ids 0, 13, 14)."""
    font["name"].names = [record for record in font["name"].names if record.nameID in (0, 13, 14)]
    names = {1: name, 2: "Regular", 4: name, 6: name.replace(" ", "")}
    for name_id, text in names.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)


def characters_of(path: Path) -> set[int]:
    """Return the characters a face can draw."""
    return set(TTFont(path, lazy=True).getBestCmap())


def main() -> None:
    """Write every font file and print its size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    folder = parser.parse_args().source
    found = {target: next(folder.rglob(name)) for target, name in SOURCES.items()}
    TARGET.mkdir(parents=True, exist_ok=True)
    for name in SHIPPED_WHOLE:
        shutil.copyfile(found[name], TARGET / name)
    for name in ("NotoSerifSC-Bold-subset.ttf", "NotoSansSC-Medium-subset.ttf"):
        (TARGET / name).write_bytes(cut(found[name], heading_characters()))
    # A character that only one of the two Noto faces has is borrowed from the other.
    noto = set().union(*(characters_of(found[name]) for name in SHIPPED_WHOLE))
    core = characters_of(found["HanaMinA.ttf"]) - noto
    (TARGET / "swdesk-rare-core.ttf").write_bytes(
        cut(found["HanaMinA.ttf"], core, "swdesk Rare Core")
    )
    rare = characters_of(found["HanaMinB.ttf"]) - noto - core
    packed = lzma.compress(cut(found["HanaMinB.ttf"], rare, "swdesk Rare"), preset=9)
    (TARGET / "swdesk-rare.ttf.xz").write_bytes(packed)
    for path in sorted(TARGET.iterdir()):
        print(f"{path.stat().st_size / 1e6:6.1f} MB  {path.name}")


if __name__ == "__main__":
    main()
