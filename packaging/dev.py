"""What the README promises: `dev.py run` and `dev.py test` on a machine with nothing but Python.

Uses the standard library only. Everything else is installed from the hashed lock into `.venv`.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
STAMP = VENV / "made-from-lock"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = BIN / ("python.exe" if sys.platform == "win32" else "python")
ENGLISH = ROOT / "resources" / "translations" / "en.ts"
DEMO = ROOT / "build" / "demo-station"
DEMO_FORMS = ROOT / "build" / "demo-forms"

# What Qt's wheels expect of a Debian system: the first line to draw at all, the rest for X11.
QT_PACKAGES = """
    libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 libcups2
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0
"""

# The X11 plugin is opened by hand because importing Qt does not load it.
QT_PROBE = """
import ctypes, pathlib
import PySide6.QtPrintSupport, PySide6.QtSvg, PySide6.QtWidgets
from PySide6.QtCore import QLibraryInfo
plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
ctypes.CDLL(str(pathlib.Path(plugins, "platforms", "libqxcb.so")))
"""

NO_DISPLAY = f"""\
没有可用的显示器（DISPLAY 和 WAYLAND_DISPLAY 都没有设置），无法打开窗口。
改为生成演示站点，并把它的表格打印成 PDF：
There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.
Instead, the demo station is built and its forms are printed as PDF files:
  {DEMO}
  {DEMO_FORMS}
"""


class Stop(Exception):
    """The work cannot go on; the message says what to do."""


# --- the environment ---


def environment() -> None:
    """Make `.venv` from the lock unless it was made from this very lock and Python already."""
    wanted = f"{sys.version_info[0]}.{sys.version_info[1]} {_digest(LOCK)}\n"
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    say("正在准备运行环境，首次需要几分钟……  Preparing .venv, a few minutes the first time ...")
    _need_venv_module()
    shutil.rmtree(VENV, ignore_errors=True)
    _must([sys.executable, "-m", "venv", str(VENV)])
    options = [
        "--quiet",
        "--disable-pip-version-check",
        "--require-hashes",
        "--only-binary",
        ":all:",
    ]
    _must([str(PYTHON), "-m", "pip", "install", *options, "-r", str(LOCK)])
    STAMP.write_text(wanted, encoding="utf-8")


def qt_libraries() -> None:
    """See to the system libraries that Qt's wheels leave to Linux."""
    if not sys.platform.startswith("linux") or not _qt_complaint():
        return
    _apt_install(QT_PACKAGES.split())
    if complaint := _qt_complaint():
        raise Stop(complaint)


def _qt_complaint() -> str:
    probe = [str(PYTHON), "-c", QT_PROBE]
    done = subprocess.run(probe, capture_output=True, encoding="utf-8", check=False)
    return done.stderr if done.returncode != 0 else ""


def _need_venv_module() -> None:
    """Debian ships Python without ensurepip, which venv cannot do without."""
    if importlib.util.find_spec("ensurepip") is None:
        _apt_install([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])


def _apt_install(packages: Iterable[str]) -> None:
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        raise Stop(
            "缺少系统组件，请先运行下面的命令，再重试。  Run this first, then try again:\n"
            f"  sudo apt-get update && sudo {' '.join(install)}"
        )
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    _must(["apt-get", "update", "-qq"], env=quiet)
    _must(install, env=quiet)


def _digest(path: Path) -> str:
    # Line ends do not count: git may check the lock out with CRLF on Windows.
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


# --- commands ---


def run(arguments: list[str]) -> int:
    """Open the program; without a display, build the demo station and print its forms."""
    environment()
    qt_libraries()
    build_english()
    if arguments or _has_display():
        return swdesk(*arguments).returncode
    say(NO_DISPLAY)
    return print_demo()


def test(arguments: list[str]) -> int:
    """Run the tests on two processes; arguments go to pytest."""
    environment()
    qt_libraries()
    build_english()
    # A test that hangs ends its process; it would be tried in a new one again and again.
    spread = ["-n", "2", "--dist", "loadfile", "--max-worker-restart", "1"]
    return _python("-m", "pytest", *spread, *arguments)


