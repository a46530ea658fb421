"""What may not be shown: marked measures outside permitted places, small counts, and what would give them away."""

from dataclasses import replace
from datetime import date

import pytest

from bot.asking.threads.thread import Thread
from bot.asking.working_out.suppressing import Suppression
from bot.duties.answer import Asked, World, answer
from bot.duties.answer_threads import thread_after
from bot.figures.measures import Marking
from bot.figures.series import SeriesKey

SENSITIVE = "drug trafficking last quarter"


@pytest.mark.parametrize(
    ("person", "place", "shown"),
    [
        (None, None, True),
        (None, "command-team", True),
        (None, "C0COMMAND", True),
        (None, "performance", False),
        (None, "no-such-channel", False),
        ("acc-crime", None, True),
        ("U0ANALYST", None, True),
        ("U0SOMEBODY", None, False),
        ("acc-crime", "performance", False),
        ("U0SOMEBODY", "command-team", True),
    ],
)
def test_a_marked_measure_is_shown_where_it_may_be_only(
    person: str | None, place: str | None, shown: bool, worlds: dict[str, World], days: dict[str, date]
) -> None:
    asked = Asked(question=SENSITIVE, as_of=days["sample"], person=person, place=place)
    found = answer(worlds["sample"], asked)
    assert (found.status.value, bool(found.answers)) == (("answered", True) if shown else ("refused", False))


@pytest.mark.parametrize(
    "question",
    [
        "what is above its upper limit",
        "gun crime and robbery last month",
        "chart drug trafficking",
        "target for gun crime",
        "which borough has the most gun crime",
        "what does drug supply mean",
        "who leads on gun crime",
        "burglary per gun crime",
        "drugs and drug dealing in the force",
    ],
)
def test_nothing_of_a_marked_measure_is_told_in_an_open_channel(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"], place="performance"))
    marked = {"drug-trafficking-recorded", "firearm-offences"}
    assert not any(one.get("measure") in marked for one in found.answers)
    assert not any(one.get("key") in marked for one in found.answers)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("command-team", "“Trafficking from drugs” is not held. Recorded drug trafficking is, which is not the same."),
        ("performance", "“Trafficking from drugs” is not held."),
    ],
)
def test_what_is_told_apart_from_a_marked_measure_does_not_name_it_in_an_open_channel(
    place: str, said: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    asked = Asked(question="trafficking from drugs last quarter", as_of=days["sample"], place=place)
    assert answer(worlds["sample"], asked).text == said


def test_an_example_of_what_can_be_asked_names_no_marked_measure(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    world = worlds["sample"]
    framework = world.catalogue.framework
    marked = sorted(framework.measures.values(), key=lambda one: one.marking is Marking.OFFICIAL)
    first = {one.key: one for one in marked}
    catalogue = replace(world.catalogue, framework=replace(framework, measures=first))
    asked = Asked(question="hello there", as_of=days["sample"], place="performance")
    text = answer(replace(world, catalogue=catalogue), asked).text
    assert "last month" in text
    assert not any(one.name in text for one in marked if one.marking is not Marking.OFFICIAL)


@pytest.mark.parametrize(
    "question",
    [
        "hate incidents harrow july faith",
        "hate incidents harrow july",
        "hate incidents faith july",
        "hate incidents july",
        "hate incidents harrow summer",
        "hate incidents harrow q2",
        "hate incidents faith harrow ytd",
        "hate incidents faith harrow r12m",
        "change in faith hate incidents in harrow july on june",
        "change in faith hate incidents in harrow july on last year",
        "faith hate incidents harrow since may",
        "lowest faith hate incidents harrow",
        "process average faith hate incidents harrow",
        "upper limit faith hate incidents harrow",
        "hate incidents by division july",
        "share of hate incidents in harrow in july",
        "average hate incidents faith harrow in 2031/32 q2",
        "hate incidents faith harrow by month ytd",
    ],
)
def test_a_small_count_is_not_told_by_itself_nor_by_difference(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = answer(worlds["another_force"], Asked(question=question, as_of=days["another_force"]))
    told = [one for one in found.answers if one["value"] is not None]
    hidden = suppression_of(worlds["another_force"], days["another_force"])
    for one in told:
        key = SeriesKey(one["measure"], one["area"], one["group"] or "")
        assert one["period"] not in hidden.hidden(key), (question, one)
        assert one["statistic"] in ("value", "share"), (question, one)


def suppression_of(world: World, day: date) -> Suppression:
    from bot.asking.question import Question

    return Suppression(world.facts(Question(), day, None))


def test_the_parts_that_are_large_enough_are_shown(worlds: dict[str, World], days: dict[str, date]) -> None:
    asked = Asked(question="hate incidents race harrow july", as_of=days["another_force"])
    found = answer(worlds["another_force"], asked)
    assert found.answers[0]["value"] >= 5


def test_where_a_figure_is_from_tells_nothing_that_is_not_shown(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    question = "highest racist hate incidents in harlow since june 2031, where is that from"
    found = answer(worlds["another_force"], Asked(question=question, as_of=days["another_force"]))
    assert all(one["value"] >= 5 for one in found.provenance)


def test_of_a_stretch_with_a_period_that_is_withheld_that_is_named_and_the_others_are_offered(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    asked = Asked(question="death by dangerous driving 2021/22", as_of=days["sample"])
    found = answer(worlds["sample"], asked)
    assert (found.status.value, found.answers) == ("refused", ())
    assert "January to March 2022 (Q4 2021/22) is withheld, being of counts under 5 or such as" in found.text
    assert found.text.endswith("The other 3 quarters can be shown, each by itself.")
    (each,) = found.choices
    shown = answer(worlds["sample"], Asked(question=each.question, as_of=days["sample"]))
    assert [one["value"] for one in shown.answers] == [14, 7, 6, None]
    assert "Not shown, being of counts under 5 or such as would give one away: January to March 2022" in shown.text
    assert [one["period"] for one in shown.answers if one.get("suppressed")] == ["2021/22-Q4"]


@pytest.mark.parametrize(
    ("begun", "followed"),
    [
        ("which updates are overdue", ("the fifth one", "the last one", "who leads on them", "as a table", "both")),
        ("which updates are overdue", ("the next one", "the first five", "any update on them", "when are they due")),
        ("what is above its limit", ("who leads on them", "chart them", "the last two", "as a table", "the worst one")),
        ("which measures got worse", ("who leads on them", "the last one", "the best one", "the worst one")),
        ("what does ACC Crime own", ("the last one", "who leads on them", "chart them")),
    ],
)
def test_in_a_thread_no_row_tells_of_a_marked_measure_or_of_what_bears_on_one(
    begun: str, followed: tuple[str, ...], worlds: dict[str, World], days: dict[str, date]
) -> None:
    world, day, thread = worlds["sample"], days["sample"], Thread()
    for question in (begun, *followed):
        found = answer(world, Asked(question=question, as_of=day, person="U0SOMEBODY"), thread)
        thread = thread_after(thread, question, found, world, day)
        told = f"{found.text} {found.table} {found.choices} {found.answers}".casefold()
        assert not any(word in told for word in ("gangs", "trafficking", "firearm"))


def test_an_overdue_update_that_bears_on_a_marked_measure_is_told_to_those_who_may_see_it(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    asked = Asked(question="which updates are overdue", as_of=days["sample"])
    everything, without = (answer(worlds["sample"], replace(asked, person=one)) for one in (None, "U0SOMEBODY"))
    assert (len(everything.answers), len(without.answers)) == (6, 5)
    assert "leaving out what bears on measures marked official-sensitive" in without.text
