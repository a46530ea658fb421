"""A year of the sample's real figures, moved through month by month: every message that a reader would have had."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from bot import clock, main
from bot.files.charts import control_chart
from bot.main.serving import load_data
from bot.settings import Settings, read_settings
from tests.golden_files import assert_golden
from tests.scenarios.laid_out_charts import Charts

ROOT = Path(__file__).parents[2]
MONTHS = [date(2025 + (month - 1) // 12, (month - 1) % 12 + 1, 20) for month in range(4, 17)]


def _home(tmp_path: Path) -> Settings:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    settings = read_settings({}, home=str(tmp_path))
    load_data(settings, main.read_catalogue(settings.home), clock.noon_of(MONTHS[-1]))
    return settings


def _messages(settings: Settings) -> Iterator[str]:
    query = text(
        "SELECT created_at, channel, severity, thread_of, json_extract(content, '$.header') AS header,"
        " json_extract(content, '$.text') AS words, version FROM message ORDER BY sequence"
    )
    with main.open_migrated(settings).connect() as connection:
        for row in connection.execute(query):
            place = "    in its thread" if row.thread_of else f"{('high', 'medium', 'low')[row.severity]}: {row.header}"
            edited = f" (edited {row.version - 1} times)" if row.version > 1 else ""
            yield f"{str(row.created_at)[:10]} #{row.channel} {place}{edited}"
            yield from (f"        {line}" for line in row.words.splitlines())


def test_what_a_reader_is_told_in_a_year_of_real_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings, charts = _home(tmp_path), Charts()
    monkeypatch.setattr(control_chart, "draw", charts)

    for month in MONTHS:
        charts.to_the_pixel = month == MONTHS[-1]
        main.watch_once(settings, month, adopt=month == MONTHS[0])

    assert charts.faults == []
    assert charts.laid_out > 50
    assert charts.drawn > 3
    assert_golden("scenarios/a_year_of_alerts.txt", "\n".join(_messages(settings)) + "\n")
