"""Who silenced or acknowledged an alert is told by direct message before that ends, and can keep it or hand it back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import Engine

from bot.duties.act import Wish, act
from bot.duties.alert_buttons import Verb
from bot.duties.content import Content
from bot.duties.forewarning import Forewarner
from bot.duties.outbox import Mail, Message
from bot.duties.steps import take_steps
from bot.duties.tick import InForce
from bot.slack.blocks import blocks_of, text_of
from bot.watching.alerts import ACKNOWLEDGEMENT_HOLDS
from bot.watching.episodes import State
from bot.watching.quiet import Quiet
from bot.watching.rules import RuleSet
from tests.duties.acting_force import ANALYST, NOW, OWNER, Force
from tests.duties.alert_world import SECRET
from tests.figures.small_world import measure
from tests.golden_files import assert_golden

SILENCE_ENDS = datetime(2026, 4, 27, 6, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 4, 24, 9, 0, tzinfo=UTC)
LAPSES = NOW + ACKNOWLEDGEMENT_HOLDS
HOUR = timedelta(hours=1)


@pytest.fixture
def force(engine: Engine) -> Force:
    force = Force(engine)
    force.raise_alerts("coventry")
    return force


def due(force: Force, now: datetime) -> tuple[Message, ...]:
    """What is due, queued."""
    world = force.watching
    found = tuple(Forewarner(lambda in_force: world).due(InForce(force.catalogue, RuleSet(force.rules)), now))
    force.outbox.add(Mail(found))
    return found


def queued(force: Force) -> list[str]:
    return [one.id for one in force.messages("@U0ANALYST")]


def do_later(force: Force, verb: Verb, now: datetime, by: object = ANALYST) -> bool:
    wish = Wish(by, verb, "Still known", now + timedelta(days=7) if verb is Verb.SILENCE_LONGER else None)  # type: ignore[arg-type]
    return bool(act(force.watching, force.people, wish, [force.entry("coventry").episode_id], now).done)


def test_the_end_of_a_silence_is_told_to_who_made_it_once(force: Force) -> None:
    force.do(Verb.SILENCE, "coventry", words="A new system")
    assert due(force, FRIDAY - 4 * HOUR) == ()
    (told,) = due(force, FRIDAY)
    assert told.channel == "@U0ANALYST"
    assert told.content.text == (
        "Your silence of *Burglary, Coventry* (alert "
        + force.entry("coventry").identity.alert_id
        + ") ends on Monday 27 April 2026 at 07:00. You wrote: “A new system”.\n\nWhat stands now: "
        + force.entry("coventry").episode.newest.reason
        + "\n\nWhat still stands then is said again in its channel."
    )
    assert [(one.action, one.label) for one in told.content.buttons] == [
        ("alert_silence_longer", "Silence longer…"),
        ("alert_end_now", "End it now"),
    ]
    due(force, FRIDAY + HOUR)  # the next round, or another process
    assert queued(force) == [told.id]


def test_a_silence_that_was_ended_or_made_longer_is_not_spoken_of(force: Force) -> None:
    force.do(Verb.SILENCE, "coventry")
    assert do_later(force, Verb.SILENCE_LONGER, FRIDAY - 24 * HOUR)
    assert due(force, FRIDAY) == ()
    assert force.entry("coventry").episode.next.at == FRIDAY + timedelta(days=6)  # type: ignore[union-attr]
    force.do(Verb.UNSILENCE, "coventry")
    assert due(force, FRIDAY + timedelta(days=5, hours=20)) == ()


def test_who_acknowledged_is_asked_and_has_four_weeks_more_when_still_on_it(force: Force) -> None:
    force.do(Verb.ACKNOWLEDGE, "coventry", words="Looking into it")
    asked_at = LAPSES - HOUR
    (asked,) = due(force, asked_at)
    assert "Are you still on it? You wrote: “Looking into it”." in asked.content.text
    assert "Without an answer it opens again on Monday 18 May 2026 at 12:00" in asked.content.text
    assert [one.label for one in asked.content.buttons] == ["Still on it", "Hand back"]
    assert not do_later(force, Verb.KEEP, asked_at, by=OWNER)  # it is not theirs
    assert do_later(force, Verb.KEEP, asked_at)
    assert due(force, asked_at) == ()
    take_steps(force.watching, LAPSES.date(), LAPSES)
    assert force.entry("coventry").episode.state is State.ACKNOWLEDGED
    (again,) = due(force, asked_at + ACKNOWLEDGEMENT_HOLDS - HOUR)
    assert again.id != asked.id


def test_what_is_handed_back_is_open_and_is_reminded_of_as_its_rule_says(force: Force) -> None:
    force.do(Verb.ACKNOWLEDGE, "coventry")
    assert do_later(force, Verb.HAND_BACK, LAPSES - HOUR)
    episode = force.entry("coventry").episode
    assert (episode.state, episode.taken) == (State.OPEN, None)
    assert episode.next is not None and episode.next.at == LAPSES - HOUR + timedelta(days=7)
    assert force.messages()[-1].content["text"].startswith("Sam Okafor handed back this alert: nobody holds it now.")
    assert not do_later(force, Verb.KEEP, LAPSES - HOUR)


def test_without_an_answer_it_lapses(force: Force) -> None:
    force.do(Verb.ACKNOWLEDGE, "coventry")
    due(force, LAPSES - HOUR)
    take_steps(force.watching, LAPSES.date(), LAPSES)
    assert force.entry("coventry").episode.state is State.OPEN


def test_what_was_not_sent_before_the_end_is_not_sent_after_it(force: Force) -> None:
    force.do(Verb.SILENCE, "coventry", words="A new system")
    due(force, FRIDAY)
    take_steps(force.watching, SILENCE_ENDS.date(), SILENCE_ENDS)
    (told,) = force.messages("@U0ANALYST")
    assert told.state == "dropped"
    assert "Burglary, Coventry*: ended on Monday 27 April 2026" in told.content["text"]
    assert told.content["buttons"] == []


def test_nothing_is_queued_in_the_quiet(force: Force) -> None:
    force.do(Verb.SILENCE, "coventry")
    quiet = replace(force.watching, quiet=Quiet(time(19), time(12)))
    forewarner = Forewarner(lambda in_force: quiet)
    in_force = InForce(force.catalogue, RuleSet(force.rules))
    assert forewarner.due(in_force, FRIDAY) == ()
    assert len(forewarner.due(in_force, FRIDAY + 3 * HOUR)) == 1


def test_of_a_marking_that_a_direct_message_may_not_show_only_the_alert_is_named(engine: Engine) -> None:
    force = Force(engine, measures=(measure(owner="acc-crime", marking=SECRET),))
    force.raise_alerts("coventry")
    force.do(Verb.SILENCE, "coventry", words="Operation Heron")
    (told,) = due(force, FRIDAY)
    assert told.content.text == (
        f"Your silence of the alert {force.entry('coventry').identity.alert_id} ends on Monday 27 April 2026 at 07:00."
        "\n\nWhat still stands then is said again in its channel."
        " Its marking may not be shown in a direct message: act on it under its message in its channel."
    )
    assert told.content.buttons == ()


def shown_to_people(content: Content) -> str:
    """The text of a message and its blocks, as Slack gets them."""
    return json.dumps([text_of(content), *blocks_of(content, None, "", 1)], indent=1, ensure_ascii=False)


@pytest.mark.parametrize("verb", [Verb.SILENCE, Verb.ACKNOWLEDGE])
@pytest.mark.parametrize("number", [1, 3])
def test_what_ends_is_said_in_the_text_and_in_the_blocks(force: Force, verb: Verb, number: int) -> None:
    force.raise_alerts(*AREAS)
    force.do(verb, *AREAS[:number], words="A new system")
    (told,) = due(force, FRIDAY if verb is Verb.SILENCE else LAPSES - HOUR)
    shown = shown_to_people(told.content)
    for place, area in enumerate(AREAS[:number], start=1):
        shown = shown.replace(force.entry(area).identity.alert_id, f"ALERT{place}")
        shown = shown.replace(force.entry(area).episode_id, f"EPISODE{place}")
    name = "silence" if verb is Verb.SILENCE else "acknowledgement"
    assert_golden(f"forewarning/{name}_{number}.txt", shown + "\n")
    words = "".join(json.dumps(block) for block in blocks_of(told.content, None, "", 1) if block["type"] != "actions")
    for wanted in ("Burglary, Coventry", "2026 at ", "A new system", force.entry("coventry").episode.newest.reason):
        assert wanted in words


AREAS = ("coventry", "dudley", "walsall")


def test_what_was_silenced_together_is_one_message_with_a_list_and_buttons_for_all(force: Force) -> None:
    force.raise_alerts(*AREAS)
    force.do(Verb.SILENCE, *AREAS, words="A new system")
    (told,) = due(force, FRIDAY)
    entries = [force.entry(area) for area in AREAS]
    assert told.content.header == "3 of your silences end soon"
    assert told.content.text.startswith("3 of your silences end on Monday 27 April 2026 at 07:00: ")
    assert told.content.table is not None
    assert sorted(row[0] for row in told.content.table.rows) == sorted(
        f"Burglary, {area.capitalize()}" for area in AREAS
    )
    assert {row[2] for row in told.content.table.rows} == {"A new system"}
    (longer, now) = told.content.buttons
    assert (longer.action, longer.label, now.action, now.label) == (
        "alert_silence_longer",
        "Silence longer…",
        "alert_end_now",
        "End now…",
    )
    assert sorted(longer.value.split()) == sorted(now.value.split()) == sorted(one.episode_id for one in entries)
    due(force, FRIDAY + HOUR)
    force.do(Verb.UNSILENCE, "dudley")
    due(force, FRIDAY + 2 * HOUR)  # what is left of it was told of
    assert queued(force) == [told.id]


def test_who_acts_on_what_they_were_told_of_has_the_message_edited_and_its_buttons_gone(force: Force) -> None:
    force.do(Verb.SILENCE, "coventry", words="A new system")
    due(force, FRIDAY)
    assert do_later(force, Verb.END_NOW, FRIDAY + HOUR)
    (told,) = force.messages("@U0ANALYST")
    assert told.content["text"].startswith("Sam Okafor ended the silence of this alert.")
    assert "Burglary" in told.content["text"]
    assert (told.content["buttons"], told.version) == ([], 2)


def test_of_several_the_buttons_stay_for_those_that_nobody_acted_on(force: Force) -> None:
    force.raise_alerts(*AREAS)
    force.do(Verb.SILENCE, *AREAS, words="A new system")
    due(force, FRIDAY)
    ids = [force.entry(area).episode_id for area in AREAS]
    force.do(Verb.UNSILENCE, "dudley", by=OWNER)  # under its message in the channel
    (told,) = force.messages("@U0ANALYST")
    assert [sorted(one["value"].split()) for one in told.content["buttons"]] == [sorted([ids[0], ids[2]])] * 2
    assert "ended the silence of this alert" in told.content["before"][0] and "Dudley" in told.content["before"][0]
    force.do(Verb.UNSILENCE, "coventry", "walsall")
    (told,) = force.messages("@U0ANALYST")
    assert told.content["buttons"] == [] and "Dudley" in told.content["text"] and "Walsall" in told.content["text"]


def test_a_long_list_is_parted_so_that_each_message_has_room(force: Force, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.duties.forewarning.MOST_IN_ONE", 2)
    force.raise_alerts(*AREAS)
    force.do(Verb.SILENCE, *AREAS, words="A new system")
    told = due(force, FRIDAY)
    named = [one.content.buttons[0].value.split() for one in told]
    assert [len(one) for one in named] == [2, 1]
    assert len({one for each in named for one in each}) == len({one.id for one in told}) + 1 == 3


def test_an_acknowledgement_lapses_when_its_rule_says(engine: Engine) -> None:
    force = Force(engine)
    force.rules = [replace(rule, acknowledged_for=timedelta(days=7)) for rule in force.rules]
    force.raise_alerts("coventry")
    force.do(Verb.ACKNOWLEDGE, "coventry")
    episode = force.entry("coventry").episode
    assert episode.next is not None and episode.next.at == NOW + timedelta(days=7)
    assert do_later(force, Verb.KEEP, NOW + timedelta(days=6))
    episode = force.entry("coventry").episode
    assert episode.next is not None and episode.next.at == NOW + timedelta(days=13)
