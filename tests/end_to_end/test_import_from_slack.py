"""Figures dropped on Reeve: shown first, and stored once an analyst confirms what was shown, never twice."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from sqlalchemy import func, select

from bot.store.tables.import_offers import StoredImportOffer
from bot.store.tables.imports import StoredImport
from bot.store.tables.observations import StoredObservation
from bot.workspace.control_client import ControlError
from tests.end_to_end.asking_force import BOT, BURGLARY, COMMAND, COVENTRY, SHARED, button, labels
from tests.end_to_end.home_force import HomeForce, home_force
from tests.end_to_end.slack_force import eventually

Json = dict[str, Any]
ANALYST, OTHER = "U0ANALYST", "U0ADMIN"


@pytest.fixture(scope="module")
def force(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HomeForce]:
    with home_force(tmp_path_factory.mktemp("imports")) as here:
        yield here


def figures(*rows: str) -> bytes:
    return "\n".join(["measure,area,period,value", *rows, ""]).encode()


def direct(force: HomeForce, user: str) -> str:
    return force.workspace.control.direct_message(user, BOT.id)


def drop(
    force: HomeForce, content: bytes, name: str = "figures.csv", user: str = ANALYST, channel: str = "", text: str = ""
) -> Json:
    """Drop a file, by itself in the direct message with Reeve; what Reeve says under it."""
    place = channel or direct(force, user)
    ts = force.workspace.control.upload(user, place, name, content, text)
    return dict(eventually(lambda: said_under(force, place, ts)))


def said_under(force: HomeForce, channel: str, ts: str) -> Json | None:
    found = [
        one | {"channel": channel}
        for one in force.workspace.control.messages(channel)
        if one.get("thread_ts") == ts != one["ts"] and one.get("user") == BOT.id
    ]
    assert len(found) <= 1, found
    return found[0] if found else None


def press(force: HomeForce, message: Json, label: str, user: str = ANALYST) -> None:
    block, action = button(message, label)
    place = {"channel": message["channel"], "ts": message["ts"]}
    assert force.workspace.control.press(user, place, block, action["action_id"])


def as_it_says(force: HomeForce, message: Json, words: str) -> Json:
    """The message, once it says something."""

    def now() -> Json | None:
        every = force.workspace.control.messages(message["channel"])
        (found,) = [one for one in every if one["ts"] == message["ts"]]
        return found | {"channel": message["channel"]} if words in found["text"] or words in _all(found) else None

    return dict(eventually(now))


def _all(message: Json) -> str:
    return json.dumps(message["blocks"], ensure_ascii=False)


def held(force: HomeForce) -> int:
    with force.engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(StoredObservation)).scalar_one())


def newest_import(force: HomeForce) -> tuple[str, str, int, int]:
    one = StoredImport
    with force.engine.connect() as connection:
        row = connection.execute(select(one.file, one.who, one.new, one.revised).order_by(one.id.desc())).first()
    assert row is not None
    return row[0], row[1], row[2], row[3]


def whispered(force: HomeForce, user: str, words: str) -> Json:
    return dict(eventually(lambda: [one for one in force.whispers(user) if words in one["text"]])[-1])


def test_a_file_is_shown_first_and_stored_once_it_is_confirmed(force: HomeForce) -> None:
    before = held(force)
    message = drop(
        force,
        figures(
            "burglary,coventry,2026-01,101",
            "burglary,coventry,2025-12,159",
            f"burglary,coventry,2025-11,{BURGLARY['2025-11']}",
        ),
        "january.csv",
    )
    assert "1 new, 1 revised, 1 unchanged, 0 refused" in message["text"]
    assert "Burglary in Coventry, 2025-12: 157 → 159" in _all(message)
    assert "Nothing is stored until" in message["text"]
    assert held(force) == before

    press(force, message, "Confirm the import")
    done = as_it_says(force, message, "was imported: 1 new, 1 revised, 1 unchanged")
    assert "Sam Okafor" in done["text"]
    assert labels(done) == []
    assert held(force) == before + 2
    assert newest_import(force) == ("january.csv", "Sam Okafor (U0ANALYST)", 1, 1)


def test_pressed_again_and_again_it_is_imported_once(force: HomeForce) -> None:
    before = held(force)
    message = drop(force, figures("burglary,sefton,2026-01,41"), channel=COMMAND, text="<@U0REEVE>")
    block, action = button(message, "Confirm the import")
    order = {"channel": COMMAND, "ts": message["ts"]}, block, action["action_id"]
    presses = [threading.Thread(target=_try_to_press, args=(force, user, *order)) for user in (ANALYST, OTHER) * 3]
    for one in presses:
        one.start()
    for one in presses:
        one.join()
    as_it_says(force, message, "was imported")
    assert held(force) == before + 1


def test_every_fault_is_shown_with_its_place_and_what_would_be_right(force: HomeForce) -> None:
    before = held(force)
    message = drop(force, figures("burglery,coventry,2026-01,1", "burglary,coventry,2026-01,1.5"), "wrong.csv")
    assert "2 faults; nothing is stored" in message["text"]
    cells = _all(message)
    for words in ("wrong.csv, line 2, measure", "wrong.csv, line 3, value", "burglery", "burglary", "1.5"):
        assert words in cells
    assert labels(message) == []
    assert held(force) == before


def test_a_spreadsheet_is_taken_as_well(force: HomeForce) -> None:
    book, content = openpyxl.Workbook(), BytesIO()
    for row in (["measure", "area", "period", "value"], ["burglary", "dudley", "2026-01", 12]):
        book.active.append(row)  # type: ignore[union-attr] # a new workbook has a sheet
    book.save(content)
    message = drop(force, content.getvalue(), "dudley.xlsx", channel=COMMAND, text="<@U0REEVE> January")
    press(force, message, "Confirm the import", OTHER)
    as_it_says(force, message, "was imported: 1 new")
    assert newest_import(force)[:2] == ("dudley.xlsx", "Ada Admin (U0ADMIN)")


def test_what_brings_nothing_new_is_said_to_and_has_nothing_to_confirm(force: HomeForce) -> None:
    message = drop(force, figures(f"burglary,coventry,2025-10,{BURGLARY['2025-10']}"))
    assert "nothing new in 1 row" in message["text"]
    assert labels(message) == []


def test_where_the_figures_held_have_changed_it_is_shown_again_and_not_stored(force: HomeForce) -> None:
    first = drop(force, figures("robbery-personal,coventry,2025-12,33"))
    second = drop(force, figures("robbery-personal,coventry,2025-12,35"))
    press(force, first, "Confirm the import")
    as_it_says(force, first, "was imported")
    before = held(force)
    press(force, second, "Confirm the import")
    again = as_it_says(force, second, "have changed since this was shown")
    assert "33 → 35" in _all(again)
    assert held(force) == before
    press(force, again, "Confirm the import")
    as_it_says(force, second, "was imported")
    assert held(force) == before + 1


def test_declined_it_is_not_stored(force: HomeForce) -> None:
    before = held(force)
    message = drop(force, figures("burglary,dudley,2025-12,44"))
    press(force, message, "Do not import")
    done = as_it_says(force, message, "was not imported: Sam Okafor")
    assert labels(done) == []
    assert held(force) == before


def test_after_a_day_it_can_no_longer_be_confirmed(force: HomeForce) -> None:
    before = held(force)
    message = drop(force, figures("burglary,dudley,2025-11,44"))
    force.clock.move(timedelta(days=1))
    press(force, message, "Confirm the import")
    as_it_says(force, message, "nobody confirmed it within a day")
    assert held(force) == before


def test_who_is_no_analyst_imports_nothing(force: HomeForce) -> None:
    before = held(force)
    message = drop(force, figures("burglary,dudley,2025-11,45"), user="U0VIEWER")
    assert message["text"].startswith("You cannot import figures: an analyst or an administrator can.")
    shown = drop(force, figures("burglary,dudley,2025-11,45"), channel=COMMAND, text="<@U0REEVE> these please")
    for user in ("U0VIEWER", "U0ACC"):
        press(force, shown, "Confirm the import", user)
        whispered(force, user, "You cannot import figures")
    for user in ("U0GUEST", "U0STRANGER"):
        press(force, shown, "Confirm the import", user)
        whispered(force, user, "Only people of this organisation")
    assert held(force) == before


def test_in_a_channel_figures_that_it_may_not_see_are_left_out(force: HomeForce) -> None:
    content = figures("informants,coventry,2025-12,81000007", "hate,coventry,2025-12,3", "burglary,coventry,2025-09,7")
    message = drop(force, content, channel=COVENTRY, text="<@U0REEVE>")
    cells = _all(message)
    assert "81000007" not in cells and "81,000,007" not in cells and "71,934" not in cells
    assert "Informant" not in cells
    assert "Hate incidents in" not in cells
    assert "→ 7" in cells, cells
    faulty = drop(force, figures("informants,coventry,2025-12,81000007.5"), channel=COVENTRY, text="<@U0REEVE>")
    assert "81000007" not in _all(faulty)
    alone = drop(force, content)
    assert "71,934,024 → 81,000,007" in _all(alone)


def test_in_a_channel_shared_with_others_nothing_is_taken(force: HomeForce) -> None:
    before = _offers(force)
    ts = force.workspace.control.upload(ANALYST, SHARED, "f.csv", figures("burglary,dudley,2025-10,1"), "<@U0REEVE>")
    drop(force, figures("burglary,dudley,2025-10,1"))
    assert _offers(force) == before + 1
    assert said_under(force, SHARED, ts) is None


def test_a_file_of_another_kind_is_declined_in_words(force: HomeForce) -> None:
    message = drop(force, b"\x89PNG\r\n\x1a\n", "photo.png")
    assert message["text"].startswith("Reeve takes figures as .csv, .xlsx or .xlsm files")


def _try_to_press(force: HomeForce, user: str, place: Json, block: str, action: str) -> None:
    with suppress(ControlError):  # the button is gone once it is done
        force.workspace.control.press(user, place, block, action)


def _offers(force: HomeForce) -> int:
    with force.engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(StoredImportOffer)).scalar_one())
