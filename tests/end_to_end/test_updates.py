"""Giving an update as a person does: asked by direct message, answered in the modal, checked, and never by accident."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bot.chasing.requests import Ending, State
from bot.duties.chase_buttons import Verb
from bot.duties.inbound import Received
from bot.slack.access import SlackPeople
from bot.slack.app import listening_client
from bot.slack.update_desk import UpdateDesk
from bot.store.updates import UpdateStore
from tests.end_to_end.chased_force import ChasedForce, chased_force
from tests.end_to_end.slack_force import eventually

LOCAL = "U0ACCLOCAL"
FILLED = {"status": "amber", "text": "Reports are up 🙂\n• *Sentinel* relaunched", "next": "Hold the gains."}


@pytest.fixture(scope="module")
def connected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ChasedForce]:
    with chased_force(tmp_path_factory.mktemp("chased")) as here:
        here.figures.hold(here.now, "west-midlands", {"2014-10": 2712.0}, name="recorded-crime")
        here.chase()
        yield here


def give(force: ChasedForce, deliverable: str, **filled: str) -> bool:
    """Give an update of one of the four deliverables that ACC Local Policing is asked for."""
    force.press(LOCAL, force.messages(LOCAL)[0], "update_give")
    return force.submit(LOCAL, {"which": force.request(deliverable).id, **FILLED, **filled})


def given_once(force: ChasedForce, deliverable: str) -> None:
    """See to it that an update is given, whether or not another test has."""
    if force.request(deliverable).state is State.ASKED:
        assert give(force, deliverable)


def to_check(force: ChasedForce, deliverable: str) -> list[Any]:
    """The messages with which the checkers are asked to look at an update; they come from a queue, in any order."""
    title = force.catalogue.register.deliverables[deliverable].title
    shown = force.workspace.control.messages("C0PERFORM")
    return [one for one in shown if "update_accept" in str(one) and title in str(one)]


def test_a_lead_with_several_is_asked_for_them_in_one_message(connected: ChasedForce) -> None:
    asked = connected.messages(LOCAL)[0]

    assert asked["text"].startswith("4 updates: ")
    assert [one.get("thread_ts") for one in connected.messages(LOCAL)[1:]] == [asked["ts"]] * 4


def test_what_is_sent_in_the_modal_is_the_update_word_for_word(connected: ChasedForce) -> None:
    assert give(connected, "satisfaction-crime")

    eventually(lambda: connected.request("satisfaction-crime").state is State.ANSWERED)
    (update,) = [one for one in UpdateStore(connected.engine).all() if one.deliverable == "satisfaction-crime"]
    assert (update.text, update.next, update.status) == (FILLED["text"], FILLED["next"], "amber")
    assert update.by == "acc-local-policing"
    eventually(lambda: "given by ACC Local Policing (amber)" in connected.messages(LOCAL)[0]["text"])


def test_the_checker_is_shown_the_words_and_accepts_them(connected: ChasedForce) -> None:
    given_once(connected, "satisfaction-crime")
    (shown,) = eventually(lambda: to_check(connected, "satisfaction-crime"))
    assert "Reports are up" in shown["text"]

    connected.press("U0ANALYST", shown, "update_accept", "C0PERFORM")

    eventually(lambda: connected.request("satisfaction-crime").state is State.ACCEPTED)


def test_a_viewer_accepts_nothing(connected: ChasedForce) -> None:
    assert give(connected, "satisfaction-asb")
    shown = eventually(lambda: to_check(connected, "satisfaction-asb"))[0]

    connected.press("U0OFFICER", shown, "update_accept", "C0PERFORM")

    assert "an analyst can" in eventually(lambda: connected.whispers("U0OFFICER"))[-1]
    assert connected.request("satisfaction-asb").state is State.ANSWERED


def test_a_figure_that_disagrees_with_the_store_is_pointed_out_before_it_is_sent(connected: ChasedForce) -> None:
    given = {"text": "There were 2,700 crimes in October."}

    assert give(connected, "lowest-crime-levels", **given)
    view = connected.modal(LOCAL)
    assert "You wrote 2,700; the store has 2,712 for October 2014" in str(view)
    assert connected.request("lowest-crime-levels").state is State.ASKED

    which = connected.request("lowest-crime-levels").id
    assert connected.workspace.control.submit(LOCAL, view["id"], {"which": which, **FILLED, **given})
    eventually(lambda: connected.request("lowest-crime-levels").state is State.ANSWERED)


def test_a_reply_in_the_thread_is_a_draft_until_it_is_confirmed(connected: ChasedForce) -> None:
    asked = connected.messages(LOCAL)[0]
    connected.workspace.control.post(LOCAL, connected.place(LOCAL), "Hate crime reports rose again.", asked["ts"])

    draft = eventually(lambda: [one for one in connected.messages(LOCAL) if "Kept as a draft" in one["text"]])[0]
    assert connected.request("reporting-by-vulnerable-victims").state is State.ASKED
    assert not [one for one in UpdateStore(connected.engine).all() if "Hate crime" in one.text]

    connected.press(LOCAL, draft, "update_give")
    assert "Hate crime reports rose again." in str(connected.modal(LOCAL))


def test_not_this_time_asks_for_a_reason_and_closes(connected: ChasedForce) -> None:
    asked = connected.messages("U0ACCOPS")[0]
    connected.press("U0ACCOPS", asked, "update_not_now")
    assert not connected.submit("U0ACCOPS", {"ending": "not_required", "text": "   "})
    assert connected.submit("U0ACCOPS", {"ending": "not_required", "text": "Plan variation is before the board."})

    eventually(lambda: connected.request("confidence-in-complaints").ending is Ending.NOT_REQUIRED)
    eventually(lambda: "update_give" not in str(connected.messages("U0ACCOPS")[0]))


def test_nothing_is_done_in_a_channel_that_became_shared_with_another_organisation(connected: ChasedForce) -> None:
    given_once(connected, "lowest-crime-levels")
    (shown,) = eventually(lambda: to_check(connected, "lowest-crime-levels"))
    connected.press("U0ANALYST", shown, "update_return", "C0PERFORM")
    view = {**connected.modal("U0ANALYST"), "state": {"values": {}}}
    (accept,) = [
        one for block in shown["blocks"] for one in block.get("elements", []) if one.get("action_id") == "update_accept"
    ]
    connected.workspace.control.order("channel", channel="C0PERFORM", is_ext_shared=True)
    # Who looked a minute ago would not know yet: this desk looks for the first time.
    client = listening_client(connected.workspace.bot_token, connected.workspace.api_url)
    desk = UpdateDesk(client=client, world=connected.world, people=SlackPeople(client), now=lambda: connected.now)
    by = {"user": {"id": "U0ANALYST"}}
    pressed = {**by, "channel": {"id": "C0PERFORM"}, "actions": [{"value": accept["value"]}]}
    used = {**by, "channel": {"id": "C0PERFORM"}, "message": {"ts": shown["ts"], "text": "Secret"}}
    acts: tuple[Callable[[], str], ...] = (
        lambda: desk.pressed(Verb.ACCEPT, pressed),
        lambda: desk.used(used),
        lambda: desk.submitted(Verb.RETURN, Received("V1", "update_return", {**by, "view": view})),
    )
    for act in acts:
        before = len(connected.whispers("U0ANALYST"))
        assert act() == "refused"
        told = connected.whispers("U0ANALYST")[before:]
        assert [one.startswith("This channel is shared with another organisation") for one in told] == [True]
    assert connected.request("lowest-crime-levels").state is State.ANSWERED
    connected.workspace.control.order("channel", channel="C0PERFORM", is_ext_shared=False)
