"""Where a question was asked decides who sees its answer, and whose rights count."""

from __future__ import annotations

from typing import Any

from bot.slack.answer_place import of_command, of_event, of_press

COMMAND: dict[str, Any] = {"channel_id": "C1", "channel_name": "coventry", "user_id": "U1", "response_url": "https://x"}


def press(**container: Any) -> dict[str, Any]:
    about = {"message_ts": "2.0", "is_ephemeral": False} | container
    return {
        "container": about,
        "channel": {"id": "C1", "name": "coventry"},
        "user": {"id": "U1"},
        "response_url": "https://x",
    }


def test_a_command_is_answered_to_its_asker_alone_with_the_rights_of_the_channel() -> None:
    place = of_command(COMMAND)
    assert (place.private, place.thread, place.alone, place.shown_in) == (True, None, "C1:U1", "C1")


def test_a_command_in_a_direct_message_has_the_rights_of_the_person() -> None:
    assert of_command(COMMAND | {"channel_name": "directmessage"}).shown_in is None


def test_a_mention_is_answered_in_its_thread_and_kept_under_it() -> None:
    place = of_event({"channel": "C1", "user": "U1", "ts": "1.0", "channel_type": "channel"})
    assert (place.thread_ts, place.thread, place.alone, place.shown_in) == ("1.0", "C1:1.0", None, "C1")


def test_a_new_direct_message_goes_on_from_the_last_and_one_in_a_thread_from_its_thread() -> None:
    said = {"channel": "D1", "user": "U1", "ts": "3.0", "channel_type": "im"}
    new, reply = of_event(said), of_event(said | {"thread_ts": "1.0"})
    assert (new.thread, new.alone, new.shown_in) == ("D1:3.0", "D1:U1", None)
    assert (reply.thread, reply.alone) == ("D1:1.0", None)


def test_a_press_is_answered_in_the_thread_of_its_message() -> None:
    assert of_press(press()).thread_ts == "2.0"
    assert of_press(press(thread_ts="1.0")).thread_ts == "1.0"
    assert of_press(press()).address == ""


def test_a_press_under_what_one_person_saw_is_answered_to_that_person() -> None:
    place = of_press(press(is_ephemeral=True))
    assert (place.private, place.thread_ts, place.address) == (True, None, "https://x")
    assert "https://x" not in repr(place)
