"""An answer as a message: the figure first, then what it means, the context, and the buttons that make sense."""

from __future__ import annotations

from datetime import date

import pytest

from bot.asking.answers import Status
from bot.asking.question import Choice, Intent, Question
from bot.duties.answer import Answer
from bot.duties.answer_buttons import CHOICES, MOST_CHOICES, Verb, buttons_of
from bot.duties.answer_in_parts import together
from bot.duties.answer_message import content_of, headline, help_of
from bot.duties.answer_provenance import Explanation
from bot.duties.content import Content, Table
from bot.files.templates import FileTemplates

TEMPLATES = FileTemplates()
DAY = date(2026, 4, 20)
LABELS = {verb.value.removeprefix("answer_"): verb.value for verb in Verb}
SAID = "Burglary in St. Helens: 90 in March 2026. Within usual variation (80 to 100, average 90)."


def figure(**changes: object) -> Answer:
    given: dict[str, object] = {
        "status": Status.ANSWERED,
        "text": SAID,
        "said": (SAID,),
        "context": "As at 20 April 2026",
        "answers": ({"measure": "burglary", "area": "st-helens", "statistic": "value", "value": 90, "signals": []},),
        "question": Question(measures=("burglary",)),
    }
    return Answer(**{**given, **changes})  # type: ignore[arg-type] # the fields of an answer


def message(found: Answer, *, private: bool = False) -> Content:
    return content_of(TEMPLATES, found, "id-1", DAY, private=private)


def test_the_sentence_of_the_figure_is_set_off_from_what_it_means() -> None:
    (paragraph,) = message(figure()).paragraphs
    assert paragraph == ("*Burglary in St. Helens: 90 in March 2026.* Within usual variation (80 to 100, average 90).")
    assert message(figure()).text == SAID


def test_the_headline_is_the_figure_alone() -> None:
    assert headline(figure()) == "Burglary in St. Helens: 90 in March 2026."
    two = figure(said=("I read “burlgary” as Burglary.", SAID, "Robbery: 3 in March 2026."))
    assert headline(two) == "Burglary in St. Helens: 90 in March 2026. Robbery: 3 in March 2026."


def test_a_list_says_above_its_table_what_it_lists() -> None:
    text = "2 of 9 series are above their limit: Burglary, 158; Robbery, 8."
    table = Table("Signals", ("About", "Figure"), (("Burglary", "158"), ("Robbery", "8")))
    listed = message(figure(text=text, said=(), context="", table=table))
    assert (listed.header, listed.paragraphs) == ("2 of 9 series are above their limit", ())
    assert listed.text == text


def test_which_area_is_worst_is_said_above_the_table_of_all() -> None:
    said = "Burglary in March 2026 per 1,000 residents: the worst is Walsall, 0.93 (2nd of 2)."
    table = Table("Areas", ("Place", "Area", "Rate"), (("1", "Dudley", "0.54"), ("2", "Walsall", "0.93")))
    text = f"{said} All: Dudley 0.54, Walsall 0.93."
    listed = message(figure(text=text, said=(), head=said, context="", table=table))
    assert (listed.header, listed.paragraphs, listed.text) == (said, (), text)


def test_what_a_list_is_held_against_is_said_between_its_head_and_its_table() -> None:
    head = "North Force: 2 of 9 measures got worse against the same time a year before"
    rule = "Each is held against the same time a year before. Furthest first by percent."
    table = Table("Measures", ("Measure", "Change"), (("Burglary", "+20 (+14%)"), ("Robbery", "+2 (+33%)")))
    asked = Question(intent=Intent.LIST_MOVED)
    told = {"text": f"{head}: Burglary +20; Robbery +2.", "said": (), "context": "", "table": table, "question": asked}
    listed = message(figure(**told, head=head, above_table=rule))
    assert (listed.header, listed.before, listed.paragraphs, listed.table) == (head, (rule,), (), table)
    long = f"{head} {'and so on ' * 20}"
    unfit = message(figure(**told, head=long, above_table=rule))
    assert (unfit.header, unfit.before, unfit.paragraphs) == ("", (long, rule), ())


def test_a_list_whose_table_leaves_out_since_when_is_told_in_words_too() -> None:
    text = "North Force: 2 of 9 measures are at their highest: Burglary, 158 in March; Robbery, 8 in March."
    table = Table("Burglary", ("About", "Figure"), (("Burglary", "158"), ("Robbery", "8")))
    asked = Question(intent=Intent.LIST_RECORDS)
    listed = message(figure(text=text, said=(), context="", table=table, question=asked))
    assert (listed.header, listed.paragraphs, listed.table) == ("", (text,), table)