def bench(arguments: list[str]) -> int:
    """Measure the program against the simplest thing that does the same work, one or all."""
    environment()
    qt_libraries()
    return _python("-m", "tests.bench", *arguments)


def faults(arguments: list[str]) -> int:
    """Run the long fault tests: kills, power cuts, bad pages, workbooks; FAULTS=0.1 for a tenth."""
    return _alone("tests/faults", arguments)


def lint(arguments: list[str]) -> int:
    """Check style, format, types, layers and translations; name every check that failed."""
    environment()
    checks: dict[str, Callable[[], int]] = {
        "ruff check": lambda: _tool("ruff", "check"),
        "ruff format": lambda: _tool("ruff", "format", "--check"),
        "mypy": lambda: _tool("mypy"),
        "lint-imports": lambda: _tool("lint-imports"),
        "translations": lambda: translations(["--check"]),
    }
    failed = [name for name, check in checks.items() if _fails(name, check)]
    say("lint: " + (f"failed: {', '.join(failed)}" if failed else "clean"))
    return len(failed)


def _fails(name: str, check: Callable[[], int]) -> bool:
    say(f"--- {name}")
    return check() != 0


def translations(arguments: list[str]) -> int:
    """Bring en.ts up to date with the source and build en.qm; `--check` only compares."""
    environment()
    qt_libraries()
    if "--check" in arguments:
        return _check_english()
    ENGLISH.parent.mkdir(parents=True, exist_ok=True)
    _extract(ENGLISH)
    build_english()
    missing = ENGLISH.read_text(encoding="utf-8").count('type="unfinished"')
    say(f"{missing} texts still to translate in {ENGLISH.relative_to(ROOT)}")
    return 0


def lock(arguments: list[str]) -> int:
    """Resolve pyproject.toml again, for Linux and Windows at once, into the hashed lock."""
    with tempfile.TemporaryDirectory() as folder:
        maker = Path(folder, "venv")
        _must([sys.executable, "-m", "venv", str(maker)])
        binaries = maker / BIN.name
        _must([str(binaries / PYTHON.name), "-m", "pip", "install", "--quiet", "uv"])
        resolve = [str(binaries / "uv"), "pip", "compile", "pyproject.toml", "--group", "dev"]
        portable = ["--universal", "--python-version", "3.11", "--generate-hashes"]
        nameless = ["--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate"]
        _must([*resolve, *portable, *nameless, "--quiet", "--output-file", str(LOCK), *arguments])
    return 0


def schema(arguments: list[str]) -> int:
    """Freeze the models into the next migration."""
    environment()
    return _python(str(ROOT / "packaging" / "freeze_schema.py"), *arguments)


def bundle(arguments: list[str]) -> int:
    """Build the program folder that is copied to a station, into `dist/`."""
    environment()
    qt_libraries()
    build_english()
    return _tool("pyinstaller", "--noconfirm", *arguments, str(ROOT / "packaging" / "swdesk.spec"))


# --- parts of the commands ---


def print_demo() -> int:
    """Build the demo station once and print each of its forms; return 0 if every form came out."""
    if not DEMO.exists() and swdesk("demo", str(DEMO), "--size", "small").returncode != 0:
        shutil.rmtree(DEMO, ignore_errors=True)
        return 1
    DEMO_FORMS.mkdir(parents=True, exist_ok=True)
    listing = swdesk("forms", capture_output=True).stdout
    lines = [line.split("\t") for line in listing.splitlines()]
    # Papers made of a chosen record name it in a third column; lists have codes in small letters.
    codes = [code for code, *words in lines if len(words) == 1 and code.isupper()]
    printed = [_print_form(code) for code in codes]
    return 0 if codes and all(printed) else 1


def _print_form(code: str) -> bool:
    """Print the demo's own records, or the empty form where the demo has none."""
    target = DEMO_FORMS / f"{code}.pdf"
    filled = swdesk("print", str(DEMO), code, "-o", str(target), capture_output=True)
    if (
        filled.returncode != 0
        and swdesk("print", str(DEMO), code, "-o", str(target), "--blank").returncode
    ):
        return False
    say(f"  {target.relative_to(ROOT)}")
    return True


