"""Choices: only what is answered is offered."""

from dataclasses import dataclass, replace

from bot.asking.answers import Status
from bot.asking.question import Choice, Question
from bot.duties.answer_choices import MOST_OFFERED, are_kinds_of_it, sifted
from bot.duties.words import Mention
from bot.figures.measures import Combine, Unit
from bot.files.templates import FileTemplates
from tests.asking.catalogue import FRAMEWORK, measure


@dataclass(frozen=True)
class Came:
    status: Status
    text: str = ""
    reason: str | None = None
    choices: tuple[Choice, ...] = ()
    question: Question | None = None


ONE, TWO = Choice("April", "burglary in April"), Choice("May", "burglary in May")
ANSWERED = Came(Status.ANSWERED)
NOT_HELD = Came(Status.UNKNOWN, "No figure is held yet. The newest is March.", "not held yet")


def test_a_choice_that_is_answered_is_kept_and_of_another_it_is_said_why() -> None:
    left = sifted([ONE, TWO], {ONE.question: ANSWERED, TWO.question: NOT_HELD}.__getitem__)
    assert (left.kept, left.passed) == ((ONE,), (TWO,))
    assert left.reasons == ("No figure is held yet.", "The newest is March.")


def test_one_alone_can_be_asked_where_the_others_have_no_such_target_or_groups() -> None:
    no_target = Came(Status.UNKNOWN, "There is none.", "no target")
    assert sifted([ONE, TWO], {ONE.question: ANSWERED, TWO.question: no_target}.__getitem__).only_one_that_can
    assert not sifted([ONE, TWO], {ONE.question: ANSWERED, TWO.question: NOT_HELD}.__getitem__).only_one_that_can
    assert not sifted([ONE, TWO], lambda _: no_target).only_one_that_can


def test_one_alone_is_held_where_of_the_others_nothing_ever_is() -> None:
    nothing = Came(Status.UNKNOWN, "No figure is held of it there. What is held: it here.", "nothing held")
    left = sifted([ONE, TWO], {ONE.question: ANSWERED, TWO.question: nothing}.__getitem__)
    assert (left.only_one_held, left.reasons[0]) == (ONE, "No figure is held of it there.")
    assert not sifted([ONE, TWO], {ONE.question: ANSWERED, TWO.question: NOT_HELD}.__getitem__).only_one_held


def test_only_kinds_of_one_deed_that_are_counted_alike_stand_for_each_other() -> None:
    measures = (measure("a", "Burglary - residential"), measure("b", "Burglary - business"))
    rate = measure("c", "Burglary solved rate", unit=Unit.PERCENT, combine=Combine.RATIO)
    framework = replace(FRAMEWORK, measures={one.key: one for one in (*measures, rate)})
    both = [one.name for one in measures]
    assert are_kinds_of_it("burglaries", both, framework)
    assert not are_kinds_of_it("burglary", [*both, rate.name], framework)
    assert not are_kinds_of_it("theft", both, framework)


def test_the_same_reason_is_said_once() -> None:
    assert sifted([ONE, TWO], lambda _: NOT_HELD).reasons == ("No figure is held yet.", "The newest is March.")


def test_a_choice_that_leads_to_further_ones_gives_way_to_those() -> None:
    asked_back = Came(Status.AMBIGUOUS, "Where?", "no area", (Choice("Dudley", "burglary in April in Dudley"),))
    assert sifted([ONE], lambda _: asked_back).kept == (Choice("April, Dudley", "burglary in April in Dudley"),)


def test_a_choice_that_is_marked_for_others_is_not_named() -> None:
    left = sifted([ONE], lambda _: Came(Status.REFUSED, "That is marked.", "marking"))
    assert (left.kept, left.passed, left.reasons) == ((), (), ())


def test_no_more_are_offered_than_can_be_taken_in() -> None:
    assert len(sifted([Choice(f"{day}", f"on {day}") for day in range(9)], lambda _: ANSWERED).kept) == MOST_OFFERED


def test_what_cannot_be_tried_is_left_as_it_is() -> None:
    assert sifted([ONE, TWO], None).kept == (ONE, TWO)


def test_what_was_made_safe_once_is_not_made_safe_again() -> None:
    values = {"kept": [], "passed": ["A & B"], "why": Mention("No figure is held of A &amp; B.")}
    words = FileTemplates().render("answer", "choices_left", values)["text"]
    assert words.strip() == "Taken as A &amp; B, that has no answer. No figure is held of A &amp; B."