def test_of_several_answers_the_one_with_a_table_stands_with_it_and_the_rest_around_it() -> None:
    table = Table("Signals", ("About", "Figure"), (("Burglary", "158"), ("Robbery", "8")))
    listed = figure(text="2 of 9 are above: Burglary, 158; Robbery, 8.", said=(), context="", table=table)
    of_both = message(together([figure(), listed, figure()]))
    first = "*Burglary in St. Helens: 90 in March 2026.* Within usual variation (80 to 100, average 90)."
    assert (of_both.header, of_both.before, of_both.paragraphs) == ("", (first, "2 of 9 are above"), (first,))
    assert of_both.table == table
    assert of_both.text == f"{SAID} 2 of 9 are above: Burglary, 158; Robbery, 8. {SAID}"


def test_a_list_without_a_table_is_told_in_words() -> None:
    listed = message(figure(text="No update is overdue.", said=(), context=""))
    assert (listed.header, listed.paragraphs) == ("", ("No update is overdue.",))


def test_an_explanation_that_was_asked_for_stands_below_the_figure() -> None:
    told = Explanation("From: line 24.", ())
    assert message(figure(explanation=told)).paragraphs[-1] == "From: line 24."


def test_choices_are_in_the_text_for_those_who_see_no_buttons() -> None:
    choices = (Choice("Robbery of persons", "robbery of persons in March"), Choice("Robbery & theft", "theft"))
    asked = Answer(status=Status.AMBIGUOUS, text="Which?", choices=choices)
    shown = message(asked)
    assert shown.text.startswith("Which? Choices: Robbery of persons; Robbery")
    assert [(one.action, one.value) for one in shown.buttons] == [
        ("answer_choice_0", "robbery of persons in March"),
        ("answer_choice_1", "theft"),
    ]


def offered(found: Answer, *, charted: bool = False, private: bool = False) -> list[str]:
    return [one.action for one in buttons_of(found, "id-1", LABELS, charted=charted, private=private)]


@pytest.mark.parametrize(
    ("found", "buttons"),
    [
        (figure(), [Verb.EXPLAIN, Verb.CSV, Verb.XLSX, Verb.WRONG]),
        (figure(explanation=Explanation("From: line 24.", ())), [Verb.CSV, Verb.XLSX, Verb.WRONG]),
        (figure(status=Status.REFUSED, answers=()), []),
        (figure(answers=({"lead": "acc", "measure": None},)), []),
    ],
)
def test_only_what_makes_sense_is_offered(found: Answer, buttons: list[Verb]) -> None:
    assert offered(found) == [one.value for one in buttons]


def test_what_one_person_sees_can_be_shown_to_all_and_a_refusal_cannot() -> None:
    assert offered(figure(), private=True)[0] == Verb.SHOW.value
    assert offered(figure(status=Status.REFUSED, answers=()), private=True) == []


def test_a_button_holds_no_more_choices_than_there_are_actions_and_none_too_long_to_ask() -> None:
    many = tuple(Choice(f"Choice {place}", "x" * 2_001 if place == 0 else "y") for place in range(MOST_CHOICES + 5))
    shown = offered(Answer(status=Status.AMBIGUOUS, text="Which?", choices=many))
    assert shown == list(CHOICES)


def test_help_offers_questions_as_buttons_that_ask_them() -> None:
    found = figure(text="Name a measure.", said=(), answers=(), question=Question(intent=Intent.HELP))
    shown = help_of(TEMPLATES, found, ("Burglary in Coventry last month",))
    assert [(one.label, one.value) for one in shown.buttons] == [("Burglary in Coventry last month",) * 2]
    assert shown.text == "Name a measure. For example: Burglary in Coventry last month."
    assert len(shown.paragraphs) == 3


def test_a_greeting_is_answered_in_one_sentence() -> None:
    found = Answer(status=Status.UNKNOWN, text="Happy to help.", reason="small talk")
    assert help_of(TEMPLATES, found, ()).paragraphs == ("Happy to help.",)


def test_how_far_two_are_apart_stands_with_the_table_of_their_order() -> None:
    apart = "Apart: Walsall and Dudley 3."
    table = Table("Areas", ("Place", "Area", "Figure"), (("1", "Walsall", "8"), ("2", "Dudley", "5")))
    text = f"{apart} Burglary in March 2026: 1st Walsall, 8; 2nd Dudley, 5."
    listed = message(figure(text=text, said=(), note=apart, context="", table=table))
    assert listed.header == "Burglary in March 2026"
    assert apart in (*listed.before, *listed.paragraphs)