def build_english() -> None:
    """Compile en.ts to en.qm where the compiled file is older or missing."""
    compiled = ENGLISH.with_suffix(".qm")
    if not ENGLISH.exists():
        return
    if not compiled.exists() or compiled.stat().st_mtime < ENGLISH.stat().st_mtime:
        _must([str(BIN / "pyside6-lrelease"), "-silent", str(ENGLISH), "-qm", str(compiled)])


def _extract(target: Path) -> None:
    languages = ["-source-language", "zh_CN", "-target-language", "en_US"]
    quiet = ["-locations", "none", "-no-obsolete", "-silent"]
    marks = ["-tr-function-alias", "QT_TR_NOOP+=N_"]
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "swdesk").rglob("*.py"))
    _must([str(BIN / "pyside6-lupdate"), *sources, *languages, *quiet, *marks, "-ts", str(target)])


def _check_english() -> int:
    if not ENGLISH.exists():
        say(f"{ENGLISH.relative_to(ROOT)} is missing: run packaging/dev.py translations")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, ENGLISH.name)
        shutil.copy(ENGLISH, fresh)
        _extract(fresh)
        text = fresh.read_text(encoding="utf-8")
    if text == ENGLISH.read_text(encoding="utf-8") and 'type="unfinished"' not in text:
        return 0
    say(
        f"{ENGLISH.relative_to(ROOT)} is behind the source or has texts without English: "
        "run packaging/dev.py translations and fill them in"
    )
    return 1


def swdesk(*arguments: str, capture_output: bool = False) -> subprocess.CompletedProcess[str]:
    """Run the program from the checkout; the demo's password is given, others are asked for."""
    child = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    if str(DEMO) in arguments:
        child["SWDESK_PASSWORD"] = "demo"  # noqa: S105 - fictional data, published password
    command = [str(PYTHON), "-m", "swdesk", *arguments]
    return subprocess.run(
        command, env=child, capture_output=capture_output, encoding="utf-8", check=False
    )


def say(text: str) -> None:
    """Print at once, so that the lines stay in order with those of the tools."""
    print(text, flush=True)


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _alone(folder: str, arguments: list[str]) -> int:
    """Run slow tests one after another with their output shown, so that nothing disturbs them."""
    environment()
    qt_libraries()
    # What takes an hour on purpose must not be taken for a test that hangs.
    patient = ["-o", "faulthandler_timeout=0"]
    return _python("-m", "pytest", folder, "-m", "", "-s", "-p", "no:xdist", *patient, *arguments)


def _python(*arguments: str) -> int:
    return subprocess.run([PYTHON, *arguments], cwd=ROOT, check=False).returncode


def _tool(name: str, *arguments: str) -> int:
    return subprocess.run([BIN / name, *arguments], cwd=ROOT, check=False).returncode


def _must(command: list[str], env: dict[str, str] | None = None) -> None:
    if subprocess.run(command, cwd=ROOT, env=env, check=False).returncode != 0:
        told = " ".join(command)[:400]
        raise Stop(f"这一步没有完成，原因见上。  This step did not finish, see above:\n  {told}")


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    command.__name__: command
    for command in (run, test, lint, bench, faults, translations, lock, schema, bundle)
}


def main() -> int:
    """Run one command; what follows its name goes to the command."""
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr] # a console's code page
    if sys.version_info < (3, 11):  # noqa: UP036 - this file meets whatever python3 there is
        say("需要 Python 3.11 或更新版本。  Python 3.11 or newer is needed.")
        return 1
    parser = argparse.ArgumentParser(
        description="Commands of the checkout.",
        epilog="\n".join(f"{name:13}{command.__doc__}" for name, command in COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    chosen = parser.parse_args()
    try:
        return COMMANDS[chosen.command](chosen.arguments)
    except Stop as stop:
        say(str(stop))
        return 1


if __name__ == "__main__":
    sys.exit(main())
