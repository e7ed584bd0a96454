from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from swdesk.gui.settings import Settings


@pytest.fixture
def ini(tmp_path):
    return tmp_path / "swdesk.ini"


def test_a_new_computer_has_calm_defaults(ini):
    settings = Settings(ini)

    assert settings.theme == "light"
    assert settings.scale == 100
    assert settings.language == "zh_CN"
    assert settings.recent_stations == []
    assert settings.geometry.isEmpty()


def test_preferences_are_still_there_at_the_next_start(ini):
    settings = Settings(ini)
    settings.theme = "dark"
    settings.scale = 125
    settings.geometry = QByteArray(b"place")
    del settings

    again = Settings(ini)
    assert (again.theme, again.scale) == ("dark", 125)
    assert again.geometry == QByteArray(b"place")


def test_the_last_station_comes_first_and_only_once(ini):
    settings = Settings(ini)
    for name in ("青禾", "柳溪", "青禾"):
        settings.remember_station(Path("/站") / name)

    assert Settings(ini).recent_stations == [Path("/站/青禾"), Path("/站/柳溪")]


@pytest.mark.parametrize("count", [0, 1, 2])
def test_any_number_of_stations_survives_the_file(ini, count):
    settings = Settings(ini)
    for number in range(count):
        settings.remember_station(Path(f"/站/{number}"))
    del settings

    assert len(Settings(ini).recent_stations) == count


def test_only_a_few_stations_are_remembered(ini):
    settings = Settings(ini)
    for number in range(9):
        settings.remember_station(Path(f"/站/{number}"))

    assert len(settings.recent_stations) == 5
    assert settings.recent_stations[0] == Path("/站/8")


@pytest.mark.parametrize(("key", "text"), [("scale", "huge"), ("scale", "115"), ("theme", "pink")])
def test_a_spoilt_file_falls_back_to_the_defaults(ini, key, text):
    ini.write_text(f"[General]\n{key}={text}\n", encoding="utf-8")

    settings = Settings(ini)
    assert (settings.scale, settings.theme) == (100, "light")
