"""Watching day by day: what is said, what is edited, and what is left alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import Engine

from bot.duties.alert_book import StaleBook
from bot.duties.watch import TooLate, watch
from bot.figures.control_charts import Signal
from bot.figures.measures import Marking, Unit
from bot.watching.alerts import Reason, Say
from bot.watching.channels import Channel
from bot.watching.episodes import State
from bot.watching.rules import ControlChart, Notify, Severity
from tests.duties.alert_world import CHANNELS, SECRET, World, noon, the_rule, words_in
from tests.figures.small_world import measure

ONE_CHANNEL = (Channel("command-team", "C0COMMAND", SECRET), Channel("operators", "C0OPERATORS"))


@pytest.fixture
def world(engine: Engine) -> World:
    """Coventry at 120 in February, 20 over its target; one channel."""
    quiet = the_rule(repeat_after=None)
    made = World(engine, channels=ONE_CHANNEL, rules=(quiet,))
    made.hold({"2026-01": 90, "2026-02": 120})
    return made


def said(world: World, day: str) -> list[tuple[Reason, Say]]:
    return [(one.decision.reason, one.decision.say) for one in world.watch(day).decided]


def test_what_is_found_is_said_once(world: World) -> None:
    assert said(world, "2026-03-02") == [(Reason.FIRST_TIME, Say.MESSAGE)]
    assert world.texts() == [
        "Medium: Burglary in Coventry misses its target. "
        "Burglary in Coventry stood at 120 in February 2026, 20 over the target of at most 100."
    ]


def test_the_same_day_twice_says_nothing_new(world: World) -> None:
    world.watch("2026-03-02")
    before = [(row.id, row.version) for row in world.messages()]
    watched = world.watch("2026-03-02")
    assert (watched.decided, watched.messages, watched.edits) == ((), 0, 0)
    assert [(row.id, row.version) for row in world.messages()] == before


def test_a_new_period_edits_the_message_and_adds_none(world: World) -> None:
    world.watch("2026-03-02")
    world.hold({"2026-03": 110}, on="2026-04-02")
    assert said(world, "2026-04-02") == [(Reason.STILL_SO, Say.EDIT)]
    (message,) = world.messages()
    assert message.version == 2
    assert "110 in March 2026" in message.content["text"]
    assert ["Raised on", "120, February 2026"] in message.content["fields"]


def test_worse_is_a_new_message_and_the_one_before_folds_to_a_line(world: World) -> None:
    world.watch("2026-03-02")
    world.hold({"2026-03": 150}, on="2026-04-02")
    assert said(world, "2026-04-02") == [(Reason.WORSE, Say.MESSAGE)]
    first, second = world.messages()
    assert first.version == 2
    assert second.thread_of is None
    world.hold({"2026-04": 80}, on="2026-05-02")
    world.watch("2026-05-02")
    first, second, line = world.messages()
    assert first.content["header"] == "Said again since: Burglary in Coventry misses its target"
    assert first.content["buttons"] == []  # whoever acts does so on the newest
    assert second.content["header"] == "Resolved, was: Burglary in Coventry misses its target"
    assert line.thread_of == second.id  # one line, under the newest


def test_what_is_over_is_edited_and_said_in_its_thread_with_what_it_fired_on(world: World) -> None:
    world.watch("2026-03-02")
    world.hold({"2026-03": 80}, on="2026-04-02")
    assert said(world, "2026-04-02") == [(Reason.RESOLVED, Say.LINE)]
    head, line = world.texts()
    assert head.startswith("Resolved: Burglary in Coventry misses its target. 80 in March 2026.")
    assert line.startswith("  Resolved: Burglary in Coventry misses its target. 80 in March 2026.")
    assert "stood at 120 in February 2026" in head
    assert "stood at 120 in February 2026" in line
    assert said(world, "2026-04-03") == []


def test_a_revision_that_unmakes_it_withdraws_it_with_both_figures(world: World) -> None:
    world.hold({"2026-02": 1_098}, on="2026-02-20")
    world.watch("2026-03-02")
    world.hold({"2026-02": 41}, on="2026-03-09")
    assert said(world, "2026-03-09") == [(Reason.WITHDRAWN, Say.LINE)]
    head, line = world.texts()
    assert "Raised on 1,098, since revised to 41" in head
    assert "Raised on 1,098, since revised to 41" in line
    assert world.entry().episode.state is State.WITHDRAWN


def test_a_revision_of_a_later_period_does_not_say_that_it_was_never_so(world: World) -> None:
    world.watch("2026-03-02")
    world.hold({"2026-03": 130}, on="2026-04-02")
    world.watch("2026-04-02")
    world.hold({"2026-03": 70}, on="2026-04-09")
    world.watch("2026-04-09")
    episode = world.entry().episode
    assert (episode.state, episode.ending) == (
        State.RESOLVED,
        "March 2026: raised on 130, since revised to 70",
    )


def test_a_revision_that_comes_with_newer_figures_is_said_with_them(world: World) -> None:
    world.watch("2026-03-02")
    world.hold({"2026-02": 95, "2026-03": 90}, on="2026-04-02")
    world.watch("2026-04-02")
    assert world.entry().episode.ending == "90 in March 2026; raised on 120, since revised to 95"


def test_a_revision_that_leaves_it_so_edits_the_message(world: World) -> None:
    world.watch("2026-03-02")
    world.hold({"2026-02": 115}, on="2026-03-09")
    assert said(world, "2026-03-09") == [(Reason.REVISED, Say.EDIT)]
    assert ["Raised on", "120, February 2026"] in world.messages()[0].content["fields"]


def test_found_again_after_recovery_is_a_new_episode_with_a_message_of_its_own(world: World) -> None:
    world.watch("2026-03-02")
    world.hold({"2026-03": 80}, on="2026-04-02")
    world.watch("2026-04-02")
    world.hold({"2026-04": 140}, on="2026-05-02")
    assert said(world, "2026-05-02") == [(Reason.AGAIN, Say.MESSAGE)]
    assert world.entry().number == 2
    assert world.messages()[0].content["header"].startswith("Resolved")  # the first one is left as it ended
    assert world.messages()[-1].thread_of is None


def test_a_rule_that_is_removed_closes_its_alerts_and_says_so(world: World) -> None:
    world.watch("2026-03-02")
    bare = world.without("target-missed")
    assert [(one.decision.reason, one.decision.say) for one in bare.watch("2026-03-03").decided] == [
        (Reason.RULE_CHANGED, Say.LINE)
    ]
    assert "is no longer in force" in world.texts()[-1]
    assert bare.watch("2026-03-03").decided == ()


def test_a_target_that_is_changed_closes_what_it_found(world: World) -> None:
    world.watch("2026-03-02")
    eased = replace(world, at_most=Decimal(500))
    eased.watch("2026-03-03")
    episode = world.entry().episode
    assert (episode.state, episode.ending) == (State.RESOLVED, "its rule, target or re-base was changed")


def test_a_higher_severity_of_the_rule_is_worse(world: World) -> None:
    world.watch("2026-03-02")
    graver = replace(world, rules=(the_rule(severity=Severity.HIGH, repeat_after=None),))
    assert [one.decision.reason for one in graver.watch("2026-03-03").decided] == [Reason.WORSE]


def test_what_cannot_be_computed_is_neither_found_nor_cleared(world: World) -> None:
    charted = replace(world, rules=(the_rule(when=ControlChart((Signal.ABOVE_UPPER_LIMIT,)), repeat_after=None),))
    charted.hold({f"2024-{month:02}": 100 + month % 3 for month in range(1, 13)})
    charted.hold({"2025-01": 100, "2025-02": 160, "2026-01": 100, "2026-02": 300})
    charted.watch("2026-03-02")
    before = charted.entry()
    fewer_than_two = replace(charted, ledger=type(world.ledger)())
    fewer_than_two.hold({"2026-03": 100})
    assert fewer_than_two.watch("2026-04-02").decided == ()
    assert charted.entry() == before


def test_adopt_takes_what_stands_without_a_word_and_its_end_is_not_said_either(world: World) -> None:
    watched = world.watch("2026-03-02", adopt=True)
    assert (len(watched.decided), watched.messages) == (1, 0)
    assert world.entry().episode.state is State.OPEN
    world.hold({"2026-03": 80}, on="2026-04-02")
    world.watch("2026-04-02")
    assert world.entry().episode.state is State.RESOLVED
    world.hold({"2026-04": 170}, on="2026-05-02")
    assert said(world, "2026-05-02") == [(Reason.FIRST_TIME, Say.MESSAGE)]  # nobody was told of the first
    assert len(world.messages()) == 1


def test_what_was_adopted_is_said_when_it_gets_worse(world: World) -> None:
    world.watch("2026-03-02", adopt=True)
    world.hold({"2026-03": 150}, on="2026-04-02")
    assert said(world, "2026-04-02") == [(Reason.WORSE, Say.MESSAGE)]
    assert len(world.messages()) == 1


def test_a_day_before_the_last_one_is_refused_and_writes_nothing(world: World) -> None:
    world.watch("2026-03-02")
    with pytest.raises(TooLate, match="2026-03-01 lies before 2026-03-02"):
        world.watch("2026-03-01")
    assert world.book.last_evaluated() == (noon("2026-03-02").date(), noon("2026-03-02"))


def test_of_two_processes_at_once_the_slower_is_sent_back_and_says_nothing(world: World) -> None:
    class Overtaken(type(world.ledger)):  # type: ignore[misc] # a ledger of the same kind
        """While the figures are read, another process evaluates the same day."""

        def figures(self, *given: object, **named: object) -> object:
            figures = world.ledger.figures(*given, **named)  # type: ignore[arg-type]
            if not world.messages():
                world.watch("2026-03-02")
            return figures

    slower = replace(world, ledger=Overtaken())
    with pytest.raises(StaleBook):
        slower.watch("2026-03-02")
    assert len(world.messages()) == 1
    assert slower.watch("2026-03-02").decided == ()


def test_an_evaluation_that_a_later_day_overtook_writes_nothing(world: World) -> None:
    class Overtaken(type(world.ledger)):  # type: ignore[misc] # a ledger of the same kind
        """While the figures are read, another process evaluates a later day on which nothing stands."""

        def figures(self, *given: object, **named: object) -> object:
            if world.book.last_evaluated() is None:
                world.without("target-missed").watch("2026-03-09")
            return world.ledger.figures(*given, **named)  # type: ignore[arg-type]

    with pytest.raises(StaleBook):
        replace(world, ledger=Overtaken()).watch("2026-03-02")
    assert world.messages() == []


def test_several_subjects_of_one_rule_are_one_message_with_a_row_each_and_a_chart_each_in_its_thread(
    world: World,
) -> None:
    world.hold({"2026-02": 130}, area="dudley")
    world.hold({"2026-02": 90}, area="walsall")
    world.watch("2026-03-02")
    head, *thread = world.messages()
    assert head.content["header"] == "Burglary in each of 2 areas misses its target"
    assert [row[1] for row in head.content["table"]["rows"]] == ["Burglary, Coventry", "Burglary, Dudley"]
    assert [row.thread_of for row in thread] == [head.id, head.id]
    assert len({row.content["picture"] for row in thread}) == 2
    assert words_in(head.content).count("<@U0ACC>") == 1  # a person is mentioned once a message


def test_a_row_that_is_over_is_edited_among_the_others(world: World) -> None:
    world.hold({"2026-02": 130}, area="dudley")
    world.watch("2026-03-02")
    world.hold({"2026-03": 50}, area="dudley", on="2026-04-02")
    world.hold({"2026-03": 120}, on="2026-04-02")
    world.watch("2026-04-02")
    head = world.messages()[0]
    assert head.version == 2
    assert [row[0] for row in head.content["table"]["rows"]] == ["Open", "Resolved"]
    assert "1 of 2 still so" in head.content["header"]
    assert head.content["table"]["rows"][1][2:] == ["50 in March 2026", "", "raised on 130 in February 2026"]
    assert head.content["table"]["rows"][0][2:] == ["120", "March 2026", "target 100; raised on 120 in February 2026"]
    assert [row.thread_of for row in world.messages()[1:]] == [head.id] * 3  # two charts, one line


def test_an_area_s_own_channel_is_told_as_well(engine: Engine) -> None:
    world = World(engine)
    world.hold({"2026-02": 120})
    world.hold({"2026-02": 120}, area="dudley")
    world.watch("2026-03-02")
    assert [row.content["header"] for row in world.messages("coventry")] == ["Burglary in Coventry misses its target"]
    assert world.messages("command-team")[0].content["header"] == "Burglary in each of 2 areas misses its target"


def test_what_is_sensitive_never_reaches_an_official_channel(engine: Engine) -> None:
    secret = measure("informants", marking=SECRET, name="Informants")
    world = World(
        engine, measures=(secret, measure()), rules=(the_rule(), the_rule("to-all", notify=Notify("coventry")))
    )
    world.hold({"2026-02": 777}, name="informants")
    world.hold({"2026-02": 120})
    world.watch("2026-03-02")
    world.hold({"2026-03": 50}, on="2026-04-02", name="informants")
    world.watch("2026-04-02")
    official = [row for row in world.messages() if row.channel != "command-team"]
    assert official
    for row in official:
        said = words_in(row.content)
        assert "Informants" not in said
        assert "777" not in said
    assert not [one for channel in ("coventry", "operators") for one in world.pictured(channel) if "informants" in one]
    assert any("777" in words_in(row.content) for row in world.messages("command-team"))


def test_a_marking_that_is_raised_takes_the_alert_off_the_channel_at_its_next_change(engine: Engine) -> None:
    world = World(engine)
    world.hold({"2026-02": 777})
    world.watch("2026-03-02")
    assert "777" in words_in(world.messages("coventry")[0].content)
    raised = replace(world, measures=(measure(marking=SECRET),))
    raised.hold({"2026-03": 50}, on="2026-04-02")
    raised.watch("2026-04-02")
    (message,) = world.messages("coventry")  # no line in its thread either
    assert "777" not in words_in(message.content)
    assert message.content["header"] == "This alert is no longer shown here"
    assert message.content["picture"] is None
    assert "777" in words_in(world.messages("command-team")[0].content)


def test_a_message_of_several_leaves_out_the_row_whose_marking_was_raised(engine: Engine) -> None:
    robbery, burglary = measure("robbery"), measure()
    channel = replace(CHANNELS[1], key="everybody", areas=())
    rule = the_rule(notify=Notify("everybody"))
    world = World(engine, measures=(robbery, burglary), channels=(channel,), rules=(rule,))
    world.hold({"2026-02": 120})
    world.hold({"2026-02": 777}, name="robbery")
    world.watch("2026-03-02")
    raised = replace(world, measures=(replace(robbery, marking=Marking.OFFICIAL_SENSITIVE), burglary))
    raised.hold({"2026-03": 110}, on="2026-04-02")
    raised.hold({"2026-03": 666}, on="2026-04-02", name="robbery")
    raised.watch("2026-04-02")
    said = words_in(world.messages()[0].content)
    assert "110" in said
    assert "777" not in said
    assert "666" not in said


def test_suppressed_figures_appear_nowhere(engine: Engine) -> None:
    few = measure("custody-deaths", suppress_below=5)
    world = World(engine, measures=(few,), channels=ONE_CHANNEL, at_most=Decimal(10))
    world.hold({"2026-02": 17}, name="custody-deaths")
    world.watch("2026-03-02")
    world.hold({"2026-03": 3}, on="2026-04-02", name="custody-deaths")
    world.watch("2026-04-02")
    assert world.entry().episode.state is State.RESOLVED
    assert "A figure too small to be shown in March 2026" in words_in(world.messages()[0].content)
    for row in world.messages():
        assert " 3 " not in f" {words_in(row.content)} "


def test_a_revision_to_a_suppressed_figure_does_not_say_it(engine: Engine) -> None:
    few = measure("custody-deaths", suppress_below=5)
    world = World(engine, measures=(few,), channels=ONE_CHANNEL, at_most=Decimal(10))
    world.hold({"2026-02": 17}, name="custody-deaths")
    world.watch("2026-03-02")
    world.hold({"2026-02": 3}, on="2026-03-09", name="custody-deaths")
    world.watch("2026-03-09")
    assert world.entry().episode.ending == "its figure was revised, and is too small to be shown"
    assert " 3 " not in " ".join(words_in(row.content) for row in world.messages())


def test_percentages_are_said_as_percentages(engine: Engine) -> None:
    share = measure("positive-outcomes", unit=Unit.PERCENT)
    world = World(engine, measures=(share,), channels=ONE_CHANNEL, at_most=Decimal(50))
    world.hold({"2026-02": 61.25}, name="positive-outcomes")
    world.watch("2026-03-02")
    world.hold({"2026-02": 40.5}, on="2026-03-09", name="positive-outcomes")
    world.watch("2026-03-09")
    assert world.entry().episode.ending == "raised on 61.3%, since revised to 40.5%"


def test_a_revision_too_small_to_be_seen_is_not_said_as_from_one_figure_to_the_same(engine: Engine) -> None:
    share = measure("positive-outcomes", unit=Unit.PERCENT)
    world = World(engine, measures=(share,), channels=ONE_CHANNEL, at_most=Decimal(50))
    world.hold({"2026-02": 50.01}, name="positive-outcomes")
    world.watch("2026-03-02")
    world.hold({"2026-02": 49.99}, on="2026-03-09", name="positive-outcomes")
    world.watch("2026-03-09")
    assert world.entry().episode.ending == "its figure was revised, by less than is shown of it"


def test_the_story_of_an_alert_has_an_event_a_change_with_its_reason(world: World) -> None:
    for day, figure in (("2026-04-02", {"2026-03": 110}), ("2026-05-02", {"2026-04": 90})):
        world.watch(day.replace("-02", "-01"))
        world.hold(figure, on=day)
        world.watch(day)
    story = world.book.story(world.entry().identity.alert_id)
    assert [(one.reason, one.state_before, one.state_after, one.period) for one in story] == [
        ("first time", None, "open", "2026-02"),
        ("new period, still so", "open", "open", "2026-03"),
        ("resolved", "open", "resolved", "2026-03"),
    ]


def test_days_missed_speak_once_and_keep_every_event(world: World) -> None:
    from bot.duties.watch import Run, watch_days

    world.hold({"2026-03": 80, "2026-04": 150})
    days = ["2026-03-02", "2026-04-02", "2026-05-04"]
    runs = [Run(noon(day).date(), noon(days[-1])) for day in days]
    watched = watch_days(world.watching, runs)
    assert [one.decision.reason for one in watched.decided] == [Reason.FIRST_TIME, Reason.RESOLVED, Reason.FIRST_TIME]
    assert len(world.messages()) == 1
    assert watch(world.watching, noon(days[-1]).date(), noon(days[-1]) + timedelta(hours=1)).decided == ()
