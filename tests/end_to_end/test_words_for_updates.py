"""Words for updates: asked for with the figures, taken from any message, for several, changed, and signed off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.chasing.requests import State
from bot.chasing.updates import Update
from bot.store.updates import UpdateStore
from tests.end_to_end.chased_force import ChasedForce, chased_force
from tests.end_to_end.slack_force import eventually

LOCAL, CHIEF, ANALYST = "U0ACCLOCAL", "U0CHIEF", "U0ANALYST"
LEAD, PERFORMANCE = "acc-local-policing", "C0PERFORM"
FIGURES = {f"2014-{month:02}": 2600.0 + 10 * month for month in range(1, 10)} | {"2014-10": 2712.0}
SIGNED = "reporting-by-vulnerable-victims"
CLOSED = datetime(2014, 12, 1, 17, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def connected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ChasedForce]:
    with chased_force(tmp_path_factory.mktemp("words")) as here:
        register = here.catalogue.register
        signed = {**register.deliverables, SIGNED: replace(register.deliverables[SIGNED], sign_off="chief-constable")}
        here.catalogue = replace(here.catalogue, register=replace(register, deliverables=signed))
        here.figures.hold(here.now, "west-midlands", FIGURES, name="recorded-crime")
        here.draws = True
        here.chase()
        yield here


def versions(force: ChasedForce, deliverable: str) -> list[Update]:
    return [one for one in UpdateStore(force.engine).all() if one.deliverable == deliverable]


def accepting(force: ChasedForce, place: str, title: str) -> list[dict[str, Any]]:
    """The messages of a place in which an update can be accepted."""
    shown = force.workspace.control.messages(place)
    return [one for one in shown if "update_accept" in str(one.get("blocks")) and title in one["text"]]


def test_the_lead_is_asked_with_the_figures_and_the_chart_of_the_measure(connected: ChasedForce) -> None:
    root = connected.messages(LOCAL)[0]
    (asked,) = [one for one in connected.messages(LOCAL)[1:] if "lowest ever crime levels" in one["text"]]

    (picture,) = [block for block in asked["blocks"] if block["type"] == "image"]
    assert asked["thread_ts"] == root["ts"]
    assert "Total recorded crime: 2,712 in October 2014" in str(asked["blocks"])
    assert picture["alt_text"].startswith("Control chart (XmR) of Total recorded crime in West Midlands")


def test_a_message_is_used_as_the_update_of_several_once_it_is_confirmed(connected: ChasedForce) -> None:
    said = "Satisfaction held at *84%*; call-backs start in May 🙂"
    ts = connected.workspace.control.post(LOCAL, PERFORMANCE, said)

    place = {"user": LOCAL, "channel": PERFORMANCE, "ts": ts}
    assert connected.workspace.control.order("shortcut", callback_id="use_as_update", **place)["taken"]
    assert said in str(connected.modal(LOCAL))
    assert versions(connected, "satisfaction-crime") == []

    first, second = connected.request("satisfaction-crime"), connected.request("satisfaction-asb")
    assert connected.submit(LOCAL, {"which": first.id, "also": [second.id], "status": "green", "text": said})

    eventually(lambda: versions(connected, "satisfaction-crime") and versions(connected, "satisfaction-asb"))
    (one,), (other,) = versions(connected, "satisfaction-crime"), versions(connected, "satisfaction-asb")
    assert (one.text, one.status, one.by) == (other.text, other.status, other.by) == (said, "green", LEAD)
    assert {connected.request(key).state for key in ("satisfaction-crime", "satisfaction-asb")} == {State.ANSWERED}


def test_a_message_can_be_used_by_those_who_owe_words_alone(connected: ChasedForce) -> None:
    ts = connected.workspace.control.post("U0OFFICER", PERFORMANCE, "Good news from the town.")

    place = {"user": "U0OFFICER", "channel": PERFORMANCE, "ts": ts}
    assert connected.workspace.control.order("shortcut", callback_id="use_as_update", **place)["taken"]

    assert "No update is asked of you now" in eventually(lambda: connected.whispers("U0OFFICER"))[-1]


def test_the_chief_officer_signs_off_what_was_checked(connected: ChasedForce) -> None:
    title = connected.catalogue.register.deliverables[SIGNED].title
    connected.press(LOCAL, connected.messages(LOCAL)[0], "update_give")
    given = {"which": connected.request(SIGNED).id, "status": "amber", "text": "More victims come forward."}
    assert connected.submit(LOCAL, given)
    (checked,) = eventually(lambda: accepting(connected, PERFORMANCE, title))

    connected.press(ANALYST, checked, "update_accept", PERFORMANCE)

    (signed,) = eventually(lambda: accepting(connected, connected.place(CHIEF), title))
    assert "More victims come forward." in str(signed["blocks"])
    assert connected.request(SIGNED).state is State.ANSWERED
    connected.press(CHIEF, signed, "update_accept")
    eventually(lambda: connected.request(SIGNED).state is State.ACCEPTED)
    assert connected.request(SIGNED).checked_by.endswith(f"@{CHIEF}")


def test_an_update_is_changed_until_the_papers_close_and_every_version_is_kept(connected: ChasedForce) -> None:
    def change(text: str) -> None:
        connected.press(LOCAL, connected.messages(LOCAL)[0], "update_give")
        which = connected.request("satisfaction-crime").id
        assert connected.submit(LOCAL, {"which": which, "status": "amber", "text": text})

    before = len(versions(connected, "satisfaction-crime"))
    change("Satisfaction fell to 83%.")
    eventually(lambda: len(versions(connected, "satisfaction-crime")) == before + 1)
    connected.now = CLOSED
    change("Satisfaction rose after all.")

    assert "the papers are closed" in eventually(lambda: connected.whispers(LOCAL))[-1]
    kept = [one.text for one in versions(connected, "satisfaction-crime")]
    assert kept[-1] == "Satisfaction fell to 83%."
    assert len(kept) == before + 1
