"""Slack over HTTP: what is signed is taken once; what is forged, stale or sent again is refused."""

from __future__ import annotations

import json
import threading
from dataclasses import replace

import pytest
from slack_sdk.signature import SignatureVerifier
from sqlalchemy import Engine, text

from bot.slack.access import SlackPeople
from bot.slack.app import listening_client
from bot.slack.http import LONGEST_BODY
from bot.workspace import RunningWorkspace
from tests.end_to_end.slack_force import eventually
from tests.slack.fixed_answers import FixedAnswers, fixed_answers
from tests.web.http_app import FORM, SECRET, Signed, command, mention, post, served, signed


def answers(workspace: RunningWorkspace, ts: str) -> list[str]:
    every = workspace.control.messages("C0GENERAL")
    return [one["text"] for one in every if one.get("thread_ts") == ts != one["ts"]]


def whispers(workspace: RunningWorkspace) -> int:
    return len(workspace.control.state("ephemerals")["ephemerals"])


def test_the_address_answers_slack_s_challenge(workspace: RunningWorkspace, engine: Engine) -> None:
    with served(workspace, engine) as url:
        status, body = post(url, signed(json.dumps({"type": "url_verification", "challenge": "abc"})))
    assert (status, json.loads(body)) == (200, {"challenge": "abc"})


def test_a_signed_question_is_acknowledged_and_answered(workspace: RunningWorkspace, engine: Engine) -> None:
    body, ts = mention(workspace, "EvAnswered")
    with served(workspace, engine) as url:
        assert post(url, signed(body))[0] == 200
        assert eventually(lambda: answers(workspace, ts)) == ["An answer"]


def test_a_question_that_slack_delivers_again_is_acknowledged_and_answered_once(
    workspace: RunningWorkspace, engine: Engine
) -> None:
    body, ts = mention(workspace, "EvAgain")
    with served(workspace, engine) as url:
        assert post(url, signed(body, age=70))[0] == 200
        again = signed(body).but(x_slack_retry_num="1", x_slack_retry_reason="http_timeout")
        assert post(url, again)[0] == 200
        assert eventually(lambda: answers(workspace, ts))
    assert answers(workspace, ts) == ["An answer"]


def test_a_request_that_somebody_sends_again_is_refused(workspace: RunningWorkspace, engine: Engine) -> None:
    body, ts = mention(workspace, "EvReplayed")
    request = signed(body)
    with served(workspace, engine) as url:
        assert post(url, request)[0] == 200
        assert post(url, request)[0] == 409
    assert answers(workspace, ts) == ["An answer"]


def test_a_command_that_somebody_sends_again_is_refused_by_every_process_and_after_a_restart(
    workspace: RunningWorkspace, engine: Engine
) -> None:
    request, before = signed(command(workspace, "burglary", "1.2.a"), FORM), whispers(workspace)
    with served(workspace, engine, "one") as one, served(workspace, engine, "two") as two:
        assert post(one, request)[0] == 200
        assert post(two, request)[0] == 409
    with served(workspace, engine, "three") as after_a_restart:
        assert post(after_a_restart, request)[0] == 409
    assert whispers(workspace) == before + 1


FORGED = {
    "with another secret": lambda body: signed(body, secret="f" * 32),
    "with no signature": lambda body: Signed(body.encode(), {"content-type": "application/json"}),
    "with an empty signature": lambda body: signed(body).but(x_slack_signature=""),
    "with another body than was signed": lambda body: replace(signed(body), body=body.replace("Ev", "Xv").encode()),
    "six minutes ago": lambda body: signed(body, age=360),
    "six minutes from now": lambda body: signed(body, age=-360),
    "with a new time on an old signature": lambda body: signed(body, age=360).but(
        x_slack_request_timestamp=signed(body).headers["x-slack-request-timestamp"]
    ),
    "at a time that is no number": lambda body: signed(body).but(x_slack_request_timestamp="now"),
    "at a time in other digits": lambda body: signed(body).but(x_slack_request_timestamp="%D9%A1"),
}


