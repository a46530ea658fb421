"""The buttons under an answer. A choice carries the question that it asks; every other one the answer's id."""

from collections.abc import Mapping
from enum import StrEnum

from bot.asking.answers import Status
from bot.duties.answer import Answer
from bot.duties.content import Button

MOST_CHOICES = 10
# A button's value may be 2,000 characters long; a question that is read never is.
LONGEST_QUESTION = 2_000


class Verb(StrEnum):
    """What can be done with an answer; the names of the buttons' actions."""

    SHOW = "answer_show"
    EXPLAIN = "answer_explain"
    CHART = "answer_chart"
    CSV = "answer_csv"
    XLSX = "answer_xlsx"
    FOLLOW = "answer_follow"
    WRONG = "answer_wrong"


CHOICES = tuple(f"answer_choice_{place}" for place in range(MOST_CHOICES))
AT_ONCE = (Verb.SHOW.value, Verb.CHART.value, Verb.CSV.value, Verb.XLSX.value, Verb.FOLLOW.value, *CHOICES)
"""What does something without asking for more, and is kept until it is done."""


def buttons_of(
    found: Answer, answer_id: str, labels: Mapping[str, str], *, charted: bool, private: bool
) -> tuple[Button, ...]:
    """The buttons that make sense under an answer; `private` where only the asker sees it.

    `labels` holds words by `explain` and so on; those of choices are the choices' own.
    """
    offered = {
        Verb.SHOW: private and found.status is Status.ANSWERED,  # a list as well
        Verb.EXPLAIN: found.explanation is None,
        Verb.CHART: found.subject is not None and found.subject.series is not None and not charted,
        Verb.CSV: True,
        Verb.XLSX: True,
        Verb.FOLLOW: found.chart is not None,
        Verb.WRONG: True,
    }
    of_figures = gives_figures(found)
    own = (
        Button(verb.value, labels[verb.value.removeprefix("answer_")], answer_id)
        for verb, is_offered in offered.items()
        if is_offered and (of_figures or verb is Verb.SHOW)
    )
    asked = [one for one in found.choices if len(one.question) <= LONGEST_QUESTION]
    choices = (Button(name, one.label, one.question) for name, one in zip(CHOICES, asked, strict=False))
    return (*choices, *own)


def gives_figures(found: Answer) -> bool:
    """Whether an answer gives figures: there is something to explain, to doubt and to take away."""
    return found.status is Status.ANSWERED and any(one.get("measure") for one in found.answers)