@pytest.mark.parametrize("how", FORGED)
def test_what_is_not_signed_as_slack_signs_is_refused(workspace: RunningWorkspace, engine: Engine, how: str) -> None:
    body, ts = mention(workspace, f"Ev{how}")
    with served(workspace, engine) as url:
        assert post(url, FORGED[how](body))[0] == 401
    assert answers(workspace, ts) == []
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM inbound")).scalar() == 0, "nothing of it is kept"


def test_what_cannot_be_read_is_refused(workspace: RunningWorkspace, engine: Engine) -> None:
    with served(workspace, engine) as url:
        assert post(url, replace(signed("{}"), body=b"\xff\xfe"))[0] == 400
        assert post(url, signed("x" * (LONGEST_BODY + 1)))[0] == 413


@pytest.mark.parametrize("other", [{"team_id": "T0ANOTHER"}, {"api_app_id": "A0ANOTHER"}])
def test_what_is_signed_for_another_installation_of_the_app_is_refused_and_not_kept(
    workspace: RunningWorkspace, engine: Engine, other: dict[str, str]
) -> None:
    body, ts = mention(workspace, "EvElsewhere")
    with served(workspace, engine) as url:
        assert post(url, signed(json.dumps(json.loads(body) | other)))[0] == 403
        assert (
            post(url, signed(command(workspace, "burglary", "1.2.e").replace("team_id=T", "team_id=X"), FORM))[0] == 403
        )
        with engine.connect() as connection:
            assert connection.execute(text("SELECT count(*) FROM inbound")).scalar() == 0
    assert answers(workspace, ts) == []


def test_what_cannot_be_kept_is_not_acknowledged_and_is_taken_when_slack_sends_it_again(
    workspace: RunningWorkspace, engine: Engine
) -> None:
    body, ts = mention(workspace, "EvKept")
    with served(workspace, engine) as url:
        with engine.begin() as connection:
            connection.execute(text("ALTER TABLE inbound RENAME TO elsewhere"))
        status, _ = post(url, signed(body, age=60))
        assert status >= 500
        with engine.begin() as connection:
            connection.execute(text("ALTER TABLE elsewhere RENAME TO inbound"))
        assert post(url, signed(body))[0] == 200
        assert eventually(lambda: answers(workspace, ts)) == ["An answer"]


def test_a_stop_waits_for_what_is_being_answered(workspace: RunningWorkspace, engine: Engine) -> None:
    begun, may_end = threading.Event(), threading.Event()

    class Slow(FixedAnswers):
        __slots__ = ()

        def say(self, question, place, answer_id, *, again):  # type: ignore[no-untyped-def] # as its parent
            begun.set()
            assert may_end.wait(60)
            return FixedAnswers.say(self, question, place, answer_id, again=again)

    client = listening_client(workspace.bot_token, workspace.api_url)
    quick = fixed_answers(client, SlackPeople(client), "An answer")
    desk = quick.questions
    slow = replace(quick, questions=Slow(desk.poster, desk.people, desk.world, desk.today, desk.draw, "An answer"))
    body, ts = mention(workspace, "EvSlow")
    with served(workspace, engine, answers=slow) as url:
        assert post(url, signed(body))[0] == 200
        assert begun.wait(60)
        assert answers(workspace, ts) == []
        threading.Timer(0.2, may_end.set).start()
    assert answers(workspace, ts) == ["An answer"]


def test_the_signature_of_slack_s_own_example_is_the_one_that_is_taken() -> None:
    """Source: https://docs.slack.dev/authentication/verifying-requests-from-slack, the example there."""
    body = (
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&"
        "channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&"
        "response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&"
        "trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
    )
    verifier = SignatureVerifier("8f742231b10e8888abcd99yyyzzz85a5")
    made = verifier.generate_signature(timestamp="1531420618", body=body)
    assert made == "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
    assert SECRET not in made
